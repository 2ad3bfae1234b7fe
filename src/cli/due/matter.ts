/** What will need a maintainer's eye, and the days on which it does. */
import type { Day } from "../../data/edtf.js";
import { compareDays, type Finding } from "../../data/select.js";

/** How urgent a matter is: `soon` is not due yet, but near. */
export type State = "overdue" | "due" | "soon";

interface Base {
  /** In words, in English: "Displaced inside the country", "The mandate (resolution 2808 (2025))". */
  readonly name: string;
  /** Where it stands: a JSON pointer into the dataset. */
  readonly pointer: string;
  /** The id of the source with which to begin to look for what is new. */
  readonly source: string;
  /** The day it is about: the mandate or a period ends, a phase or an event is to begin, a figure becomes due. */
  readonly comes: Day;
  /** The first day on which it is due; absent where it goes straight to overdue. */
  readonly due?: Day;
  /** The first day on which it is overdue; absent where that never comes. */
  readonly overdue?: Day;
}

/** A figure, or a projection, that will have to be replaced. */
export interface FigureMatter extends Base {
  readonly kind: "figure" | "projection";
  readonly finding: Finding;
}

/** Something announced: whether it came about will have to be said. `date` is EDTF. */
export interface AnnouncedMatter extends Base {
  readonly kind: "mandate" | "phase" | "event";
  readonly date: string;
  /** Of a phase: it is under way, and it is its end that is to come. */
  readonly isUnderWay?: true;
}

export type Matter = FigureMatter | AnnouncedMatter;

/** The day on which a matter changes, and what it becomes. */
export interface Turn {
  readonly state: "due" | "overdue";
  readonly on: Day;
}

/**
 * How a matter stands on a day.
 *
 * @param until the last day that counts as soon
 * @returns undefined where nobody need think of it yet
 */
export function stateOn({ comes, due, overdue }: Matter, day: Day, until: Day): State | undefined {
  if (overdue !== undefined && overdue <= day) return "overdue";
  if (due !== undefined && due <= day) return "due";
  return comes <= until ? "soon" : undefined;
}

/** The next day on which a matter becomes due or overdue; undefined where it is overdue already, or never will be. */
export function turnAfter({ due, overdue }: Matter, day: Day): Turn | undefined {
  if (due !== undefined && due > day) return { state: "due", on: due };
  return overdue !== undefined && overdue > day ? { state: "overdue", on: overdue } : undefined;
}

/** An ended mandate is wrong on every page. What was announced comes before figures, since nothing else on a page says that it is old. */
const RANKS: readonly (readonly Matter["kind"][])[] = [["mandate"], ["phase", "event"], ["projection", "figure"]];

const rank = ({ kind }: Matter): number => RANKS.findIndex((kinds) => kinds.includes(kind));

/** The day by which matters of a state are put in order: overdue the longest, overdue the soonest, due the soonest. */
const urgency: Readonly<Record<State, (matter: Matter) => Day>> = {
  overdue: ({ overdue, comes }) => overdue ?? comes,
  due: ({ overdue, comes }) => overdue ?? comes,
  soon: ({ comes }) => comes,
};

/** The most urgent first. What ends soon stands in the order of days alone, since it is a calendar. */
export const byUrgency = (state: State) => {
  const day = urgency[state];
  return (a: Matter, b: Matter): number =>
    (state === "soon" ? 0 : rank(a) - rank(b)) || compareDays(day(a), day(b)) || rank(a) - rank(b);
};
