/**
 * `npm run test:all`: what takes hours, part by part. `PARTS=matrix,fuzz npm run test:all` takes some.
 *
 * - `matrix`: every story in six languages, two schemes and three widths. `LANGUAGES=ar SCHEMES=dark WIDTHS=320` takes a part of it, `JOBS=2` two
 *   pages at a time; what has passed for these sources is not judged again, unless `-- --fresh` asks for it.
 * - `sweeps`: what `npm test` does in Chromium alone, in three engines. `ENGINES=firefox` takes one.
 * - `consumers`: the packed package in the projects of tests/consumers/. `CONSUMERS=vue` takes one.
 * - `pictures`: of every story. `fuzz`: 100,000 hostile cases. `mutation`: faults put into the sources. `load`: the embed server.
 *
 * The result of each part is kept, with its commit and day, in docs/quality/test-all.json; docs/quality.md shows it.
 */
import { ensureBrowsers } from "./browsers.mjs";
import { build } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { run, script, seconds } from "./run.mjs";
import { asked } from "./whole/counted.mjs";

/** A part that is one command: it passes or it fails. */
const command = async (start, told) => {
  const { code } = await start();
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, told };
};

/** Any answer that is no success ends it with 1; what was measured is written to bench/results and docs/scale.md. */
async function load() {
  for (const step of [["ci"], ["run", "server"], ["run", "scale"]]) {
    const { code } = await run("npm", ["--prefix", "bench", ...step]);
    if (code !== 0) return { code };
  }
  return { code: 0 };
}

const SEED = String(Math.floor(Math.random() * 2 ** 31));

const PARTS = {
  matrix: async () => (await import("./whole/matrix.mjs")).judgeMatrix(),
  sweeps: async (engines) => (await import("./whole/sweeps.mjs")).sweepEngines(engines),
  consumers: async (engines) => (await import("./consumers.mjs")).testConsumers(engines),
  pictures: () => command(() => script("pictures.mjs", ["--check", "--sheet"]), "every story"),
  fuzz: () => command(() => script("fuzz.mjs", [], { env: { CASES: "100000", SEED } }), `100,000 cases, seed ${SEED}`),
  mutation: () => command(() => script("mutation.mjs"), "each part at least 85 %, each survivor judged"),
  load: () => command(load, "the embed server beside a static one"),
};

await ensureInstalled();
const engines = await ensureBrowsers();
const { keepResult } = await import("./whole/result.mjs");
const wanted = asked("PARTS", Object.keys(PARTS));
await build();
for (const name of wanted) {
  const start = performance.now();
  console.log(`▸ ${name}`);
  const result = await PARTS[name](engines);
  const time = seconds(start);
  console.log(`${result.failed === 0 ? "✓" : "✗"} ${name}: ${result.passed} passed, ${result.failed} failed (${time})`);
  if (!result.isKept) await keepResult(name, { time, ...result });
  if (result.failed > 0) process.exitCode = 1;
}
await script("generate.mjs");
