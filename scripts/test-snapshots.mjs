/**
 * What the tests of snapshots need: each story as a page that a server has rendered (`/snapshots/story?name=…`), and pages whose `{{snapshot …}}`
 * is filled in by the built package.
 */
import { build } from "esbuild";
import { mkdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import htmlLiterals from "rollup-plugin-html-literals";
import { strategy } from "./minify-literals.mjs";
import { root } from "./run.mjs";

const OUT = resolve(root, "node_modules/.cache/monusco-widgets/snapshot-stories.mjs");

/** Where the files of stories lie, until it is known who asks. */
const STORIES = "https://stories.example/";

const small = htmlLiterals({ include: ["src/**/*.ts"], failOnError: true, options: { strategy } });

/** Makes the templates of the sources as small as those of the bundles, so that they are the same to the letter. */
const smallLiterals = {
  name: "small-literals",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^@lit-labs\/ssr-client$/ }, () => ({
      path: resolve(root, "node_modules/@lit-labs/ssr-client/index.js"),
    }));
    onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
      if (path.includes("/node_modules/")) return undefined;
      const text = await readFile(path, "utf8");
      // Of style sheets the plugin leaves it alone, and says so.
      if (text.includes("unsafeCSS")) return { contents: text, loader: "ts" };
      const context = {
        error: (message) => {
          throw new Error(message);
        },
        warn: (message) => {
          throw new Error(message);
        },
      };
      const done = await small.transform.call(context, text, path);
      return { contents: done?.code ?? text, loader: "ts" };
    });
  },
};

async function load() {
  await mkdir(resolve(OUT, ".."), { recursive: true });
  await build({
    entryPoints: [resolve(root, "tests/embed/snapshot-stories.ts")],
    outfile: OUT,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    conditions: ["node", "production"],
    tsconfig: resolve(root, "tsconfig.json"),
    define: { "import.meta.url": JSON.stringify(`${STORIES}story.js`) },
    // Only pages have it.
    external: ["*/monusco-audit.js"],
    plugins: [smallLiterals],
    logLevel: "silent",
  });
  return import(pathToFileURL(OUT).href);
}

let loaded;

const page = (story) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>A story that a server has rendered</title>
    <script src="/tests/pages/record.js"></script>
    <script src="/tests/pages/snapshot/watch.js"></script>
  </head>
  <body>
    <main>${story}</main>
    <script src="/tests/pages/snapshot/start.js"></script>
    <script type="module" src="/dist/monusco-widgets.js"></script>
  </body>
</html>`;

/** A middleware of the test runner. */
export async function serveSnapshots(context, next) {
  if (context.path !== "/snapshots/story") return next();
  const { storySnapshot } = await (loaded ??= load());
  const story = await storySnapshot(context.query.name);
  context.status = story === undefined ? 204 : 200;
  context.set("content-type", "text/html; charset=utf-8");
  context.set("cache-control", "no-store");
  context.body = story === undefined ? "" : page(story.replaceAll(STORIES, `${context.origin}/stories/`));
}
