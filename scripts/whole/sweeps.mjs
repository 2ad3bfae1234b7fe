/** What `npm test` looks at in Chromium alone, in three engines: faults, harm, hydration, focus, reflow, the builder, the life of elements. */
import { seconds } from "../run.mjs";
import { asked, complaints, countsOf } from "./counted.mjs";
import { keepResult } from "./result.mjs";

const FILES = ["tests/browser/**/*.wide.test.ts", "tests/browser/life.all.test.ts"];

const TOLD = "faults, harm, hydration, focus, reflow, builder, life";

async function sweep(engine, { missing, mayBeMissing }) {
  if (missing) {
    console.log(`${mayBeMissing ? "–" : "✗"} ${engine}: did not run: ${missing}`);
    return { passed: 0, failed: mayBeMissing ? 0 : 1, skipped: 1 };
  }
  const start = performance.now();
  const { output, ...counts } = await countsOf(engine, FILES);
  console.log(
    `${counts.failed === 0 ? "✓" : "✗"} ${engine}: ${counts.passed} passed, ${counts.failed} failed (${seconds(start)})`,
  );
  if (counts.failed > 0) console.log(complaints(output));
  return counts;
}

/** Keeps a result for each engine. @param engines as they were found: `ENGINES=firefox` takes one */
export async function sweepEngines(engines) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  const wanted = asked("ENGINES", Object.keys(engines));
  for (const name of wanted) {
    const start = performance.now();
    const counts = await sweep(name, engines[name]);
    await keepResult(`sweeps in ${name}`, { time: seconds(start), told: TOLD, ...counts });
    for (const what of Object.keys(sum)) sum[what] += counts[what];
  }
  return { ...sum, isKept: true };
}
