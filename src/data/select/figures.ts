/** Questions about figures: which observation of a metric holds, and since when it was known. */
import { firstDay, lastDay, type Day } from "../edtf.js";
import type { Dataset, Metric, Observation, Series, Source } from "../schema.js";

/** An observation with what is needed to show it. */
export interface Finding {
  readonly metric: Metric;
  readonly series: Series;
  readonly observation: Observation;
  readonly source: Source;
  /** Where the observation stands: a JSON pointer into the dataset. */
  readonly pointer: string;
  /** A later observation of the same series, which the day asked about did not know yet. */
  readonly later?: Observation;
}

/** Which observations of a metric count; what is left out keeps all. */
export interface FigureQuery {
  /** A series' id; else the first series of the metric that has such an observation. */
  readonly series?: string;
  /** The day on which the figure is to hold, with hindsight: what was found out afterwards counts. Without it, the day of `asOf`. */
  readonly on?: Day;
  /** Only what was known on this day. */
  readonly asOf?: Day;
}

/** The metric of an id, or undefined; safe against ids such as `constructor`. */
export const metricOf = (dataset: Dataset, id: string): Metric | undefined =>
  Object.hasOwn(dataset.metrics, id) ? dataset.metrics[id] : undefined;

/** The source of an id, or undefined; as safe. */
export const sourceOf = (dataset: Dataset, id: string): Source | undefined =>
  Object.hasOwn(dataset.sources, id) ? dataset.sources[id] : undefined;

/** The day from which an observation could be known: when it was published, else when its source was, else the last day of its date. */
export function knownSince(observation: Observation, dataset: Dataset): Day {
  return lastDay(observation.published ?? sourceOf(dataset, observation.source)?.published ?? observation.date);
}

/** Days compare as their texts do; never by `localeCompare`, which starts the engine's collation and differs by the reader's language. */
export const compareDays = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders by the last day a date can mean, then by its first: May 2024 stands after 30 May and before 1 June. */
export function compareDates(a: string, b: string): number {
  return compareDays(lastDay(a), lastDay(b)) || compareDays(firstDay(a), firstDay(b));
}

/** The observations of one series, the oldest date first; of one date the one that was known first. */
export const observationsOf = (dataset: Dataset, metric: Metric, series: string): readonly Observation[] =>
  metric.observations
    .filter((one) => one.series === series)
    .sort((a, b) => compareDates(a.date, b.date) || compareDays(knownSince(a, dataset), knownSince(b, dataset)));

/**
 * The latest observation of a metric, or the one that holds on a day. On a day, what has not begun counts only where nothing else is known, and
 * then only projections; and a projection yields to what was counted or estimated from the day on which it begins.
 *
 * @returns undefined where the metric or series does not exist or nothing was known
 */
export function latestOf(dataset: Dataset, metricId: string, query: FigureQuery = {}): Finding | undefined {
  const { asOf } = query;
  const metric = metricOf(dataset, metricId);
  for (const series of metric?.series ?? []) {
    if (query.series !== undefined && series.id !== query.series) continue;
    const all = observationsOf(dataset, metric!, series.id);
    const known = asOf === undefined ? all : all.filter((one) => knownSince(one, dataset) <= asOf);
    const observation = latestAmong(known, dataset, query.on ?? asOf);
    const source = observation && sourceOf(dataset, observation.source);
    if (!source) continue;
    const pointer = `/metrics/${metricId}/observations/${metric!.observations.indexOf(observation)}`;
    const later = asOf === undefined ? undefined : latestAmong(all, dataset, query.on);
    return { metric: metric!, series, observation, source, pointer, ...(later && later !== observation && { later }) };
  }
  return undefined;
}

function latestAmong(observations: readonly Observation[], dataset: Dataset, day: Day | undefined): Observation | undefined {
  const begun = day === undefined ? observations : observations.filter((one) => firstDay(one.date) <= day);
  const counted = begun.filter((one) => one.kind !== "projected");
  const holds = begun.filter(
    (one) => one.kind !== "projected" || !counted.some((other) => firstDay(other.date) >= firstDay(one.date)),
  );
  const isExpected = (one: Observation): boolean =>
    one.kind === "projected" && day !== undefined && knownSince(one, dataset) <= day;
  return holds.at(-1) ?? observations.find(isExpected);
}
