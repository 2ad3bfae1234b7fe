/** The chart of a trend, laid out by the parts of the widget: in its units, which are made larger on a card. */
import { textWidth } from "../../components/shared/drawing/text-width.js";
import { nameLabels, valueLabels, type Label, type Names } from "../../components/trend/labels.js";
import { looksOf, takeDrawn } from "../../components/trend/layout.js";
import { LINE, placeOf, plotOf, SIZE, type Plot } from "../../components/trend/plot.js";
import { rulesOf } from "../../components/trend/remarks.js";
import { Room } from "../../components/trend/room.js";
import { shapesOf, type SeriesShapes } from "../../components/trend/shapes.js";
import type { View } from "../../components/trend/view.js";
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
const [HEAD, FOOT] = [LINE + 8, 26];

/** Lines from side to side that stand closer than this make a ruled page. */
const APART = 22;

/**
 * @param size of the chart, in its units
 * @param isNamed whether the names of its series stand in it
 */
export function chartOf(
  reading: Reading,
  view: View,
  size: { readonly width: number; readonly height: number },
  isNamed = true,
): Chart {
  const plot = sized(plotOf(reading, view, { name: "middle", width: size.width }), size.height);
  const lines = looksOf(view);
  const rules = rulesOf(plot, view.trend.lines);
  const room = new Room(size.width, size.height);
  takeDrawn(room, plot, view, "");
  const ground = { room, plot, rules };
  const places = view.trend.points.map((point) => placeOf(plot, point));
  const [first] = lines;
  const values = valueLabels(reading, ground, first![0], places);
  const names: Names = isNamed && lines.length > 1 ? nameLabels(reading, ground, lines, places) : { labels: [], left: [] };
  return {
    plot,
    shapes: lines.map(([line, look]) => shapesOf(plot, line, look)),
    labels: [...values, ...names.labels, ...breakLabels(reading, room, plot, rules)],
    left: names.left,
    rules,
  };
}

/** The plot of the widget, made lower, without the line of today: a picture is looked at later. */
function sized(plot: Plot, height: number): Plot {
  const [top, bottom] = [HEAD, height - FOOT];
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
