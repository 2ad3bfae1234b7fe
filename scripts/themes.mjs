/**
 * The themes as they ship: what is written by hand in src/styles/themes/, and below it the same colours once more, chosen by the ink.
 * Needs Node alone.
 */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { whole } from "../site/theme-css.js";
import { root } from "./run.mjs";

const FOLDER = "src/styles/themes";

/** The themes as they are written, by their names. */
export async function themes() {
  const files = (await readdir(resolve(root, FOLDER))).filter((file) => file.endsWith(".css")).sort();
  const texts = await Promise.all(files.map((file) => readFile(resolve(root, FOLDER, file), "utf8")));
  return Object.fromEntries(files.map((file, index) => [file.replace(/\.css$/, ""), texts[index]]));
}

/** Writes them into a folder, whole. */
export async function writeThemes(folder) {
  await mkdir(folder, { recursive: true });
  for (const [name, css] of Object.entries(await themes())) await writeFile(resolve(folder, `${name}.css`), whole(css));
}
