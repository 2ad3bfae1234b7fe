/**
 * `npm run pictures`, after `npm run build`: takes the pictures of the stories anew, those of the states whole and those of the whole matrix as
 * sketches. `--check` compares instead; `--states` is satisfied with the states. Words restrict it: `npm run pictures -- stat trend/Whole
 * ar-dark-320`. `--sheet` keeps all pictures in pictures-report/ with a page to look at them. Of the matrix, what passed with these sources is
 * not compared again, so that a run that was broken off goes on; `--fresh` compares all. COUNTS names a file for the counts.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { withBrowser } from "./pictures-browser.mjs";
import { nameOf, PAGES, restriction, STATES } from "./pictures-cases.mjs";
import { compareSketch, compareWhole, pictureOf, sketchOf } from "./pictures-compare.mjs";
import {
  decoded,
  finishStates,
  hashOf,
  packHash,
  packsOf,
  readPack,
  readState,
  readStates,
  writePack,
  writeState,
} from "./pictures-files.mjs";
import { forgetFailures, keepForSheet, tellFailure, writeSheet } from "./pictures-report.mjs";
import { fail, root, seconds, StepError } from "./run.mjs";

const CACHE = resolve(root, "node_modules/.cache/monusco-widgets/pictures");

const flags = process.argv.slice(2).filter((word) => word.startsWith("--"));
const [isCheck, onlyStates, hasSheet, isFresh] = ["--check", "--states", "--sheet", "--fresh"].map((flag) =>
  flags.includes(flag),
);
const { hasPage, hasStory, isNone } = restriction(process.argv.slice(2).filter((word) => !word.startsWith("--")));

const counts = { passed: 0, failed: 0, skipped: 0, ran: 0 };

function record(name, problem, where) {
  counts.ran++;
  counts[problem ? "failed" : "passed"]++;
  if (problem) console.log(`✗ ${name}: ${problem}${where ? `: ${where}` : ""}`);
}

/** Compares a picture with what was kept. `kept` is of the same form as the page's: a hash, and a way to what it was. */
async function check(story, page, bytes, { hash, compare, look }) {
  if (hash === hashOf(bytes)) return record(`${story} ${page}`);
  const is = decoded(bytes);
  const was = await look();
  const { isSame, problem } = was ? compare(is, was) : { isSame: false, problem: "there is no picture of it yet" };
  record(
    `${story} ${page}`,
    isSame ? undefined : problem,
    isSame ? undefined : await tellFailure(story, page, is, was && shown(was)),
  );
}

/** What a sketch looks like. */
const shown = (kept) => (kept.planes ? pictureOf(kept) : kept);

async function take(open, story, page) {
  const bytes = await open.take(story);
  if (hasSheet) await keepForSheet(story, page, bytes);
  return bytes;
}

/** The pictures of the states on one page. */
async function doStates(open, page, hashes) {
  for (const story of (STATES.get(page) ?? []).filter(hasStory)) {
    const bytes = await take(open, story, page);
    const name = `${story}.${page}`;
    if (isCheck)
      await check(story, page, bytes, { hash: hashes[name], compare: compareWhole, look: () => readState(story, page) });
    else if (hashes[name] !== hashOf(bytes)) {
      await writeState(story, page, decoded(bytes));
      hashes[name] = hashOf(bytes);
      console.log(`  ${name}`);
    }
  }
}

/** The stories of one file, all or those asked for, on one page of the matrix. */
async function doGroup(open, page, group, stories) {
  const pack = await readPack(group, page);
  const known = new Set(open.names);
  let isChanged = false;
  for (const story of pack.keys()) {
    if (known.has(story)) continue;
    if (isCheck) record(`${story} ${page}`, "there is a picture of it, and no such story");
    else isChanged = pack.delete(story);
  }
  for (const story of stories) {
    const bytes = await take(open, story, page);
    const kept = pack.get(story);
    if (isCheck) await check(story, page, bytes, { hash: kept?.hash, compare: compareSketch, look: () => kept?.sketch });
    else if (kept?.hash !== hashOf(bytes)) {
      pack.set(story, { hash: hashOf(bytes), sketch: sketchOf(decoded(bytes)) });
      isChanged = true;
    }
  }
  if (isChanged) await writePack(group, page, pack);
}

/** What a picture depends on: the bundle, the stories, and what takes and compares it. */
async function fingerprint() {
  const hash = createHash("sha256");
  for (const folder of ["dist", "dist/locales", "src/styles/themes", "stories", "tests/browser", "tests/pictures", "scripts"]) {
    for (const file of (await readdir(resolve(root, folder))).sort()) {
      const isOurs = folder === "scripts" ? file.startsWith("pictures") : /\.(js|ts|css|png)$/.test(file);
      if (isOurs) hash.update(file).update(await readFile(resolve(root, folder, file)));
    }
  }
  return hash.digest("hex");
}

/** Names by the file that they are in. */
function byGroup(names) {
  const groups = new Map();
  for (const name of names) {
    const [group] = name.split("/");
    groups.set(group, [...(groups.get(group) ?? []), name]);
  }
  return groups;
}

/** Does the stories of one file, unless that was done with these sources and what is kept of them. */
async function doGroupOnce(open, page, group, stories, print) {
  const file = resolve(CACHE, `${page}.${group}.json`);
  const state = async () => JSON.stringify({ print, stories, pack: await packHash(group, page) });
  const before = await readFile(file, "utf8").catch(() => undefined);
  if (before === (await state()) && !isFresh && !hasSheet) {
    counts.passed += stories.length;
    counts.ran += stories.length;
    return;
  }
  const failedBefore = counts.failed;
  await doGroup(open, page, group, stories);
  if (counts.failed === failedBefore) await writeFile(file, await state());
}

/** The matrix on one page, file by file. */
async function doMatrix(open, page, print) {
  const groups = byGroup(open.names);
  for (const [group, names] of groups) {
    const stories = names.filter(hasStory);
    if (stories.length > 0) await doGroupOnce(open, page, group, stories, print);
  }
  if (!isNone) return;
  for (const group of (await packsOf(page)).filter((one) => !groups.has(one))) {
    if (isCheck) record(`${group} ${page}`, "there are pictures of it, and no such stories");
    else await writePack(group, page, new Map());
  }
}

/** What is asked for, page by page. A page that cannot be opened fails by name, and the others are gone through all the same. */
async function doPages(open) {
  await mkdir(CACHE, { recursive: true });
  const [hashes, print] = [await readStates(), await fingerprint()];
  for (const page of PAGES.filter((one) => hasPage(nameOf(one)))) {
    const name = nameOf(page);
    if (onlyStates && !STATES.has(name)) continue;
    const start = performance.now();
    const opened = await open(page);
    await doStates(opened, name, hashes);
    if (!onlyStates) await doMatrix(opened, name, print);
    await opened.close();
    console.log(`  ${name}  ${seconds(start)}`);
  }
  const wanted = new Set([...STATES].flatMap(([page, stories]) => stories.map((story) => `${story}.${page}`)));
  const gone = Object.keys(hashes).filter((name) => !wanted.has(name));
  if (!isCheck) await finishStates(Object.fromEntries(Object.entries(hashes).filter(([name]) => wanted.has(name))));
  else for (const name of isNone ? gone : []) record(name, "there is a picture of it, and it is none of the states");
}

async function main() {
  const unknown = flags.filter((flag) => !["--check", "--states", "--sheet", "--fresh"].includes(flag));
  if (unknown.length > 0) throw new StepError(`${unknown.join(" ")}: known are --check, --states, --sheet and --fresh`);
  const start = performance.now();
  await forgetFailures();
  await withBrowser(doPages);
  const isLooked = hasSheet || counts.failed > 0;
  if (isLooked) console.log(`  look at ${await writeSheet()}`);
  if (isCheck) {
    console.log(`pictures: ${counts.passed} passed, ${counts.failed} failed (${seconds(start)})`);
    if (counts.ran === 0) throw new StepError("No story is called that.");
  }
  if (process.env.COUNTS) await writeFile(process.env.COUNTS, JSON.stringify(counts));
  if (counts.failed > 0) process.exitCode = 1;
}

await main().catch(fail);
