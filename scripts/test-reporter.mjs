/** What the test runner prints: each failure with its place, its difference and its stack; what the pages said; and the counts as JSON. */
import Mocha from "mocha";
import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { inspect } from "node:util";

const indent = (text, by) => text.replace(/^(?=.)/gm, " ".repeat(by));

/** Every test of a session with its full name. */
function* testsOf(suite, above = []) {
  for (const test of suite?.tests ?? []) yield { ...test, name: [...above, test.name].join(" › ") };
  for (const inner of suite?.suites ?? []) yield* testsOf(inner, [...above, inner.name]);
}

/** The difference of what was compared, where that is more than the message shows. */
function difference({ expected, actual }) {
  const [from, to] = [actual, expected].map((one) => (typeof one === "string" ? one : inspect(one, { depth: 8, sorted: true })));
  const short = [actual, expected].some((one) => one === undefined || one === null || ["number", "boolean"].includes(typeof one));
  return short || from === to ? "" : Mocha.reporters.Base.generateDiff(from, to).trim();
}

function describe(error) {
  const head = [error.name, error.message].filter(Boolean).join(": ") || "failed without a word";
  // Browsers disagree whether a stack repeats the message.
  const stack = error.stack?.startsWith(head) ? error.stack.slice(head.length) : error.stack;
  return [head, difference(error), stack?.trim()].filter(Boolean).join("\n");
}

const word = (one) => (typeof one === "string" ? one : one?.stack ? `${one.name}: ${one.message}` : inspect(one, { depth: 4 }));
const say = (args) => args.map(word).join(" ");

/** Adds up the sessions. A file that could not be loaded, or did not come to its end, counts as one failed test that did not run. */
export function countsOf(sessions) {
  const counts = { passed: 0, failed: 0, skipped: 0, ran: 0 };
  for (const session of sessions) {
    const before = counts.failed;
    for (const { passed, skipped } of testsOf(session.testResults)) {
      counts[skipped ? "skipped" : passed ? "passed" : "failed"]++;
      if (!skipped) counts.ran++;
    }
    if (!session.passed && counts.failed === before) counts.failed++;
  }
  return counts;
}

/**
 * A reporter of the test runner.
 *
 * @param {object} options
 * @param {string} [options.file] where the counts go
 * @param {(map: object) => object} [options.coverage] completes the map of what was covered, before the reports are made of it, and judges it
 */
export function testReporter({ file, coverage } = {}) {
  const start = performance.now();
  let covered;
  return {
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) {
        const all = [...testsOf(session.testResults)];
        const tests = all.filter((test) => !test.skipped);
        const time = ((performance.now() - start) / 1000).toFixed(0).padStart(4);
        const passed = tests.filter((test) => test.passed).length;
        logger.log(`${time} s  ${session.passed ? "✓" : "✗"} ${relative(process.cwd(), testFile)}  ${passed} of ${tests.length}`);
        for (const { name } of all.filter((test) => test.skipped)) logger.log(`      – ${name}`);
        const broken = tests.filter((test) => !test.passed).map((test) => ({ title: test.name, error: test.error ?? {} }));
        broken.push(...session.errors.map((error) => ({ title: "the file itself", error })));
        for (const { title, error } of broken) logger.log(`\n      ✗ ${title}\n${indent(describe(error), 8)}\n`);
        if (session.passed) continue;
        for (const args of session.logs) if (args.length > 0) logger.log(indent(`page: ${say(args)}`, 6));
        for (const address of session.request404s) logger.log(`      page asked for what is not there: ${address}`);
      }
    },
    // Each file tells its own result: no other progress.
    getTestProgress: () => [],
    onTestRunFinished({ sessions, testCoverage }) {
      // A browser that did not start says nothing about the sources.
      if (testCoverage && coverage && countsOf(sessions).ran > 0) covered = coverage(testCoverage.coverageMap);
    },
    stop({ sessions }) {
      if (file) writeFileSync(file, JSON.stringify({ ...countsOf(sessions), ...(covered && { coverage: covered }) }));
    },
  };
}
