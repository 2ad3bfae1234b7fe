/** How much of src/ the tests of Chromium ran through. Files that no test loads count too: nothing else would tell of them. */
import { transformSync } from "esbuild";
import istanbul from "istanbul-lib-coverage";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { root } from "./run.mjs";

/** What is asked, in percent: of the lines and the branches of src/, and of the lines of each file. */
const ASKED = { lines: 95, branches: 90, file: 85 };

/** What no browser runs: the tests in Node see to it. */
export const NODE_ONLY = ["src/cli/", "src/embed/snapshot/", "src/frameworks/", "src/server/"];

/** Generated; or what starts a program or runs in a frame alone, which is tested as it is built. */
export const EXCLUDED = [
  "src/data/embedded-json.ts",
  "src/embed/heights-table.ts",
  "src/i18n/texts/",
  "src/embed/frame-page/height.ts",
  "src/embed/frame-page/main.ts",
  "src/define-core.ts",
  "src/cli/bin.ts",
  "src/server/worker",
];

const isIn = (folders) => (file) => folders.some((one) => relative(root, file).startsWith(one));
const sources = () =>
  readdirSync(resolve(root, "src"), { recursive: true })
    .map((file) => resolve(root, "src", file))
    .filter((file) => file.endsWith(".ts") && !isIn(EXCLUDED)(file));

/** Types alone, and what passes on the exports of others, leave nothing to run. */
const hasCode = (text) => {
  const { code } = transformSync(text, { loader: "ts", minify: true });
  return code.replace(/export\s*(\{[^}]*\}|\*)\s*(from\s*"[^"]*")?;?/g, "").trim() !== "";
};

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
 * Adds the files that no test loaded to a map, names those that are covered too little, and judges them and the whole.
 *
 * @param {import("istanbul-lib-coverage").CoverageMap} map
 * @param {"browser" | "node"} where the map was made
 * @returns {{ lines: number, branches: number, poor: string[], passed: boolean }} percent of the lines and branches; the files with too few lines
 */
export function judge(map, where) {
  const isOurs = (file) => isIn(NODE_ONLY)(file) === (where === "node");
  map.filter((file) => isOurs(file) && !isIn(EXCLUDED)(file));
  const seen = new Set(map.files());
  for (const file of sources().filter(isOurs)) {
    if (seen.has(file)) continue;
    const text = readFileSync(file, "utf8");
    if (hasCode(text)) map.addFileCoverage(untouched(file, text));
  }
  const linesOf = (file) => map.fileCoverageFor(file).toSummary().lines.pct;
  const poor = map.files().filter((file) => linesOf(file) < ASKED.file);
  for (const file of poor.sort()) console.log(`  lines covered: ${String(linesOf(file)).padStart(5)} %  ${relative(root, file)}`);
  const { lines, branches } = map.getCoverageSummary();
  const passed = lines.pct >= ASKED.lines && branches.pct >= ASKED.branches && poor.length === 0;
  return { lines: lines.pct, branches: branches.pct, poor: poor.map((file) => relative(root, file)), passed };
}

/** Judges what c8 wrote of the tests in Node. */
export function judgeNode(file) {
  const map = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  return judge(istanbul.createCoverageMap(map), "node");
}
