/** The hand-over as a timeline shows it: events in the stretches that the phases cut. */
import { firstDay, lastDay, type Day } from "../edtf.js";
import type { Dataset, HandoverEvent, Phase } from "../schema.js";
import { eventsOf, type EventQuery } from "./events.js";
import { phasesOn } from "./phases.js";

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
  const beginning = new Map<Day, Phase[]>();
  for (const phase of phases) {
    const day = beginOf(phase);
    if (day !== undefined) beginning.set(day, [...(beginning.get(day) ?? []), phase]);
  }
  const starts = [undefined, ...[...beginning.keys()].sort()];
  const within = starts.map((): HandoverEvent[] => []);
  let index = 0;
  for (const event of events) {
    const day = firstDay(event.date);
    while (index + 1 < starts.length && starts[index + 1]! <= day) index++;
    within[index]!.push(event);
  }
  return starts
    .map((start, place) => ({
      start,
      phases: start === undefined ? [] : beginning.get(start)!,
      events: within[place]!,
    }))
    .filter((stretch) => stretch.events.length > 0 || stretch.phases.length > 0);
}

/** The day on which a phase takes over. */
function beginOf({ status, since, actual, planned }: Phase): Day | undefined {
  if (status === "on-hold" && since !== undefined) return lastDay(since);
  const date = actual ?? planned;
  return date === undefined ? undefined : firstDay(date);
}

/** What there is to show of the hand-over. */
export interface TimelineView {
  readonly events: readonly HandoverEvent[];
  readonly stretches: readonly Stretch[];
  /** The phases as they stood on the day asked about. */
  readonly phases: readonly Phase[];
  /** Whether events are left out by more than the day asked about. */
  readonly isFiltered: boolean;
  /** Whether the day asked about did not know all of it. */
  readonly newerExist: boolean;
}

/** The events of the hand-over that match, in the stretches of its phases. Stretches without events are shown only where nothing is left out. */
export function timelineOf(dataset: Dataset, query: EventQuery = {}): TimelineView {
  const { kinds, phases, places, from, to, asOf } = query;
  const events = eventsOf(dataset, query);
  const isFiltered = [kinds, phases, places].some((one) => one && one.length > 0);
  const isWhole = !isFiltered && from === undefined && to === undefined;
  const known = asOf === undefined ? dataset.handover.phases : phasesOn(dataset, asOf);
  return {
    events,
    stretches: events.length === 0 ? [] : stretchesOf(known, events).filter((stretch) => isWhole || stretch.events.length > 0),
    phases: known,
    isFiltered,
    newerExist: asOf !== undefined && (isMoreKnown(dataset, query, events) || (!isFiltered && havePhasesMoved(dataset, known))),
  };
}

const isMoreKnown = (dataset: Dataset, query: EventQuery, events: readonly HandoverEvent[]): boolean =>
  eventsOf(dataset, { ...query, asOf: "9999-12-31" }).length > events.length;

const havePhasesMoved = ({ handover }: Dataset, then: readonly Phase[]): boolean =>
  handover.phases.some(({ id, status }) => then.find((phase) => phase.id === id)?.status !== status);
