/** The chart of a trend, laid out by the parts of the widget: in its units, which are made larger on a card. */
import type { TrendPoint } from "../../data/select.js";
import { textWidth } from "../../components/shared/drawing/text-width.js";
import { dateText } from "../../components/shared/text.js";
import { nameLabels, valueLabels, type Label, type Names } from "../../components/trend/labels.js";
import { looksOf, takeDrawn } from "../../components/trend/layout.js";
import { LINE, placeOf, plotOf, SIZE, type Plot } from "../../components/trend/plot.js";
import { rulesOf } from "../../components/trend/remarks.js";
import { Room } from "../../components/trend/room.js";
import { shapesOf, type SeriesShapes } from "../../components/trend/shapes.js";
import type { View } from "../../components/trend/view.js";
import { extremes, valueText } from "../../components/trend/words.js";
import type { Reading } from "../../store/reading.js";

/** A chart in its units: where everything is, before anything is drawn. */
export interface Chart {
  readonly plot: Plot;
  readonly shapes: readonly SeriesShapes[];
  readonly labels: readonly Label[];
  /** The names that found no room at their marks. */
  readonly left: Names["left"];
  /** Where counting changed. */
  readonly rules: readonly number[];
}

/** Above the highest line, for the words on it, and below the lowest, for the dates. */
const [HEAD, FOOT] = [LINE + 3, 22];

/** Lines from side to side that stand closer than this make a ruled page. */
const APART = 22;

/** Shares of the width that are left free after the last figure, for its words. */
const AFTER = [0, 0.06, 0.11, 0.16, 0.2, 0.24];

/** What more is left free above the highest figure where its words need it, and the height that a plot keeps even so. */
const [MORE, LOWEST] = [16, 163];

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The chart with as much room after its last figure as its words need: they stand at their own mark, on their own side of a change of method.
 *
 * @param size of the chart, in its units
 * @param isNamed whether the names of its series stand in it
 */
export function chartOf(reading: Reading, view: View, size: Size, isNamed = true): Chart {
  let best: Chart | undefined;
  let most = -1;
  for (const share of AFTER) {
    for (const above of [0, Math.min(MORE, size.height - HEAD - FOOT - LOWEST)]) {
      if (above < 0 || most === FULLY) continue;
      const one = laid(reading, view, size, { after: size.width * share, above }, isNamed);
      const told = toldBy(reading, view, one);
      if (told > most) [best, most] = [one, told];
    }
  }
  return best!;
}

/** What a chart says in words of its two figures that must be told. */
const FULLY = 6;

/** How well a chart tells its latest figure and its record: at their marks, each with its date. */
function toldBy(reading: Reading, { trend, notation }: View, { labels, rules, plot }: Chart): number {
  const { highest, latest } = extremes(trend.lines[0]!);
  const tell = (point: TrendPoint): number => {
    const [value, date] = [valueText(reading, point, notation), dateText(reading, point.observation.date, "short")];
    const { x } = placeOf(plot, point);
    const label = labels.find(({ lines }) => lines.flat().some(({ text }) => text === value));
    if (!label) return 0;
    const [from, to] = reachOf(label);
    const isAcross = rules.some((rule) => Math.min(from, x) < rule && rule < Math.max(to, x));
    const isDated = label.lines.flat().some(({ text }) => text.includes(date));
    return 1 + (isDated ? 1 : 0) + (isAcross || label.leader ? 0 : 1);
  };
  return tell(latest) + tell(highest);
}

/** From the left to the right end of words. */
function reachOf({ lines, x, anchor }: Label): readonly [number, number] {
  const widths = lines.map((line) =>
    line.reduce((sum, { text, look }) => sum + textWidth(text, SIZE, { bold: look !== "remark" }), 0),
  );
  const width = Math.max(...widths);
  const left = x - { left: 0, middle: width / 2, right: width }[anchor];
  return [left, left + width];
}

/** Units that are left free after the last figure and above the highest. */
interface Free {
  readonly after: number;
  readonly above: number;
}

function laid(reading: Reading, view: View, size: Size, { after, above }: Free, isNamed: boolean): Chart {
  const plot = widened(sized(plotOf(reading, view, { name: "middle", width: size.width - after }), size.height, above), after);
  const lines = looksOf(view);
  const rules = rulesOf(plot, view.trend.lines);
  const room = new Room(size.width, size.height);
  takeDrawn(room, plot, view, "");
  const ground = { room, plot, rules };
  const places = view.trend.points.map((point) => placeOf(plot, point));
  const [first] = lines;
  const values = valueLabels(reading, ground, first![0], places);
  const names: Names = isNamed && lines.length > 1 ? nameLabels(reading, ground, lines, places) : { labels: [], left: [] };
  const said = breakLabels(reading, room, plot, rules);
  return {
    plot,
    shapes: lines.map(([line, look]) => shapesOf(plot, line, look)),
    labels: [...values, ...names.labels, ...said],
    left: names.left,
    // A sign that no word explains is not drawn: the line stops there anyway.
    rules: said.length === 0 ? [] : rules,
  };
}

/** The plot of the widget, made lower, without the line of today: a picture is looked at later. */
function sized(plot: Plot, height: number, above: number): Plot {
  const [top, bottom] = [HEAD + above, height - FOOT];
  const y = (at: number): number => top + ((at - plot.top) / (plot.bottom - plot.top)) * (bottom - top);
  const steps = plot.values.length - 1;
  // Zero and the highest, which has the word for millions, are always among them.
  const every = [1, 2, 3].find((one) => steps % one === 0 && ((bottom - top) / steps) * one >= APART) ?? steps;
  const values = plot.values.filter((_, index) => index % every === 0).map(({ at, text }) => ({ at: y(at), text }));
  return {
    ...plot,
    height,
    top,
    bottom,
    values,
    zero: y(plot.zero),
    y: (value) => y(plot.y(value)),
    radius: Math.min(plot.radius, 4),
    today: undefined,
    spans: new Map(),
  };
}

/** The plot with room after its last day. */
function widened(plot: Plot, after: number): Plot {
  const by = plot.isRtl ? after : 0;
  return {
    ...plot,
    band: { ...plot.band, width: plot.band.width + after },
    x: (day) => plot.x(day) + by,
    dates: plot.dates.map(({ at, text }) => ({ at: at + by, text })),
    spans: new Map(),
  };
}

/** The word for a change of method beside its line, where there is room for it; that the line stops is seen anyway. */
function breakLabels(reading: Reading, room: Room, plot: Plot, rules: readonly number[]): readonly Label[] {
  const text = reading.language.messages.breakInCount;
  const width = textWidth(text, SIZE) + 4;
  return rules.flatMap((x) => {
    for (let top = plot.top - LINE; top + LINE < plot.bottom; top += 6) {
      for (const left of [x + 5, x - 5 - width]) {
        const box = { left, top, width, height: LINE };
        if (!room.isFree(box)) continue;
        room.take(box);
        const isRight = left > x;
        const anchor = isRight ? ("left" as const) : ("right" as const);
        return [{ lines: [[{ text, look: "remark" as const }]], x: isRight ? left : left + width, y: top + SIZE - 1, anchor }];
      }
    }
    return [];
  });
}
