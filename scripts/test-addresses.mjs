/**
 * What the pages of the tests ask for: the built files as they are, also from another origin and as another version; a bundle whose languages
 * are not there, and one whose languages come late; pages with HTTP headers of their own.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, resolve } from "node:path";
import { isImported } from "./json-modules.mjs";
import { root } from "./run.mjs";
import { findFile, typeOf } from "./static-files.mjs";

// What outsiders get goes to the page as it is: no script of the runner in the HTML, no import resolved in the bundles.
const UNTOUCHED = /^\/(data\/|dist\/monusco-widgets[^/]*$|dist\/locales\/|tests\/pages\/)/;

const MOUNTS = Object.fromEntries(["data", "dist", "tests/pages"].map((folder) => [`/${folder}/`, resolve(root, folder)]));

/** What is held back until a test lets it go, by the name of the test's page. */
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
  const version = /^\/version\/[\d.]+(\/.+)$/.exec(path)?.[1];
  if (version) return `/dist${version}`;
  const [, name, rest] = /^\/late\/([\w-]+)(\/.+)$/.exec(path) ?? [];
  if (name === undefined) return path;
  if (!rest.startsWith("/monusco-widgets")) await gateOf(name).opened;
  return rest.startsWith("/data/") ? rest : `/dist${rest}`;
}

let other;

/** Another origin, on another port: whoever asks it from the page of a test asks across origins. It serves the same files to everyone. */
function otherOrigin() {
  return (other ??= new Promise((done) => {
    const server = createServer(async ({ url }, response) => {
      const found = await contentOf(new URL(url, "http://localhost").pathname).catch(() => undefined);
      response.writeHead(found ? 200 : 404, {
        ...found?.headers,
        "access-control-allow-origin": "*",
        "cache-control": "no-store",
      });
      response.end(found?.body);
    });
    server.listen(0, "127.0.0.1", () => done(`http://127.0.0.1:${server.address().port}`));
    server.unref();
  }));
}

const integrityOf = async (path) =>
  `sha384-${createHash("sha384")
    .update(await readFile(resolve(root, path)))
    .digest("base64")}`;

/** Fills in what only the server knows: `{{other}}`, `{{integrity dist/monusco-widgets.js}}`, `{{include part.html}}` beside the page. */
async function filled(text, file) {
  let done = text;
  for (const [whole, word, of] of text.matchAll(/\{\{(\w+) ?([\w./-]*)\}\}/g)) {
    const by =
      word === "other"
        ? await otherOrigin()
        : word === "integrity"
          ? await integrityOf(of)
          : await filled(await readFile(resolve(dirname(file), of), "utf8"), file);
    done = done.replace(whole, () => by);
  }
  return done;
}

/** What lies at an address, and with which headers: those of `page.headers.json` beside `page.html`. */
async function contentOf(address) {
  const path = await pathOf(address);
  const found = UNTOUCHED.test(path) ? await findFile(MOUNTS, path) : undefined;
  if (!found?.file) return undefined;
  const { file } = found;
  const headers = { "content-type": typeOf(file) };
  const version = /^\/version\/([\d.]+)\/.+\.js$/.exec(address)?.[1];
  if (version) {
    const { version: ours } = JSON.parse(await readFile(resolve(root, "package.json"), "utf8"));
    return { headers, body: (await readFile(file, "utf8")).replaceAll(ours, version) };
  }
  if (!file.endsWith(".html")) return { headers, body: await readFile(file) };
  const own = await readFile(file.replace(/html$/, "headers.json"), "utf8").catch(() => "{}");
  return {
    headers: { ...headers, ...JSON.parse(await filled(own, file)) },
    body: await filled(await readFile(file, "utf8"), file),
  };
}

/** A middleware of the test runner. */
export async function serveUntouched(context, next) {
  const freed = /^\/let-go\/([\w-]+)$/.exec(context.path)?.[1];
  if (freed) {
    gateOf(freed).open();
    context.body = "";
    return;
  }
  if (isImported(context)) return next();
  const content = await contentOf(context.path);
  if (!content) return next();
  context.set({ "cache-control": "no-store", ...content.headers });
  context.body = content.body;
}
