import type { TrendLine, TrendPoint } from "../../data/select.js";
import type { Messages } from "../../i18n/messages.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { round } from "../shared/drawing/round.js";
import { textWidth } from "../shared/drawing/text-width.js";
import { LINE, SIZE, type Plot } from "./plot.js";
import { isLong, markKind, markPath, type MarkKind, type SeriesLook } from "./shapes.js";

type Meaning = keyof Messages["marks"] | "projection" | "not-verified" | "uncertain";

/** The words of figures, as they stand within a line. */
const wordsOf = ({ marks, projectionMark, notVerified, uncertain }: Messages): Readonly<Record<Meaning, string>> => ({
  ...marks,
  projection: projectionMark,
  "not-verified": notVerified.toLowerCase(),
  uncertain: uncertain.toLowerCase(),
});

/** A mark with its meaning, at its place in the rows below the drawing. */
export interface Key {
  readonly meaning: Meaning;
  readonly words: string;
  readonly look: SeriesLook;
  /** From the side where time starts. */
  readonly x: number;
  readonly row: number;
}

export interface Keys {
  readonly keys: readonly Key[];
  /** Of all rows. */
  readonly height: number;
}

/** Whether a figure's mark means something. */
const TESTS: Readonly<Record<Meaning, (point: TrendPoint, plot: Plot) => boolean>> = {
  "at-least": ({ observation, series }) => observation.relation === "at-least" && series.holds !== true,
  "at-most": ({ observation, series }) => observation.relation === "at-most" && series.holds !== true,
  period: (point, plot) => isLong(plot, point),
  projection: (point) => markKind(point) === "hollow",
  "not-verified": (point) => markKind(point) === "known",
  uncertain: (point) => markKind(point) === "unsure",
};

const MARK = 16;
const GAP = 16;

/** The marks that the drawing has beside the plain ones, in as few rows as they need. */
export function keysOf(data: DatasetController, plot: Plot, lines: readonly (readonly [TrendLine, SeriesLook])[]): Keys {
  const words = wordsOf(data.language.messages);
  let [x, row] = [0, 0];
  const keys = (Object.keys(TESTS) as Meaning[]).flatMap((meaning) => {
    const line = lines.find(([{ points }]) => points.some((point) => TESTS[meaning](point, plot)));
    if (!line) return [];
    const width = MARK + textWidth(words[meaning], SIZE);
    if (x > 0 && x + width > plot.band.width) [x, row] = [0, row + 1];
    const key = { meaning, words: words[meaning], look: line[1], x, row };
    x += width + GAP;
    return [key];
  });
  return { keys, height: keys.length === 0 ? 0 : (row + 1) * (LINE + 2) + 6 };
}

/** The paths of a key's mark about a place, by their classes. */
export function keyPaths({ meaning, look }: Key, x: number, y: number): Readonly<Partial<Record<string, string>>> {
  const mark = markPath(look, x, y, 4);
  const tip = (up: number): string => `M${x} ${round(y + up * 5)}V${round(y - up * 5)}m-3 ${up * 3}l3 ${up * -3}l3 ${up * 3}`;
  switch (meaning) {
    case "at-least":
      return { bounds: tip(1) };
    case "at-most":
      return { bounds: tip(-1) };
    case "period":
      return { whiskers: `M${x - 6} ${y}H${x + 6}`, marks: markPath(look, x, y, 2.5) };
    case "projection":
      return marksOf("hollow", mark);
    case "not-verified":
      return { ...marksOf("known", mark), cores: markPath(1, x, y, 1.4) };
    case "uncertain":
      return marksOf("unsure", mark);
  }
}

const marksOf = (kind: MarkKind, mark: string): Readonly<Partial<Record<string, string>>> => ({ [kind]: mark });
