/** `npm run vectors`: writes tests/format/vectors.json as numbers, dates and lists are written now. Read the difference before you commit it. */
import { writeFile } from "node:fs/promises";
import { written } from "../tests/format/vectors.js";

/** Spaces and marks of direction that nobody would see are spelled out. */
const visible = (line: string): string =>
  line.replace(/[\u00a0\u200e\u200f\u202f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);

const lines = written().map((vector) => `  ${visible(JSON.stringify(vector))}`);
await writeFile(new URL("../tests/format/vectors.json", import.meta.url), `[\n${lines.join(",\n")}\n]\n`);
console.log(`${lines.length} vectors`);
