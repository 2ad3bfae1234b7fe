/** The texts of the licences of what a bundle has inside. */
import { readdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { root } from "./run.mjs";

/** The folder in node_modules of a bundled file, or undefined for a file of ours. */
const packageFolder = (file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];

/**
 * The licences of the libraries inside a bundle: they ask that their text goes with every copy.
 *
 * @param {readonly string[]} files what the bundle was made of, absolute or from the root
 */
export async function licences(files) {
  const folders = [...new Set(files.flatMap((file) => packageFolder(file) ?? []))].sort();
  const texts = folders.map(async (folder) => {
    const { name, version, license } = JSON.parse(await readFile(resolve(root, folder, "package.json"), "utf8"));
    const file = (await readdir(resolve(root, folder))).find((one) => /^licen[cs]e/i.test(one));
    const text = file ? await readFile(resolve(root, folder, file), "utf8") : "";
    return `${name} ${version} (${license})\n\n${text.trim()}\n`;
  });
  return (await Promise.all(texts)).join(`\n${"-".repeat(72)}\n\n`);
}
