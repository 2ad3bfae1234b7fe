import { joinNumber } from "../../format/index.js";
import type { Day } from "../../data/edtf.js";
import { addDays } from "../../data/edtf.js";
import type { TrendPoint } from "../../data/select.js";
import type { Reading } from "../../store/reading.js";
import type { Band } from "../shared/drawing/bands.js";
import { textWidth } from "../shared/drawing/text-width.js";
import { timeScale, timeTicks, type TimeTick } from "../shared/drawing/time-scale.js";
import { valueScale } from "../shared/drawing/value-scale.js";
import { dateText } from "../shared/text.js";
import type { View } from "./view.js";

/** Size of words in a drawing, and the height of a line of them. */
export const SIZE = 13;
export const LINE = 16;

const HEIGHTS: Readonly<Record<Band["name"], number>> = { small: 292, narrow: 304, middle: 340, wide: 380, full: 428 };

/** Above the highest line: the word "today" and the letters of remarks. */
const HEAD = 34;
/** Below the lowest: the dates. */
const FOOT = 28;

/** A label of an axis. */
export interface AxisLabel {
  readonly at: number;
  readonly text: string;
}

/** The area of a drawing: where days and values stand. */
export interface Plot {
  readonly band: Band;
  readonly height: number;
  readonly isRtl: boolean;
  readonly top: number;
  readonly bottom: number;
  /** Of the zero line. */
  readonly zero: number;
  readonly x: (day: Day) => number;
  readonly y: (value: number) => number;
  readonly values: readonly AxisLabel[];
  readonly dates: readonly AxisLabel[];
  readonly today: number | undefined;
  /** The ends of the axis, and the day on which the figures are judged, if it lies between them. */
  readonly view: Pick<View, "from" | "to" | "now" | "notation">;
  /** Of the observations asked about so far: to reckon with days takes long where there are thousands. */
  readonly spans: Map<TrendPoint, readonly [number, number]>;
  /** Half the width of a mark. */
  readonly radius: number;
}

/** The scales of a band's drawing. */
export function plotOf(data: Reading, view: View, band: Band): Plot {
  const { points } = view.trend;
  const isRtl = data.direction === "rtl";
  const height = HEIGHTS[band.name];
  const [top, bottom] = [HEAD + LINE, height - FOOT];
  const values = points.map(({ observation }) => bounded(observation.value));
  const scale = valueScale(
    [greatestOf(values), leastOf(values)],
    bottom,
    top,
    band.width < 400 ? 4 : 5,
    values.every(Number.isInteger),
  );
  const labels = valueLabels(data, scale.ticks);
  const inset = Math.min(band.width * 0.3, 10 + Math.max(...labels.slice(0, -1).map((text) => textWidth(text, SIZE)), 8));
  const [start, end] = isRtl ? [band.width - inset, 12] : [inset, band.width - 12];
  const time = timeScale(view.from, view.to, start, end);
  const x = (day: Day): number => Math.max(0, Math.min(band.width, time.x(day)));
  return {
    band,
    height,
    isRtl,
    top,
    bottom,
    zero: scale.y(0),
    x,
    y: (value) => scale.y(bounded(value)),
    values: scale.ticks.map((tick, index) => ({ at: scale.y(tick), text: labels[index]! })),
    dates: datesOf(data, ticksOf(view, Math.abs(end - start)), x, band.width),
    view,
    spans: new Map(),
    today: view.now === undefined ? undefined : x(view.now),
    radius: Math.max(1.6, Math.min(3.5, (band.width * 1.4) / points.length)),
  };
}

/** The difference of the largest numbers that there are is none. */
const bounded = (value: number): number => Math.max(-1e300, Math.min(1e300, value));

const greatestOf = (values: readonly number[]): number => values.reduce((one, other) => Math.max(one, other));
const leastOf = (values: readonly number[]): number => values.reduce((one, other) => Math.min(one, other));

/** The round values in one scale, whose word stands once, at the highest: 2, 4, 6, 8 million. */
function valueLabels(data: Reading, ticks: readonly number[]): readonly string[] {
  const { number } = data.language;
  const largest = Math.max(...ticks.map(Math.abs));
  const { scale, scaleFirst } = number(largest);
  if (scale === undefined) return ticks.map((tick) => number(tick).figure);
  const unit = largest >= 999_500_000 ? 1e9 : 1e6;
  return ticks.map((tick, index) => {
    const { figure } = number(tick / unit, "standard");
    return index === ticks.length - 1 ? joinNumber({ figure, scale, ...(scaleFirst && { scaleFirst }) }) : figure;
  });
}

/** Units that a year needs on the axis, and a month with its year. */
const YEAR = 58;
const MONTH = 86;

function ticksOf({ from, to }: View, width: number): readonly TimeTick[] {
  const years = timeTicks(from, to, Math.floor(width / YEAR));
  return years.every(({ date }) => date.length === 4) ? years : timeTicks(from, to, Math.floor(width / MONTH));
}

/** The dates of the axis, without those that would touch the one before. */
function datesOf(data: Reading, ticks: readonly TimeTick[], x: (day: Day) => number, width: number): readonly AxisLabel[] {
  const labels: AxisLabel[] = [];
  let reach = Number.NEGATIVE_INFINITY;
  for (const { date, day } of ticks) {
    const text = dateText(data, date, "short");
    const at = x(day);
    const half = textWidth(text, SIZE) / 2;
    const place = data.direction === "rtl" ? width - at : at;
    if (place - half < reach || place - half < 0 || place + half > width) continue;
    labels.push({ at, text });
    reach = place + half + 8;
  }
  return labels;
}

/** From the start of the first day that the date can mean to the end of the last; an open end reaches to that of the axis, or to today. */
export function spanOf(plot: Plot, point: TrendPoint): readonly [number, number] {
  const known = plot.spans.get(point);
  if (known) return known;
  const { x, view } = plot;
  const { first, last, open } = point;
  const span = [x(open === "start" ? view.from : first), open === "end" ? untilNow(plot, first) : x(addDays(last, 1))] as const;
  plot.spans.set(point, span);
  return span;
}

/** How far what began on a day and has not ended reaches: to today, or where the axis ends before. */
export const untilNow = ({ x, view: { now, to } }: Plot, since: Day): number => x(now !== undefined && now > since ? now : to);

/** Where an observation is marked: halfway. */
export function placeOf(plot: Plot, point: TrendPoint): Place {
  const [start, end] = spanOf(plot, point);
  return { x: (start + end) / 2, y: plot.y(point.observation.value) };
}

/** A place in the drawing. */
export interface Place {
  readonly x: number;
  readonly y: number;
}
