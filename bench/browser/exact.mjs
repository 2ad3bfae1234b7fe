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

const ELEMENTS = [
  'stat metric="displaced" trend compare="previous"',
  'trend metric="displaced"',
  'focus-area area="rule-of-law"',
  'handover-timeline layout="horizontal" controls',
  "handover-progress",
  "handover-map",
  "resources",
  "picture",
  "brief",
  "sources all",
];

const WIDGETS = ELEMENTS.map((tag) => `<monusco-${tag}></monusco-${tag.split(" ")[0]}>`).join("\n");

const languages = async () => [
  ...LANGUAGES,
  ...(await readdir(resolve(DIST, "locales"))).map((file) => file.replace(/\.js$/, "")).sort(),
];

/** @returns {Promise<Record<string, string>>} what these visits need, by path */
export async function exactPages(dataset) {
  const made = {
    "/exact/snapshot.html": page({ head: script("core.js"), body: await rendered(dataset, { isPinned: true }) }),
    "/exact/core.js": await readText(resolve(DIST, "monusco-widgets.core.js")),
    "/exact/bundle.js": await readText(resolve(DIST, "monusco-widgets.js")),
  };
  for (const tag of await languages()) {
    made[`/exact/${tag}.html`] = page({ head: script("bundle.js"), body: WIDGETS }).replace('lang="en"', `lang="${tag}"`);
    if (!LANGUAGES.includes(tag)) made[`/exact/locales/${tag}.js`] = await readText(resolve(DIST, `locales/${tag}.js`));
  }
  return made;
}

/** Runs in the page, before all else: counts the objects that are made, and the calls that make some unseen. */
function countIntl() {
  window.benchCount = 0;
  const { Intl } = window;
  for (const name of Object.getOwnPropertyNames(Intl)) {
    if (typeof Intl[name] !== "function") continue;
    const count = (how) => (...given) => ((window.benchCount += 1), how(...given)); // prettier-ignore
    Intl[name] = new Proxy(Intl[name], { construct: count(Reflect.construct), apply: count(Reflect.apply) });
  }
  for (const { prototype } of [Number, BigInt, Date, String, Array])
    for (const name of Object.getOwnPropertyNames(prototype).filter((one) => /locale/i.test(one))) {
      const original = prototype[name];
      prototype[name] = function (...given) {
        window.benchCount += 1;
        return original.apply(this, given);
      };
    }
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

async function counted(browser, address, count) {
  const { page: visited, close } = await openPage(browser, { viewport: { width: 1280, height: 900 }, cpu: 1 });
  try {
    await visited.evaluateOnNewDocument(count);
    await visited.goto(address, { waitUntil: "load" });
    await visited.waitForFunction(
      () =>
        [...document.querySelectorAll(":not(monusco-data)")].every(
          (one) => !one.matches(":not(:defined)") && one.hasUpdated !== false,
        ),
      { timeout: 30_000 },
    );
    await visited.waitForNetworkIdle({ idleTime: 400 });
    await visited.evaluate(frames);
    return await visited.evaluate(() => window.benchCount);
  } finally {
    await close();
  }
}

/** @returns bytes of everything that has a budget, the parts of the core's minified bytes, and the counts */
export async function measureExact(browser, { port, tell }) {
  const at = (path) => `http://127.0.0.1:${port}/exact/${path}.html`;
  const intl = {};
  for (const tag of await languages()) intl[tag] = await counted(browser, at(tag), countIntl);
  const changes = await counted(browser, at("snapshot"), countChanges);
  tell("counted objects of Intl, and what a snapshot changes");
  const bytes = (await weighed()).map(({ name, size, limit, aim }) => ({ name, size, limit, aim }));
  const { min, groups } = await sizesOf(resolve(DIST, "monusco-widgets.core.js"));
  return { intl, changes, bytes, core: { min, parts: Object.fromEntries(groups) } };
}
