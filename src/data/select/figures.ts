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
  /** The day on which the figure holds: what began to hold later does not count. With hindsight: what was found out afterwards does. */
  readonly on?: Day;
  /** Only what was known on this day, and had begun to hold: of what lies ahead only projections. */
  readonly asOf?: Day;
}

/** The metric of an id, or undefined; safe against ids such as `constructor`. */
export const metricOf = (dataset: Dataset, id: string): Metric | undefined =>
  Object.hasOwn(dataset.metrics, id) ? dataset.metrics[id] : undefined;

/** The day from which an observation could be known: when it was published, else when its source was, else the last day of its date. */
export function knownSince(observation: Observation, dataset: Dataset): Day {
  return lastDay(observation.published ?? dataset.sources[observation.source]?.published ?? observation.date);
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
 * The latest observation of a metric, or the one that held on a day.
 *
 * @returns undefined where the metric or series does not exist or nothing was known
 */
export function latestOf(dataset: Dataset, metricId: string, query: FigureQuery = {}): Finding | undefined {
  const { on, asOf } = query;
  const metric = metricOf(dataset, metricId);
  for (const series of metric?.series ?? []) {
    if (query.series !== undefined && series.id !== query.series) continue;
    const all = observationsOf(dataset, metric!, series.id).filter((one) => on === undefined || firstDay(one.date) <= on);
    const isKnown = (one: Observation, day: Day): boolean =>
      knownSince(one, dataset) <= day && (one.kind === "projected" || firstDay(one.date) <= day);
    const observation = (asOf === undefined ? all : all.filter((one) => isKnown(one, asOf))).at(-1);
    const source = observation && dataset.sources[observation.source];
    if (!source) continue;
    const pointer = `/metrics/${metricId}/observations/${metric!.observations.indexOf(observation)}`;
    const later = all.at(-1) === observation ? undefined : all.at(-1);
    return { metric: metric!, series, observation, source, pointer, ...(later && { later }) };
  }
  return undefined;
}
