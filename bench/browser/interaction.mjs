/** What a change costs on a page that is there: the main thread's own time, and the time until it is painted. */
import { CONDITIONS, metricsOf, openPage } from "./chromium.mjs";
import { GROWING, put } from "./growth.mjs";
import { frames } from "./in-page.mjs";
import { summaryOf } from "./stats.mjs";

const WIDGETS = 100;
const EVENTS = 400;
export const POINTS = 500;

/** Runs in the page: changes something, and gives the milliseconds until the frame that shows it has been made. */
const change = (what, turn) =>
  new Promise((done) => {
    requestAnimationFrame(() => {
      setTimeout(() => {
        const start = performance.now();
        window.benchChanges[what](turn);
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
      });
    });
  });

/** How each kind of page changes, by what it has; written for the page. */
const CHANGES = `window.benchChanges = {
  language: (turn) => { document.documentElement.lang = turn % 2 ? "en" : "fr"; },
  theme: (turn) => {
    document.documentElement.style.colorScheme = turn % 2 ? "light" : "dark";
    document.documentElement.style.setProperty("--monusco-color-accent", turn % 2 ? "#0a5" : "#a05");
  },
  refresh: (turn) => {
    const value = window.benchData[turn % 2];
    const provider = document.querySelector("monusco-data");
    if (provider) provider.value = value;
    else window.provide(value);
  },
  filter: (turn) => {
    const ours = document.querySelector("monusco-handover-timeline");
    if (ours) ours.kind = turn % 2 ? undefined : "agreement";
    else document.querySelector("x-timeline").shadowRoot.querySelector(".kinds button").click();
  },
};`;

async function changes(browser, address, { markup, count, what, turns, data }) {
  const { page, client, close } = await openPage(browser, CONDITIONS.full);
  try {
    await page.goto(address, { waitUntil: "networkidle0" });
    await page.evaluate(CHANGES);
    if (data) await page.evaluate((value) => void (window.benchData = value), data);
    await put(page, markup, count);
    const found = { cpu: [], paint: [] };
    for (let turn = 0; turn < turns; turn++) {
      const before = await metricsOf(client);
      const paint = await page.evaluate(change, what, turn);
      await page.evaluate(frames);
      const after = await metricsOf(client);
      // What comes first makes code ready that stays so.
      if (turn < 2) continue;
      found.paint.push(paint);
      found.cpu.push((after.TaskDuration - before.TaskDuration) * 1000);
    }
    return found;
  } finally {
    await close();
  }
}

/** Moves over the drawing of a trend, from one end to the other. */
async function hover(browser, address, turns) {
  const { page, client, close } = await openPage(browser, CONDITIONS.full);
  try {
    await page.goto(address, { waitUntil: "networkidle0" });
    await put(page, `<monusco-trend metric="in-need"></monusco-trend>`, 1);
    const box = await page.evaluate(() => {
      const drawing = document.querySelector("monusco-trend").shadowRoot.querySelector("svg");
      drawing.scrollIntoView({ block: "center" });
      const { left, top, width, height } = drawing.getBoundingClientRect();
      return { left, top, width, height };
    });
    const found = { cpu: [], paint: [] };
    for (let turn = 0; turn < turns; turn++) {
      const before = await metricsOf(client);
      const start = performance.now();
      await page.mouse.move(box.left + (box.width * (turn + 1)) / (turns + 2), box.top + box.height / 2);
      await page.evaluate(frames);
      found.paint.push(performance.now() - start);
      found.cpu.push(((await metricsOf(client)).TaskDuration - before.TaskDuration) * 1000);
    }
    return found;
  } finally {
    await close();
  }
}

const both = ({ cpu, paint }) => ({ cpu: summaryOf(cpu), paint: summaryOf(paint) });

/** @returns by change and page, milliseconds of the main thread's time and until the paint */
export async function measureInteraction(browser, { port, turns, datasets, tell }) {
  const base = `http://127.0.0.1:${port}`;
  const found = {};
  for (const what of ["language", "theme", "refresh"]) {
    found[what] = {};
    for (const name of ["ours", "hand"]) {
      const of = { markup: GROWING[name].stat, count: WIDGETS, what, turns, ...(what === "refresh" && { data: datasets }) };
      found[what][name] = both(await changes(browser, `${base}/${name}/empty.html`, of));
    }
    tell(`interaction: ${what}`);
  }
  found.filter = {};
  for (const name of ["ours", "hand"]) {
    const of = { markup: GROWING[name].timeline, count: 1, what: "filter", turns };
    found.filter[name] = both(await changes(browser, `${base}/${name}/events-${EVENTS}.html`, of));
  }
  tell("interaction: filter");
  found.hover = { ours: both(await hover(browser, `${base}/ours/trend.html`, turns * 3)) };
  tell("interaction: hover");
  return found;
}
