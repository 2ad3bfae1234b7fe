/** A page made of a sample, with a server of widgets behind it: what the documents call `https://widgets.example/` is the built package. */
import { readFile } from "node:fs/promises";
import type { HTTPRequest, Page } from "puppeteer-core";
import { baseMounts } from "../../../scripts/base.mjs";
import { findFile, typeOf } from "../../../scripts/static-files.mjs";
import { EXAMPLE_BASE } from "../../../src/embed/site.js";
import { VERSION } from "../../../src/version.js";
import { read, readJson, root } from "../../node/files.js";

/** The page that somebody has pasted into. */
const OURS = "https://news.example/";

const MOUNTS: Readonly<Record<string, string>> = baseMounts(root);

const { files: HASHES } = await readJson<{ readonly files: Readonly<Record<string, string>> }>("dist/integrity.json");
const DATASET = await read("data/monusco.json");

/** The real hash of the file that a tag names: the documents leave it out, since it changes with every build. */
const withHashes = (html: string): string =>
  html.replace(/(\/[\d.]+\/([\w./-]+)" integrity=")sha384-…"/g, (_, start: string, file: string) => `${start}${HASHES[file]}"`);

const FIGURE = '<monusco-stat metric="displaced"></monusco-stat>';

/** What the reader is to write: the rest of a dataset, and of a page. */
const withTheRest = (html: string): string =>
  html.replace(/>\s*\{[^<]*…[^<]*\}\s*<|…/g, (rest) => (rest === "…" ? FIGURE : `>${DATASET.replaceAll("<", "\\u003c")}<`));

const script = (file: string): string => `<script type="module" src="${EXAMPLE_BASE}${VERSION}/${file}"></script>`;

/** Each way that a sample shows is a page of its own: a comment at the start of a line begins one. */
export const waysOf = (html: string): readonly string[] => html.split(/^<!-- .* -->\n/m).filter((way) => way.trim() !== "");

/** A whole page: what the sample leaves to others is added, a script, the data, a figure. */
export function pageOf(sample: string): string {
  const html = withTheRest(withHashes(sample));
  const parts = [
    ...(/<script[^>]* src=|<iframe/.test(html) ? [] : [script("monusco-widgets.js")]),
    html,
    ...(html.includes(".core.js") && !html.includes("<monusco-data")
      ? [`<monusco-data scope="page" src="${EXAMPLE_BASE}dataset.json"></monusco-data>`]
      : []),
    ...(/<monusco-(?!data)|<iframe/.test(html) ? [] : [FIGURE]),
  ];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"></head><body>${parts.join("\n")}</body></html>`;
}

async function answer(request: HTTPRequest, html: string): Promise<void> {
  const url = request.url();
  if (url.startsWith("data:")) return request.continue();
  if (url === OURS) return request.respond({ contentType: "text/html; charset=utf-8", body: html });
  const found = url.startsWith(EXAMPLE_BASE) ? await findFile(MOUNTS, new URL(url).pathname) : undefined;
  if (!found || !("file" in found)) return request.respond({ status: 404, body: "" });
  const headers = { "access-control-allow-origin": "*" };
  return request.respond({ headers, contentType: String(typeOf(found.file)), body: await readFile(found.file) });
}

/**
 * Opens a page of this text, and waits until each widget on it and in its frames is ready.
 *
 * @param typed what is then typed into its console
 * @param timeout after how many milliseconds a widget will not be ready any more
 */
export async function open(page: Page, html: string, typed?: string, timeout = 20_000): Promise<void> {
  const listener = (request: HTTPRequest): void => void answer(request, html);
  await page.setRequestInterception(true);
  page.on("request", listener);
  try {
    await page.goto(OURS);
    // Frames are lazy, and this page is as high as it is.
    for (const frame of await page.$$("iframe")) await frame.scrollIntoView();
    for (const frame of page.frames()) await frame.waitForFunction(isReady, { timeout }, frame !== page.mainFrame());
    if (typed !== undefined) await page.evaluate(`(async () => { ${typed} })()`);
    await page.waitForNetworkIdle({ idleTime: 50 });
  } finally {
    page.off("request", listener);
    await page.setRequestInterception(false);
  }
}

/** Runs in the page. */
const isReady = (isFrame: boolean): boolean => {
  const all = [...document.querySelectorAll("*")].filter(({ localName }) => /^monusco-(?!data$)/.test(localName));
  const isExpected = isFrame || document.querySelector("iframe") === null;
  return (all.length > 0 || !isExpected) && all.every((one) => one.matches(":state(ready)"));
};
