/** What the embed server is given on this machine: the built package as it lies here, and the pages of `npm start` around it. */
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve, sep } from "node:path";
import { findFile, typeOf } from "./static-files.mjs";

const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

/** Pages name themselves to whoever makes a preview of them, by an address that only the server knows: `{{base}}`, `{{base encoded}}`. */
const withBase = (bytes, base) =>
  Buffer.from(bytes.toString("utf8").replaceAll("{{base}}", base).replaceAll("{{base encoded}}", encodeURIComponent(base)));

/** @param {Record<string, string>} mounts of `findFile`; the pages of the site lie at `/` */
const pagesIn = (mounts, base) => async (path) => {
  const found = await findFile(mounts, path);
  if (!found?.file) return found;
  const bytes = await readFile(found.file);
  const isOwn = found.file.startsWith(mounts["/"] + sep) && found.file.endsWith(".html");
  return { bytes: isOwn ? withBase(bytes, base) : bytes, type: typeOf(found.file) };
};

/**
 * After a build. Files are read anew each time, so that what is built again is seen at once; the dataset and the hashes when this is called.
 *
 * @param {string} folder of the package
 * @param {string} base the address at which it will answer
 * @param {Function} pngFrom of the built server
 */
export function siteOptions(folder, base, mounts, pngFrom) {
  const dist = resolve(folder, "dist");
  const integrity = readJson(resolve(dist, "integrity.json"));
  return {
    base,
    version: integrity.version,
    integrity: [integrity],
    manifest: readJson(resolve(folder, "custom-elements.json")),
    dataset: { embedded: readFileSync(resolve(folder, "data/monusco.json"), "utf8") },
    files: async (version, path) => {
      const file = resolve(dist, path);
      if (version !== integrity.version || !file.startsWith(dist + sep)) return undefined;
      const bytes = await readFile(file).catch(() => undefined);
      return bytes && { bytes };
    },
    png: pngFrom((path) => readFile(resolve(dist, path))),
    isFresh: true,
    pages: pagesIn(mounts, base),
    existing: [
      { address: "/", what: "The article that shows all widgets" },
      { address: "/builder", what: "The builder: choose a widget, copy its code" },
      { address: "/storybook/", what: "Storybook" },
    ],
  };
}
