/** CPU of an answer that is in no cache: of the handler, and of the snapshot within it. */
import { readFile } from "node:fs/promises";
import { createApp } from "../../dist/server/app.js";
import { snapshotOf } from "../../dist/server/snapshot.js";
import { siteOptions } from "../../scripts/site-options.mjs";
import { parseText } from "../../src/data/parse.ts";

const root = new URL("../..", import.meta.url).pathname;

const PATHS = {
  stat: "/snapshot/stat.html?metric=displaced",
  trend: "/snapshot/trend.html?metric=displaced",
  brief: "/snapshot/brief.html",
  "frame of a stat": "/embed/stat/?metric=displaced",
  "card of a stat, SVG": "/card/stat.svg?metric=displaced",
};

/** Milliseconds of CPU for one of many, after the engine has warmed up: the median of some rounds of about half a second. */
async function cpuOf(work, rounds = 3) {
  const start = process.cpuUsage();
  let warm = 0;
  const spent = () => Object.values(process.cpuUsage(start)).reduce((sum, one) => sum + one) / 1000;
  while (spent() < 1000) {
    await work(warm);
    warm++;
  }
  const count = Math.max(2, Math.round(warm / 2));
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    for (let index = 0; index < count; index++) await work(index);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000 / count);
  }
  return times.sort((a, b) => a - b)[rounds >> 1];
}

export async function uncached() {
  // It makes no PNG here.
  const options = { ...siteOptions(root, "https://widgets.example/", {}, () => undefined), isFresh: false, pages: undefined };
  // No answer is so small that it would be kept.
  const app = createApp({ ...options, limits: { cacheBytes: 1 } });
  const { dataset } = parseText(await readFile(new URL("../../data/monusco.json", import.meta.url), "utf8"));
  const request = { element: "stat", attributes: { metric: "displaced" }, language: "en", today: dataset.updated };
  const handler = {};
  for (const [name, path] of Object.entries(PATHS)) {
    handler[name] = await cpuOf(async () => {
      const response = await app.request(path);
      if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
      await response.arrayBuffer();
    });
  }
  return { handler, snapshotOf: await cpuOf(() => snapshotOf(request, dataset)) };
}
