/** What all cards have: the title under the head rule, remarks, and the foot with the source. */
import { isolated } from "../../components/shared/text.js";
import { cut, fit, widthOf, type Fit } from "./fit.js";
import { isRtl, rule, words, type Ground, type Style } from "./ground.js";
import { discAt } from "./marks.js";
import type { Remark } from "./words.js";

/** Something drawn, and where it ends: below, or for the foot above. */
export interface Piece {
  readonly svg: string;
  readonly edge: number;
}

/** A part of the card, by its start, its top and its width. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

/** From one line of words to the next, in their size: Arabic letters reach further down. */
export const leadingOf = (ground: Ground): number => (isRtl(ground) ? 1.42 : 1.25);

/** Lines one below the other; the first baseline is at `y`. */
export const linesAt = (ground: Ground, { lines, size }: Fit, x: number, y: number, style: Omit<Style, "size">): string =>
  lines.map((line, index) => words(ground, line, { x, y: y + index * size * leadingOf(ground) }, { ...style, size })).join("");

/** How high lines are, from the top of the first to the foot of the last. */
export const heightOf = (ground: Ground, { lines, size }: Fit): number => lines.length * size * leadingOf(ground);

type Tries = readonly (readonly [size: number, lines: number])[];

/** Sizes of a title, with the lines that it may take in each: where words are all there is, and above a drawing that needs the room. */
export const TITLES: Readonly<Record<"alone" | "above", Readonly<Record<"wide" | "square", Tries>>>> = {
  alone: {
    wide: [
      [60, 1],
      [54, 1],
      [50, 2],
      [44, 2],
      [38, 2],
      [34, 3],
    ],
    square: [
      [76, 1],
      [70, 2],
      [62, 2],
      [54, 3],
      [46, 4],
    ],
  },
  above: {
    wide: [
      [54, 1],
      [48, 1],
      [44, 1],
      [40, 1],
      [40, 2],
      [34, 2],
      [30, 2],
    ],
    square: [
      [72, 1],
      [64, 2],
      [54, 3],
      [46, 3],
      [40, 4],
    ],
  },
};

/**
 * The head rule with its tab, and the title below it.
 *
 * @param tries sizes of the title with the lines that each may take
 */
export function head(
  ground: Ground,
  title: string,
  column: Column,
  tries: Tries = TITLES.alone[ground.isWide ? "wide" : "square"],
): Piece {
  const { colours, margin } = ground;
  const set = fit(title, column.width, tries, { bold: true, even: true });
  const top = margin + 18;
  const svg = [
    rule(ground, column.x, margin, column.width, 2, colours.ink),
    rule(ground, column.x, margin, 88, 10, colours.ink),
    linesAt(ground, set, column.x, top + set.size, { fill: colours.ink, bold: true }),
  ].join("");
  return { svg, edge: top + heightOf(ground, set) };
}

/** How large the foot is, and how many lines it may take. */
export interface Foot {
  readonly most?: number;
  readonly size?: number;
}

/** The hairline, the source below it and, where its last line leaves room, the name of the mission. */
export function foot(ground: Ground, source: string, acronym: string, column: Column, { most, size: asked }: Foot = {}): Piece {
  const { colours, margin, height, isWide, reading } = ground;
  const size = asked ?? (isWide ? 28 : 30);
  const name = cut(isolated(reading, acronym), column.width / 2, size, true);
  const taken = widthOf(name, size, true) + 40;
  // Beside the name in a wide column, else a word or two would stand alone in a second line.
  const set = fit(source, column.width > 700 || most === 1 ? column.width - taken : column.width, [
    [size, most ?? (isWide ? 2 : 3)],
  ]);
  const isBeside = set.lines.length === 0 || widthOf(set.lines.at(-1)!, size) + taken <= column.width;
  const rows = set.lines.length + (isBeside ? 0 : 1);
  const top = height - margin - rows * size * leadingOf(ground) - 4;
  const y = top + 14 + size;
  const svg = [
    rule(ground, column.x, top, column.width, 2, colours.rule),
    linesAt(ground, set, column.x, y, { fill: colours.muted }),
    words(
      ground,
      name,
      { x: column.x + column.width, y: y + (rows - 1) * size * leadingOf(ground) },
      { size, fill: colours.ink, bold: true },
      "end",
    ),
  ].join("");
  return { svg, edge: top };
}

/**
 * A foot of one line that names as many sources as there is room for.
 *
 * @param sourcesOf the words with so many names
 */
export function lowFoot(
  ground: Ground,
  sourcesOf: (most: number) => string,
  acronym: string,
  column: Column,
  size: number,
): Piece {
  for (const smaller of [size, size - 2]) {
    const name = cut(isolated(ground.reading, acronym), column.width / 2, smaller, true);
    const room = column.width - widthOf(name, smaller, true) - 40;
    const most = [3, 2, 1].find((one) => widthOf(sourcesOf(one), smaller) <= room);
    if (most !== undefined) return foot(ground, sourcesOf(most), acronym, column, { most: 1, size: smaller });
  }
  return foot(ground, sourcesOf(1), acronym, column, { most: 1, size });
}

/** Remarks in a row as far as there is room, then below; the first baseline is at `top + size`. */
export function remarks(ground: Ground, all: readonly Remark[], column: Column, top: number, size: number): Piece {
  const gap = size;
  let [x, y] = [0, top + size];
  const svg = all.map(({ text, disc, bold = false }, index) => {
    const before = disc === undefined ? 0 : size * 0.6 + 14;
    const needed = before + widthOf(text, size, bold);
    if (index > 0 && x + needed > column.width) [x, y] = [0, y + size * 1.4];
    const fill = ground.colours[disc ?? (bold ? "ink" : "muted")];
    const mark = disc === undefined ? "" : discAt(ground, disc, column.x + x, y, size);
    const set = fit(text, column.width - x - before, [[size, 3]], { bold });
    const drawn = mark + linesAt(ground, set, column.x + x + before, y, { fill, bold });
    y += heightOf(ground, set) - size * leadingOf(ground);
    x += needed + gap;
    return drawn;
  });
  return { svg: svg.join(""), edge: all.length === 0 ? top : y + size * 0.35 };
}
