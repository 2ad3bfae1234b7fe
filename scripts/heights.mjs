/**
 * `npm run heights`, after `npm run build`: measures in Chromium how high each element is, at each width and in each language, and writes
 * src/embed/heights-table.ts, from which the style sheet and the embed code keep that room free. Fonts are the machine's.
 */
import { readFile, stat, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import puppeteer from "puppeteer-core";
import { CHROMIUM_ARGS, findEngine } from "./browsers.mjs";
import { attributesText, casesOf, isTall, LINE, WHOLE_PAGE } from "./heights-cases.mjs";
import { upperBound, written } from "./heights-steps.mjs";
import { fail, isMain, root, StepError } from "./run.mjs";
import { createSite } from "./serve.mjs";

const FILE = "src/embed/heights-table.ts";
const LANGUAGES = ["en", "fr", "sw", "ln", "ar", "es"];

/** Pixels of the column. */
const FIRST = 160;
const LAST = 1400;
const STEP = 8;

/** How a page can differ from the first, which is what most readers see; the last is a day on which every figure is out of date. */
const PAGES = [
  { font: "16px sans-serif", now: "2026-11-24" },
  { font: "16px serif", now: "2026-11-24" },
  { font: "16px DejaVu Sans, Verdana, sans-serif", now: "2026-11-24" },
  { font: "14px sans-serif", now: "2026-11-24" },
  { font: "16px sans-serif", now: "2029-01-01" },
];

/** Other pages may ask for so many em more than the first; what goes beyond it would be a gap on all others. */
const MOST_MORE = LINE;

const html = (cases, language, { font, now }) => `<!doctype html>
<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">
<meta charset="utf-8">
<link rel="modulepreload" href="/dist/locales/${language}.js">
<script type="module" src="/dist/monusco-widgets.js"></script>
<style>body { margin: 0; font: ${font}; line-height: normal }</style>
<div id="column"><monusco-data src="/data/monusco.json" now="${now}">${cases
  .map(({ element, attributes }) => `<monusco-${element}${attributesText(attributes)}></monusco-${element}>`)
  .join("\n")}</monusco-data></div>
</html>`;

/** Runs in the page: waits until every widget is drawn, in its language. */
async function untilDrawn(language) {
  const widgets = [...document.querySelectorAll("#column monusco-data > *")];
  const isDrawn = (widget) => widget.shadowRoot?.querySelector(".root")?.lang === language && widget.matches(":state(ready)");
  for (let tries = 0; !widgets.every(isDrawn); tries++) {
    if (tries > 300) throw new Error(`not drawn: ${widgets.find((one) => !isDrawn(one)).outerHTML}`);
    await new Promise((done) => setTimeout(done, 20));
  }
  await document.fonts.ready;
}

/** Runs in the page: the heights of all widgets at each width, in em. */
async function measured(widths) {
  const column = document.getElementById("column");
  const widgets = [...column.querySelectorAll("monusco-data > *")];
  const em = Number.parseFloat(getComputedStyle(column).fontSize);
  const rows = [];
  for (const width of widths) {
    column.style.width = `${(width / 16) * em}px`;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    rows.push(widgets.map((widget) => widget.getBoundingClientRect().height / em));
  }
  return rows;
}

async function measure(browser, address, cases, language, kind) {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on("request", (request) =>
    request.url().endsWith("/heights")
      ? request.respond({ contentType: "text/html; charset=utf-8", body: html(cases, language, kind) })
      : request.continue(),
  );
  await page.setViewport({ width: LAST, height: 900 });
  await page.goto(`${address}heights`);
  await page.evaluate(untilDrawn, language);
  const widths = Array.from({ length: (LAST - FIRST) / STEP + 1 }, (_, index) => FIRST + index * STEP);
  const rows = await page.evaluate(measured, widths);
  await page.close();
  return cases.map((_, index) => rows.map((row) => row[index]));
}

/** The heights of all cases in one language: those of the first page, and a line more where another page asks for it. */
async function heightsIn(browser, address, groups, language) {
  const found = new Map();
  for (const cases of groups) {
    const pages = cases.every(isTall) ? PAGES.slice(0, 1) : PAGES;
    const all = [];
    for (const kind of pages) all.push(await measure(browser, address, cases, language, kind));
    for (const [index, one] of cases.entries()) {
      const [usual, ...rest] = all.map((page) => page[index]);
      const heights = usual.map((height, at) =>
        Math.max(height, ...rest.map((other) => Math.min(other[at], height + MOST_MORE))),
      );
      found.set(one.name, isTall(one) ? usual : heights);
    }
  }
  return found;
}

const listen = (site) =>
  new Promise((done, failed) => {
    site.once("error", failed);
    site.listen(0, "127.0.0.1", () => done(`http://127.0.0.1:${site.address().port}/`));
  });

/** Measures all anew and writes the table. */
export async function writeHeights() {
  const built = await stat(resolve(root, "dist/monusco-widgets.js")).catch(() => undefined);
  if (!built) throw new StepError("There is no dist/monusco-widgets.js: run npm run build first");
  const { env, missing } = await findEngine("chromium");
  if (missing) throw new StepError(missing);
  const dataset = JSON.parse(await readFile(resolve(root, "data/monusco.json"), "utf8"));
  const cases = casesOf(dataset);
  // What numbers the citations of the whole page stands alone.
  const groups = [
    cases.filter(({ element }) => !WHOLE_PAGE.includes(element)),
    ...cases.filter(({ element }) => WHOLE_PAGE.includes(element)).map((one) => [one]),
  ];
  const site = createSite();
  const browser = await puppeteer.launch({ executablePath: env.CHROME_PATH, args: CHROMIUM_ARGS });
  try {
    const address = await listen(site);
    const byLanguage = {};
    for (const language of LANGUAGES) {
      const start = performance.now();
      byLanguage[language] = await heightsIn(browser, address, groups, language);
      console.log(`  ${language}  ${((performance.now() - start) / 1000).toFixed(1)} s`);
    }
    await writeFile(
      resolve(root, FILE),
      written(cases, byLanguage, (one, heights) => upperBound(heights, FIRST, STEP, one)),
    );
  } finally {
    await browser.close();
    site.close();
    site.closeAllConnections();
  }
}

if (isMain(import.meta)) await writeHeights().catch(fail);
