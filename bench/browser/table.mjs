/** The figures as tables. */

const kB = (bytes) => (bytes / 1000).toFixed(bytes < 9950 ? 1 : 0);
const ms = (value) => (value < 9.95 ? value.toFixed(1) : String(Math.round(value)));
const spread = ({ median, low, high }, form) => `${form(median)} (${form(low)}–${form(high)})`;

/** @returns {string[][]} rows, the first of them the heads */
export function loadingTable(found, peers) {
  const head = [
    "page",
    "kB",
    "requests",
    "first paint",
    "largest",
    "ready",
    "script",
    "main thread",
    "blocking",
    "shift",
    "heap, kB",
    "nodes",
  ];
  const rows = peers.map(({ name, label }) => {
    const { bytes, requests, fcp, lcp, ready, script, main, blocking, shift, heap, nodes } = found[name];
    return [
      label,
      kB(bytes.median),
      String(requests.median),
      ms(fcp.median),
      ms(lcp.median),
      spread(ready, ms),
      spread(script, ms),
      ms(main.median),
      ms(blocking.median),
      shift.median.toFixed(3),
      kB(heap.median),
      String(nodes.median),
    ];
  });
  return [head, ...rows];
}

const LABELS = { ours: "monusco-widgets", hand: "by hand", react: "React", preact: "Preact", svelte: "Svelte" };

export function growthTable(found, unit) {
  const rows = Object.entries(found).flatMap(([count, byName]) =>
    Object.entries(byName).map(([name, { cpu, heap, total, requests }]) => [
      `${count} ${unit}`,
      LABELS[name],
      spread(total, ms),
      cpu.median.toFixed(2),
      kB(heap.median),
      String(requests.median),
    ]),
  );
  return [["how many", "page", "ms in all", unit === "stats" ? "ms each" : "ms each timeline", "kB each", "requests"], ...rows];
}

const CHANGED = {
  language: "another language, 100 stats",
  theme: "another theme, 100 stats",
  refresh: "another dataset, 100 stats",
  filter: "another filter, 400 events",
  hover: "one step over a trend of 500 figures",
};

export function interactionTable(found) {
  const rows = Object.entries(found).flatMap(([what, byName]) =>
    Object.entries(byName).map(([name, { cpu, paint }]) => [CHANGED[what], LABELS[name], spread(cpu, ms), spread(paint, ms)]),
  );
  return [["change", "page", "main thread, ms", "until painted, ms"], ...rows];
}

const figure = (value, unit) =>
  `${Number.isInteger(value) || value >= 100 ? Math.round(value) : value.toFixed(value < 10 ? 2 : 1)} ${unit}`.trim();

/** Of what is missed by how much, in its own unit and as a part of the bound. */
const verdict = ({ value, most, unit, met }) => {
  if (met) return "met";
  const times = value / most;
  const told = most > 0 ? `, ${times.toFixed(times < 2 ? 2 : 1)} times as much` : "";
  return `missed by ${figure(value - most, unit)}${told}`;
};

export const boundsTable = (bounds) => [
  ["what", "found", "at most", ""],
  ...bounds.map((bound) => [bound.what, figure(bound.value, bound.unit), figure(bound.most, bound.unit), verdict(bound)]),
];

/** What weighs how much beside what it should in the end, and beside its budget. */
export const bytesTable = (bytes) => [
  ["file, or element as a site's own build takes it in", "kB", "aimed at", "budget"],
  ...bytes.map(({ name, size, aim, limit }) => [name, kB(size), aim === undefined ? "" : kB(aim), kB(limit)]),
];

export const partsTable = ({ min, parts }) => [
  ["of the minified core", "kB", "%"],
  ...Object.entries(parts).map(([name, size]) => [name, kB(size), ((100 * size) / min).toFixed(1)]),
];

export const versionsTable = (versions) => [["package", "version"], ...Object.entries(versions)];

/** For a terminal: columns as wide as they must be. */
export function columns(rows) {
  const widths = rows[0].map((_, index) => Math.max(...rows.map((row) => row[index].length)));
  return rows
    .map((row) =>
      row
        .map((cell, index) => cell.padEnd(widths[index]))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
