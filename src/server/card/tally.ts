/** How many sites became what: a mark, the number and the words for each. */
import type { Progress, SiteGroup } from "../../data/select.js";
import { isUnsure, lowerFirst, outcomeOf, uncertainAmong, written } from "../../components/shared/site.js";
import type { SiteStatus } from "../../components/shared/outcome.js";
import { unnamedWords } from "../../components/handover-progress/words.js";
import type { Reading } from "../../store/reading.js";
import { fit, widthOf, type Fit } from "./fit.js";
import { heightOf, leadingOf, linesAt, type Column, type Piece } from "./frame.js";
import { across, words, type Ground } from "./ground.js";
import { outcomeAt } from "./marks.js";

/** A line of the tally. */
export interface Item {
  readonly status: SiteStatus;
  readonly count: string;
  readonly words: string;
}

export const itemsOf = (reading: Reading, groups: readonly SiteGroup[]): readonly Item[] =>
  groups.map(({ status, sites }) => ({
    status,
    count: written(reading, sites.length),
    words: `${outcomeOf(reading, status, sites.length)}${uncertainAmong(reading, sites)}`,
  }));

/** Those of a plan, with the bases that no document names. */
export const plannedItems = (reading: Reading, { groups, planned, unnamed = 0 }: Progress): readonly Item[] => [
  ...itemsOf(reading, groups),
  ...(planned && unnamed > 0
    ? [{ status: "unknown" as const, count: written(reading, unnamed), words: lowerFirst(unnamedWords(reading)) }]
    : []),
];

/** A mark for each site of a plan. */
export const marksOf = ({ groups, planned, unnamed = 0 }: Progress): readonly { status: SiteStatus; isUnsure: boolean }[] => [
  ...groups.flatMap(({ status, sites }) => sites.map((one) => ({ status, isUnsure: isUnsure(one) }))),
  ...(planned ? Array.from({ length: Math.min(unnamed, 1000) }, () => ({ status: "unknown" as const, isUnsure: false })) : []),
];

/** From one column of a tally to the next, and from a mark to its words, in the size of those. */
const [GAP, INDENT] = [1.5, 1.5];

const widthIn = (column: Column, size: number, columns: number): number =>
  (column.width - (columns - 1) * size * GAP) / columns - size * INDENT;

export const isOneLine = ({ count, words: said }: Item, column: Column, size: number, columns: number): boolean =>
  widthOf(`${count} ${said}`, size) <= widthIn(column, size, columns);

/**
 * Items one below the other, in so many columns.
 *
 * @param size of the words
 */
export function tally(ground: Ground, items: readonly Item[], column: Column, top: number, size: number, columns = 1): Piece {
  const width = widthIn(column, size, columns);
  const indent = size * INDENT;
  const rows = Math.ceil(items.length / columns);
  const sets: readonly Fit[] = items.map(({ count, words: said }) => fit(`${count} ${said}`, width, [[size, 3]]));
  const heights = Array.from({ length: rows }, (_, row) =>
    Math.max(...sets.filter((_, index) => index % rows === row).map((set) => heightOf(ground, set))),
  );
  const svg = items.map(({ status, count }, index) => {
    const row = index % rows;
    const x = column.x + Math.floor(index / rows) * (width + indent + size * GAP);
    const y = top + heights.slice(0, row).reduce((sum, height) => sum + height + size * 0.3, 0);
    const [first = "", ...rest] = sets[index]!.lines;
    const mark = outcomeAt(ground, status, false, across(ground, x, size * 0.9), y + size * 0.28, size * 0.9);
    const style = { fill: ground.colours.ink, size };
    const runs = first.startsWith(count) ? [{ text: count, bold: true }, { text: first.slice(count.length) }] : [{ text: first }];
    const more = linesAt(ground, { lines: rest, size }, x + indent, y + size * (1 + leadingOf(ground)), {
      fill: ground.colours.ink,
    });
    return mark + words(ground, runs, { x: x + indent, y: y + size }, style) + more;
  });
  return { svg: svg.join(""), edge: top + heights.reduce((sum, height) => sum + height + size * 0.3, 0) };
}
