/** Two datasets of which nothing a reader sees is the same: a page that mixes them is caught by any word and any figure. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { root } from "./run.mjs";

/** By the name of each: the day of its last change, the digit that all of its figures are made of, and what became of every base. */
const GENERATIONS = {
  A: { updated: "2026-11-10", digit: "1", outcome: "closed" },
  B: { updated: "2026-11-20", digit: "2", outcome: "army" },
};

const isText = (value) => typeof value === "object" && value !== null && typeof value.en === "string";

/** Each text with the name of its dataset, in the languages that the tests read. */
function marked(value, mark) {
  if (isText(value)) return { en: value.en + mark, ...(value.fr && { fr: value.fr + mark }) };
  if (Array.isArray(value)) return value.map((one) => marked(one, mark));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, marked(one, mark)]));
}

/** A figure as long as the true one, of one digit. */
const figure = (value, digit) => Number(digit.repeat(String(Math.trunc(Math.abs(value))).length));

/**
 * The text of a dataset like the library's own, and valid.
 *
 * @param {"A" | "B"} name stands in each of its texts: `[A]`
 */
export async function generation(name) {
  const { updated, digit, outcome } = GENERATIONS[name];
  const mark = ` [${name}]`;
  const dataset = marked(JSON.parse(await readFile(resolve(root, "data/monusco.json"), "utf8")), mark);
  for (const source of Object.values(dataset.sources)) {
    source.title += mark;
    source.publisher += mark;
  }
  for (const metric of Object.values(dataset.metrics))
    for (const observation of metric.observations) observation.value = figure(observation.value, digit);
  for (const site of dataset.handover.sites) {
    site.name += mark;
    site.outcome = outcome;
  }
  return JSON.stringify({ ...dataset, updated });
}
