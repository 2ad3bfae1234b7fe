import { html, nothing, svg, type TemplateResult } from "lit";
import type { Progress, SiteOn } from "../../data/select.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { Sheet } from "../shared/drawing/sheet.js";
import { wrap } from "../shared/drawing/text-width.js";
import { MARK as FIELD, outcomeShape } from "../shared/outcome.js";
import { isUnsure, outcomeInline, siteDateText, siteDoubt, siteNameText, uncertainAmong, written } from "../shared/site.js";
import { MOST_UNNAMED } from "./units.js";
import { unnamedWords } from "./words.js";

const [SIZE, LINE, GAP, MARK] = [13, 17, 14, 22];

/** The least width of a column: that of a long name. */
const COLUMN = 122;

/** More sites than these help nobody in a picture. */
const MOST = 200;

/** A mark with its words below. */
interface Unit {
  readonly mark: TemplateResult;
  readonly name?: string;
  readonly words: string;
}

/** Units that have something in common. */
interface Block {
  readonly title: string;
  readonly units: readonly Unit[];
}

/** Something drawn from a point on, and how high it is. */
interface Piece {
  readonly drawn: unknown;
  readonly height: number;
}

function unitOf(data: DatasetController, one: SiteOn, saysOutcome: boolean): Unit {
  const words = [saysOutcome ? outcomeInline(data, one.status) : "", siteDateText(data, one), siteDoubt(data, one)];
  return {
    mark: outcomeShape(one.status, isUnsure(one)),
    name: siteNameText(data, one.site),
    words: words.filter(Boolean).join(data.language.messages.comma),
  };
}

function blocksOf(data: DatasetController, { planned, groups, unnamed = 0, outside }: Progress): readonly Block[] {
  const { messages } = data.language;
  const block = (title: string, sites: readonly SiteOn[], saysOutcome = false): Block => ({
    title: `${title}\u00a0${written(data, sites.length)}${uncertainAmong(data, sites)}`,
    units: sites.slice(0, MOST).map((one) => unitOf(data, one, saysOutcome)),
  });
  const none: Unit = { mark: outcomeShape("unknown"), words: "" };
  return [
    ...groups.map(({ status, sites }) => block(messages.outcomes[status], sites)),
    ...(planned && unnamed > 0
      ? [
          {
            title: `${unnamedWords(data)}\u00a0${written(data, unnamed)}`,
            units: unnamed > MOST_UNNAMED ? [] : Array.from({ length: unnamed }, () => none),
          },
        ]
      : []),
    ...(outside.length > 0 ? [block(messages.notInCount, outside, true)] : []),
  ];
}

/** The bases as a drawing of its own: each group under its title, each mark over its name and date. */
export function pictureOf(data: DatasetController, progress: Progress, width: number, isCompact: boolean): TemplateResult {
  const shown = isCompact ? { ...progress, outside: [] } : progress;
  const blocks = blocksOf(data, shown);
  const sheet = new Sheet(data, width);
  const { drawn, height } = isCompact ? tallied(sheet, blocks) : grouped(sheet, blocks);
  const unsure = [...shown.groups.flatMap(({ sites }) => sites), ...shown.outside].find(isUnsure);
  const words = unsure ? [data.language.messages.halfFilled] : [];
  const key = words.map(
    (text) =>
      svg`${markAt(sheet, outcomeShape(unsure!.status, true), 0, height, 14)}${linesAt(sheet, [text], 20, height, "axis")}`,
  );
  const total = height + words.length * LINE;
  return html`<svg viewBox=${`0 0 ${width} ${total}`} direction=${sheet.direction}>${drawn}${key}</svg>`;
}

const markAt = (sheet: Sheet, shape: TemplateResult, x: number, y: number, size = MARK): TemplateResult =>
  svg`<g transform=${`translate(${sheet.x(x, size)} ${y}) scale(${size / FIELD})`}>${shape}</g>`;

const linesAt = (
  sheet: Sheet,
  lines: readonly string[],
  x: number,
  y: number,
  look: "axis" | "strong",
): readonly TemplateResult[] =>
  lines.map(
    (line, index) =>
      svg`<text class=${look} text-anchor=${sheet.anchor("start")} x=${sheet.x(x)} y=${y + index * LINE + SIZE - 1}>${line}</text>`,
  );

/** Groups side by side as far as there is room, in rows: titles stand on one line, marks on the next. */
function grouped(sheet: Sheet, blocks: readonly Block[]): Piece {
  const { width } = sheet;
  const columns = Math.max(1, Math.floor((width + GAP) / (COLUMN + GAP)));
  // Of five columns six units take three, so that others find room beside them.
  const across = ({ units: { length } }: Block): number =>
    columns === 5 && length > 3 && length < 7 ? 3 : Math.max(1, Math.min(length, columns));
  const column = (width + GAP) / columns;
  const rows: Block[][] = [];
  let free = 0;
  for (const block of blocks) {
    if (across(block) > free) {
      rows.push([]);
      free = columns;
    }
    rows.at(-1)!.push(block);
    free -= across(block);
  }
  let y = 0;
  const drawn = rows.map((row) => {
    const titles = row.map((block) => wrap(block.title, across(block) * column - GAP, SIZE, { bold: true }));
    const below = y + Math.max(...titles.map(({ length }) => length)) * LINE;
    let start = 0;
    const pieces = row.map((block, index) => {
      const from = start;
      start += across(block) * column;
      const units = unitsOf(sheet, block, { from, across: across(block), column, y: below + 16 });
      const title = svg`${linesAt(sheet, titles[index]!, from, below - titles[index]!.length * LINE, "strong")}<path class="base-line" d=${`M${sheet.x(from)} ${below + 4}H${sheet.x(start - GAP)}`}/>`;
      return { drawn: svg`${title}${units.drawn}`, height: units.height };
    });
    y = below + 16 + Math.max(...pieces.map(({ height }) => height)) + 14;
    return pieces.map((piece) => piece.drawn);
  });
  return { drawn, height: y };
}

interface Cell {
  readonly from: number;
  readonly across: number;
  readonly column: number;
  readonly y: number;
}

/** The units of one group, in rows of so many. */
function unitsOf(sheet: Sheet, { units }: Block, cell: Cell): Piece {
  const { from, y } = cell;
  // Without words below them they stand close.
  const isClose = units.every(({ name }) => name === undefined);
  const column = isClose ? MARK + 8 : cell.column;
  const across = isClose ? Math.floor((cell.across * cell.column - GAP + 8) / column) : cell.across;
  let top = y;
  const drawn: unknown[] = [];
  for (let first = 0; first < units.length; first += across) {
    const row = units.slice(first, first + across).map(({ mark, name, words }, index) => {
      const x = from + index * column;
      const names = name === undefined ? [] : wrap(name, column - GAP, SIZE, { bold: true });
      const more = words === "" ? [] : wrap(words, column - GAP, SIZE);
      const under = top + MARK + 5;
      drawn.push(
        markAt(sheet, mark, x - 2, top),
        linesAt(sheet, names, x, under, "strong"),
        linesAt(sheet, more, x, under + names.length * LINE, "axis"),
      );
      return names.length + more.length;
    });
    top += MARK + 5 + Math.max(...row) * LINE + 10;
  }
  return { drawn, height: top - y };
}

/** All marks in a row, and what they are, line by line. */
function tallied(sheet: Sheet, blocks: readonly Block[]): Piece {
  const { width } = sheet;
  const step = MARK + 6;
  const inRow = Math.max(1, Math.floor((width + 6) / step));
  const marks = blocks.flatMap(({ units }) => units.map(({ mark }) => mark));
  const top = Math.ceil(marks.length / inRow) * step + 8;
  const drawn = marks.map((mark, index) => markAt(sheet, mark, (index % inRow) * step, Math.floor(index / inRow) * step));
  let y = top;
  const tally = blocks.map(({ title, units: [first] }) => {
    const lines = wrap(title, width - 22, SIZE, { bold: true });
    const line = svg`${first ? markAt(sheet, first.mark, 0, y + 1, 14) : nothing}${linesAt(sheet, lines, 22, y, "strong")}`;
    y += lines.length * LINE + 3;
    return line;
  });
  return { drawn: [drawn, tally], height: y + 8 };
}
