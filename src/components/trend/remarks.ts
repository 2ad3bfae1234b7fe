import type { TrendGap, TrendLine } from "../../data/select.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { wordsRun, type Direction } from "../shared/drawing/direction.js";
import { textWidth, wrap } from "../shared/drawing/text-width.js";
import type { Label } from "./labels.js";
import { LINE, placeOf, SIZE, spanOf, type Place, type Plot } from "./plot.js";
import type { Box, Room } from "./room.js";
import { gapText } from "./words.js";

/** Why the lines stop, as far as a drawing says it: in words beside the place, else by a letter whose words stand below. */
export interface Remarks {
  readonly labels: readonly Label[];
  /** Where counting changed. */
  readonly rules: readonly number[];
  readonly notes: readonly Note[];
}

export interface Note {
  readonly letter: string;
  readonly words: string;
}

/** No more notes than a reader reads; the table says the others. */
const MOST = 12;

/** As lists are lettered: in Arabic by the abjad. */
const LETTERS: Readonly<Record<Direction, string>> = { ltr: "abcdefghijkl", rtl: "أبجدهوزحطيكل" };

const letterOf = ({ language }: DatasetController, index: number): string => LETTERS[wordsRun(language.tag)][index]!;

/** Words in a column of so many units, tried one after the other. */
const COLUMNS: Readonly<Record<TrendGap["kind"], readonly number[]>> = { break: [176, 220, 150], silence: [130, 112, 84] };

const MOST_LINES = 6;

/** Halfway through what no figure covers. */
const middleOf = (plot: Plot, { before, after }: TrendGap): number => (spanOf(plot, before)[1] + spanOf(plot, after)[0]) / 2;

/** Where counting changed: at the start of the first figure of the other way, clear of the marks on either side. */
export const rulesOf = (plot: Plot, lines: readonly TrendLine[]): readonly number[] =>
  lines.flatMap(({ gaps }) => gaps.filter(({ kind }) => kind === "break").map((gap) => ruleAt(plot, gap)));

function ruleAt(plot: Plot, gap: TrendGap): number {
  const way = plot.isRtl ? -1 : 1;
  const clear = plot.radius + 6;
  const [before, after] = [placeOf(plot, gap.before).x * way, placeOf(plot, gap.after).x * way];
  const start = Math.min(spanOf(plot, gap.after)[0] * way, after - clear);
  return Math.max(start, Math.min(before + clear, middleOf(plot, gap) * way)) * way;
}

/** Where a remark belongs. */
const placeOfGap = (plot: Plot, gap: TrendGap): number => (gap.kind === "break" ? ruleAt(plot, gap) : middleOf(plot, gap));

/**
 * Writes beside each gap why it is there.
 *
 * @param marks the places of all figures
 */
export function remarksOf(
  data: DatasetController,
  room: Room,
  plot: Plot,
  lines: readonly TrendLine[],
  marks: readonly Place[],
): Remarks {
  const labels: Label[] = [];
  const notes: Note[] = [];
  const gaps = eachOnce(data, plot, lines);
  const rules = rulesOf(plot, lines);
  const told = new Map<string, string>();
  const times = new Map<string, number>();
  for (const { words } of gaps) times.set(words, (times.get(words) ?? 0) + 1);
  for (const { gap, words } of gaps) {
    const x = placeOfGap(plot, gap);
    const letter = told.get(words);
    if (letter === undefined) {
      if (told.size >= MOST) continue;
      const isOnce = times.get(words) === 1;
      const label = isOnce ? inWords(room, plot, gap, { words, x, marks }) : undefined;
      if (label) {
        labels.push(label);
        continue;
      }
      const next = letterOf(data, notes.length);
      told.set(words, next);
      notes.push({ letter: next, words: isOnce ? words : data.language.messages.atEachMark(words) });
    }
    const label = inLetter(room, plot, gap, told.get(words)!, x);
    if (label) labels.push(label);
  }
  return { labels, rules, notes };
}

/** The gaps with their words; two series that fall silent together are told of once. */
function eachOnce(data: DatasetController, plot: Plot, lines: readonly TrendLine[]): readonly { gap: TrendGap; words: string }[] {
  const found = lines
    .flatMap((line) => line.gaps)
    .slice(0, 200)
    .map((gap) => ({ gap, words: gapText(data, gap, lines) }));
  return [...new Map(found.map((one) => [`${Math.round(placeOfGap(plot, one.gap))} ${one.words}`, one])).values()];
}

const remark = (lines: readonly string[]): Label["lines"] => lines.map((text) => [{ text, look: "remark" }]);

/** Words that would stand over a figure's column would seem to be about it. */
interface Words {
  readonly words: string;
  readonly x: number;
  readonly marks: readonly Place[];
}

function inWords(room: Room, plot: Plot, gap: TrendGap, { words, x, marks }: Words): Label | undefined {
  const isBreak = gap.kind === "break";
  // Beside a rule in a narrow drawing a sentence would be a column of single words.
  if (isBreak && plot.band.width < 600) return undefined;
  for (const column of COLUMNS[gap.kind]) {
    const lines = wrap(words, column, SIZE);
    if (lines.length > MOST_LINES) continue;
    const [width, height] = [Math.max(...lines.map((line) => textWidth(line, SIZE))), lines.length * LINE];
    for (const { top, anchor } of spotsFor(plot, gap, height)) {
      const left = anchor === "middle" ? x - width / 2 : anchor === "left" ? x + 8 : x - 8 - width;
      const box: Box = { left, top, width, height };
      if (!isBreak && marks.some((mark) => mark.x > left - 2 && mark.x < left + width + 2)) break;
      if (!room.isFree({ left: left - 2, top: top - 4, width: width + 4, height: height + 8 })) continue;
      room.take(box);
      const at = anchor === "middle" ? x : anchor === "left" ? left : left + width;
      return { lines: remark(lines), x: at, y: top + SIZE - 1, anchor };
    }
  }
  return undefined;
}

/** On either side of a rule; of a silence in the middle of its gap. */
function spotsFor(plot: Plot, gap: TrendGap, height: number): readonly { top: number; anchor: Label["anchor"] }[] {
  const anchors = gap.kind === "break" ? (["left", "right"] as const) : (["middle"] as const);
  return topsFor(plot, gap, height).flatMap((top) => anchors.map((anchor) => ({ top, anchor })));
}

/** All heights, from above. */
function topsBetween(plot: Plot, height: number): readonly number[] {
  const [least, most] = [plot.top - LINE / 2, plot.bottom - height - 6];
  return Array.from({ length: Math.max(0, Math.floor((most - least) / 6)) + 1 }, (_, step) => least + step * 6);
}

/** From where the line would run, outwards. */
function topsFor(plot: Plot, { before, after }: TrendGap, height: number): readonly number[] {
  const from = (placeOf(plot, before).y + placeOf(plot, after).y) / 2 - height / 2;
  return [...topsBetween(plot, height)].sort((a, b) => Math.abs(a - from) - Math.abs(b - from));
}

/** The letter of a note: above the rule of a break, else in the gap. */
function inLetter(room: Room, plot: Plot, gap: TrendGap, letter: string, x: number): Label | undefined {
  const width = textWidth(letter, SIZE, { bold: true }) + 5;
  const isBreak = gap.kind === "break";
  const above = { left: x - width / 2, top: plot.top - LINE / 2 - LINE - 5, width, height: LINE };
  const tops = isBreak ? topsBetween(plot, LINE) : topsFor(plot, gap, LINE);
  const beside = tops.flatMap((top) => [x + 6, x - width - 6].map((left) => ({ left, top, width, height: LINE })));
  const within = tops.map((top) => ({ left: x - width / 2, top, width, height: LINE }));
  const places = isBreak ? [above, ...beside] : [...within, ...beside];
  const box = places.find((one) => room.isFree(one));
  if (!box) return undefined;
  room.take(box);
  return { lines: [[{ text: letter, look: "strong" }]], x: box.left + width / 2, y: box.top + SIZE - 1, anchor: "middle" };
}
