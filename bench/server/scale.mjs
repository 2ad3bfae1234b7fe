/**
 * What the measured figures mean for a hundred million views a day: the tables of docs/scale.md. `npm run scale` writes them; a test compares.
 * What was not measured is an assumption, stands in ASSUMED, and is printed as one.
 */
import { readFile, writeFile } from "node:fs/promises";
import { KINDS } from "../../src/server/kinds.ts";

export const ASSUMED = {
  viewsPerDay: 1e8,
  /** Of the busiest second against the mean of the day. */
  peak: 5,
  /** Places of a CDN that each ask the origin for themselves. */
  places: 100,
  /** Different widgets, in element, options, language and theme, that are on pages at the same time. */
  widgets: 500,
  /** Datasets a day. */
  datasets: 4,
  /** Of no vendor: put yours in. Dollars for 10^9 bytes, and for 10,000 requests. */
  perGB: 0.02,
  perTenThousand: 0.006,
};

const DAY = 86_400;

/** What a view of each kind asks for, by the kinds of the server's table. */
const PARTS = {
  "tag, live": ["packageVersion", "packageVersion", "dataset"],
  "tag, embedded": ["packageVersion", "packageVersion"],
  "frame, live": ["embed", "packageVersion", "packageVersion", "dataset"],
  "frame without script": ["embed"],
  snapshot: ["snapshot"],
  "share picture": ["card"],
};

/** How many different addresses there are of a kind that differs by widget; of the others there is one. */
const objectsOf = (kind, widgets) => (["embed", "snapshot", "card", "oembed"].includes(kind) ? widgets : 1);

/**
 * Requests a second that reach the origin at worst: every place asks for every object as often as it may.
 *
 * @param {keyof typeof KINDS} kind
 * @param {{ places: number, widgets: number }} assumed
 */
export const originPerSecond = (kind, { places, widgets }) => (objectsOf(kind, widgets) * places) / KINDS[kind].sharedMaxAge;

/**
 * A day of views, all of one kind, with nothing in any browser.
 *
 * @param {View} view
 * @param {typeof ASSUMED} assumed
 */
export function dayOf(view, assumed) {
  const { viewsPerDay, peak, perGB, perTenThousand } = assumed;
  const requests = viewsPerDay * view.requests;
  const gigabytes = (viewsPerDay * view.brotli) / 1e9;
  const origin = [...new Set(PARTS[view.name])].reduce((sum, kind) => sum + originPerSecond(kind, assumed), 0);
  return {
    gigabytes,
    requests,
    peakPerSecond: (requests / DAY) * peak,
    origin,
    hits: 1 - (origin * DAY) / requests,
    dollars: gigabytes * perGB + (requests / 1e4) * perTenThousand,
  };
}

/**
 * What one process can do, by the measured CPU of an answer, at most half busy.
 *
 * @param {Results} results
 * @param {typeof ASSUMED} assumed
 */
export function originOf({ throughput, uncached }, assumed) {
  const { widgets, datasets } = assumed;
  const found = (name) => throughput.objects.find((one) => one.name === name);
  const cached = Math.max(...["snapshot, gzip", "card, SVG", "frame"].map((name) => found(name).server.cpuMicros)) / 1e6;
  const worst = ["embed", "snapshot", "card", "oembed", "dataset"].reduce((sum, kind) => sum + originPerSecond(kind, assumed), 0);
  const slowest = Math.max(...Object.values(uncached.handler)) / 1000;
  // Each anew with each dataset and each day: frame, snapshot, picture.
  const made = widgets * 3 * (datasets + 1);
  return {
    worst,
    busy: worst * cached,
    most: 0.5 / cached,
    made,
    makingSeconds: made * slowest,
    anewSeconds: widgets * 3 * slowest,
    places: Math.floor((0.5 / cached / worst) * assumed.places),
  };
}

const grouped = (value) => Math.round(value).toLocaleString("en-US");
const kilobytes = (bytes) => (bytes / 1000).toFixed(bytes < 99_950 ? 1 : 0);
const fixed = (value, digits) => value.toFixed(digits);

function table(head, rows) {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((text, column) => text.padEnd(widths[column])).join(" | ")} |`;
  return [line(cells[0]), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...cells.slice(1).map(line)].join("\n");
}

const list = (entries) => entries.map((text) => `- ${text}`).join("\n");

/**
 * Every part of the page that figures decide, by its name.
 *
 * @param {Results} results
 * @returns {Record<string, string>}
 */
export function partsOf(results, assumed = ASSUMED) {
  const { machine, tools, throughput, latency, workerd = [], uncached, memory, bytes } = results;
  const origin = originOf(results, assumed);
  const most = (name) => Math.max(...memory.steps.slice(1).map((step) => step[name]));
  const last = memory.steps.at(-1);
  const megabytes = (value) => `${Math.round(value / 2 ** 20)} MB`;
  return {
    machine: `${machine.processor}, ${machine.cores} cores, ${machine.memoryGB} GB, ${machine.system}, Node ${machine.node}; autocannon ${tools.autocannon} with ${throughput.connections} connections on the same machine, beside sirv ${tools.sirv}; medians of ${throughput.rounds} turns of ${throughput.seconds} s`,
    throughput: table(
      ["object", "bytes", "a second", "sirv", "ratio", "p99, ms", "sirv", "CPU, µs", "sirv"],
      throughput.objects.map(({ name, bytes: size, server, static: plain, ratio }) => [
        name,
        grouped(size),
        grouped(server.perSecond),
        grouped(plain.perSecond),
        fixed(ratio, 2),
        Math.round(server.p99),
        Math.round(plain.p99),
        Math.round(server.cpuMicros),
        Math.round(plain.cpuMicros),
      ]),
    ),
    latency: table(
      ["object", "first byte, ms", "p99, ms"],
      latency.map(({ name, p50, p99 }) => [name, fixed(p50, 2), fixed(p99, 2)]),
    ),
    ...(workerd.length > 0 && {
      workerd: table(
        ["object", "Node, a second", "workerd, a second"],
        workerd.map(({ name, node, workerd: other }) => [name, grouped(node), grouped(other)]),
      ),
    }),
    uncached: table(
      ["made anew", "CPU, ms"],
      [
        ...Object.entries(uncached.handler).map(([name, ms]) => [name, fixed(ms, 2)]),
        ["of a stat, the snapshot alone", fixed(uncached.snapshotOf, 2)],
      ],
    ),
    memory: `${grouped(last.requests)} requests, ${grouped(memory.different)} different queries among them: ${megabytes(last.rss)} resident at the end, ${megabytes(most("rss"))} at most; heap after a collection ${megabytes(last.heapUsed)}, ${megabytes(most("heapUsed"))} at most`,
    bytes: table(
      ["view", "requests", "plain, kB", "gzip, kB", "Brotli, kB"],
      bytes.map(({ name, requests, plain, gzip, brotli }) => [name, requests, ...[plain, gzip, brotli].map(kilobytes)]),
    ),
    assumed: list([
      `${grouped(assumed.viewsPerDay)} views a day, all of one kind, nothing in any browser; the busiest second ${assumed.peak} times the mean`,
      `${assumed.places} places of the CDN, each of which asks the origin for itself; ${assumed.widgets} different widgets; ${assumed.datasets} new datasets a day`,
      `${assumed.perGB} dollars a GB and ${assumed.perTenThousand} dollars for 10,000 requests: made up for the example, nobody's prices`,
    ]),
    day: table(
      ["view", "GB", "requests, million", "peak, a second", "origin, a second", "from the cache", "dollars"],
      bytes.map((view) => {
        const day = dayOf(view, assumed);
        return [
          view.name,
          grouped(day.gigabytes),
          grouped(day.requests / 1e6),
          grouped(day.peakPerSecond),
          fixed(day.origin, 1),
          `${fixed(Math.floor(day.hits * 1e5) / 1e3, 3)} %`,
          grouped(day.dollars),
        ];
      }),
    ),
    origin: list([
      `All kinds together at worst ${fixed(origin.worst, 1)} requests a second reach the origin: ${fixed(origin.busy * 100, 1)} % of one core, if all are answered from its cache and none by 304.`,
      `One process, half busy, answers ${grouped(origin.most)} a second, as many as ${grouped(origin.places)} such places ask for.`,
      `${grouped(origin.made)} answers are made anew a day (frame, snapshot and picture of each widget, with each dataset and each day): ${grouped(origin.makingSeconds)} s of CPU a day if all cost as much as the dearest.`,
      `After one new dataset that is ${fixed(origin.anewSeconds, 1)} s of CPU, over the five minutes in which the caches ask.`,
    ]),
  };
}

/**
 * The page with its parts made anew.
 *
 * @param {string} page
 * @param {Record<string, string>} parts
 * @throws Error where it lacks one
 */
export function filled(page, parts) {
  let made = page;
  for (const [name, text] of Object.entries(parts)) {
    const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [from, to] = [made.indexOf(begin), made.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`docs/scale.md has no ${begin}`);
    made = `${made.slice(0, from + begin.length)}\n\n${text}\n\n${made.slice(to)}`;
  }
  return made;
}

/**
 * @typedef {object} Results of `npm run server`
 * @property {{ processor: string, cores: number, memoryGB: number, system: string, node: string }} machine
 * @property {Record<string, string>} tools their versions
 * @property {{ connections: number, rounds: number, seconds: number, objects: Measured[] }} throughput
 * @property {{ name: string, p50: number, p99: number }[]} latency milliseconds
 * @property {{ name: string, node: number, workerd: number }[]} [workerd] requests a second
 * @property {{ handler: Record<string, number>, snapshotOf: number }} uncached milliseconds of CPU
 * @property {{ different: number, steps: { requests: number, rss: number, heapUsed: number, external: number }[] }} memory bytes
 * @property {View[]} bytes
 *
 * @typedef {{ name: string, requests: number, plain: number, gzip: number, brotli: number }} View
 * @typedef {{ perSecond: number, p50: number, p99: number, cpuMicros: number, busy: number }} Load
 * @typedef {{ name: string, bytes: number, target: boolean, server: Load, static: Load, ratio: number, cpuRatio: number }} Measured
 */

/** @returns {Promise<Results>} */
export const readResults = async () => JSON.parse(await readFile(new URL("../results/server.json", import.meta.url), "utf8"));

if (import.meta.url === new URL(process.argv[1], "file:").href) {
  const file = new URL("../../docs/scale.md", import.meta.url);
  await writeFile(file, filled(await readFile(file, "utf8"), partsOf(await readResults())));
}
