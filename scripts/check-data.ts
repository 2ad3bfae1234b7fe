/** Prints every problem of data/monusco.json; ends non-zero where there is one. */
import { readFile } from "node:fs/promises";
import { parseText } from "../src/data/parse.js";

const file = process.argv[2] ?? "data/monusco.json";
const result = parseText(await readFile(file, "utf8"));
if (result.ok) {
  console.log(`${file}: no problem`);
} else {
  for (const { pointer, message } of result.problems) console.error(`${file}#${pointer} ${message}`);
  process.exitCode = 1;
}
