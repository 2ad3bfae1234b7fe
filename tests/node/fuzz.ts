/** Properties in Node: the settings that `npm run fuzz` passes on, and one test for each property. */
import { run, USUAL, type Run, type Settings } from "../hostile/runs.js";

const { CASES, SEED, CASE_PATH } = process.env;

const settings: Settings = {
  cases: CASES ? Number(CASES) : USUAL.cases,
  seed: SEED ? Number(SEED) : USUAL.seed,
  ...(CASE_PATH && { path: CASE_PATH }),
};

/** A test of a property. Its time limit is there for what does not end; `npm run fuzz` has none. */
export function property<T extends [unknown, ...unknown[]]>(one: Run<T>): void {
  it(one.name, async function () {
    this.timeout(CASES ? 0 : 120_000);
    await run({ ...one, onProgress: (words) => console.log(`      ${words}`) }, settings);
  });
}
