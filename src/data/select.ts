/** Questions asked of a dataset. Pure: what day it is and what day is asked about are arguments. */
import { addDays, addDuration, daysBetween, firstDay, lastDay, parseEdtf, type Day } from "./edtf.js";
import type { Dataset, EventKind, HandoverEvent, Metric, Observation, Phase, Series, Source } from "./schema.js";

/** Whether a figure still holds: see {@link freshnessOf}. */
export type Freshness = "fresh" | "due" | "overdue" | "superseded";

/** An observation with what is needed to show it. */
export interface Finding {
  readonly metric: Metric;
  readonly series: Series;
  readonly observation: Observation;
  readonly source: Source;
  /** A later observation of the same series, which the day asked about did not know yet. */
  readonly later?: Observation;
}

/** The metric of an id, or undefined; safe against ids such as `constructor`. */
export const metricOf = (dataset: Dataset, id: string): Metric | undefined =>
  Object.hasOwn(dataset.metrics, id) ? dataset.metrics[id] : undefined;

/** The day from which an observation could be known: when it was published, else when its source was, else the last day of its date. */
export function knownSince(observation: Observation, dataset: Dataset): Day {
  return lastDay(observation.published ?? dataset.sources[observation.source]?.published ?? observation.date);
}

/** Days compare as their texts do; never by `localeCompare`, which starts the engine's collation and differs by the reader's language. */
const compareDays = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders by the last day a date can mean, then by its first: May 2024 stands after 30 May and before 1 June. */
export function compareDates(a: string, b: string): number {
  return compareDays(lastDay(a), lastDay(b)) || compareDays(firstDay(a), firstDay(b));
}

/**
 * The latest observation of a metric.
 *
 * @param query.series a series' id; else the first series of the metric that has an observation
 * @param query.asOf only what was known on this day, and had begun to hold: of what lies ahead only projections
 * @returns undefined where the metric or series does not exist or nothing was known
 */
export function latestOf(dataset: Dataset, metricId: string, query: { series?: string; asOf?: Day } = {}): Finding | undefined {
  const metric = metricOf(dataset, metricId);
  for (const series of metric?.series ?? []) {
    if (query.series !== undefined && series.id !== query.series) continue;
    const all = metric!.observations
      .filter((one) => one.series === series.id)
      .sort((a, b) => compareDates(a.date, b.date) || compareDays(knownSince(a, dataset), knownSince(b, dataset)));
    const { asOf } = query;
    const isKnown = (one: Observation, day: Day): boolean =>
      knownSince(one, dataset) <= day && (one.kind === "projected" || firstDay(one.date) <= day);
    const known = asOf === undefined ? all : all.filter((one) => isKnown(one, asOf));
    const observation = known.at(-1);
    const source = observation && dataset.sources[observation.source];
    if (!source) continue;
    const later = all.at(-1) === observation ? undefined : all.at(-1);
    return { metric: metric!, series, observation, source, ...(later && { later }) };
  }
  return undefined;
}

/**
 * Whether a figure still holds on a day.
 *
 * Counted from the last day its date can mean: fresh until that day plus `reviewEvery`, then due for half as long again, then overdue. A
 * projection is fresh until its period ends, then overdue. Superseded where the view is frozen and a later observation exists.
 */
export function freshnessOf({ observation, metric, later }: Finding, today: Day): Freshness {
  if (later) return "superseded";
  if (parseEdtf(observation.date)?.end === null) return "fresh";
  const last = lastDay(observation.date);
  if (observation.kind === "projected") return today <= last ? "fresh" : "overdue";
  const due = addDuration(last, metric.reviewEvery);
  if (today <= due) return "fresh";
  return today <= addDays(due, Math.ceil(daysBetween(last, due) / 2)) ? "due" : "overdue";
}

/** What to keep of the events; what is left out keeps all. */
export interface EventQuery {
  readonly kinds?: readonly string[];
  readonly phases?: readonly string[];
  /** ISO 3166-2 codes */
  readonly places?: readonly string[];
  /** EDTF: events that can have been before its first day are left out. */
  readonly from?: string;
  /** EDTF: events that can have been after its last day are left out. */
  readonly to?: string;
  readonly asOf?: Day;
}

/** Events that match, in the order of their dates. Of one date, in the order of the file. */
export function eventsOf(dataset: Dataset, query: EventQuery = {}): readonly HandoverEvent[] {
  const { kinds, phases, places, from, to, asOf } = query;
  return dataset.handover.events
    .filter(
      (event) =>
        (!kinds?.length || kinds.includes(event.kind)) &&
        (!phases?.length || (event.phase !== undefined && phases.includes(event.phase))) &&
        (!places?.length || placesOf(event, dataset).some((place) => places.includes(place))) &&
        (from === undefined || firstDay(event.date) >= firstDay(from)) &&
        (to === undefined || lastDay(event.date) <= lastDay(to)) &&
        (asOf === undefined || isKnownOn(event, dataset, asOf)),
    )
    .sort((a, b) => compareDays(firstDay(a.date), firstDay(b.date)) || compareDays(lastDay(a.date), lastDay(b.date)));
}

/**
 * Whether something told was known on a day: what has happened is known since it did; what is still to come, and what has no date, since the
 * last of its documents was there, since each of them may hold a part of it.
 */
export function isKnownOn(
  told: { readonly date?: string | undefined; readonly sources: readonly string[] },
  dataset: Dataset,
  day: Day,
): boolean {
  const announced = told.sources
    .flatMap((id) => dataset.sources[id]?.published ?? [])
    .map(lastDay)
    .sort()
    .at(-1);
  return [told.date === undefined ? undefined : lastDay(told.date), announced].some(
    (known) => known !== undefined && known <= day,
  );
}

/** The provinces an event concerns: those it names, those of its sites and that of its phase. */
export function placesOf(event: HandoverEvent, { handover }: Dataset): readonly string[] {
  const sites = handover.sites.filter(({ id }) => event.sites.includes(id)).map((site) => site.province);
  const phase = handover.phases.filter(({ id }) => id === event.phase).map((one) => one.province);
  return [...new Set([...event.places, ...sites, ...phase])];
}

/** The kinds that occur among events, in the order of the format. */
export const kindsOf = (events: readonly HandoverEvent[], order: readonly EventKind[]): readonly EventKind[] =>
  order.filter((kind) => events.some((event) => event.kind === kind));

/**
 * The phases as they stood on a day, without their notes, which are of today; none before the plan was known. What a phase's status is since
 * a later day was not known: it was under way if it had begun, else planned.
 */
export function phasesOn(dataset: Dataset, day: Day): readonly Phase[] {
  const { phases } = dataset.handover;
  return phases.some((phase) => isPhaseKnown(phase, dataset, day)) ? phases.map((phase) => phaseOn(phase, day)) : [];
}

/** The phases are one plan: known since the first document that holds a phase, or since one has begun. */
function isPhaseKnown({ actual, since, sources }: Phase, dataset: Dataset, day: Day): boolean {
  const begun = actual?.split("/")[0] ?? since;
  return (begun !== undefined && lastDay(begun) <= day) || sources.some((id) => isKnownOn({ sources: [id] }, dataset, day));
}

function phaseOn(phase: Phase, day: Day): Phase {
  const { id, title, province, sources, planned, actual, status } = phase;
  const [start, end] = actual?.split("/") ?? [];
  const since = phase.since ?? (status === "completed" ? end : status === "under-way" ? start : undefined);
  const told = { id, title, province, sources, ...(planned !== undefined && { planned }) };
  if (since === undefined || lastDay(since) <= day) {
    return { ...told, status, ...(actual !== undefined && { actual }), ...(since !== undefined && { since }) };
  }
  const begun = start !== undefined && firstDay(start) <= day;
  return begun ? { ...told, status: "under-way", since: start } : { ...told, status: "planned" };
}

/** A stretch of the hand-over: from the first day of its phases until that of the next stretch. */
export interface Stretch {
  /** Its first day; undefined for the time before the first phase. */
  readonly start: Day | undefined;
  /** The phases that begin it; none for the time before the first. */
  readonly phases: readonly Phase[];
  readonly events: readonly HandoverEvent[];
}

/**
 * Cuts events, in order, where phases began: a phase that was carried out begins with its first day, one that was put on hold when it was.
 * Where that is only known as a month, the month's events still belong to the stretch before.
 */
export function stretchesOf(phases: readonly Phase[], events: readonly HandoverEvent[]): readonly Stretch[] {
  const begin = (phase: Phase): Day | undefined => {
    if (phase.status === "on-hold" && phase.since !== undefined) return lastDay(phase.since);
    const date = phase.actual ?? phase.planned;
    return date === undefined ? undefined : firstDay(date);
  };
  const days = [...new Set(phases.flatMap((phase) => begin(phase) ?? []))].sort();
  const starts = [undefined, ...days];
  return starts
    .map((start, index) => ({
      start,
      phases: start === undefined ? [] : phases.filter((phase) => begin(phase) === start),
      events: events.filter((event) => {
        const day = firstDay(event.date);
        const next = starts[index + 1];
        return (start === undefined || day >= start) && (next === undefined || day < next);
      }),
    }))
    .filter((stretch) => stretch.events.length > 0 || stretch.phases.length > 0);
}
