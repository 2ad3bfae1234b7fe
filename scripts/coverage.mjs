/** How much of src/ the tests of Chromium ran through. Files that no test loads count too: nothing else would tell of them. */
import { transformSync } from "esbuild";
import { readdirSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { root } from "./run.mjs";

/** Percent of the lines of src/. */
export const THRESHOLD = 90;

/** Generated, and one line; and what no browser runs, which the tests in Node see to. */
export const EXCLUDED = [
  "src/data/embedded-json.ts",
  "src/embed/heights-table.ts",
  "src/i18n/texts/",
  "src/cli/",
  "src/embed/snapshot/",
];

const sources = () =>
  readdirSync(resolve(root, "src"), { recursive: true })
    .map((file) => resolve(root, "src", file))
    .filter((file) => file.endsWith(".ts") && !EXCLUDED.some((one) => relative(root, file).startsWith(one)));

/** Types alone leave nothing to run. */
const hasCode = (text) => transformSync(text, { loader: "ts", minify: true }).code.replace(/^export\s*{\s*};?\s*$/, "") !== "";

/** What the map says of a file of which no line ran. */
function untouched(path, text) {
  const lines = text.trimEnd().split("\n");
  const statementMap = Object.fromEntries(
    lines.map((line, index) => [index, { start: { line: index + 1, column: 0 }, end: { line: index + 1, column: line.length } }]),
  );
  const s = Object.fromEntries(lines.map((_, index) => [index, 0]));
  return { path, statementMap, s, fnMap: {}, f: {}, branchMap: {}, b: {} };
}

/**
 * Adds the files that no test loaded to the map, names those that are covered too little, and judges the whole.
 *
 * @param {import("istanbul-lib-coverage").CoverageMap} map
 * @returns {{ lines: number, passed: boolean }}
 */
export function judge(map) {
  const seen = new Set(map.files());
  for (const file of sources()) {
    if (seen.has(file)) continue;
    const text = readFileSync(file, "utf8");
    if (hasCode(text)) map.addFileCoverage(untouched(file, text));
  }
  const linesOf = (file) => map.fileCoverageFor(file).toSummary().lines.pct;
  for (const file of map.files().sort()) {
    if (linesOf(file) < THRESHOLD)
      console.log(`  lines covered: ${String(linesOf(file)).padStart(5)} %  ${relative(root, file)}`);
  }
  const lines = map.getCoverageSummary().lines.pct;
  return { lines, passed: lines >= THRESHOLD };
}
