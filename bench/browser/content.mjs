/**
 * What every page of the benchmark shows: four figures, three areas of work and twelve events, in English and French, cut out of the dataset.
 * `dataset` is what our widgets read; `plain` holds the same words for everyone else, ready to be set.
 */
import { readFile } from "node:fs/promises";
import { languageOf } from "../../dist/embed/index.js";
import { latestOf, parse, parseEdtf } from "../../dist/data/index.js";

import { freshnessOf, WORDS } from "./peers/hand/words.js";

const METRICS = ["in-need", "displaced", "food-insecure", "personnel-ceiling"];
const AREAS = 3;
const EVENTS = 12;
const LANGUAGES = ["en", "fr"];

/** The day on which all pages are looked at. */
export const TODAY = "2026-11-27";

/** Texts in the two languages alone. */
function trimmed(value) {
  if (Array.isArray(value)) return value.map(trimmed);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value);
  if (entries.length > 0 && entries.every(([key, text]) => /^[a-z]{2}$/.test(key) && typeof text === "string"))
    return Object.fromEntries(entries.filter(([key]) => LANGUAGES.includes(key)));
  return Object.fromEntries(entries.map(([key, inside]) => [key, trimmed(inside)]));
}

/** Every id of a source that is named somewhere inside. */
function* cited(value) {
  if (Array.isArray(value)) for (const one of value) yield* cited(one);
  else if (value !== null && typeof value === "object")
    for (const [key, inside] of Object.entries(value)) {
      if (key === "source" || key === "sources") yield* [inside].flat();
      else yield* cited(inside);
    }
}

const without = (object, name) => Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));

/** A dataset of nothing but what is shown. */
function cut(whole) {
  const metrics = Object.fromEntries(
    METRICS.map((id) => {
      const { observation } = latestOf(whole, id, { on: TODAY });
      const metric = whole.metrics[id];
      const series = metric.series.find((one) => one.id === observation.series);
      return [id, { ...metric, series: [without(series, "breaksWith")], observations: [observation] }];
    }),
  );
  const focusAreas = whole.focusAreas.slice(0, AREAS).map((area) => without(area, "metrics"));
  const events = whole.handover.events.filter(({ date, phase }) => phase !== undefined && date >= "2023").slice(0, EVENTS);
  const named = new Set(events.flatMap(({ sites = [] }) => sites));
  const handover = {
    ...whole.handover,
    sites: whole.handover.sites.filter(({ id }) => named.has(id)),
    events,
  };
  const parts = { mission: whole.mission, metrics, focusAreas, handover };
  const ids = new Set(cited(parts));
  return trimmed({
    ...whole,
    ...parts,
    languages: whole.languages.filter(({ tag }) => LANGUAGES.includes(tag)),
    sources: Object.fromEntries(Object.entries(whole.sources).filter(([id]) => ids.has(id))),
    resources: [],
    pictures: [],
    corrections: [],
    abbreviations: {},
  });
}

/** The same as words, in one language. */
function wordsOf(dataset, tag) {
  const language = languageOf(tag);
  const text = (words) => words?.[tag] ?? words?.en ?? "";
  const source = (id) => {
    const { publisher, title, url = "" } = dataset.sources[id];
    return { publisher, title, url };
  };
  const dateOf = (date) => language.date(parseEdtf(date), "long");
  const figures = METRICS.map((id) => {
    const { metric, observation } = latestOf(dataset, id, { on: TODAY });
    const { figure, scale = "" } = language.number(observation.value, "compact");
    return {
      id,
      label: text(metric.label),
      figure,
      scale,
      relation: observation.relation === "exactly" ? "" : language.messages.relations[observation.relation],
      date: dateOf(observation.date),
      state: WORDS[tag].states[freshnessOf(observation.date, metric.reviewEvery, TODAY)],
      ...source(observation.source),
    };
  });
  const areas = dataset.focusAreas.map(({ id, title, summary, points }) => ({
    id,
    title: text(title),
    summary: text(summary),
    points: points.map((point) => text(point.text)),
  }));
  const events = dataset.handover.events.map(({ id, kind, date, title, text: told, sources }) => ({
    id,
    kind,
    iso: date,
    date: dateOf(date),
    title: text(title),
    text: text(told),
    sources: sources.map(source),
  }));
  return { figures, areas, events };
}

/** @throws Error where the cut is no dataset any more */
export async function readContent() {
  const { dataset: whole } = parse(JSON.parse(await readFile(new URL("../../data/monusco.json", import.meta.url), "utf8")));
  const { dataset, problems } = parse(cut(whole));
  if (!dataset) throw new Error(`The content is no dataset: ${JSON.stringify(problems)}`);
  const plain = Object.fromEntries(LANGUAGES.map((tag) => [tag, wordsOf(dataset, tag)]));
  return { dataset: cut(whole), plain };
}

/** What must be found on a page, piece by piece, for it to have done the work; of a date the month may be short. */
export const piecesOf = (words, covers) => listed(words, covers).map((piece) => [piece].flat());

function listed({ figures, areas, events }, covers) {
  const ofEvents = events.map(({ title }) => title);
  if (covers === "events") return ofEvents;
  const ofFigures = figures.flatMap(({ label, figure, date, publisher }) => [
    label,
    figure,
    // Of a time the end is enough: each end can be an element of its own.
    date.split("–").at(-1).trim(),
    publisher,
  ]);
  if (covers === "figures") return ofFigures;
  return [
    ...ofFigures,
    ...areas.flatMap(({ title, summary }) => [title, summary]),
    ...ofEvents,
    ...events.map(({ date }) => [date, date.replace(/(?<= )([A-Z][a-z]{2})[a-z]+(?= )/, "$1")]),
    ...events.map(({ text }) => text).filter((text) => text !== ""),
  ];
}
