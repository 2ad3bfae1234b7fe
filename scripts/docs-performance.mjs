/** The tables in docs/performance.md, from what the last whole `npm run bench` has kept: needs nothing of what the benchmark installs. */
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import {
  boundsTable,
  bytesTable,
  growthTable,
  interactionTable,
  loadingTable,
  partsTable,
  versionsTable,
} from "../bench/browser/table.mjs";
import { between, table } from "./docs-tokens.mjs";
import { root } from "./run.mjs";

export const PAGE = "docs/performance.md";

const RESULTS = "bench/results/browser.json";

/** What stands between the markers of each name. */
const STRETCHES = {
  run: ({ date, machine, rounds }) =>
    `${date}, ${machine.processor}, ${machine.cores} cores, ${machine.memoryGB} GB, ${machine.system}, Node ${machine.node}, ${machine.browser}; ${rounds} rounds.`,
  bounds: ({ bounds }) => tableOf(boundsTable(bounds)),
  full: ({ loading, peers }) => tableOf(loadingTable(loading.full, peers)),
  slow: ({ loading, peers }) => tableOf(loadingTable(loading.slow, peers)),
  stats: ({ growth }) => tableOf(growthTable(growth.stats, "stats")),
  events: ({ growth }) => tableOf(growthTable(growth.events, "events")),
  interaction: ({ interaction }) => tableOf(interactionTable(interaction)),
  bytes: ({ exact }) => tableOf(bytesTable(exact.bytes)),
  parts: ({ exact }) => tableOf(partsTable(exact.core)),
  versions: ({ versions }) => tableOf(versionsTable(versions)),
};

const tableOf = ([head, ...rows]) => table(head, rows);

const ABSENT = "Not measured yet.";

/**
 * @param {string} page
 * @param {object} [results] of a whole run; without them it says that there are none
 */
export const filled = (page, results) =>
  Object.entries(STRETCHES).reduce(
    (text, [name, made]) => between(text, `bench-${name}`, results ? made(results) : ABSENT, PAGE),
    page,
  );

async function resultsOf(folder) {
  try {
    return JSON.parse(await readFile(resolve(folder, RESULTS), "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** The page with the figures of the last whole run. */
export const withPerformance = async (folder) => filled(await readFile(resolve(folder, PAGE), "utf8"), await resultsOf(folder));

/** Makes the page anew. @returns {Promise<string>} its name */
export async function writePerformance() {
  await writeFile(resolve(root, PAGE), await withPerformance(root));
  return PAGE;
}
