import { textWidth } from "../shared/drawing/text-width.js";
import type { Line } from "./strip-phases.js";

/** Size of a name, and the height of one of its lines, in units of the drawing. */
const NAME_SIZE = 12;
export const NAME_LINE = 14;

/** Height of a row of names, which have two lines at most. */
export const NAME_ROW = 2 * NAME_LINE + 4;

/** Between a name and the line that leads to it. */
export const NAME_GAP = 4;

/** Between a name and what stands beside it. */
const AIR = 8;

/** A name that is wider than this stays in the list. */
const WIDEST = 220;

/** A name that is no wider than this needs no second line. */
const SHORT = 84;

/** Beyond so many, names would be a list of their own. */
const MOST_NAMES = 24;

/** Something to name. */
export interface Named<T> {
  readonly of: T;
  readonly text: string;
  /** Where the line leads up from its mark. */
  readonly x: number;
}

export interface PlacedName<T> {
  readonly of: T;
  readonly lines: readonly string[];
  readonly x: number;
  /** On which side of its line it stands. */
  readonly side: "before" | "after";
  readonly width: number;
  /** Rows are counted from the marks upwards. */
  readonly row: number;
}

/** Breaks a name where its two lines are most alike; undefined where they are too wide even so. */
function linesOf(text: string): { readonly lines: readonly string[]; readonly width: number } | undefined {
  const words = text.split(/ +/);
  const breaks = words.map((_, index) => [words.slice(0, index).join(" "), words.slice(index).join(" ")].filter(Boolean));
  const set = breaks
    .map((lines) => ({ lines, width: Math.max(...lines.map((line) => textWidth(line, NAME_SIZE))) }))
    .filter(({ lines, width }) => width <= (lines.length === 1 ? SHORT : WIDEST));
  return set.find(({ lines }) => lines.length === 1) ?? set.sort((a, b) => a.width - b.width)[0];
}

/**
 * Puts names above their marks like flags: each beside the line that leads down to its mark, in the lowest row where it crosses no other line
 * and touches no other name. Those that find none are not named.
 *
 * @param named in the order of their places
 * @param bounds between which the names stand
 * @param most how many rows there may be
 */
export function namesOf<T>(named: readonly Named<T>[], bounds: Line, most: number): readonly PlacedName<T>[] {
  const all = named.slice(0, MOST_NAMES);
  const placed: PlacedName<T>[] = [];
  // From the end, so that a name that reaches over the next line stands above that line's name.
  for (const one of [...all].reverse()) {
    const set = linesOf(one.text);
    if (!set) continue;
    const fits = (["after", "before"] as const).flatMap((side) => {
      const flag = { of: one.of, x: one.x, side, ...set };
      const [from, to] = reachOf(flag);
      // Before its line it would bar the way of lines that are yet to come.
      const bars = side === "before" && all.some(({ x }) => x > from && x < one.x);
      if (bars || from < bounds[0] || to > bounds[1]) return [];
      const row = Array.from({ length: most }, (_, row) => row).find((row) =>
        placed.every((other) => isClear({ ...flag, row }, other)),
      );
      return row === undefined ? [] : [{ ...flag, row }];
    });
    const best = fits.sort((a, b) => a.row - b.row)[0];
    if (best) placed.unshift(best);
  }
  return placed;
}

/** From where to where a name reaches, with its air. */
export const reachOf = ({ x, side, width }: Pick<PlacedName<unknown>, "x" | "side" | "width">): Line =>
  side === "after" ? [x, x + NAME_GAP + width + AIR] : [x - NAME_GAP - width - AIR, x];

/** Whether two names neither touch each other nor bar the way of each other's line. */
function isClear(a: PlacedName<unknown>, b: PlacedName<unknown>): boolean {
  const [reachA, reachB] = [reachOf(a), reachOf(b)];
  const isOver = ([from, to]: Line, x: number): boolean => x >= from && x <= to;
  if (isOver(reachA, b.x) && a.row <= b.row) return false;
  if (isOver(reachB, a.x) && b.row <= a.row) return false;
  return a.row !== b.row || reachA[1] <= reachB[0] || reachB[1] <= reachA[0];
}
