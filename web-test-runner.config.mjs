/** The tests in one engine: `ENGINE=chromium npx wtr` (or firefox, webkit). `npm test` runs all three, each in a process of its own. */
import { esbuildPlugin } from "@web/dev-server-esbuild";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { findEngine } from "./scripts/browsers.mjs";
import { EXCLUDED, judge } from "./scripts/coverage.mjs";
import { chromiumLauncher, firefoxLauncher } from "./scripts/puppeteer-launcher.mjs";
import { root } from "./scripts/run.mjs";
import { findFile, typeOf } from "./scripts/static-files.mjs";
import { testRunnerHtml } from "./scripts/test-page.mjs";
import { testReporter } from "./scripts/test-reporter.mjs";
import { viewportPlugin } from "./scripts/viewport-plugin.mjs";
import { webkitLauncher } from "./scripts/webkit-launcher.mjs";

// Where it is 12 h 45 min later than in Greenwich: whoever mixes up the days of the world fails. The browsers inherit it.
process.env.TZ = "Pacific/Chatham";

const engine = process.env.ENGINE ?? "chromium";
const { env, missing } = await findEngine(engine);
if (missing) throw new Error(`${engine}: ${missing}`);

const launchers = {
  chromium: () => chromiumLauncher(env.CHROME_PATH),
  firefox: () => firefoxLauncher(env.FIREFOX_PATH),
  webkit: () => webkitLauncher({ driver: env.WEBKIT_DRIVER_PATH, browser: env.WEBKIT_BROWSER_PATH, xvfb: env.XVFB_PATH }),
};

// What outsiders get goes to the page as it is: no script of the runner in the HTML, no import resolved in the bundles.
const untouched = /^\/(data\/|dist\/monusco-widgets[^/]*$|tests\/pages\/)/;

async function serveUntouched(context, next) {
  if (!untouched.test(context.path)) return next();
  const folders = Object.fromEntries(["data", "dist", "tests/pages"].map((folder) => [`/${folder}/`, resolve(root, folder)]));
  const found = await findFile(folders, context.path);
  if (!found?.file) return next();
  context.set("content-type", typeOf(found.file));
  context.set("cache-control", "no-store");
  context.body = await readFile(found.file);
}

const chromiumOnly = "tests/browser/**/*.src.test.ts";

export default {
  rootDir: root,
  files: [
    "tests/{data,store,format,i18n}/**/*.test.ts",
    "tests/browser/**/*.test.ts",
    // These load the sources, for coverage; the others load the package as it is built.
    ...(engine === "chromium" ? [] : [`!${chromiumOnly}`]),
  ],
  browsers: [await launchers[engine]()],
  nodeResolve: { exportConditions: ["production", "browser"] },
  plugins: [esbuildPlugin({ ts: true, target: "es2022", tsconfig: resolve(root, "tsconfig.json") }), viewportPlugin()],
  middleware: [serveUntouched],
  testRunnerHtml,
  testFramework: { config: { ui: "bdd", timeout: 10_000 } },
  // A browser that starts for the first time on a busy machine took 26 s.
  browserStartTimeout: 90_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  coverage: engine === "chromium",
  coverageConfig: {
    include: ["src/**/*.ts"],
    exclude: EXCLUDED.map((one) => (one.endsWith("/") ? `${one}**` : one)),
    reportDir: "coverage",
    reporters: ["text-summary", "lcovonly"],
  },
  reporters: [testReporter({ file: process.env.COUNTS, coverage: judge })],
  staticLogging: true,
};
