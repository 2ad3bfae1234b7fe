/** The table of times in docs/hosting.md, from the one table that the server sends them by: `node --import=tsx scripts/docs-hosting.mjs`. */
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { format } from "prettier";
import { isMain, root } from "./run.mjs";

/** What lies at which addresses. Pages of `npm start` are nobody's to host. */
const ADDRESSES = {
  embed: "`/embed/{element}/`",
  snapshot: "`/snapshot/…`",
  index: "`/`",
  card: "`/card/…`",
  oembed: "`/oembed`",
  feed: "`/feed.xml`",
  calendar: "`/calendar.ics`",
  dataset: "`/dataset.json`",
  datasetVersion: "`/dataset/{version}.json`",
  package: "`/monusco-widgets.js`, …",
  packageVersion: "`/{version}/…`",
  manifest: "`/manifest.json`",
  robots: "`/robots.txt`",
  refusal: "anything else",
};

const HIDDEN = ["page", "sharedPage"];

/** @throws Error where a kind has no address here, or an address no kind */
export function kindsTable(kinds) {
  const names = Object.keys(kinds).filter((name) => !HIDDEN.includes(name));
  const missing = [...names, ...Object.keys(ADDRESSES)].filter((name) => !(name in kinds && name in ADDRESSES));
  if (missing.length > 0) throw new Error(`docs-hosting.mjs and kinds.ts do not agree on ${missing.join(", ")}`);
  const rows = new Map();
  for (const name of names) {
    const { maxAge, sharedMaxAge, whileRevalidate = "–", ifError = "–", immutable } = kinds[name];
    const key = [immutable ? `${maxAge}, immutable` : maxAge, sharedMaxAge, whileRevalidate, ifError].join(" | ");
    rows.set(key, [...(rows.get(key) ?? []), ADDRESSES[name]]);
  }
  const lines = [...rows].map(([times, addresses]) => `| ${addresses.join(", ")} | ${times} |`);
  const head = "| address | browser | shared cache | old while asking | old while failing |\n| --- | --- | --- | --- | --- |";
  return aligned(`${head}\n${lines.join("\n")}\n`);
}

/** As prettier has it, without asking it: the table is compared in a test that must not wait for it. */
function aligned(table) {
  const rows = table
    .trim()
    .split("\n")
    .map((line) => line.slice(2, -2).split(" | "));
  const widths = rows[0].map((_, column) => Math.max(3, ...rows.map((row) => (row[0] === "---" ? 3 : row[column].length))));
  const cell = (text, column) => (text === "---" ? "-".repeat(widths[column]) : text.padEnd(widths[column]));
  return `${rows.map((row) => `| ${row.map(cell).join(" | ")} |`).join("\n")}\n`;
}

if (isMain(import.meta)) {
  const { KINDS } = await import("../src/server/kinds.ts");
  const file = resolve(root, "docs/hosting.md");
  const page = await readFile(file, "utf8");
  const made = page.replace(
    /<!-- kinds -->[^]*<!-- \/kinds -->/,
    () => `<!-- kinds -->\n\n${kindsTable(KINDS)}\n<!-- /kinds -->`,
  );
  await writeFile(file, await format(made, { parser: "markdown", printWidth: 130, embeddedLanguageFormatting: "off" }));
}
