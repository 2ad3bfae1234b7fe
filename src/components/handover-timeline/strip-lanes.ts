import { textWidth } from "../shared/drawing/text-width.js";

/** Size of a mark, and the height of a row of marks, in units of the drawing. */
export const MARK = 12;
export const LANE = 16;

/** Beside each other marks keep this much air. */
const AIR = 1.5;

/** More rows than this would make a tower; what finds no room in them is counted. */
const MOST_LANES = 7;

/** Size of the words that count. */
export const COUNT_SIZE = 11;

/** Something to place along the time. */
export interface Item<T> {
  readonly of: T;
  /** The ends of its span, in units of the drawing. */
  readonly from: number;
  readonly to: number;
  /** The middle of its mark. */
  readonly x: number;
}

export interface Placed<T> extends Item<T> {
  readonly lane: number;
}

/** What found no room, counted where it is. */
export interface Bin<T> {
  readonly x: number;
  readonly width: number;
  readonly lane: number;
  readonly items: readonly T[];
}

export interface Lanes<T> {
  readonly placed: readonly Placed<T>[];
  readonly bins: readonly Bin<T>[];
  readonly count: number;
}

/**
 * Puts marks in rows: each at its true date, in the first row where it touches no other. Where all rows are full, marks become a count in a
 * row below.
 *
 * @param items in the order of their dates
 */
export function lanesOf<T>(items: readonly Item<T>[]): Lanes<T> {
  const ends: number[] = [];
  const placed: Placed<T>[] = [];
  const left: Item<T>[] = [];
  for (const item of items) {
    const { x } = item;
    const start = Math.min(item.from, x - MARK / 2);
    const free = ends.findIndex((end) => end + AIR <= start);
    const lane = free >= 0 ? free : ends.length;
    if (lane >= MOST_LANES) {
      left.push(item);
      continue;
    }
    ends[lane] = Math.max(item.to, x + MARK / 2);
    placed.push({ ...item, lane });
  }
  const counted = binsOf(left, MOST_LANES);
  // What would be counted alone has room for its mark.
  const alone = counted.filter(({ items }) => items.length === 1).map(({ x, items }) => ({ ...items[0]!, x, lane: MOST_LANES }));
  const bins = counted
    .filter(({ items }) => items.length > 1)
    .map((bin) => ({ ...bin, items: bin.items.map((item) => item.of) }));
  return { placed: [...placed, ...alone], bins, count: Math.max(1, ends.length) + (counted.length > 0 ? 1 : 0) };
}

/** Counts what lies close to each other, in boxes that all have the same width. */
function binsOf<T>(items: readonly Item<T>[], lane: number): readonly Bin<Item<T>>[] {
  const width = Math.max(MARK, textWidth(String(items.length), COUNT_SIZE) + 6);
  const bins: { first: number; items: Item<T>[] }[] = [];
  for (const item of [...items].sort((a, b) => a.x - b.x)) {
    const { x } = item;
    const last = bins.at(-1);
    if (last && x - last.first < width + AIR) last.items.push(item);
    else bins.push({ first: x, items: [item] });
  }
  return bins.map(({ first, items }) => ({ x: first, width, lane, items }));
}
