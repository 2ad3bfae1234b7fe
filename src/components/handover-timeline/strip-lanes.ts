import { textWidth } from "../shared/drawing/text-width.js";

/** Size of a mark, and the height of a row of marks, in units of the drawing. */
export const MARK = 12;
export const LANE = 16;

/** Beside each other marks keep this much air. */
const AIR = 1.5;

/** More rows than these would make a tower; what finds no room in them is counted. */
const MOST_LANES = { few: 7, many: 12 } as const;

/** How many rows of marks a drawing may have: a wide one has the room for all that happens in a busy month. */
export const mostLanes = (isWide: boolean): number => (isWide ? MOST_LANES.many : MOST_LANES.few);

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
  /** Whether its span goes on before the drawing, and after it. */
  readonly beyond?: readonly [before: boolean, after: boolean];
  /** What a line may lead up from to a name: it stands as high as it can. */
  readonly isNamed?: boolean;
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
 * row below. What has a name comes first, and nothing stands above it where its line leads up.
 *
 * @param items in the order of their dates
 * @param most how many rows there may be
 */
export function lanesOf<T>(items: readonly Item<T>[], most: number): Lanes<T> {
  const rows: Row[] = [];
  const placed: Placed<T>[] = [];
  const left: Item<T>[] = [];
  for (const item of [...items.filter(({ isNamed }) => isNamed), ...items.filter(({ isNamed }) => !isNamed)]) {
    const { x } = item;
    const [start, end] = [Math.min(item.from, x - MARK / 2), Math.max(item.to, x + MARK / 2)];
    const free = rows.findIndex((row) => isFree(row, start, end));
    const lane = free >= 0 ? free : rows.length;
    if (lane >= most) {
      left.push(item);
      continue;
    }
    const row = (rows[lane] ??= { end: -Infinity, reserved: [] });
    if (item.isNamed) {
      row.reserved.push([start, end]);
      for (const above of rows.slice(0, lane)) above.reserved.push([x - 1, x + MARK]);
    } else row.end = end;
    placed.push({ ...item, lane });
  }
  const counted = binsOf(left, most);
  // What would be counted alone has room for its mark.
  const alone = counted.filter(({ items }) => items.length === 1).map(({ x, items }) => ({ ...items[0]!, x, lane: most }));
  const bins = counted
    .filter(({ items }) => items.length > 1)
    .map((bin) => ({ ...bin, items: bin.items.map((item) => item.of) }));
  return { placed: [...placed, ...alone], bins, count: Math.max(1, rows.length) + (counted.length > 0 ? 1 : 0) };
}

/** A row of marks: where the last of them ends, and what is kept free of them. */
interface Row {
  end: number;
  readonly reserved: (readonly [from: number, to: number])[];
}

const isFree = ({ end: last, reserved }: Row, start: number, end: number): boolean =>
  last + AIR <= start && reserved.every(([from, to]) => to + AIR <= start || end + AIR <= from);

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
