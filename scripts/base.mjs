/** How files lie on a server of widgets, below its base address: the package in a folder named by its version, the dataset, the frames. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const version = (folder) => JSON.parse(readFileSync(resolve(folder, "package.json"), "utf8")).version;

/** @returns {Record<string, string>} folders and files by the prefix of their addresses, for `findFile` */
export const baseMounts = (folder) => ({
  [`/${version(folder)}/`]: resolve(folder, "dist"),
  "/dataset.json": resolve(folder, "data/monusco.json"),
  "/embed/": resolve(folder, "dist/frames"),
});
