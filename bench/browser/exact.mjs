/**
 * What is exact and needs no rounds: bytes, objects of Intl, changes of a snapshot that is taken over. The tests hold the same; here each is a line
 * beside its bound.
 */
import { readdir } from "node:fs/promises";
import { resolve } from "node:path";
import { weighed } from "../../scripts/budgets.mjs";
import { root } from "../../scripts/run.mjs";
import { sizesOf } from "../../scripts/sizes.mjs";
import { openPage } from "./chromium.mjs";
import { frames } from "./in-page.mjs";
import { page, readText } from "./kit.mjs";
import { rendered, script } from "./ours.mjs";

const DIST = resolve(root, "dist");

/** Those that come with the scripts; the others are the files of a folder. */
const LANGUAGES = ["en", "fr"];

const languages = async () => [
  ...LANGUAGES,
  ...(await readdir(resolve(DIST, "locales"))).map((file) => file.replace(/\.js$/, "")).sort(),
];

/** @returns {Promise<Record<string, string>>} what these visits need, by path */
export async function exactPages(dataset) {
  const counting = `<script src="hundred.js"></script>`;
  const made = {
    "/exact/snapshot.html": page({ head: script("core.js"), body: await rendered(dataset, { isPinned: true }) }),
    "/exact/core.js": await readText(resolve(DIST, "monusco-widgets.core.js")),
    // The page of the test: every element, and a count of what asks the engine for its own languages.
    "/exact/hundred.html": page({ head: counting, body: "<script>writeHundred()</script>" }),
    "/exact/hundred.js": await readText(resolve(root, "tests/pages/hundred/hundred.js")),
    "/dist/monusco-widgets.js": await readText(resolve(DIST, "monusco-widgets.js")),
  };
  for (const tag of await languages())
    if (!LANGUAGES.includes(tag)) made[`/dist/locales/${tag}.js`] = await readText(resolve(DIST, `locales/${tag}.js`));
  return made;
}

/** Runs in the page, before all else: counts what changes below its body from when it is parsed, through all shadow roots. */
function countChanges() {
  window.benchCount = 0;
  // Lit takes the mark of an element inside another away, once the other has been taken over.
  const isOurs = ({ type, attributeName }) => !(type === "attributes" && attributeName === "defer-hydration");
  const observer = new MutationObserver((list) => (window.benchCount += list.filter(isOurs).length));
  const watch = (node) => {
    observer.observe(node, { subtree: true, childList: true, attributes: true, characterData: true });
    for (const { shadowRoot } of node.querySelectorAll("*")) if (shadowRoot) watch(shadowRoot);
  };
  // Modules run after that.
  document.addEventListener("readystatechange", () => document.readyState === "interactive" && watch(document.body));
}

async function visited(browser, address, { before, count }) {
  const { page: open, close } = await openPage(browser, { viewport: { width: 1280, height: 900 }, cpu: 1 });
  try {
    if (before) await open.evaluateOnNewDocument(before);
    await open.goto(address, { waitUntil: "load" });
    await open.waitForFunction(
      () =>
        [...document.querySelectorAll(":not(monusco-data)")].every(
          (one) => !one.matches(":not(:defined)") && one.hasUpdated !== false,
        ),
      { timeout: 30_000 },
    );
    await open.waitForNetworkIdle({ idleTime: 400 });
    await open.evaluate(frames);
    return await open.evaluate(count);
  } finally {
    await close();
  }
}

/** @returns bytes of everything that has a budget, the parts of the core's minified bytes, and the counts */
export async function measureExact(browser, { port, tell }) {
  const at = (path) => `http://127.0.0.1:${port}/exact/${path}`;
  const intl = {};
  for (const tag of await languages())
    intl[tag] = await visited(browser, at(`hundred.html?lang=${tag}&articles=1`), { count: () => window.ofIntl.length });
  const changes = await visited(browser, at("snapshot.html"), { before: countChanges, count: () => window.benchCount });
  tell("counted objects of Intl, and what a snapshot changes");
  const bytes = (await weighed()).map(({ name, size, limit, aim }) => ({ name, size, limit, aim }));
  const { min, groups } = await sizesOf(resolve(DIST, "monusco-widgets.core.js"));
  return { intl, changes, bytes, core: { min, parts: Object.fromEntries(groups) } };
}
