/**
 * `npm run fuzz`: many more hostile cases than `npm test` has, from another seed each time. `CASES=100000` says how many (of the slower
 * properties a share: see CONTRIBUTING.md), `SEED=7` from where. `ONLY="name"` takes the tests of that name, `CASE_PATH=12` one case,
 * `FUZZ_IN=node` leaves the browser out. A failure prints its smallest counter-example and the command that shows it again. The package must be
 * built: `npm run build`.
 */
import { ensureBrowsers } from "./browsers.mjs";
import { ensureInstalled } from "./install.mjs";
import { seconds, tool } from "./run.mjs";
import { asked } from "./whole/counted.mjs";

const FILES = {
  node: ["tests/node/parse-fuzz.test.ts", "tests/node/embed-fuzz.test.ts"],
  browser: "tests/browser/fuzz.wide.test.ts",
};

/** The part that has the test asked for; both where none is named. */
const BROWSER_ONLY = "a page with every element";

const { CASES = "100000", SEED = String(Math.floor(Math.random() * 2 ** 31)), ONLY = "" } = process.env;

for (const [name, value] of Object.entries({ CASES, SEED })) {
  if (!/^-?\d+$/.test(value)) throw new Error(`${name}=${value} is no whole number.`);
}

const wanted = asked("FUZZ_IN", Object.keys(FILES)).filter(
  (where) => ONLY === "" || (where === "browser") === ONLY.startsWith(BROWSER_ONLY),
);
if (wanted.length === 0) throw new Error(`Nothing to run: ONLY="${ONLY}" is not of FUZZ_IN=${process.env.FUZZ_IN}.`);

const env = { CASES, SEED, TZ: "Pacific/Chatham" };

/** Without the project's list of tests, of which mocha would run all. */
const mocha = [
  "mocha",
  "--no-config",
  "--fail-zero",
  "--node-option",
  "import=tsx",
  "--node-option",
  "no-experimental-require-module",
];

async function runNode() {
  const only = ONLY === "" ? [] : ["--fgrep", ONLY];
  const { code } = await tool(mocha[0], [...mocha.slice(1), ...only, ...FILES.node], { log: "node", env });
  return code === 0;
}

async function runBrowser() {
  const { missing } = (await ensureBrowsers()).chromium;
  if (missing) {
    console.log(`✗ chromium: did not run: ${missing}`);
    return false;
  }
  const { code } = await tool("wtr", ["--files", FILES.browser], { log: "chromium", env: { ...env, ENGINE: "chromium" } });
  return code === 0;
}

const start = performance.now();
console.log(`CASES=${CASES} SEED=${SEED}`);
await ensureInstalled();
const isClean = [];
for (const where of wanted) isClean.push(await (where === "node" ? runNode() : runBrowser()));
console.log(
  `${isClean.every(Boolean) ? "✓ nothing found" : "✗ found something"} (${seconds(start)}); again: CASES=${CASES} SEED=${SEED} npm run fuzz`,
);
process.exitCode = isClean.every(Boolean) ? 0 : 1;
