/** The pages as a server has them: each file once plain and once in Brotli, as a CDN sends it. */
import { createServer } from "node:http";
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { readContent } from "./content.mjs";
import { exactPages } from "./exact.mjs";
import { GROWING } from "./growth.mjs";
import { POINTS } from "./interaction.mjs";
import { longTrend, manyEvents } from "./made-up.mjs";
import { LIBRARIES } from "./libraries.mjs";
import { OURS } from "./ours.mjs";
import { FRAMEWORKS, PLAIN } from "./plain.mjs";

export const PEERS = [...OURS, ...PLAIN, ...FRAMEWORKS, ...LIBRARIES];

/** Numbers of events that timelines are measured with. */
export const MANY = [10, 100, 400];

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".svg": "image/svg+xml",
};

const isText = (path) => !/\.(woff2?|png|jpg|gif)$/.test(path);

const brotli = (body) =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } });

/** A file with its size in each form. */
function packed(path, content) {
  const body = Buffer.from(content);
  return {
    type: TYPES[extname(path)] ?? "application/octet-stream",
    body,
    ...(isText(path) && { small: brotli(body), gzip: gzipSync(body, { level: 9 }).length }),
  };
}

/** All files of a folder, below a name: what a page asks for only sometimes. */
async function folderOf(prefix, folder) {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((one) => one.isFile() && !one.name.endsWith(".map"));
  return Promise.all(
    files.map(async (one) => {
      const path = join(one.parentPath, one.name);
      return [prefix + path.slice(folder.length + 1), await readFile(path)];
    }),
  );
}

/** @returns {Promise<Map<string, { type: string, body: Buffer, small?: Buffer, gzip?: number }>>} by path */
export async function filesOf(peers = PEERS) {
  const content = await readContent();
  const files = new Map();
  for (const peer of peers) {
    const built = await peer.build(content);
    const all = await Promise.all(
      Object.entries(built).map(([path, value]) => (path.endsWith("/") ? folderOf(path, value) : [[path, value]])),
    );
    for (const [path, value] of all.flat()) files.set(`/${peer.name}/${path}`, packed(path, value));
  }
  const others = { ...grownPages(files, content.dataset), ...(await exactPages(content.dataset)) };
  for (const [path, value] of Object.entries(others)) files.set(path, packed(path, value));
  return { files, content };
}

/** Pages without a widget, to which some are added, and with larger datasets. */
function grownPages(files, dataset) {
  const made = {};
  for (const name of Object.keys(GROWING)) {
    const whole = files.get(`/${name}/index.html`)?.body.toString();
    if (whole === undefined) continue;
    const empty = whole.replace(/<(monusco-(?!data)[\w-]+|x-\w+)[^>]*><\/\1>\n?/g, "");
    made[`/${name}/empty.html`] = empty;
    for (const count of MANY) {
      made[`/${name}/events-${count}.html`] = empty.replace("dataset.json", `events-${count}.json`);
      made[`/${name}/events-${count}.json`] = JSON.stringify(manyEvents(dataset, count));
    }
    made[`/${name}/trend.html`] = empty.replace("dataset.json", "trend.json");
    made[`/${name}/trend.json`] = JSON.stringify(longTrend(dataset, POINTS));
  }
  return made;
}

/** @returns {Promise<{ port: number, close: () => void }>} */
export async function serve(files) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const file = files.get(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    if (!file) return void response.writeHead(404).end();
    response.setHeader("content-type", file.type);
    response.setHeader("cache-control", "public, max-age=60");
    if (file.small) response.setHeader("content-encoding", "br");
    response.end(file.small ?? file.body);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { port: server.address().port, close: () => server.close() };
}
