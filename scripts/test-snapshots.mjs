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

/** A page around what a server has rendered, with what its test keeps of it. */
const page = (content, { language = "en", head = "", bundle = "/dist/monusco-widgets.js" } = {}) => `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>What a server has rendered</title>
    <script src="/tests/pages/record.js"></script>
    <script src="/tests/pages/snapshot/watch.js"></script>
    ${head}
  </head>
  <body>
    <main>${content}</main>
    <script src="/tests/pages/snapshot/start.js" data-bundle="${bundle}"></script>
  </body>
</html>`;

let stories;

async function storyPage(name, origin) {
  const { storySnapshot } = await (stories ??= load());
  const story = await storySnapshot(name);
  return story === undefined ? undefined : page(story.replaceAll(STORIES, `${origin}/stories/`));
}

let dataset;

/** The dataset of the library, once. */
async function theDataset() {
  const { parse } = await import("../dist/data/index.js");
  return (dataset ??= parse(JSON.parse(await readFile(resolve(root, "data/monusco.json"), "utf8"))).dataset);
}

/**
 * What a test asks for, as JSON in the address: `snapshots`, the requests; `language`, `head`, `bundle` and `policy` of the page; `change`, pairs of
 * texts of which the one is put for the other, as a filter or another version would have it; `after`, markup after them.
 */
async function madePage({ snapshots, policy, change = [], after = "", ...options }) {
  const { snapshotOf } = await import("../dist/server/snapshot.js");
  const made = [];
  for (const request of snapshots)
    made.push(await snapshotOf({ language: "en", today: "2026-11-24", ...request }, await theDataset()));
  let content = made.map(({ html }) => html).join("\n");
  for (const [from, to] of change) content = content.replace(new RegExp(from, "gs"), () => to);
  const styles = [...new Set(made.flatMap((one) => one.styles))].join(" ");
  return { text: page(content + after, options), policy: policy?.replace("{{styles}}", styles) };
}

/** The dataset some days later: more are displaced. */
async function newer() {
  const text = JSON.parse(await readFile(resolve(root, "data/monusco.json"), "utf8"));
  for (const one of text.metrics.displaced.observations) if (one.value === 5_280_000) one.value = 5_990_000;
  return JSON.stringify(text);
}

/** A middleware of the test runner. */
export async function serveSnapshots(context, next) {
  if (!context.path.startsWith("/snapshots/")) return next();
  if (context.path === "/snapshots/newer.json") {
    context.set("content-type", "application/json; charset=utf-8");
    context.body = await newer();
    return;
  }
  // What a page asks for, such as a picture that is missing.
  if (!["/snapshots/story", "/snapshots/page"].includes(context.path)) return next();
  const { text, policy } =
    context.path === "/snapshots/story"
      ? { text: await storyPage(context.query.name, context.origin) }
      : await madePage(JSON.parse(context.query.page));
  context.status = text === undefined ? 204 : 200;
  context.set("content-type", "text/html; charset=utf-8");
  context.set("cache-control", "no-store");
  if (policy) context.set("content-security-policy", policy);
  context.body = text ?? "";
}
