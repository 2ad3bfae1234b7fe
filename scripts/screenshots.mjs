/**
 * `npm run screenshots`, after `npm run build`: the pictures of the article in docs/screenshots/. The page's clock stands still on the day of
 * the article, so that the same build makes the same pictures on any day. Fonts are the machine's.
 */
import { mkdir, stat, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import puppeteer from "puppeteer-core";
import { CHROMIUM_ARGS, findEngine } from "./browsers.mjs";
import { fail, isMain, root, StepError } from "./run.mjs";
import { createSite } from "./serve.mjs";

const FOLDER = "docs/screenshots";

/** Noon of the day that the article is dated. */
const NOW = Date.UTC(2026, 10, 24, 12);

/** Pixels of the page's top. */
const PICTURES = [
  { name: "article", width: 1200, height: 1000, scheme: "light" },
  { name: "article-phone", width: 360, height: 1400, scheme: "light" },
  { name: "article-dark", width: 1200, height: 1000, scheme: "dark" },
];

/** A picture that a clone of the repository can bear. */
const MAX_BYTES = 300_000;

const ARGS = [...CHROMIUM_ARGS, "--force-color-profile=srgb", "--hide-scrollbars"];

/** Runs in the page, before anything of it: `new Date()` and `Date.now()` give one moment. */
function stopClock(moment) {
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      super(...(parts.length === 0 ? [moment] : parts));
    }
    static now() {
      return moment;
    }
  };
}

/** Runs in the page: waits until every widget has its data and is drawn. */
async function untilDrawn() {
  const widgets = [...document.querySelectorAll("*")].filter(({ localName }) => localName.startsWith("monusco-"));
  await Promise.all(widgets.map(({ localName }) => customElements.whenDefined(localName)));
  await Promise.all(widgets.map((element) => element.updateComplete));
  await document.fonts.ready;
}

async function take(browser, address, { name, width, height, scheme }) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(stopClock, NOW);
  await page.emulateTimezone("UTC");
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: scheme },
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  await page.goto(address, { waitUntil: "networkidle0" });
  await page.evaluate(untilDrawn);
  const picture = await page.screenshot({ type: "png", clip: { x: 0, y: 0, width, height } });
  await page.close();
  if (picture.length > MAX_BYTES) throw new StepError(`${name}.png weighs ${picture.length} bytes, more than ${MAX_BYTES}`);
  const file = `${FOLDER}/${name}.png`;
  await writeFile(resolve(root, file), picture);
  console.log(`  ${file}  ${width} × ${height}, ${picture.length} bytes`);
}

/** The address of the site on a port that happens to be free. */
const listen = (site) =>
  new Promise((done, failed) => {
    site.once("error", failed);
    site.listen(0, "127.0.0.1", () => done(`http://127.0.0.1:${site.address().port}/`));
  });

/** Takes every picture anew. */
export async function takeScreenshots() {
  const built = await stat(resolve(root, "dist/monusco-widgets.js")).catch(() => undefined);
  if (!built) throw new StepError("There is no dist/monusco-widgets.js: run npm run build first");
  const { env, missing } = await findEngine("chromium");
  if (missing) throw new StepError(missing);
  await mkdir(resolve(root, FOLDER), { recursive: true });
  const site = createSite();
  const browser = await puppeteer.launch({ executablePath: env.CHROME_PATH, args: ARGS });
  try {
    const address = await listen(site);
    for (const picture of PICTURES) await take(browser, address, picture);
  } finally {
    await browser.close();
    site.close();
    site.closeAllConnections();
  }
}

if (isMain(import.meta)) await takeScreenshots().catch(fail);
