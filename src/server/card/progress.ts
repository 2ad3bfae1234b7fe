import type { Dataset } from "../../data/schema.js";
import { progressOf, type Progress } from "../../data/select.js";
import { titleOf } from "../../components/handover-progress/words.js";
import { dateText } from "../../components/shared/text.js";
import { columnOf, emptyCard, type Drawn } from "./drawn.js";
import { foot, head, remarks, TITLES, type Column, type Piece } from "./frame.js";
import { across, type Ground } from "./ground.js";
import { outcomeAt } from "./marks.js";
import { isOneLine, marksOf, plannedItems, tally } from "./tally.js";
import { frozenRemark, outsideWords, sourcesWords, type Remark } from "./words.js";

/** More marks than these are no longer seen one by one. */
const MOST_MARKS = 140;

/** The bases of the plan: a mark for each, and how many became what. */
export function progressCard(ground: Ground, dataset: Dataset): Drawn {
  const { reading, isWide } = ground;
  const { messages } = reading.language;
  const { acronym } = dataset.mission;
  const progress = progressOf(dataset, reading.today, reading.asOf);
  const { planned, groups, named } = progress;
  if (!planned && named === 0) {
    const { noBases, nothingKnownOn, progressTitlePlain } = messages;
    const said = reading.asOf === undefined ? noBases : nothingKnownOn(dateText(reading, reading.asOf));
    return emptyCard(ground, progressTitlePlain, said, acronym);
  }
  const title = titleOf(reading, progress);
  const column = columnOf(ground);
  const top = head(ground, title, column, TITLES.above[isWide ? "wide" : "square"]);
  const sites = groups.flatMap(({ sites }) => sites.map(({ site }) => site));
  const ids = [...(planned ? [planned.observation.source] : []), ...sites.flatMap(({ sources }) => sources)];
  const bottom = foot(ground, sourcesWords(reading, dataset, ids), acronym, column);
  const size = isWide ? 30 : 34;
  const said = remarksOf(ground, progress);
  const below = bottom.edge - remarks(ground, said, column, 0, size).edge - size * 0.6;
  const drawn = body(ground, progress, column, top.edge + (isWide ? 14 : 40), below - size * 0.4);
  return { title, svg: [top.svg, drawn, remarks(ground, said, column, below, size).svg, bottom.svg].join("") };
}

/** What the marks mean beyond their shapes, and of what day the plan is. */
function remarksOf({ reading }: Ground, { planned, groups, outside }: Progress): readonly Remark[] {
  const { messages } = reading.language;
  const isHalf = groups.some(
    ({ sites, status }) => status !== "unknown" && sites.some(({ site }) => site.confidence === "unsure"),
  );
  return [
    ...(planned ? [{ text: messages.planOf(dateText(reading, planned.observation.date)) }] : []),
    ...(outside.length > 0 ? [{ text: outsideWords(reading, outside.length) }] : []),
    ...(isHalf ? [{ text: messages.halfFilled.replace(/\.$/, "") }] : []),
    ...frozenRemark(reading),
  ];
}

/** The marks and the tally between two heights, in the largest size in which both fit. */
function body(ground: Ground, progress: Progress, column: Column, from: number, to: number): string {
  const { reading, isWide } = ground;
  const marks = marksOf(progress);
  const items = plannedItems(reading, progress);
  const columns = isWide && items.length > 2 ? 2 : 1;
  let size = isWide ? 40 : 56;
  let inRow = marks.length > 7 && !isWide ? 7 : Math.max(7, Math.min(marks.length, 14));
  const rowsOf = (): Piece => marksAt(ground, marks, column, { top: from, inRow, largest: isWide ? 62 : 116 });
  const bodyOf = (): readonly [Piece, Piece] => {
    const above = marks.length > MOST_MARKS ? { svg: "", edge: from } : rowsOf();
    return [above, tally(ground, items, column, above.edge + size * 0.6, size, columns)];
  };
  let drawn = bodyOf();
  // An item in two lines leaves a gap beside it.
  const isBroken = (): boolean => size > 32 && items.some((item) => !isOneLine(item, column, size, columns));
  while ((drawn[1].edge > to || isBroken()) && (size > 26 || inRow < 35)) {
    if (size > 26) size -= 2;
    else inRow += 7;
    drawn = bodyOf();
  }
  return drawn.map(({ svg }) => svg).join("");
}

function marksAt(
  ground: Ground,
  marks: ReturnType<typeof marksOf>,
  column: Column,
  { top, inRow, largest }: { readonly top: number; readonly inRow: number; readonly largest: number },
): Piece {
  const step = Math.min(largest * 1.22, (column.width + 10) / inRow);
  const size = step / 1.22;
  const svg = marks.map(({ status, isUnsure }, index) => {
    const x = column.x + (index % inRow) * step - size * 0.12;
    return outcomeAt(ground, status, isUnsure, across(ground, x, size), top + Math.floor(index / inRow) * step, size);
  });
  return { svg: svg.join(""), edge: top + Math.ceil(marks.length / inRow) * step };
}
