/** What more widgets cost: put on a page that has everything loaded and one widget there, with the same data. */
import { CONDITIONS, heapOf, metricsOf, openPage } from "./chromium.mjs";
import { frames } from "./in-page.mjs";
import { shuffled, summaries } from "./stats.mjs";

/** How each page writes its elements. */
export const GROWING = {
  ours: {
    stat: `<monusco-stat metric="in-need"></monusco-stat>`,
    timeline: "<monusco-handover-timeline></monusco-handover-timeline>",
  },
  hand: { stat: `<x-stat metric="in-need"></x-stat>`, timeline: "<x-timeline></x-timeline>" },
  react: { stat: `<x-stat metric="in-need"></x-stat>` },
  preact: { stat: `<x-stat metric="in-need"></x-stat>` },
  svelte: { stat: `<x-stat metric="in-need"></x-stat>` },
};

/** Puts markup on the page and waits until the last element shows something. */
export async function put(page, markup, count) {
  await page.evaluate(
    async (html, times) => {
      const box = document.createElement("div");
      document.body.append(box);
      box.innerHTML = html.repeat(times);
      const last = box.lastElementChild;
      while (!/\d/.test(last.shadowRoot?.querySelector("data, time")?.textContent ?? ""))
        await new Promise(requestAnimationFrame);
    },
    markup,
    count,
  );
  await page.evaluate(frames);
}

async function grow(browser, address, { markup, count, first }) {
  const { page, client, close } = await openPage(browser, CONDITIONS.full);
  try {
    let requests = 0;
    await page.goto(address, { waitUntil: "networkidle0" });
    if (first) await put(page, first, 1);
    client.on("Network.requestWillBeSent", () => {
      requests += 1;
    });
    const [heapBefore, before] = [await heapOf(client), await metricsOf(client)];
    await put(page, markup, count);
    const after = await metricsOf(client);
    const heap = (await heapOf(client)) - heapBefore;
    const cpu = (after.TaskDuration - before.TaskDuration) * 1000;
    const script = (after.ScriptDuration - before.ScriptDuration) * 1000;
    return { cpu: cpu / count, script: script / count, heap: heap / count, total: cpu, requests };
  } finally {
    await close();
  }
}

async function turns(browser, { names, addressOf, of, rounds }) {
  const found = new Map(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const name of shuffled(names)) found.get(name).push(await grow(browser, addressOf(name), of(name)));
  return Object.fromEntries(Array.from(found, ([name, list]) => [name, summaries(list)]));
}

/** @returns by number of stats and of events, and by page: milliseconds and bytes per widget, milliseconds in all, requests */
export async function measureGrowth(browser, { port, rounds, stats, events, tell }) {
  const base = `http://127.0.0.1:${port}`;
  const found = { stats: {}, events: {} };
  for (const count of stats) {
    const names = Object.keys(GROWING);
    const of = (name) => ({ markup: GROWING[name].stat, count, first: GROWING[name].stat });
    found.stats[count] = await turns(browser, { names, of, rounds, addressOf: (name) => `${base}/${name}/empty.html` });
    tell(`growth: ${count} stats`);
  }
  for (const count of events) {
    const names = Object.keys(GROWING).filter((name) => GROWING[name].timeline);
    const of = (name) => ({ markup: GROWING[name].timeline, count: 1, first: GROWING[name].stat });
    found.events[count] = await turns(browser, {
      names,
      of,
      rounds,
      addressOf: (name) => `${base}/${name}/events-${count}.html`,
    });
    tell(`growth: ${count} events`);
  }
  return found;
}
