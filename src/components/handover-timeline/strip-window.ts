import { addDays, addDuration, daysBetween, endOf, firstDay, lastDay, startOf, type Day } from "../../data/edtf.js";
import type { HandoverEvent, Phase } from "../../data/schema.js";

/** The days that something takes, or one of which is its day: the last is among them. */
export interface Extent {
  readonly first: Day;
  readonly last: Day;
  /** Where it has no beginning or no end. */
  readonly open?: "start" | "end";
}

/** The time that the strip shows: `to` is no longer of it. */
export interface StripWindow {
  readonly from: Day;
  readonly to: Day;
}

/** The days that a date can mean; of an open side, nothing but the other is known. */
export function extentOf(date: string): Extent {
  const [start, end] = [startOf(date), endOf(date)];
  if (start === undefined) return { first: firstDay(end!), last: lastDay(end!), open: "start" };
  if (end === undefined) return { first: firstDay(start), last: lastDay(start), open: "end" };
  return { first: firstDay(date), last: lastDay(date) };
}

const monthOf = (day: Day): Day => `${day.slice(0, 7)}-01`;
const monthAfter = (day: Day): Day => addDuration(monthOf(day), "P1M");
const earliest = (days: readonly Day[]): Day | undefined => [...days].sort()[0];
const latest = (days: readonly Day[]): Day | undefined => [...days].sort().at(-1);

/** Days before the first phase, so that the plan is seen to come about. */
const BEFORE = 183;

/** How far ahead of today the strip goes by itself. */
const AHEAD = "P2Y";

/** Whose dates make the strip's. */
export interface WindowQuery {
  readonly events: readonly HandoverEvent[];
  readonly phases: readonly Phase[];
  /** EDTF, as the page asks for it. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly now: Day;
}

/**
 * The time to show: from shortly before the first phase, or the first event where there is no plan, until the last event or today. What the page
 * asks for goes before, but never further than there is something to show.
 */
export function windowOf({ events, phases, from, to, now }: WindowQuery): StripWindow {
  const dates = phases.flatMap(({ planned, actual, since }) => [actual ?? planned, since].filter((date) => date !== undefined));
  const began = earliest(dates.map((date) => extentOf(date).first));
  const shown = [...events.map(({ date }) => date), ...dates].map(extentOf);
  const first = monthOf(earliest(shown.map((one) => one.first)) ?? now);
  const horizon = addDuration(now, AHEAD);
  const last = latest([now, ...shown.map((one) => one.last)])!;
  const lastByItself = latest([now, ...shown.map((one) => one.last).filter((day) => day <= horizon)])!;
  const asked = from === undefined ? undefined : latest([firstDay(from), first]);
  const start =
    asked ?? (began === undefined ? first : latest([first, earliest([monthOf(addDays(began, -BEFORE)), monthOf(now)])!])!);
  const end = to === undefined ? monthAfter(lastByItself) : addDays(earliest([lastDay(to), last])!, 1);
  // Where the page asks for a future without events, or for a day.
  return { from: start, to: daysBetween(start, end) < 28 ? addDays(start, 28) : end };
}

/** Whether something is to be seen in a window. */
export const isWithin = ({ first, last, open }: Extent, { from, to }: StripWindow): boolean =>
  (open === "end" || last >= from) && (open === "start" || first < to);

/** Whether something was over before a window begins. */
export const isBefore = ({ last, open }: Extent, { from }: StripWindow): boolean => open !== "end" && last < from;
