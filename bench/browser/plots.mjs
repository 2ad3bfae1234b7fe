/** A page with the figures as plots: the middle half of each, and its median. */
import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { boundsTable, growthTable, interactionTable, loadingTable } from "./table.mjs";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

const NAMES = { full: "full speed", slow: "a phone four times as slow, 1.6 Mbps, 150 ms" };
const MEASURES = {
  ready: "ready, ms",
  script: "script, ms of the thread",
  main: "main thread, ms",
  bytes: "bytes",
  heap: "heap, bytes",
};

function plotOf(found, peers, measure, label) {
  const rows = peers.map(({ name, label }) => ({ page: label, isOurs: name.startsWith("ours"), ...found[name][measure] }));
  const plot = Plot.plot({
    document,
    width: 760,
    height: 28 * rows.length + 60,
    marginLeft: 280,
    x: { label, grid: true, zero: true },
    y: { label: null, domain: rows.map(({ page }) => page) },
    marks: [
      Plot.ruleY(rows, {
        x1: "low",
        x2: "high",
        y: "page",
        strokeWidth: 6,
        stroke: (row) => (row.isOurs ? "#005f9e" : "#999"),
        strokeOpacity: 0.4,
      }),
      Plot.dot(rows, { x: "median", y: "page", r: 4, fill: (row) => (row.isOurs ? "#005f9e" : "#333") }),
    ],
  });
  return plot.outerHTML;
}

const escape = (text) => text.replace(/[&<]/g, (sign) => (sign === "&" ? "&amp;" : "&lt;"));
const row = (cells, tag) => `<tr>${cells.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join("")}</tr>`;
const table = ([head, ...rows]) =>
  `<table><thead>${row(head, "th")}</thead><tbody>${rows.map((cells) => row(cells, "td")).join("")}</tbody></table>`;

export function plotsPage({ date, machine, rounds, loading, growth, interaction, bounds }, peers) {
  const parts = Object.entries(loading).map(([name, found]) => {
    const plots = Object.entries(MEASURES).map(([measure, label]) => `<h3>${label}</h3>${plotOf(found, peers, measure, label)}`);
    return `<h2>Loading, ${NAMES[name]}</h2>${table(loadingTable(found, peers))}${plots.join("")}`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>monusco-widgets beside its peers</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #222; background: #fff; }
table { border-collapse: collapse; font-size: 13px; display: block; overflow-x: auto; }
th, td { text-align: left; padding: 3px 10px 3px 0; border-bottom: 1px solid #ddd; white-space: nowrap; }
svg { max-width: 100%; height: auto; font-size: 12px; }
</style>
<h1>monusco-widgets beside its peers</h1>
<p>${date}, ${escape(machine.processor)}, ${machine.cores} cores, ${escape(machine.browser)}; medians of ${rounds} visits, with the middle half.</p>
<h2>Bounds</h2>
${table(boundsTable(bounds))}
${parts.join("\n")}
<h2>Growth</h2>
${table(growthTable(growth.stats, "stats"))}
${table(growthTable(growth.events, "events"))}
<h2>Changes</h2>
${table(interactionTable(interaction))}
</html>
`;
}
