/** The tarball that npm would publish, and whether two of them are the same. */
import { createHash } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { npm } from "../install.mjs";
import { StepError } from "../run.mjs";

/** @typedef {{ file: string, bytes: Buffer, sha512: string, files: { path: string, size: number, mode: number }[] }} Packed */

/** As npm writes it into package-lock.json. */
const sha512 = (bytes) => `sha512-${createHash("sha512").update(bytes).digest("base64")}`;

/**
 * Packs what is built. Without `prepack`, which would build once more.
 *
 * @param {string} root the package
 * @param {string} to the folder for the tarball
 * @returns {Promise<Packed>}
 */
export async function pack(root, to) {
  await mkdir(to, { recursive: true });
  const { code, output } = await npm(["pack", "--json", "--ignore-scripts", "--loglevel=error", "--pack-destination", to], {
    cwd: root,
    quiet: true,
  });
  if (code !== 0) throw new StepError(output);
  const [{ filename, files }] = JSON.parse(output.slice(output.indexOf("[")));
  const bytes = await readFile(resolve(to, filename));
  return { file: filename, bytes, sha512: sha512(bytes), files };
}

/**
 * What differs between two packages, file by file.
 *
 * @param {[string, Packed]} one its folder, and what was packed there
 * @param {[string, Packed]} other
 * @returns {Promise<string[]>} nothing where the tarballs are the same to the byte
 */
export async function differences([here, one], [there, other]) {
  if (one.bytes.equals(other.bytes)) return [];
  const [inOne, inOther] = [one, other].map(({ files }) => new Map(files.map(({ path, mode }) => [path, mode])));
  const different = [];
  for (const path of new Set([...inOne.keys(), ...inOther.keys()])) {
    if (!inOne.has(path) || !inOther.has(path)) different.push(`${path}: only in the ${inOne.has(path) ? "first" : "second"}`);
    else if (inOne.get(path) !== inOther.get(path)) different.push(`${path}: other rights`);
    else {
      const [a, b] = await Promise.all([here, there].map((folder) => readFile(resolve(folder, path))));
      if (!a.equals(b)) different.push(`${path}: ${where(a, b)}`);
    }
  }
  return different.length > 0 ? different : ["the files are the same, their tarballs are not: two versions of npm?"];
}

/** Where two files part, with a little of what stands there. */
function where(a, b) {
  const at = a.findIndex((byte, place) => byte !== b[place]);
  const place = at === -1 ? Math.min(a.length, b.length) : at;
  const excerpt = (bytes) => JSON.stringify(bytes.subarray(Math.max(0, place - 20), place + 40).toString("latin1"));
  return `from byte ${place}, ${excerpt(a)} and ${excerpt(b)}`;
}
