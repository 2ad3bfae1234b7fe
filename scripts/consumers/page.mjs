/** A consumer's page in Chromium: what it shows, in which language, what it hears, and whether anything went wrong meanwhile. */
import puppeteer from "puppeteer-core";
import { CHROMIUM_ARGS } from "../browsers.mjs";
import { serveFolder } from "../serve-folder.mjs";

/** Runs in the page: what a reader reads in an element, its shadow root and what is inside of that. */
function shown(selector) {
  const text = (node) =>
    [...(node.shadowRoot ?? node).childNodes]
      .map((child) => (child.nodeType === 3 ? child.data : child.nodeName === "STYLE" ? "" : text(child)))
      .join("");
  return text(document.querySelector(selector)).replace(/\s+/g, " ");
}

const hasUpdated = (selector) => document.querySelector(selector)?.matches(":defined:state(ready)") === true;

const STAT = "#app monusco-stat";
const TIMELINE = "#app monusco-handover-timeline";

/** Waits until a text matches; @returns what is wrong where it never does */
async function reads(page, selector, pattern, what) {
  const matches = (source, read, pattern_) =>
    new RegExp(pattern_).test(new Function("selector", `return (${source})(selector)`)(read));
  return page.waitForFunction(matches, { timeout: 20_000 }, String(shown), selector, pattern.source).then(
    () => [],
    async () => [`${what}: ${selector} reads ${(await page.evaluate(shown, selector)).slice(0, 200)}`],
  );
}

/** Without a script a snapshot is the whole widget: its shadow root has the figure, with its date and its source. */
async function problemsWithoutScript(browser, address, { snapshot }) {
  if (!snapshot) return [];
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(address);
  const isDefined = await page.$("monusco-stat:defined");
  const text = (await page.$("#snapshot monusco-stat")) ? await page.evaluate(shown, "#snapshot monusco-stat") : "";
  await page.close();
  if (isDefined) return ["scripts ran where none should"];
  return /\d million\b/.test(text) && /As of .*Source:/.test(text) ? [] : [`without a script the snapshot reads ${text}`];
}

async function problemsWithScript(browser, address, { snapshot, ready = [] }) {
  const page = await browser.newPage();
  const problems = [];
  page.on("console", (message) => ["error", "warn"].includes(message.type()) && problems.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => problems.push(`error: ${error}`));
  page.on("requestfailed", (request) => problems.push(`request failed: ${request.url()}`));
  page.on("response", (response) => response.status() >= 400 && problems.push(`${response.status()}: ${response.url()}`));
  page.on("request", (request) => new URL(request.url()).origin !== new URL(address).origin && request.url().startsWith("http") && problems.push(`request: ${request.url()}`)); // prettier-ignore
  await page.goto(address, { waitUntil: "load" });
  for (const selector of [STAT, TIMELINE, ...(snapshot ? ["#snapshot monusco-stat"] : []), ...ready]) {
    await page
      .waitForFunction(hasUpdated, { timeout: 20_000 }, selector)
      .catch(() => problems.push(`${selector} is never ready`));
  }
  if (problems.length > 0) return problems;
  problems.push(...(await reads(page, STAT, /\d million\b/, "in English")));
  problems.push(...(await reads(page, TIMELINE, /\d{4}/, "in English")));
  // A date of an event is a button where the timeline is `selectable`.
  await page.evaluate(
    (timeline) => document.querySelector(timeline).shadowRoot.querySelector("[part~=event-button]").click(),
    TIMELINE,
  );
  problems.push(...(await reads(page, "#chosen", /^[\w-]+ [a-z]+$/, "the event")));
  await page.click("#french");
  problems.push(...(await reads(page, STAT, /\d millions\b/, "in French")));
  await page.close();
  return problems;
}

/** What is wrong with the page of a built project. */
export async function problemsOfPage(folder, consumer, executablePath) {
  const site = await serveFolder(folder);
  const browser = await puppeteer.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    const without = await problemsWithoutScript(browser, site.base, consumer);
    return [...without, ...(await problemsWithScript(browser, site.base, consumer))];
  } finally {
    await browser.close();
    await site.close();
  }
}
