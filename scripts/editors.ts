/** Writes what editors read about the elements into dist/editors/. Needs custom-elements.json, which the build makes first. */
import { mkdir, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { VERSION } from "../src/version.js";
import { offeredElements } from "./editors/elements.js";
import { cssData, htmlData } from "./editors/vscode.js";
import { webTypes } from "./editors/web-types.js";

/** @returns as a step of the build does */
export async function writeEditors(root: string): Promise<{ code: number; output: string }> {
  const folder = resolve(root, "dist/editors");
  const elements = await offeredElements(root);
  await mkdir(folder, { recursive: true });
  const files = {
    "vscode.html-custom-data.json": htmlData(elements),
    "vscode.css-custom-data.json": cssData(elements),
    "web-types.json": webTypes(elements, "monusco-widgets", VERSION),
  };
  for (const [file, data] of Object.entries(files)) await writeFile(resolve(folder, file), `${JSON.stringify(data)}\n`);
  return { code: 0, output: "" };
}
