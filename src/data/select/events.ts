/** Questions about events: which there are, where, and since when they were known. */
import { firstDay, lastDay, type Day } from "../edtf.js";
import type { Dataset, EventKind, HandoverEvent } from "../schema.js";
import { compareDays } from "./figures.js";

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
  const placesOfEvent = placesIn(dataset);
  return dataset.handover.events
    .filter(
      (event) =>
        (!kinds?.length || kinds.includes(event.kind)) &&
        (!phases?.length || (event.phase !== undefined && phases.includes(event.phase))) &&
        (!places?.length || placesOfEvent(event).some((place) => places.includes(place))) &&
        (from === undefined || firstDay(event.date) >= firstDay(from)) &&
        (to === undefined || lastDay(event.date) <= lastDay(to)) &&
        (asOf === undefined || isKnownOn(event, dataset, asOf)),
    )
    .map((event) => ({ event, first: firstDay(event.date), last: lastDay(event.date) }))
    .sort((a, b) => compareDays(a.first, b.first) || compareDays(a.last, b.last))
    .map(({ event }) => event);
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

/**
 * Those of some sources that were there on a day; else those that may have been, for all that is known of when they came; else all of them, since a
 * thing that had happened rests on something.
 */
export function sourcesOn(ids: readonly string[], dataset: Dataset, day: Day | undefined): readonly string[] {
  if (day === undefined) return ids;
  const there = ids.filter((id) => isKnownOn({ sources: [id] }, dataset, day));
  if (there.length > 0) return there;
  const perhaps = ids.filter((id) => {
    const published = dataset.sources[id]?.published;
    return published === undefined || firstDay(published) <= day;
  });
  return perhaps.length > 0 ? perhaps : ids;
}

/** The provinces an event concerns: those it names, those of its sites and that of its phase. */
export const placesOf = (event: HandoverEvent, dataset: Dataset): readonly string[] => placesIn(dataset)(event);

/** The same for many events of a dataset. */
export function placesIn({ handover }: Dataset): (event: HandoverEvent) => readonly string[] {
  const sites = new Map(handover.sites.map(({ id, province }) => [id, province]));
  const phases = new Map(handover.phases.map(({ id, province }) => [id, province]));
  return (event) => {
    const all = [...event.places, ...event.sites.map((id) => sites.get(id)), event.phase && phases.get(event.phase)];
    return [...new Set(all.filter((place) => place !== undefined))];
  };
}

/** The kinds that occur among events, in the order of the format. */
export const kindsOf = (events: readonly HandoverEvent[], order: readonly EventKind[]): readonly EventKind[] =>
  order.filter((kind) => events.some((event) => event.kind === kind));
