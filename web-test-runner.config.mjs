/**
 * The tests in one engine: `ENGINE=chromium npx wtr` (or firefox, webkit). `npm test` runs all three, each in a process of its own, and those of
 * Chromium in two: `LONG=only` takes the files that look at every story at length, `LONG=not` the others.
 */
import { esbuildPlugin } from "@web/dev-server-esbuild";
import { resolve } from "node:path";
import { accessibilityTreePlugin } from "./scripts/accessibility-tree-plugin.mjs";
import { findEngine } from "./scripts/browsers.mjs";
import { EXCLUDED, judge, NODE_ONLY } from "./scripts/coverage.mjs";
import { fuzzPlugin } from "./scripts/fuzz-plugin.mjs";
import { heapPlugin } from "./scripts/heap-plugin.mjs";
import { jsonModules } from "./scripts/json-modules.mjs";
import { matrixPlugin } from "./scripts/matrix-plugin.mjs";
import { chromiumLauncher, firefoxLauncher } from "./scripts/puppeteer-launcher.mjs";
import { root } from "./scripts/run.mjs";
import { serveUntouched } from "./scripts/test-addresses.mjs";
import { serveBase } from "./scripts/test-base.mjs";
import { testRunnerHtml } from "./scripts/test-page.mjs";
import { serveFaults } from "./scripts/test-faults.mjs";
import { servePasted } from "./scripts/test-paste.mjs";
import { serveSnapshots } from "./scripts/test-snapshots.mjs";
import { serveVendor } from "./scripts/test-vendor.mjs";
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

const filesOf = (...kinds) => kinds.map((kind) => `tests/browser/**/*.${kind}.test.ts`);
const without = (files) => files.map((file) => `!${file}`);

/** Axe, layouts, frameworks: by what only Chromium can, and on the bundle, so that they cover no source. */
const LONG = filesOf("chromium");
/** These load the sources, for coverage; or look at so much that the other engines see it in `npm run test:all`. */
const inChromium = filesOf("src", "wide");
/** The whole matrix, for `npm run test:all`. */
const inAll = filesOf("all");

const long = engine === "chromium" ? process.env.LONG : "not";
const files =
  long === "only"
    ? LONG
    : [
        "tests/browser/**/*.test.ts",
        ...without([...inAll, ...(long === "not" ? LONG : []), ...(engine === "chromium" ? [] : inChromium)]),
      ];

export default {
  rootDir: root,
  files,
  browsers: [await launchers[engine]()],
  nodeResolve: { exportConditions: ["production", "browser"] },
  plugins: [
    esbuildPlugin({ ts: true, target: "es2022", tsconfig: resolve(root, "tsconfig.json") }),
    viewportPlugin(),
    accessibilityTreePlugin(engine),
    heapPlugin(),
    matrixPlugin(),
    fuzzPlugin(),
    jsonModules(),
  ],
  middleware: [serveFaults, serveBase, serveVendor, serveUntouched, servePasted, serveSnapshots],
  testRunnerHtml,
  // A limit, no measure: it is there for what hangs.
  testFramework: { config: { ui: "bdd", timeout: 60_000 } },
  // A browser that starts for the first time on a busy machine took 26 s.
  browserStartTimeout: 90_000,
  testsStartTimeout: 60_000,
  // A page of the matrix takes its time.
  testsFinishTimeout: process.env.MATRIX_PAGE ? 1_800_000 : 900_000,
  coverage: engine === "chromium" && long !== "only" && !process.env.MATRIX_PAGE,
  coverageConfig: {
    include: ["src/**/*.ts"],
    exclude: [...EXCLUDED, ...NODE_ONLY].map((one) => (one.endsWith("/") ? `${one}**` : one)),
    reportDir: "coverage",
    reporters: ["text-summary", "lcovonly"],
  },
  reporters: [testReporter({ file: process.env.COUNTS, coverage: (map) => judge(map, "browser") })],
  staticLogging: true,
};
