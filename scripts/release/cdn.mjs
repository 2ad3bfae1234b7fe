/**
 * The folder that a CDN serves, as docs/hosting.md describes it: the files that pages ask for under the version, the pages of frames and the dataset
 * beside it.
 */
import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

const sha384 = (bytes) => `sha384-${createHash("sha384").update(bytes).digest("base64")}`;

/** What has a hash, its source map, and the list of the hashes. */
async function filesOf(dist, hashes) {
  const built = new Set((await readdir(dist, { recursive: true })).map((file) => file.replaceAll("\\", "/")));
  const mapped = (file) => (built.has(`${file}.map`) ? [file, `${file}.map`] : [file]);
  return ["integrity.json", ...Object.keys(hashes).flatMap(mapped)];
}

/**
 * @param {string} root the built package
 * @param {string} to the folder that is to become the CDN's
 * @returns {Promise<string[]>} the files in it
 */
export async function layOut(root, to) {
  const dist = resolve(root, "dist");
  const { version, files: hashes } = JSON.parse(await readFile(resolve(dist, "integrity.json"), "utf8"));
  for (const file of await filesOf(dist, hashes)) {
    await mkdir(dirname(resolve(to, version, file)), { recursive: true });
    await cp(resolve(dist, file), resolve(to, version, file));
  }
  await cp(resolve(dist, "frames"), resolve(to, "embed"), { recursive: true });
  await cp(resolve(root, "data/monusco.json"), resolve(to, "dataset.json"));
  const entries = await readdir(to, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => resolve(entry.parentPath, entry.name).slice(to.length + 1))
    .sort();
}

/** What lies there and is not what was built, or not what its hash says. @returns {Promise<string[]>} */
export async function faultsOf(root, to) {
  const { version, files: hashes } = JSON.parse(await readFile(resolve(root, "dist/integrity.json"), "utf8"));
  const read = (path) => readFile(path).catch(() => undefined);
  const faults = [];
  for (const file of await filesOf(resolve(root, "dist"), hashes)) {
    const [built, laid] = await Promise.all([read(resolve(root, "dist", file)), read(resolve(to, version, file))]);
    if (!laid?.equals(built)) faults.push(`${version}/${file} is not what was built`);
    else if (hashes[file] && hashes[file] !== sha384(laid)) faults.push(`${version}/${file} is not what integrity.json says`);
  }
  return faults;
}
