/** The tests in one engine: `ENGINE=chromium npx wtr` (or firefox, webkit). `npm test` runs all three, each in a process of its own. */
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

/** These load the sources, for coverage; need what only Chromium has; or look at so much that the other engines see it in `npm run test:all`. */
const chromiumOnly = ["src", "chromium", "wide"].map((kind) => `tests/browser/**/*.${kind}.test.ts`);

export default {
  rootDir: root,
  files: [
    "tests/browser/**/*.test.ts",
    // The whole matrix is for `npm run test:all`.
    "!tests/browser/**/*.all.test.ts",
    ...(engine === "chromium" ? [] : chromiumOnly.map((files) => `!${files}`)),
  ],
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
  coverage: engine === "chromium" && !process.env.MATRIX_PAGE,
  coverageConfig: {
    include: ["src/**/*.ts"],
    exclude: [...EXCLUDED, ...NODE_ONLY].map((one) => (one.endsWith("/") ? `${one}**` : one)),
    reportDir: "coverage",
    reporters: ["text-summary", "lcovonly"],
  },
  reporters: [testReporter({ file: process.env.COUNTS, coverage: (map) => judge(map, "browser") })],
  staticLogging: true,
};
