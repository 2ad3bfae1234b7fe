/** What the pages of the tests ask for: the built files as they are, a bundle whose languages are not there, and one whose languages come late. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { isImported } from "./json-modules.mjs";
import { root } from "./run.mjs";
import { findFile, typeOf } from "./static-files.mjs";

// What outsiders get goes to the page as it is: no script of the runner in the HTML, no import resolved in the bundles.
const UNTOUCHED = /^\/(data\/|dist\/monusco-(widgets|audit)[^/]*$|dist\/locales\/|tests\/pages\/)/;

const MOUNTS = Object.fromEntries(["data", "dist", "tests/pages"].map((folder) => [`/${folder}/`, resolve(root, folder)]));

/** Languages that are held back until a test lets them go, by the name of the test's page. */
const held = new Map();

function gateOf(name) {
  if (!held.has(name)) {
    let open;
    const opened = new Promise((resolve) => (open = resolve));
    held.set(name, { opened, open });
  }
  return held.get(name);
}

/** The path of the built file behind an address such as `/late/swahili/locales/sw.js`; undefined where there is to be none. */
async function pathOf(path) {
  const alone = /^\/alone(\/monusco-widgets\.js)$/.exec(path)?.[1];
  if (alone) return `/dist${alone}`;
  const [, name, rest] = /^\/late\/([\w-]+)(\/.+)$/.exec(path) ?? [];
  if (name === undefined) return path;
  if (rest.startsWith("/locales/")) await gateOf(name).opened;
  return `/dist${rest}`;
}

/** A middleware of the test runner. */
export async function serveUntouched(context, next) {
  const freed = /^\/let-go\/([\w-]+)$/.exec(context.path)?.[1];
  if (freed) {
    gateOf(freed).open();
    context.body = "";
    return;
  }
  const path = await pathOf(context.path);
  if (!UNTOUCHED.test(path) || isImported(context)) return next();
  const found = await findFile(MOUNTS, path);
  if (!found?.file) return next();
  context.set("content-type", typeOf(found.file));
  context.set("cache-control", "no-store");
  context.body = await readFile(found.file);
}
