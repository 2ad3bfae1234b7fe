import type { TrendLine, TrendPoint } from "../../data/select.js";
import { round } from "../shared/drawing/round.js";
import { placeOf, spanOf, untilNow, type Place, type Plot } from "./plot.js";

/** The look of a series, by its place in the metric: round, square, triangular; and again triangular. */
export type SeriesLook = 1 | 2 | 3;

export const lookOf = (index: number): SeriesLook => (index === 0 ? 1 : index === 1 ? 2 : 3);

/** A mark as a path. */
export function markPath(look: SeriesLook, x: number, y: number, radius: number): string {
  const [px, py, r] = [round(x), round(y), round(radius)];
  if (look === 1) return `M${round(px - r)} ${py}a${r} ${r} 0 1 0 ${round(2 * r)} 0a${r} ${r} 0 1 0 ${round(-2 * r)} 0Z`;
  if (look === 2) return `M${round(px - r)} ${round(py - r)}h${round(2 * r)}v${round(2 * r)}h${round(-2 * r)}Z`;
  return `M${px} ${round(py - 1.3 * r)}L${round(px + 1.25 * r)} ${round(py + 0.95 * r)}H${round(px - 1.25 * r)}Z`;
}

/** The paths of one series; an empty one has nothing to draw. */
export interface SeriesShapes {
  readonly look: SeriesLook;
  /** What was counted one after the other, in the same way. */
  readonly line: string;
  /** To what is only expected. */
  readonly dashes: string;
  /** How long a time a date can mean, where that is more than the mark covers. */
  readonly whiskers: string;
  /** A caret above a figure that says at least, below one that says at most. */
  readonly bounds: string;
  readonly marks: string;
  /** Projections. */
  readonly hollow: string;
  /** Figures that may be wrong. */
  readonly unsure: string;
  /** Figures that are not verified, and the dots within them. */
  readonly known: string;
  readonly cores: string;
}

/** How a figure's mark is drawn. */
export type MarkKind = "marks" | "hollow" | "unsure" | "known";

export function markKind({ observation: { confidence, kind } }: TrendPoint): MarkKind {
  if (confidence === "unsure") return "unsure";
  if (kind === "projected") return "hollow";
  return confidence === "known" ? "known" : "marks";
}

/** The lines of a series, corner by corner: what holds until the next figure goes in steps, the latest up to today. */
export function strokesOf(plot: Plot, { series, runs }: TrendLine): readonly (readonly Place[])[] {
  const places = runs.map((run) => run.map((point) => placeOf(plot, point)));
  if (series.holds !== true) return places.filter((run) => run.length > 1);
  const inOrder = runs.flat().sort((a, b) => (a.middle < b.middle ? -1 : 1));
  return runs.map((run) => {
    const last = run.at(-1)!;
    const next = inOrder[inOrder.indexOf(last) + 1];
    const end = { x: next ? placeOf(plot, next).x : untilNow(plot, last.last), y: placeOf(plot, last).y };
    const corners = run.flatMap((point, index) => {
      const place = placeOf(plot, point);
      return index === 0 ? [place] : [{ x: place.x, y: placeOf(plot, run[index - 1]!).y }, place];
    });
    return [...corners, end];
  });
}

const polyline = (places: readonly Place[]): string => `M${places.map(({ x, y }) => `${round(x)} ${round(y)}`).join("L")}`;

export function shapesOf(plot: Plot, line: TrendLine, look: SeriesLook): SeriesShapes {
  const { radius } = plot;
  const of = (kind: MarkKind, r: number): string =>
    line.points
      .filter((point) => markKind(point) === kind)
      .map((point) => markOf(plot, point, look, r))
      .join("");
  const known = line.points.filter((point) => markKind(point) === "known").map((point) => placeOf(plot, point));
  return {
    look,
    line: strokesOf(plot, line).map(polyline).join(""),
    dashes: line.projections.map((pair) => polyline(pair.map((point) => placeOf(plot, point)))).join(""),
    whiskers: line.points.map((point) => whisker(plot, point)).join(""),
    bounds: line.series.holds === true ? "" : line.points.map((point) => bound(plot, point)).join(""),
    marks: of("marks", radius),
    hollow: of("hollow", radius + 0.7),
    unsure: of("unsure", radius + 0.7),
    known: of("known", radius + 0.7),
    cores: known.map(({ x, y }) => markPath(1, x, y, radius * 0.4)).join(""),
  };
}

/** Half the height of the bar of a figure that is of no single time; it is an arrow where its end is not known. */
const BAR = 2.5;

function markOf(plot: Plot, point: TrendPoint, look: SeriesLook, radius: number): string {
  const { x, y } = placeOf(plot, point);
  if (!point.isVague) return markPath(look, x, y, radius);
  const [start, end] = spanOf(plot, point);
  if (point.open === undefined) return `M${round(start)} ${round(y - BAR)}H${round(end)}v${2 * BAR}H${round(start)}Z`;
  const [from, tip] = point.open === "start" ? [end, start] : [start, end];
  const neck = round(tip + Math.sign(from - tip) * 7);
  return `M${round(from)} ${round(y - BAR)}H${neck}V${round(y - 6)}L${round(tip)} ${round(y)}L${neck} ${round(y + 6)}V${round(y + BAR)}H${round(from)}Z`;
}

/** Whether a drawing shows how long a time a figure's date can mean. */
export function isLong(plot: Plot, point: TrendPoint): boolean {
  const [start, end] = spanOf(plot, point);
  return point.isVague || Math.abs(end - start) > 3 * plot.radius;
}

function whisker(plot: Plot, point: TrendPoint): string {
  if (point.isVague || !isLong(plot, point)) return "";
  const [start, end] = spanOf(plot, point);
  return `M${round(start)} ${round(placeOf(plot, point).y)}H${round(end)}`;
}

/** An arrow away from the mark, to the side on which the true value lies. */
function bound(plot: Plot, point: TrendPoint): string {
  const { relation } = point.observation;
  if (relation !== "at-least" && relation !== "at-most") return "";
  const { x, y } = placeOf(plot, point);
  const up = relation === "at-least" ? -1 : 1;
  const [from, to] = [y + up * (plot.radius + 1), y + up * (plot.radius + 9)];
  return `M${round(x)} ${round(from)}V${round(to)}M${round(x - 3)} ${round(to - up * 3)}L${round(x)} ${round(to)}L${round(x + 3)} ${round(to - up * 3)}`;
}
