/** What the pages of other people bring along, for the tests: real style sheets, libraries and frameworks, made when a page asks for them. */
import { build } from "esbuild";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { root } from "./run.mjs";

const file = (path) => () => readFile(resolve(root, path));

/** A page's own program with its framework inside, from its source in tests/pages/hosts/. */
const program = (name) => async () => {
  const { outputFiles } = await build({
    entryPoints: [resolve(root, `tests/pages/hosts/${name}`)],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"development"' },
    logLevel: "silent",
  });
  return outputFiles[0].text;
};

/** A package of CommonJS as a classic script that puts it on the window; what it asks of Node, it asks only there. */
const global = (globalName, entry) => async () => {
  const { outputFiles } = await build({
    entryPoints: [resolve(root, entry)],
    bundle: true,
    write: false,
    format: "iife",
    globalName,
    platform: "browser",
    external: ["util", "timers", "timers/promises"],
    logLevel: "silent",
  });
  return outputFiles[0].text;
};

/** Tailwind's own reset, as its build step leaves it: it alone knows `--theme()`. */
async function preflight() {
  const source = await readFile(resolve(root, "node_modules/tailwindcss/preflight.css"), "utf8");
  return source.replace(/--theme\(\s*--[\w-]+,([^)]*)\)/g, "$1");
}

const VENDOR = {
  "bootstrap.css": file("node_modules/bootstrap/dist/css/bootstrap.min.css"),
  "bootstrap.js": file("node_modules/bootstrap/dist/js/bootstrap.bundle.min.js"),
  "tailwind.css": preflight,
  "turbo.js": file("node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"),
  "react.js": program("react-app.js"),
  "fake-timers.js": global("FakeTimers", "node_modules/@sinonjs/fake-timers/src/fake-timers-src.js"),
  // Cut off on its way: the parser finds no end.
  "broken.js": () => "export class {",
};

/** A dataset that is held back until a test lets it go. */
let free;
const freed = new Promise((resolve) => (free = resolve));

const made = new Map();

/** A middleware of the test runner: `/vendor/bootstrap.css` and the like. */
export async function serveVendor(context, next) {
  if (context.path === "/vendor/free") free();
  if (context.path === "/vendor/held/data.json") await freed;
  if (context.path === "/vendor/free" || context.path === "/vendor/held/data.json") {
    context.set("content-type", "application/json; charset=utf-8");
    context.body = await readFile(resolve(root, "data/monusco.json"));
    return;
  }
  const name = /^\/vendor\/([\w.-]+)$/.exec(context.path)?.[1];
  if (!name || !Object.hasOwn(VENDOR, name)) return next();
  if (!made.has(name)) made.set(name, VENDOR[name]());
  context.set("content-type", name.endsWith(".css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8");
  context.body = await made.get(name);
}
