/**
 * The pictures that the repository keeps, in tests/pictures/. Those of the states are kept whole, as PNG of at most 256 colours; those of the
 * matrix as sketches, those of one file of stories on one page together. Beside each stands what the browser made exactly: where it makes that
 * again there is nothing to compare.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { brotliCompressSync, brotliDecompressSync, constants, crc32, deflateSync } from "node:zlib";
import { PNG } from "pngjs";
import { lengthOf } from "./pictures-compare.mjs";
import { root } from "./run.mjs";

const FOLDER = resolve(root, "tests/pictures");
const STATES = resolve(FOLDER, "states");
const CHANNELS = ["light", "red", "blue"];

export const hashOf = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 16);

export const decoded = (bytes) => PNG.sync.read(bytes);

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** The colours of a picture in steps, the most frequent first, and the number of each pixel's. */
function indexed({ width, height, data }, step) {
  const near = (value) => Math.min(255, Math.round(value / step) * step);
  const counts = new Map();
  const keys = new Uint32Array(width * height);
  for (let at = 0; at < keys.length; at++) {
    const key = (near(data[at * 4]) << 16) | (near(data[at * 4 + 1]) << 8) | near(data[at * 4 + 2]);
    keys[at] = key;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const colours = [...counts].sort(([a, n], [b, m]) => m - n || a - b).map(([key]) => key);
  return { colours, keys };
}

/** A PNG with a palette. Colours are rounded, far below what a comparison lets pass, until 256 are enough. */
export function encoded(picture) {
  let step = 8;
  let found = indexed(picture, step);
  while (found.colours.length > 256) found = indexed(picture, (step += 4));
  const { colours, keys } = found;
  const numbers = new Map(colours.map((key, index) => [key, index]));
  const lines = Buffer.alloc((picture.width + 1) * picture.height);
  for (let at = 0; at < keys.length; at++) lines[at + Math.floor(at / picture.width) + 1] = numbers.get(keys[at]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(picture.width, 0);
  head.writeUInt32BE(picture.height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const palette = Buffer.from(colours.flatMap((key) => [key >> 16, (key >> 8) & 255, key & 255]));
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const HASHES = resolve(STATES, "exact.json");
const fileOf = (story, page) => resolve(STATES, `${story}.${page}.png`);

/** What is kept of the states: what the browser made exactly, by story and page. @returns {Promise<Record<string, string>>} */
export const readStates = () => readFile(HASHES, "utf8").then(JSON.parse, () => ({}));

/** The picture of a state, or undefined. */
export const readState = (story, page) => readFile(fileOf(story, page)).then(decoded, () => undefined);

/** Keeps a picture; those who keep several write the list of what the browser made when they have done. */
export async function writeState(story, page, picture) {
  await mkdir(dirname(fileOf(story, page)), { recursive: true });
  await writeFile(fileOf(story, page), encoded(picture));
}

/** Writes the list, and takes away every picture that is not in it. */
export async function finishStates(hashes) {
  const sorted = Object.fromEntries(Object.entries(hashes).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(HASHES, `${JSON.stringify(sorted, null, 2)}\n`);
  for (const file of await readdir(STATES, { recursive: true })) {
    if (file.endsWith(".png") && !(file.slice(0, -4) in sorted)) await rm(resolve(STATES, file));
  }
}

const packOf = (group, page) => resolve(FOLDER, "matrix", group, `${page}.br`);

/**
 * The sketches of a file of stories on a page.
 *
 * @returns {Promise<Map<string, { hash: string, sketch: import("./pictures-compare.mjs").Sketch }>>} by the name of the story
 */
export async function readPack(group, page) {
  const packed = await readFile(packOf(group, page)).catch(() => undefined);
  if (!packed) return new Map();
  const bytes = brotliDecompressSync(packed);
  let at = 4 + bytes.readUInt32LE(0);
  const { stories, pictures } = JSON.parse(bytes.subarray(4, at).toString());
  const sketches = new Map();
  for (const [hash, width, height] of pictures) {
    const planes = CHANNELS.map((channel) => {
      const from = at;
      at += lengthOf(channel, width, height);
      return [channel, bytes.subarray(from, at)];
    });
    sketches.set(hash, { width, height, planes: Object.fromEntries(planes) });
  }
  return new Map(Object.entries(stories).map(([story, hash]) => [story, { hash, sketch: sketches.get(hash) }]));
}

/** Whether what is kept is still the same. */
export const packHash = (group, page) => readFile(packOf(group, page)).then(hashOf, () => "none");

/** Writes them; what several stories show is kept once. */
export async function writePack(group, page, pack) {
  if (pack.size === 0) return rm(packOf(group, page), { force: true });
  const entries = [...pack].sort(([a], [b]) => (a < b ? -1 : 1));
  const distinct = new Map(entries.map(([, { hash, sketch }]) => [hash, sketch]));
  const head = Buffer.from(
    JSON.stringify({
      stories: Object.fromEntries(entries.map(([story, { hash }]) => [story, hash])),
      pictures: [...distinct].map(([hash, { width, height }]) => [hash, width, height]),
    }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  const planes = [...distinct.values()].flatMap((sketch) => CHANNELS.map((channel) => sketch.planes[channel]));
  const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_QUALITY } = constants;
  const packed = brotliCompressSync(Buffer.concat([length, head, ...planes]), {
    params: { [BROTLI_PARAM_QUALITY]: 10, [BROTLI_PARAM_LGWIN]: 24 },
  });
  await mkdir(dirname(packOf(group, page)), { recursive: true });
  await writeFile(packOf(group, page), packed);
}

/** The files of stories that have sketches of a page. */
export async function packsOf(page) {
  const groups = await readdir(resolve(FOLDER, "matrix")).catch(() => []);
  const files = await Promise.all(groups.map((group) => readdir(resolve(FOLDER, "matrix", group)).catch(() => [])));
  return groups.filter((_, index) => files[index].includes(`${page}.br`));
}
