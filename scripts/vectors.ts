/**
 * `npm run vectors`: writes tests/format/vectors.json as numbers, dates and lists are written now, and tests/i18n/words/ as every message reads.
 * Read the difference before you commit it.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { written } from "../tests/format/vectors.js";
import { TAGS, wordsIn } from "../tests/i18n/written-words.js";

/** Spaces and marks of direction that nobody would see are spelled out. */
const visible = (line: string): string =>
  line.replace(/[\u00a0\u200e\u200f\u202f\u2066-\u2069]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);

const jsonOf = (vectors: readonly unknown[]): string =>
  `[\n${vectors.map((vector) => `  ${visible(JSON.stringify(vector))}`).join(",\n")}\n]\n`;

const at = (file: string): URL => new URL(`../tests/${file}`, import.meta.url);

const vectors = written();
await writeFile(at("format/vectors.json"), jsonOf(vectors));
await mkdir(at("i18n/words/"), { recursive: true });
for (const tag of TAGS) await writeFile(at(`i18n/words/${tag}.json`), jsonOf(wordsIn(tag)));
console.log(`${vectors.length} vectors, ${wordsIn("en").length} sentences in each of ${TAGS.length} languages`);
