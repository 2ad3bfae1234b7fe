import { addDays, endOf, lastDay, type Day } from "../../data/edtf.js";
import type { Phase } from "../../data/schema.js";
import { textWidth, wrap } from "../shared/drawing/text-width.js";
import { extentOf } from "./strip-window.js";

/** Size of the words. */
export const SIZE = 13;

/** A phase with the words of its row. */
export interface PhaseRow {
  readonly phase: Phase;
  /** "1  South Kivu" */
  readonly name: string;
  /** "Planned to 30 April 2024", "Declared complete on 30 June 2024" */
  readonly words: readonly string[];
}

/** From here to there. */
export type Line = readonly [from: number, to: number];

export interface Bars {
  readonly planned?: Line;
  /** Where the plan ends, of which nothing else is known. */
  readonly due?: number;
  readonly done?: Line;
  readonly hold: readonly Line[];
}

export interface PlacedPhase extends Bars {
  /** Baselines of the lines of its name. */
  readonly name: readonly { readonly text: string; readonly y: number }[];
  readonly words: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  /** The middle of its bar. */
  readonly y: number;
}

/** The last day of a date, and another where it has no end. */
const endDay = (date: string, otherwise: Day): Day => {
  const end = endOf(date);
  return end === undefined ? otherwise : lastDay(end);
};

/** The days of a phase that are drawn. Of a plan of which only the last day is told, nobody knows the first: it has an end and no bar. */
export function barsOf(
  { planned, actual, since, status }: Phase,
  now: Day,
): Readonly<Record<"planned" | "due" | "done" | "hold", Days | undefined>> {
  const begun = actual ?? (status === "under-way" ? since : undefined);
  const paused = status === "on-hold" && since !== undefined ? lastDay(since) : undefined;
  const done =
    begun === undefined ? undefined : days(extentOf(begun).first, status === "under-way" ? now : endDay(begun, paused ?? now));
  const plan = planned === undefined ? undefined : extentOf(planned);
  const hold = paused === undefined ? undefined : days(paused, now);
  const drawn = plan && days(plan.first, plan.last);
  const isEnd = plan !== undefined && plan.first === plan.last && plan.open !== "end";
  return { planned: isEnd ? undefined : drawn, due: isEnd ? drawn : undefined, done, hold };
}

export type Days = readonly [from: Day, until: Day];

const days = (first: Day, last: Day): Days | undefined => (last < first ? undefined : [first, addDays(last, 1)]);

export interface RowBars {
  readonly planned: Line | undefined;
  readonly due: Line | undefined;
  readonly done: Line | undefined;
  readonly hold: Line | undefined;
}

export interface Row {
  readonly phase: PlacedPhase;
  readonly bottom: number;
}

const drawn = ({ planned, due, done }: RowBars): Pick<Bars, "planned" | "due" | "done"> => ({
  ...(planned && { planned }),
  ...(due && { due: due[1] }),
  ...(done && { done }),
});

/** Shortens a name to two lines. */
function linesOf(name: string, width: number): readonly string[] {
  const lines = wrap(name, width, SIZE, { bold: true });
  const [first = "", second] = lines;
  const fit = (text: string, more: boolean): string => {
    let short = text;
    while (short.length > 1 && textWidth(`${short}…`, SIZE, { bold: true }) > width) short = short.slice(0, -1);
    return short === text && !more ? text : `${short.trimEnd()}…`;
  };
  const fitted = (text: string, more = false): string =>
    more || textWidth(text, SIZE, { bold: true }) > width ? fit(text, more) : text;
  return second === undefined ? [fitted(first)] : [fitted(first), fitted(second, lines.length > 2)];
}

/** The name before the bar, the words after it or, where it is on hold, among its dots; below it where neither has room. */
export function beside(bars: RowBars, name: string, words: string, top: number, column: number, plot: Line): Row {
  const lines = linesOf(name, column - 6);
  const wide = textWidth(words, SIZE);
  const y = top + Math.max(13, lines.length * 8.5);
  const end = Math.max(plot[0], bars.planned?.[1] ?? 0, bars.due?.[1] ?? 0, bars.done?.[1] ?? 0);
  const { hold } = bars;
  const names = lines.map((text, index) => ({ text, y: y + 4.5 + (index - (lines.length - 1) / 2) * 16 }));
  const row = (word: PlacedPhase["words"][number], holds: readonly Line[], bottom: number): Row => ({
    phase: { ...drawn(bars), hold: holds, name: names, words: [word], y },
    bottom,
  });
  const bottom = y + Math.max(15, lines.length * 8.5);
  if (hold && hold[0] + 32 + wide + 20 < hold[1]) {
    const x = hold[0] + 32;
    return row({ text: words, x, y: y + 4.5 }, [[hold[0], x - 6], [x + wide + 4, hold[1]]], bottom); // prettier-ignore
  }
  const holds = hold ? [hold] : [];
  const after = Math.max(end, hold?.[1] ?? 0) + (end > plot[0] || hold ? 7 : 0);
  if (after + wide <= plot[1] + 8) return row({ text: words, x: after, y: y + 4.5 }, holds, bottom);
  const first = Math.min(...[bars.planned, bars.due, bars.done, hold].flatMap((line) => (line ? [line[0]] : [])));
  if (first - 7 - wide >= plot[0]) return row({ text: words, x: first - 7 - wide, y: y + 4.5 }, holds, bottom);
  return row({ text: words, x: Math.max(plot[0], plot[1] - wide), y: y + 21 }, holds, bottom + 16);
}

/** Where there is no room beside it: name and words above the bar. */
export function above(bars: RowBars, name: string, sentences: readonly string[], top: number, width: number): Row {
  const [first = "", ...more] = linesOf(name, width);
  const names = [first, ...more].map((text, index) => ({ text, y: top + 12 + index * 16 }));
  const last = names.at(-1)!;
  const x = textWidth(last.text, SIZE, { bold: true }) + 9;
  const words = sentences.join(". ");
  const fits = x + textWidth(words, SIZE) <= width + 8;
  const below = sentences
    .flatMap((sentence) => wrap(sentence, width + 8, SIZE))
    .map((text, index) => ({ text, x: 0, y: last.y + 16 * (index + 1) }));
  const wordsAt = fits ? [{ text: words, x, y: last.y }] : below;
  const y = wordsAt.at(-1)!.y + 15;
  return { phase: { ...drawn(bars), hold: bars.hold ? [bars.hold] : [], name: names, words: wordsAt, y }, bottom: y + 15 };
}
