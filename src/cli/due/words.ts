/** Matters in sentences. */
import { daysBetween, type Day } from "../../data/edtf.js";
import { list, writeDate, writeDistance, writeFigure, writeSpan } from "../prose.js";
import type { Due } from "./due.js";
import type { AnnouncedMatter, FigureMatter, Matter, State } from "./matter.js";

/** "for 20 December 2026, in 26 days", "for April 2027, which begins in 26 days"; of what has begun the date alone. */
function forDate({ date, comes }: AnnouncedMatter, at: Day): string {
  if (comes < at) return `for ${writeDate(date)}`;
  return `for ${writeDate(date)}, ${comes === date ? "" : "which begins "}${writeDistance(at, comes)}`;
}

function announced(matter: AnnouncedMatter, state: State, at: Day): string {
  const { kind, name, date, comes } = matter;
  const isOver = state === "overdue";
  switch (kind) {
    case "mandate":
      return `${name} ${isOver ? "ended" : "ends"} on ${writeDate(comes)}, ${writeDistance(at, comes)}`;
    case "phase":
      if (matter.isUnderWay) {
        if (isOver) return `${name} was to end by ${writeDate(date)}, and still stands as under way`;
        return `${name} is under way, and is to end by ${writeDate(date)}, ${writeDistance(at, comes)}`;
      }
      if (state === "soon") return `${name} is planned ${forDate(matter, at)}`;
      return `${name} ${isOver ? "was" : "is"} planned for ${writeDate(date)}, and still stands as planned`;
    case "event":
      if (!isOver) return `“${name}” is announced ${forDate(matter, at)}`;
      return `“${name}” was announced for ${writeDate(date)}: no newer document says whether it happened`;
  }
}

function figure({ kind, name, comes, finding }: FigureMatter, state: State, at: Day): string {
  const { metric, observation, series } = finding;
  const value = `${name}: ${writeFigure(observation, metric)}`;
  const date = writeDate(observation.date);
  if (kind === "figure") return `${value}, ${date} (${series.label.en})`;
  const end = state === "overdue" ? "" : `, which ends ${writeDistance(at, comes)}`;
  return `${value}, projected for ${date}${end} (${series.label.en})`;
}

/** A matter in a sentence without its full stop: what it is about. */
export const headline = (matter: Matter, state: State, at: Day): string =>
  "finding" in matter ? figure(matter, state, at) : announced(matter, state, at);

/** A state with its days in words. */
export interface When {
  /** The state it is in, or will be in next. */
  readonly label: "due" | "overdue";
  /** "since 1 April 2026 (54 days); overdue from 1 July 2026" */
  readonly words: string;
}

function since(day: Day, at: Day): string {
  const days = daysBetween(day, at);
  return `since ${writeDate(day)} (${days === 0 ? "today" : writeSpan(days)})`;
}

/** Since when a matter is due or overdue, or from when on it will be; undefined for what is announced without an end. */
export function whenOf({ due, overdue }: Matter, state: State, at: Day): When | undefined {
  if (state === "overdue") return { label: "overdue", words: since(overdue!, at) };
  const later = overdue === undefined ? undefined : writeDate(overdue);
  if (due === undefined || due === overdue) return later === undefined ? undefined : { label: "overdue", words: `from ${later}` };
  const now = state === "due" ? since(due, at) : `from ${writeDate(due)}, ${writeDistance(at, due)}`;
  return { label: "due", words: later === undefined ? now : `${now}; overdue from ${later}` };
}

const nameOf = (matter: Matter): string =>
  "finding" in matter ? `“${matter.name}”` : matter.kind === "event" ? `“${matter.name}”` : matter.name;

/** "Next: “People” becomes due on 1 December 2026, in 7 days." */
function nextInWords({ next }: Due, at: Day): string {
  if (!next) return "No day is known on which anything will be.";
  const { matter, turn } = next;
  return `Next: ${nameOf(matter)} becomes ${turn.state} on ${writeDate(turn.on)}, ${writeDistance(at, turn.on)}.`;
}

/** What there is in one sentence or two: how many matters, or that there are none and when there will be. */
export function summary(file: string, due: Due, at: Day): string {
  const soon = due.soon.length;
  const ends = soon === 0 ? [] : [`${soon} ${soon === 1 ? "ends" : "end"} soon`];
  if (due.overdue.length + due.due.length === 0) {
    const also = soon === 0 ? "" : `, ${ends.join()}`;
    return `${file}: nothing is due or overdue on ${writeDate(at)}${also}. ${nextInWords(due, at)}`;
  }
  const parts = (["overdue", "due"] as const).flatMap((state) =>
    due[state].length === 0 ? [] : `${due[state].length} ${state}`,
  );
  return `${file} on ${writeDate(at)}: ${[...parts, ...ends].join(", ")}.`;
}

/** A remark on series that are left out; undefined where none is. */
export function discontinuedInWords({ discontinued }: Due): string | undefined {
  if (discontinued.length === 0) return undefined;
  const names = discontinued.map(({ metric, series }) => `“${metric.label.en}” (${series.label.en})`);
  return `Left out as discontinued, without a figure for four reviews: ${list(names)}.`;
}
