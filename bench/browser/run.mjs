/**
 * `npm run bench`: our widgets beside their peers, in Chromium, in one run and turn by turn. Prints tables and which bounds are met, writes
 * results/browser.json and a page of plots beside it. `-- --quick` takes fewer rounds. Needs a build, and a machine that does nothing else.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { writePerformance } from "../../scripts/docs-performance.mjs";
import { machine } from "../machine.mjs";
import { boundsOf } from "./bounds.mjs";
import { launch } from "./chromium.mjs";
import { measureExact } from "./exact.mjs";
import { measureGrowth } from "./growth.mjs";
import { measureInteraction } from "./interaction.mjs";
import { measureLoading } from "./loading.mjs";
import { newer } from "./made-up.mjs";
import { plotsPage } from "./plots.mjs";
import { filesOf, MANY, PEERS, serve } from "./site.mjs";
import { boundsTable, columns, growthTable, interactionTable, loadingTable } from "./table.mjs";
import { versions } from "./versions.mjs";

const { values } = parseArgs({ options: { quick: { type: "boolean", default: false } } });
const EXTENT = values.quick
  ? { rounds: 1, stats: [100, 1000], events: [MANY.at(-1)], turns: 8 }
  : { rounds: 9, stats: [1, 10, 100, 1000], events: MANY, turns: 22 };
const RESULTS = new URL("../results/", import.meta.url);

const start = performance.now();
const tell = (line) => console.log(`${String(Math.round((performance.now() - start) / 1000)).padStart(4)} s  ${line}`);

/** Of each file of a page its weight, plain and packed: what a request brings. */
const weights = (files) =>
  Object.fromEntries(
    Array.from(files, ([path, { body, gzip, small }]) => [path, { plain: body.length, gzip, brotli: small?.length }]).filter(
      ([path]) => !/^\/(exact|dist)\/|\/(empty|trend|events-)|\/(css|js)\/.+\//.test(path),
    ),
  );

const browser = await launch();
const { files, content } = await filesOf();
const server = await serve(files);
try {
  const shared = { port: server.port, tell };
  const exact = await measureExact(browser, shared);
  const loading = await measureLoading(browser, { ...shared, peers: PEERS, content, rounds: EXTENT.rounds });
  const growth = await measureGrowth(browser, { ...shared, rounds: EXTENT.rounds, stats: EXTENT.stats, events: EXTENT.events });
  const datasets = [content.dataset, newer(content.dataset)];
  const interaction = await measureInteraction(browser, { ...shared, turns: EXTENT.turns, datasets });
  const bounds = boundsOf({ exact, loading, growth, interaction });
  const results = {
    date: new Date().toISOString().slice(0, 10),
    machine: { ...machine(), browser: await browser.version() },
    versions: await versions(),
    rounds: EXTENT.rounds,
    peers: PEERS.map(({ name, label }) => ({ name, label })),
    files: weights(files),
    exact,
    loading,
    growth,
    interaction,
    bounds,
  };
  console.log(`\nFull speed\n${columns(loadingTable(loading.full, PEERS))}`);
  console.log(`\nA phone four times as slow, 1.6 Mbps, 150 ms\n${columns(loadingTable(loading.slow, PEERS))}`);
  console.log(`\n${columns(growthTable(growth.stats, "stats"))}\n\n${columns(growthTable(growth.events, "events"))}`);
  console.log(`\n${columns(interactionTable(interaction))}\n\n${columns(boundsTable(bounds))}`);
  await mkdir(RESULTS, { recursive: true });
  const name = values.quick ? "browser-quick" : "browser";
  const rounded = JSON.stringify(results, (_, value) => (typeof value === "number" ? Number(value.toPrecision(4)) : value));
  await writeFile(new URL(`${name}.json`, RESULTS), await format(rounded, { parser: "json", printWidth: 130 }));
  await writeFile(new URL(`${name}.html`, RESULTS), plotsPage(results, PEERS));
  tell(`written to bench/results/${name}.json and ${name}.html`);
  if (!values.quick) tell(`${await writePerformance()} made anew`);
} finally {
  server.close();
  await browser.close();
}
