/**
 * `npm run test:all`: every story in six languages, light and dark, at three widths, judged by axe and by our own checks, in Chromium. A part of
 * it: `LANGUAGES=ar,fr SCHEMES=dark WIDTHS=320 npm run test:all`. What has passed for these sources is not judged again, so that a run that was
 * broken off goes on; `-- --fresh` judges all. `JOBS=2` judges two pages at a time. And every story as a server renders it, taken over in three
 * engines: `ENGINES=firefox npm run test:all`.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { ensureBrowsers } from "./browsers.mjs";
import { build } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { root, seconds, tool } from "./run.mjs";

const CACHE = resolve(root, "node_modules/.cache/monusco-widgets/matrix");

/** What a page can be, and what the reader of the command asks for of it. */
const ASPECTS = {
  LANGUAGES: ["en", "fr", "sw", "ln", "ar", "es"],
  SCHEMES: ["light", "dark"],
  WIDTHS: ["320", "680", "1100"],
};

function asked(name) {
  const known = ASPECTS[name];
  const words = (process.env[name] ?? known.join(",")).split(/[\s,]+/).filter(Boolean);
  const unknown = words.filter((word) => !known.includes(word));
  if (unknown.length > 0) throw new Error(`${name}=${unknown.join(",")}: known are ${known.join(", ")}.`);
  return words;
}

const pages = () =>
  asked("LANGUAGES").flatMap((language) =>
    asked("SCHEMES").flatMap((scheme) => asked("WIDTHS").map((width) => ({ language, scheme, width: Number(width) }))),
  );

const nameOf = ({ language, scheme, width }) => `${language}-${scheme}-${width}`;

/** What a result depends on: the bundle, the stories and the checks. */
async function fingerprint() {
  const hash = createHash("sha256");
  for (const folder of ["dist", "stories", "tests/browser"]) {
    for (const file of (await readdir(resolve(root, folder))).sort()) {
      if (/\.(js|ts|css)$/.test(file)) hash.update(file).update(await readFile(resolve(root, folder, file)));
    }
  }
  return hash.digest("hex");
}

/** Judges one page, unless that was done for the same sources; a result without a count did not come to its end. */
async function judge(page, print, isFresh) {
  const file = resolve(CACHE, `${nameOf(page)}.json`);
  const before = await readFile(file, "utf8").then(JSON.parse, () => undefined);
  if (!isFresh && before?.print === print && before.failed === 0) return { ...before, isOld: true };
  const counts = resolve(CACHE, `${nameOf(page)}.counts.json`);
  await rm(counts, { force: true });
  const start = performance.now();
  const { output } = await tool("wtr", ["--files", "tests/browser/accessibility.all.test.ts"], {
    quiet: true,
    env: { ENGINE: "chromium", MATRIX_PAGE: JSON.stringify(page), COUNTS: counts },
  });
  const { passed = 0, failed = 1, ran = 0 } = await readFile(counts, "utf8").then(JSON.parse, () => ({}));
  await rm(counts, { force: true });
  const result = { print, passed, failed: ran === 0 ? 1 : failed, time: seconds(start), output };
  await writeFile(file, JSON.stringify(result));
  return result;
}

/** The engines asked for. */
function enginesIn(found) {
  const words = (process.env.ENGINES ?? Object.keys(found).join(",")).split(/[\s,]+/).filter(Boolean);
  const unknown = words.filter((word) => !(word in found));
  if (unknown.length > 0) throw new Error(`ENGINES=${unknown.join(",")}: known are ${Object.keys(found).join(", ")}.`);
  return words;
}

/** Every story taken over from a server's rendering, in an engine. @returns whether all went well */
async function takeOver(engine, { missing, mayBeMissing }) {
  if (missing) {
    console.log(`${mayBeMissing ? "–" : "✗"} snapshots in ${engine}: did not run: ${missing}`);
    return mayBeMissing === true;
  }
  const start = performance.now();
  const counts = resolve(CACHE, `snapshots-${engine}.counts.json`);
  await rm(counts, { force: true });
  const { output } = await tool("wtr", ["--files", "tests/browser/**/*.wide.test.ts"], {
    quiet: true,
    env: { ENGINE: engine, COUNTS: counts },
  });
  const { passed = 0, failed = 1, ran = 0 } = await readFile(counts, "utf8").then(JSON.parse, () => ({}));
  await rm(counts, { force: true });
  const isClean = failed === 0 && ran > 0;
  console.log(`${isClean ? "✓" : "✗"} snapshots in ${engine}: ${passed} passed, ${failed} failed (${seconds(start)})`);
  if (!isClean) console.log(complaints(output));
  return isClean;
}

/** The lines that say what is wrong: not what the pages said to the console. */
const complaints = (output) =>
  output
    .split("\n")
    .filter((line) => !/^\s*(page|\/ )/.test(line))
    .join("\n");

async function judgeAll() {
  const [all, print, isFresh] = [pages(), await fingerprint(), process.argv.includes("--fresh")];
  const todo = [...all];
  const results = new Map();
  const work = async () => {
    for (let page = todo.shift(); page; page = todo.shift()) {
      const result = await judge(page, print, isFresh);
      results.set(nameOf(page), result);
      const told = result.isOld ? "as before" : result.time;
      console.log(
        `${result.failed === 0 ? "✓" : "✗"} ${nameOf(page).padEnd(14)} ${result.passed} passed, ${result.failed} failed (${told})`,
      );
      if (result.failed > 0) console.log(complaints(result.output));
    }
  };
  await Promise.all(Array.from({ length: Number(process.env.JOBS ?? 1) }, work));
  return [...results];
}

const start = performance.now();
await ensureInstalled();
const engines = await ensureBrowsers();
const wanted = enginesIn(engines);
await build();
await mkdir(CACHE, { recursive: true });
const results = await judgeAll();
const failed = results.filter(([, result]) => result.failed > 0);
console.log(`\n${results.length} pages in ${seconds(start)}: ${results.length - failed.length} clean`);
if (failed.length > 0) console.log(`not clean: ${failed.map(([name]) => name).join(", ")}`);
let areTakenOver = true;
for (const engine of wanted) areTakenOver = (await takeOver(engine, engines[engine])) && areTakenOver;
process.exitCode = failed.length > 0 || !areTakenOver ? 1 : 0;
