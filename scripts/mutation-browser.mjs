/**
 * A test runner for StrykerJS that runs tests in Chromium, for sources that only a page can run. It bundles the tests of a sandbox once and opens
 * them in a new page for every mutant, so that what runs while a module loads is measured too.
 */
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from "@stryker-mutator/api/test-runner";
import { build } from "esbuild";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import puppeteer from "puppeteer-core";
import { CHROMIUM_ARGS, findEngine } from "./browsers.mjs";

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Tests</title>
<link rel="icon" href="data:,"><script src="/mocha.js"></script><body></body></html>`;

/** What takes longer goes round in circles: the slowest test has ten seconds. */
const LONGEST = 60_000;

/** Runs in the page. Assertions on nodes are told by their message alone. */
async function runTests({ mutant, hitLimit, titles, bail }) {
  const wanted = titles && new Set(titles);
  const stryker = (globalThis.__stryker__ = { activeMutant: mutant, hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
  const { mocha } = globalThis;
  const results = [];
  class Reporter {
    constructor(runner) {
      let before = performance.now();
      const add = (test, more) => {
        const title = test.ctx?.currentTest?.fullTitle() ?? test.fullTitle();
        results.push({ id: title, name: title, timeSpentMs: performance.now() - before, ...more });
        before = performance.now();
      };
      runner.on("pass", (test) => add(test, { passed: true }));
      runner.on("fail", (test, error) => add(test, { passed: false, failureMessage: String(error?.message ?? error) }));
    }
  }
  mocha.setup({ ui: "bdd", timeout: 10_000, bail, reporter: Reporter });
  await import("/tests.js");
  mocha.suite.beforeEach(function () {
    stryker.currentTestId = this.currentTest.fullTitle();
  });
  if (wanted) {
    const keep = (suite) => {
      suite.tests = suite.tests.filter((test) => wanted.has(test.fullTitle()));
      suite.suites.forEach(keep);
    };
    keep(mocha.suite);
  }
  await new Promise((done) => mocha.run(done));
  return { results, hitCount: stryker.hitCount, coverage: stryker.mutantCoverage };
}

/** The tests as one module, and its chunks, by their addresses. */
async function bundleOf(files) {
  const { outputFiles } = await build({
    stdin: { contents: files.map((file) => `import "./${file}";`).join("\n"), resolveDir: process.cwd() },
    entryNames: "tests",
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    conditions: ["production", "browser"],
    // What package.json says of side effects would leave out the tests.
    ignoreAnnotations: true,
    outdir: process.cwd(),
    write: false,
    logLevel: "error",
  });
  return new Map(outputFiles.map(({ path, contents }) => [path.slice(process.cwd().length), contents]));
}

class BrowserTestRunner {
  static inject = tokens(commonTokens.options);
  #files;
  #server;
  #browser;

  constructor({ browserTests }) {
    this.#files = browserTests;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const served = await bundleOf(this.#files);
    served.set("/", PAGE).set("/mocha.js", await readFile(createRequire(import.meta.url).resolve("mocha/mocha.js")));
    const answer = async (url, response) => {
      // What else a test asks for is a file of the repository.
      const body = served.get(url) ?? (await readFile(`.${new URL(url, "http://x").pathname}`).catch(() => undefined));
      const type = url === "/" ? "text/html" : url.endsWith(".json") ? "application/json" : "text/javascript";
      response.writeHead(body ? 200 : 404, { "content-type": type });
      response.end(body);
    };
    this.#server = createServer((request, response) => void answer(request.url, response));
    await new Promise((listening) => this.#server.listen(0, "127.0.0.1", listening));
  }

  async dispose() {
    await this.#browser?.close();
    this.#server?.close();
  }

  async dryRun({ disableBail }) {
    return this.#run({ bail: !disableBail });
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    return toMutantRunResult(await this.#run({ mutant: activeMutant.id, titles: testFilter, hitLimit, bail: !disableBail }));
  }

  async #run(given) {
    this.#browser ??= await puppeteer.launch({
      executablePath: (await findEngine("chromium")).env.CHROME_PATH,
      args: CHROMIUM_ARGS,
      protocolTimeout: 10 * LONGEST,
    });
    const page = await this.#browser.newPage();
    let timer;
    const late = new Promise((resolve) => (timer = setTimeout(resolve, LONGEST * (given.mutant === undefined ? 10 : 1), "late")));
    try {
      await page.goto(`http://127.0.0.1:${this.#server.address().port}/`);
      const outcome = await Promise.race([page.evaluate(runTests, given), late]);
      if (outcome === "late") return await this.#giveUp();
      const { results, hitCount, coverage } = outcome;
      const tests = results.map(({ passed, ...rest }) => ({ ...rest, status: passed ? TestStatus.Success : TestStatus.Failed }));
      await page.close();
      return (
        determineHitLimitReached(hitCount, given.hitLimit) ?? { status: DryRunStatus.Complete, tests, mutantCoverage: coverage }
      );
    } catch (error) {
      await page.close().catch(() => undefined);
      // A module that throws while it loads: no test could pass.
      if (given.mutant === undefined) return { status: DryRunStatus.Error, errorMessage: String(error) };
      const test = { id: "loading", name: "loading", timeSpentMs: 0, status: TestStatus.Failed, failureMessage: String(error) };
      return { status: DryRunStatus.Complete, tests: [test] };
    } finally {
      clearTimeout(timer);
    }
  }

  /** A page that goes round in circles cannot be closed. */
  async #giveUp() {
    this.#browser.process().kill("SIGKILL");
    this.#browser = undefined;
    return { status: DryRunStatus.Timeout, reason: "too long" };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "browser", BrowserTestRunner)];
export const strykerValidationSchema = {
  properties: { browserTests: { description: "The files of the tests.", type: "array", items: { type: "string" } } },
};
