import { addDays, type Day } from "../../data/edtf.js";
import type { HandoverEvent } from "../../data/schema.js";
import type { Band } from "../shared/drawing/bands.js";
import { textWidth } from "../shared/drawing/text-width.js";
import { timeScale, timeTicks, type TimeTick } from "../shared/drawing/time-scale.js";
import { LANE, lanesOf, MARK, mostLanes, type Bin, type Placed } from "./strip-lanes.js";
import { NAME_GAP, NAME_LINE, NAME_ROW, namesOf, reachOf, type PlacedName } from "./strip-names.js";
import { above, barsOf, beside, SIZE, type Days, type Line, type PhaseRow, type PlacedPhase } from "./strip-phases.js";
import { extentOf, isWithin, type StripWindow } from "./strip-window.js";

/** Beyond this many phases the strip would be a wall; the list has them all. */
export const MOST_PHASES = 8;

/** What there is to draw, in words of the reader's language. */
export interface Strip {
  readonly events: readonly HandoverEvent[];
  readonly phases: readonly PhaseRow[];
  readonly window: StripWindow;
  readonly now: Day;
  readonly eventsName: string;
  /** The name of an event, where the drawing may name it. */
  readonly nameOf: (event: HandoverEvent) => string | undefined;
}

/** How many rows of names there may be: none where a few letters would fill the width. */
const NAME_ROWS: Readonly<Record<Band["name"], number>> = { small: 0, narrow: 0, middle: 2, wide: 5, full: 5 };

/** A name with the line that leads to it. */
export interface NameInPlace extends PlacedName<HandoverEvent> {
  /** The baseline of its first line. */
  readonly y: number;
  readonly mark: Placed<HandoverEvent>;
}

/** Where everything stands in a drawing that runs from left to right. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly plot: Line;
  readonly phases: readonly PlacedPhase[];
  readonly eventsName?: { readonly text: string; readonly y: number };
  readonly names: readonly NameInPlace[];
  readonly marks: readonly Placed<HandoverEvent>[];
  readonly bins: readonly Bin<HandoverEvent>[];
  /** The middle of a row of marks. */
  readonly yOf: (lane: number) => number;
  readonly base: number;
  readonly ticks: readonly (TimeTick & { readonly x: number })[];
  /** Where today is; undefined where it is out of sight. */
  readonly today?: number;
}

/**
 * Lays the strip out in a band.
 *
 * @param nameRows how many rows of names there may be
 */
export function layoutOf(
  { events, phases, window, now, eventsName, nameOf }: Strip,
  { name: band, width }: Band,
  nameRows = NAME_ROWS[band],
): Layout {
  const isWide = width > 600;
  const names = [...phases.map(({ name }) => name), eventsName];
  const column = isWide
    ? Math.min(width * 0.28, Math.max(...names.map((name) => textWidth(name, SIZE, { bold: true }))) + 14)
    : 0;
  const plot: Line = [column + 8, width - 8];
  const scale = timeScale(window.from, window.to, ...plot);
  const clipped = (day: Day): number => Math.min(plot[1], Math.max(plot[0], scale.x(day)));
  const lineOf = (line: Days | undefined): Line | undefined =>
    line && line[1] > window.from && line[0] < window.to
      ? [clipped(line[0]), Math.max(clipped(line[0]) + 3, clipped(line[1]))]
      : undefined;

  let y = 6;
  const placed = phases.slice(0, MOST_PHASES).map(({ phase, name, words }) => {
    const { planned, due, done, hold } = barsOf(phase, now);
    const bars = { planned: lineOf(planned), due: lineOf(due), done: lineOf(done), hold: lineOf(hold) };
    const row = isWide ? beside(bars, name, words.join(". "), y, column, plot) : above(bars, name, words, y, width);
    y = row.bottom;
    return row.phase;
  });

  const items = events.flatMap((event) => {
    const extent = extentOf(event.date);
    if (!isWithin(extent, window)) return [];
    const from = extent.open === "start" ? plot[0] : clipped(extent.first);
    const to = extent.open === "end" ? plot[1] : clipped(addDays(extent.last, 1));
    // What has no end is known by its beginning.
    const x = extent.open === "end" ? clipped(extent.first) : extent.open === "start" ? clipped(extent.last) : (from + to) / 2;
    const beyond = [
      extent.open === "start" || extent.first < window.from,
      extent.open === "end" || extent.last >= window.to,
    ] as const;
    return { of: event, from, to, x, beyond, isNamed: nameRows > 0 && nameOf(event) !== undefined };
  });
  const lanes = lanesOf(items, mostLanes(isWide));
  const marked = lanes.placed.filter(({ isNamed }) => isNamed).sort((a, b) => a.x - b.x);
  const named = marked.map((mark) => ({ of: mark, text: nameOf(mark.of)!, x: poleOf(mark, marked) }));
  const flags = namesOf(named, [0, width + 8], nameRows);
  const namesHeight = flags.length === 0 ? 0 : (Math.max(...flags.map(({ row }) => row)) + 1) * NAME_ROW + 6;
  const top = y + (placed.length > 0 ? 6 : 0) + namesHeight;
  const base = top + lanes.count * LANE + 8;
  const yOf = (lane: number): number => top + lane * LANE + LANE / 2;
  const most = Math.max(2, Math.floor((plot[1] - plot[0]) / 92));
  const isNow = now >= window.from && now < window.to;
  const ticks = timeTicks(window.from, window.to, most);
  return {
    width,
    height: base + (isNow ? 40 : 22),
    plot,
    phases: placed,
    ...(isWide && { eventsName: { text: eventsName, y: yOf(0) + 4.5 } }),
    names: flags.map((flag) => ({
      ...flag,
      of: flag.of.of,
      mark: flag.of,
      y: top - 8 - flag.row * NAME_ROW - (flag.lines.length - 1) * NAME_LINE,
    })),
    marks: lanes.placed,
    bins: lanes.bins,
    yOf,
    base,
    // Over thousands of years there would be too many of the widest step.
    ticks: ticks
      .filter((_, index) => index % Math.ceil(ticks.length / most / 1.5) === 0)
      .map((tick) => ({ ...tick, x: scale.x(tick.day) }))
      // At the very end it would be the edge of a time that is not shown.
      .filter(({ x }) => x < plot[1] - 4),
    ...(isNow && { today: scale.x(now) }),
  };
}

/** Where the line to a name rises: from the middle of its mark, or past those that stand above it. */
const poleOf = ({ x, lane }: Placed<HandoverEvent>, marks: readonly Placed<HandoverEvent>[]): number =>
  Math.max(x, ...marks.filter((one) => one.lane < lane && Math.abs(one.x - x) < MARK / 2 + 2).map((one) => one.x + MARK / 2 + 2));

/** The event whose name is at a point, or whose mark is nearest to it. */
export function nearest({ marks, bins, names, yOf }: Layout, x: number, y: number): HandoverEvent | undefined {
  const named = names.find((name) => {
    const [from, to] = reachOf(name);
    const below = name.y + (name.lines.length - 1) * NAME_LINE + NAME_GAP;
    return x >= from && x <= to && y >= name.y - NAME_LINE && y <= below;
  });
  if (named) return named.of;
  const points = [
    ...marks.map((mark) => ({ event: mark.of, x: mark.x, y: yOf(mark.lane) })),
    ...bins.map((bin) => ({ event: bin.items[0]!, x: bin.x, y: yOf(bin.lane) })),
  ];
  let best: { event: HandoverEvent; distance: number } | undefined;
  for (const point of points) {
    const distance = Math.hypot(point.x - x, point.y - y);
    if (!best || distance < best.distance) best = { event: point.event, distance };
  }
  return best?.event;
}
