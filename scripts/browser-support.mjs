/**
 * Which browsers the built bundle needs, found by what it uses, and the tables of docs/support.md: `npm run browser-support`, after
 * `npm run build`. What is promised stands in browser-support/promised.json; a test fails where more is used than that.
 *
 * Seen are: the syntax of the bundle; built-ins and interfaces of the DOM in our sources, by their types; in the libraries, by names that only one
 * feature has; the properties, values, selectors and rules of all style sheets; elements, attributes and events of the templates. Not seen are:
 * what a type hides (a cast, `any`, a name made at run time), values of text such as `behavior: "smooth"` or of an attribute, keywords of CSS and
 * members of dictionaries that the data do not list, properties that a template sets (`.value=`), names of the libraries that several features
 * share, the audit, which comes for authors alone, and what a browser has wrongly.
 */
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { apiUses } from "./browser-support/apis.mjs";
import { bundleUses } from "./browser-support/bundle.mjs";
import { markupUses } from "./browser-support/markup.mjs";
import { browsersText } from "./browser-support/page.mjs";
import { programOf } from "./browser-support/program.mjs";
import { styleUses } from "./browser-support/styles.mjs";
import { between } from "./docs-tokens.mjs";
import { fail, isMain, root } from "./run.mjs";

const PAGE = "docs/support.md";

/** @type {Record<string, string>} the first version of each browser that is promised */
export const promised = JSON.parse(await readFile(resolve(root, "scripts/browser-support/promised.json"), "utf8"));

/** Every use of what a browser brings, in what a page loads. */
export async function allUses() {
  const program = programOf("src/define.ts");
  return [...apiUses(program), ...markupUses(program), ...bundleUses("dist/monusco-widgets.js"), ...(await styleUses())];
}

/**
 * The page as it should be, and as it is.
 *
 * @returns {Promise<{ now: string, made: string }>}
 */
export async function supportPage(uses) {
  const now = await readFile(resolve(root, PAGE), "utf8");
  return { now, made: between(now, "browsers", browsersText(uses, promised), PAGE) };
}

async function writeSupportPage() {
  const { now, made } = await supportPage(await allUses());
  if (now === made) return;
  await writeFile(resolve(root, PAGE), made);
  console.log(`  changed ${PAGE}`);
}

if (isMain(import.meta)) await writeSupportPage().catch(fail);
