/**
 * `npm run mutation`: which faults in the sources no test would notice. StrykerJS changes one place at a time, and the tests that pass there are
 * run: in Node, those of the store in Chromium. `npm run mutation -- format data` takes some of the parts, `--concurrency 1` leaves half of the
 * machine to others, `--force` measures again what has not changed. Ends with 1 where a part's score is under 85 %, or a survivor was never judged.
 *
 * The reports are in `reports/mutation/`; what is kept of them is in `docs/quality/mutation.json`. A survivor's judgement is written there by
 * hand and stays as long as the same mutant survives.
 */
import { Stryker } from "@stryker-mutator/core";
import { execFileSync } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { root } from "./run.mjs";
import { summaryOf, textOf } from "./mutation-summary.mjs";

const LEAST = 85;
const REPORTS = "reports/mutation";
const SUMMARY = resolve(root, "docs/quality/mutation.json");

/** Tests that need neither a browser nor what the build made. */
const TESTS = ["tests/{data,store,format,i18n,embed}/**/*.test.ts"];

/** Tests of the sources that need a page, but no server of the test runner. */
async function browserTests() {
  const store = (await readdir(resolve(root, "tests/store"))).filter((name) => name.endsWith(".test.ts"));
  const sources = ["boundary", "citations", "dataset-context", "dataset-controller", "dataset-snapshot", "day-watch"].map(
    (name) => `${name}.src`,
  );
  // In one page: the first is told of what is said once.
  const browser = ["hydration", ...sources, "data", "sources", "refresh", "frozen-page", "closest-language", "corrections"];
  return [...store.map((name) => `tests/store/${name}`), ...browser.map((name) => `tests/browser/${name}.test.ts`)];
}

/** What is measured together, the quickest first; what others generate, and what only names exports or types, is left out. */
const FOLDERS = {
  format: { mutate: ["src/format/**/*.ts"] },
  data: { mutate: ["src/data/*.ts", "src/data/schema/*.ts", "!src/data/embedded-json.ts"] },
  select: { mutate: ["src/data/select/*.ts", "!src/data/select/trend.ts"] },
  trend: { mutate: ["src/data/select/trend.ts"] },
  store: { mutate: ["src/store/**/*.ts"], browserTests: await browserTests() },
  // Two files of the frame's page run in a frame alone: tests/browser/embed-frame.test.ts.
  embed: {
    mutate: [
      "src/embed/**/*.ts",
      ...["heights-table.ts", "snapshot/**", "frame-page/main.ts", "frame-page/height.ts"].map((one) => `!src/embed/${one}`),
    ],
  },
  snapshot: { mutate: ["src/embed/snapshot/**/*.ts"], tests: ["tests/node/snapshot-*.test.ts"] },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { concurrency: { type: "string", default: "2" }, force: { type: "boolean", default: false } },
});
const unknown = positionals.filter((name) => !Object.hasOwn(FOLDERS, name));
if (unknown.length > 0) throw new Error(`There is no ${unknown.join(", ")}; there are ${Object.keys(FOLDERS).join(", ")}.`);

const inNode = (spec) => ({
  testRunner: "mocha-once",
  plugins: [resolve(root, "scripts/mutation-node.mjs")],
  // Every file by `import`, as in .mocharc.yml.
  testRunnerNodeArgs: ["--import", "tsx", "--no-experimental-require-module"],
  mochaOptions: { spec, "no-config": true },
  // What runs while a module loads would need a new process for every mutant.
  ignoreStatic: true,
  timeoutMS: 8_000,
});

const inBrowser = (browserTests) => ({
  testRunner: "browser",
  plugins: [resolve(root, "scripts/mutation-browser.mjs")],
  browserTests,
  // The runner's own time is up before.
  timeoutMS: 120_000,
});

/** The report of one folder, in the format of mutation-testing-elements. */
async function measure(name) {
  const { mutate, tests = [], browserTests } = FOLDERS[name];
  const file = `${REPORTS}/${name}.json`;
  await new Stryker({
    mutate,
    ...(browserTests ? inBrowser(browserTests) : inNode([...TESTS, ...tests])),
    coverageAnalysis: "perTest",
    disableTypeChecks: "{src,tests,stories}/**/*.ts",
    concurrency: Number(values.concurrency),
    dryRunTimeoutMinutes: 15,
    incremental: true,
    incrementalFile: `${REPORTS}/${name}.incremental.json`,
    force: values.force,
    ignorePatterns: ["**", "!src/**", "!tests/**", "!stories/**", "!data/**", "!scripts/**", "!*.json"],
    tempDirName: `${REPORTS}/sandbox-${name}`,
    symlinkNodeModules: true,
    reporters: ["json", "progress-append-only"],
    jsonReporter: { fileName: file },
    thresholds: { high: 100, low: LEAST, break: null },
    allowEmpty: false,
    logLevel: "warn",
  }).runMutationTest();
  return JSON.parse(await readFile(resolve(root, file), "utf8"));
}

process.chdir(root);
// As for `npm test`: whoever mixes up the days of the world fails.
process.env.TZ = "Pacific/Chatham";
await mkdir(dirname(SUMMARY), { recursive: true });
// Without it tsx takes the sources of a sandbox for somebody else's, whose decorators are of another kind.
await mkdir(resolve(root, REPORTS), { recursive: true });
process.env.TSX_TSCONFIG_PATH = resolve(root, REPORTS, "tsconfig.json");
await writeFile(
  process.env.TSX_TSCONFIG_PATH,
  JSON.stringify({ extends: "../../tsconfig.json", include: ["./sandbox-*/**/*.ts", "./sandbox-*/**/*.json"] }),
);
const commit = execFileSync("git", ["rev-parse", "--short=10", "HEAD"], { encoding: "utf8" }).trim();

for (const name of Object.keys(FOLDERS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const report = await measure(name);
  // Read late: another run may have written meanwhile.
  const summary = JSON.parse(await readFile(SUMMARY, "utf8").catch(() => "{}"));
  summary[name] = { date: new Date().toISOString().slice(0, 10), commit, ...summaryOf(report, summary[name]) };
  await writeFile(SUMMARY, textOf(summary, Object.keys(FOLDERS)));
  const { score, mutants, survivors } = summary[name];
  const unjudged = survivors.filter(({ judgement }) => judgement === "");
  console.log(`${name}: ${score} % of ${mutants} mutants, ${survivors.length} survivors, ${unjudged.length} of them not judged`);
  for (const { file, line, was, now } of unjudged) console.log(`  ${file}:${line} ${was} → ${now}`);
  if (score < LEAST || unjudged.length > 0) process.exitCode = 1;
}
