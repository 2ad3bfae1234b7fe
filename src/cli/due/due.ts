/** What is due or overdue in a dataset on a day, and what soon will be. */
import { addDuration, type Day } from "../../data/edtf.js";
import type { Dataset } from "../../data/schema.js";
import { compareDays, publishedOn, type Finding } from "../../data/select.js";
import { announcedOn } from "./announced.js";
import { figuresOn } from "./figures.js";
import { byUrgency, stateOn, turnAfter, type Matter, type State, type Turn } from "./matter.js";

/** The matters of each state, the most urgent first. */
export interface Due extends Readonly<Record<State, readonly Matter[]>> {
  /** What becomes due or overdue next of all that is not yet; absent where nothing ever will. */
  readonly next?: { readonly matter: Matter; readonly turn: Turn };
  /** With all series: the last figures of series that count as discontinued. */
  readonly discontinued: readonly Finding[];
}

export interface DueQuery {
  /** The day asked about: the dataset is read as it would have been then. */
  readonly at: Day;
  /** ISO 8601 duration from that day on: what comes within it is soon. */
  readonly within: string;
  /** Also the latest figure of every series that is continued, not only that which widgets show by default. */
  readonly allSeries?: boolean;
}

/**
 * What is due, overdue or soon to be.
 *
 * @throws RangeError where `within` is no duration
 */
export function dueOn(dataset: Dataset, { at, within, allSeries = false }: DueQuery): Due {
  const until = addDuration(at, within);
  const then = publishedOn(dataset, at);
  const { matters: figures, discontinued } = figuresOn(then, at, allSeries);
  const matters = [...announcedOn(then, at), ...figures];
  const of = (state: State): readonly Matter[] =>
    matters.filter((matter) => stateOn(matter, at, until) === state).sort(byUrgency(state));
  const [next] = matters
    .flatMap((matter) => {
      const turn = turnAfter(matter, at);
      return turn === undefined ? [] : [{ matter, turn }];
    })
    .sort((a, b) => compareDays(a.turn.on, b.turn.on));
  return { overdue: of("overdue"), due: of("due"), soon: of("soon"), ...(next && { next }), discontinued };
}
