/** What a reader can choose events by, and how many there are of each. */
import { EVENT_KINDS, type Dataset, type HandoverEvent } from "../schema.js";
import { placesIn, type EventQuery } from "./events.js";

/** What events can be chosen by. */
export const ASPECTS = ["kind", "place", "phase"] as const;

export type Aspect = (typeof ASPECTS)[number];

/** Of each aspect, the values that an event may have; none where any will do. */
export type Choice = Readonly<Record<Aspect, readonly string[]>>;

export const NO_CHOICE: Choice = { kind: [], place: [], phase: [] };

/** Stands for a value that is asked for and that nobody knows: no event has it. */
export const UNKNOWN = "?";

/** A value to choose. */
export interface Option {
  readonly value: string;
  /** How many events have it, of those that what is chosen of the other aspects leaves. */
  readonly count: number;
}

export type Options = Readonly<Record<Aspect, readonly Option[]>>;

/** The values of some events, each with the number of events that choosing it would show. Kinds and phases come in the order of the file's format. */
export function optionsOf(dataset: Dataset, events: readonly HandoverEvent[], choice: Choice): Options {
  const { phases } = dataset.handover;
  const placesOfEvent = placesIn(dataset);
  const counts = { kind: new Map<string, number>(), place: new Map<string, number>(), phase: new Map<string, number>() };
  for (const event of events) {
    const values = { kind: [event.kind], place: placesOfEvent(event), phase: event.phase === undefined ? [] : [event.phase] };
    const misses = ASPECTS.filter(
      (aspect) => choice[aspect].length > 0 && !values[aspect].some((one) => choice[aspect].includes(one)),
    );
    for (const aspect of ASPECTS) {
      const counted = misses.every((missed) => missed === aspect) ? 1 : 0;
      for (const value of values[aspect]) counts[aspect].set(value, (counts[aspect].get(value) ?? 0) + counted);
    }
  }
  const inOrder = (aspect: Aspect, order: readonly string[]): readonly Option[] =>
    [...new Set(order)].flatMap((value) => {
      const count = counts[aspect].get(value);
      return count === undefined ? [] : { value, count };
    });
  return {
    kind: inOrder("kind", EVENT_KINDS),
    // The provinces of the plan first, since they have names.
    place: inOrder("place", [...phases.map(({ province }) => province), ...[...counts.place.keys()].sort()]),
    phase: inOrder("phase", phases.map(({ id }) => id)), // prettier-ignore
  };
}

/** A query narrowed by a choice; what it asks for already stays where nothing is chosen of it. */
export const narrowed = (query: EventQuery, { kind, place, phase }: Choice): EventQuery => ({
  ...query,
  ...(kind.length > 0 && { kinds: kind }),
  ...(place.length > 0 && { places: place }),
  ...(phase.length > 0 && { phases: phase }),
});

export const isChosen = (choice: Choice): boolean => ASPECTS.some((aspect) => choice[aspect].length > 0);
