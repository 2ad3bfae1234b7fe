/** `npm test`: everything that must hold, in one run that tells everything. From a fresh clone it installs what it needs. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ensureBrowsers } from "./browsers.mjs";
import { build } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { ensureNginx } from "./nginx.mjs";
import { fail, root, script, seconds, step, StepError, tool } from "./run.mjs";
import { buildStorybook } from "./storybook.mjs";

const TZ = "Pacific/Chatham";
const start = performance.now();
const groups = new Map(
  ["checks", "node", "docs", "pictures", "chromium", "chromium-long", "firefox", "webkit"].map((name) => [
    name,
    { passed: 0, failed: 0, skipped: 0 },
  ]),
);

/** Two at a time where there are two cores: most of them keep one busy. */
const LANES = Math.min(2, availableParallelism());

/** Does one check; it counts as one test. What fails is remembered, and the next one runs all the same. */
async function check(name, work) {
  const checks = groups.get("checks");
  try {
    await (typeof work === "function" ? work() : step(name, () => tool(work[0], work.slice(1), { quiet: true })));
    checks.passed++;
  } catch (error) {
    if (!(error instanceof StepError)) console.error(error);
    checks.failed++;
  }
}

const at = (file) => resolve(root, file);

const manifest = () => readFile(at("custom-elements.json"), "utf8").catch(() => "");

/** The build rewrites the manifest: what the repository holds must be that already. */
const unchanged = (before) => () =>
  step("custom-elements.json is in step with the sources", async () => {
    const same = (await manifest()) === before;
    return { code: same ? 0 : 1, output: "custom-elements.json was out of step and has been made anew: commit it\n" };
  });

async function checkBuild() {
  const committed = await manifest();
  // Before the build, which makes them anew.
  await check("derived files are in step", () =>
    step("derived files are in step", () => script("generate.mjs", ["--check"], { quiet: true })),
  );
  await check("build", build);
  await check("custom-elements.json", unchanged(committed));
  await check("bytes (size-limit)", ["size-limit", "--hide-passed"]);
}

async function checkSources() {
  await check("types", ["tsc", "--noEmit", "-p", "tsconfig.json"]);
  await check("eslint", ["eslint", "."]);
  await check("prettier", ["prettier", "--check", "."]);
  await check("no dead code, no unused dependency (knip)", ["knip", "--no-progress"]);
  await check("nothing twice (jscpd)", () => step("nothing twice (jscpd)", () => script("repetitions.mjs", [], { quiet: true })));
  await check("package (publint)", ["publint", "--strict"]);
  await check("Storybook", buildStorybook);
}

/** The built Storybook page by page, and every sample of the documents. */
async function runDocs(folder, { missing, mayBeMissing }) {
  if (missing) return recordMissing("docs", missing, mayBeMissing);
  console.log("▸ tests of the documentation");
  const since = performance.now();
  const mocha = ["mocha", "--config", "tests/docs/mocharc.yml", "--forbid-only", "--reporter", "scripts/mocha-reporter.cjs"];
  record("docs", await runCounted("docs", folder, tool, mocha));
  console.log(`  docs: ${seconds(since)}`);
}

/** Runs tests that write their counts into a file; without the file they did not come to any test. */
async function runCounted(name, folder, run, args, env) {
  const file = join(folder, `${name}.json`);
  await rm(file, { force: true });
  const { code } = await run(args[0], args.slice(1), { log: name, env: { TZ, COUNTS: file, ...env } });
  const counts = await readFile(file, "utf8").then(JSON.parse, () => undefined);
  return { code, counts };
}

function record(name, { code, counts }) {
  const { passed, failed, skipped, ran } = counts ?? { passed: 0, failed: 0, skipped: 0, ran: 0 };
  const unexplained = ran === 0 ? "no test was run" : code !== 0 && failed === 0 ? `the runner ended with ${code}` : undefined;
  if (unexplained) console.log(`✗ ${name}: ${unexplained}`);
  groups.set(name, { passed, failed: failed + (unexplained ? 1 : 0), skipped });
}

function recordMissing(group, missing, mayBeMissing) {
  console.log(`${mayBeMissing ? "–" : "✗"} ${group}: did not run: ${missing}`);
  groups.set(group, { passed: 0, failed: mayBeMissing ? 0 : 1, skipped: mayBeMissing ? 1 : 0 });
}

/** What was covered counts as a check. */
const recordCoverage = (where, { lines, branches, passed }) =>
  check(`coverage in ${where}`, () =>
    step(`coverage in ${where}: ${lines} % of the lines, ${branches} % of the branches`, async () => ({
      code: passed ? 0 : 1,
      output: "It is too little: scripts/coverage.mjs says what is asked.\n",
    })),
  );

async function runNode(folder) {
  console.log("▸ tests in Node");
  const since = performance.now();
  // What is installed only now.
  const { judgeNode, NODE_ONLY } = await import("./coverage.mjs");
  const report = ["--reporter", "json", "--reports-dir", at("coverage/node"), "--temp-directory", join(folder, "v8")];
  const included = NODE_ONLY.flatMap((one) => ["--include", `${one}**`]);
  const mocha = ["mocha", "--forbid-only", "--reporter", "scripts/mocha-reporter.cjs"];
  record("node", await runCounted("node", folder, tool, ["c8", ...report, ...included, ...mocha]));
  await recordCoverage("node", judgeNode(at("coverage/node/coverage-final.json")));
  console.log(`  node: ${seconds(since)}`);
}

async function runPictures(folder) {
  console.log("▸ pictures of the states");
  record("pictures", await runCounted("pictures", folder, script, ["pictures.mjs", "--check", "--states"]));
}

/** @param [group] by this name in the report, where an engine runs more than once */
async function runEngine(name, { missing, mayBeMissing }, folder, env = {}, group = name) {
  if (missing) return recordMissing(group, missing, mayBeMissing);
  const since = performance.now();
  console.log(`▸ tests in ${group}`);
  const attempt = () => runCounted(group, folder, tool, ["wtr"], { ENGINE: name, ...env });
  let outcome = await attempt();
  if (outcome.code !== 0 && !outcome.counts?.ran) {
    console.log(`  ${group} did not come to a single test: once more`);
    outcome = await attempt();
  }
  if (outcome.counts?.coverage) await recordCoverage(name, outcome.counts.coverage);
  record(group, outcome);
  console.log(`  ${group}: ${seconds(since)}`);
}

/** Does the jobs in their order, so many at a time: the longest ones first. */
async function inLanes(jobs) {
  const todo = [...jobs];
  const lane = async () => {
    for (let job = todo.shift(); job; job = todo.shift()) await job();
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

function summarize() {
  console.log();
  const sum = { passed: 0, failed: 0 };
  for (const [name, { passed, failed, skipped }] of groups) {
    console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
    sum.passed += passed;
    sum.failed += failed;
  }
  console.log(`\nall of it: ${seconds(start)}\n`);
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0;
}

const folder = await mkdtemp(join(tmpdir(), "monusco-widgets-"));
try {
  await ensureInstalled();
  const engines = await ensureBrowsers();
  await ensureNginx();
  await checkBuild();
  const { chromium, firefox, webkit } = engines;
  await inLanes([
    () => runEngine("chromium", chromium, folder, { LONG: "not" }),
    () => runEngine("firefox", firefox, folder),
    () => runEngine("webkit", webkit, folder),
    () => runEngine("chromium", chromium, folder, { LONG: "only" }, "chromium-long"),
    () => runNode(folder),
    // Needs the Storybook that it has built.
    () => checkSources().then(() => runDocs(folder, chromium)),
    () => runPictures(folder),
  ]);
} catch (error) {
  fail(error);
  groups.get("checks").failed++;
} finally {
  await rm(folder, { recursive: true, force: true });
}
/** `RECORD=1 npm test` keeps the result for docs/quality.md. */
if (process.env.RECORD) {
  const { keepResult } = await import("./whole/result.mjs");
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const counts of groups.values()) for (const what of Object.keys(sum)) sum[what] += counts[what];
  await keepResult("npm test", { ...sum, time: seconds(start), told: [...groups.keys()].join(", ") });
}
process.exitCode = summarize() ? 0 : 1;
