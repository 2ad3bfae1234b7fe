import type { TrendLine } from "../../data/select.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import type { Band } from "../shared/drawing/bands.js";
import { textWidth } from "../shared/drawing/text-width.js";
import { dateText } from "../shared/text.js";
import { keysOf, type Keys } from "./keys.js";
import { nameLabels, valueLabels, type Label, type Names } from "./labels.js";
import { LINE, placeOf, plotOf, SIZE, spanOf, type Plot } from "./plot.js";
import { remarksOf, rulesOf, type Remarks } from "./remarks.js";
import { Room } from "./room.js";
import { lookOf, shapesOf, strokesOf, type SeriesLook, type SeriesShapes } from "./shapes.js";
import type { View } from "./view.js";

/** Everything of a band's drawing, in its units. */
export interface Layout {
  readonly plot: Plot;
  readonly shapes: readonly SeriesShapes[];
  readonly labels: readonly Label[];
  /** Names that found no room at their marks. */
  readonly left: Names["left"];
  readonly remarks: Remarks;
  /** What its marks mean. */
  readonly keys: Keys;
  /** What stands at the line of today: the word, or the day that the trend is frozen to. */
  readonly now: string;
  /** The places of all observations, in the order of the view; of an open interval that of the end that is known. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** The series with their looks, which a series keeps whatever is shown beside it. */
export const looksOf = ({ trend }: View): readonly (readonly [TrendLine, SeriesLook])[] =>
  trend.lines.map((line) => [line, lookOf(trend.metric.series.indexOf(line.series))]);

export function layoutOf(data: DatasetController, view: View, band: Band): Layout {
  const plot = plotOf(data, view, band);
  const lines = looksOf(view);
  const now = data.asOf === undefined ? data.language.messages.today : dateText(data, data.asOf, "short");
  const room = new Room(band.width, plot.height);
  takeDrawn(room, plot, view, now);
  const [first] = lines;
  const ground = { room, plot, rules: rulesOf(plot, view.trend.lines) };
  const places = view.trend.points.map((point) => placeOf(plot, point));
  const values = valueLabels(data, ground, first![0], places);
  const names: Names = lines.length > 1 ? nameLabels(data, ground, lines, places) : { labels: [], left: [] };
  const remarks = remarksOf(data, room, plot, view.trend.lines, places);
  return {
    plot,
    shapes: lines.map(([line, look]) => shapesOf(plot, line, look)),
    labels: [...values, ...names.labels, ...remarks.labels],
    left: names.left,
    remarks,
    keys: keysOf(data, plot, lines),
    now,
    // An open end is drawn far from the end that is known, which is the one in the order of time.
    xs: Float64Array.from(places, ({ x }, index) => {
      const { open, middle } = view.trend.points[index]!;
      return open === undefined ? x : plot.x(middle);
    }),
    ys: Float64Array.from(places, ({ y }) => y),
  };
}

/** What stands in the drawing before any words are put there. */
export function takeDrawn(room: Room, plot: Plot, view: View, now: string): void {
  const { isRtl, band, radius } = plot;
  // First, since what is drawn over a rule takes its place.
  for (const x of rulesOf(plot, view.trend.lines)) room.takeRule(x, plot.top - LINE / 2, plot.bottom);
  for (const { at, text } of plot.values) {
    const width = textWidth(text, SIZE) + 6;
    room.take({ left: isRtl ? band.width - width : 0, top: at - 2 - LINE, width, height: LINE });
  }
  if (plot.today !== undefined) {
    room.takeLine(plot.today, LINE, plot.today, plot.bottom);
    const width = textWidth(now, SIZE, { bold: true });
    room.take({ left: todayLeft(plot, width), top: 0, width, height: LINE });
  }
  for (const line of view.trend.lines) {
    for (const point of line.points) {
      const { x, y } = placeOf(plot, point);
      const half = radius + 2;
      room.take({ left: x - half, top: y - half, width: 2 * half, height: 2 * half });
      const [start, end] = spanOf(plot, point);
      room.take({ left: Math.min(start, end) - 4, top: y - 3, width: Math.abs(end - start) + 8, height: 6 });
    }
    const dashes = line.projections.map((pair) => pair.map((point) => placeOf(plot, point)));
    for (const stroke of [...strokesOf(plot, line), ...dashes]) {
      stroke.slice(1).forEach((b, index) => {
        const a = stroke[index]!;
        room.takeLine(a.x, a.y, b.x, b.y);
      });
    }
  }
}

/** The word of today stands over its line, within the drawing. */
export const todayLeft = ({ today = 0, band }: Plot, width: number): number =>
  Math.max(0, Math.min(band.width - width, today - width / 2));
