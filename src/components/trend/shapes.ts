import type { TrendLine, TrendPoint } from "../../data/select.js";
import { round } from "../shared/drawing/round.js";
import { placeOf, spanOf, type Plot } from "./plot.js";

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
}

const isUnsure = ({ observation }: TrendPoint): boolean => observation.confidence === "unsure";
const isProjected = ({ observation }: TrendPoint): boolean => observation.kind === "projected";

export function shapesOf(plot: Plot, line: TrendLine, look: SeriesLook): SeriesShapes {
  const polyline = (points: readonly TrendPoint[]): string =>
    `M${points.map((point) => `${round(placeOf(plot, point).x)} ${round(placeOf(plot, point).y)}`).join("L")}`;
  const marks = (points: readonly TrendPoint[], radius = plot.radius): string =>
    points.map((point) => markPath(look, placeOf(plot, point).x, placeOf(plot, point).y, radius)).join("");
  const certain = line.points.filter((point) => !isUnsure(point));
  return {
    look,
    line: line.runs
      .filter((run) => run.length > 1)
      .map(polyline)
      .join(""),
    dashes: line.projections.map(polyline).join(""),
    whiskers: line.points.map((point) => whisker(plot, point)).join(""),
    bounds: line.points.map((point) => bound(plot, point)).join(""),
    marks: marks(certain.filter((point) => !isProjected(point))),
    hollow: marks(certain.filter(isProjected), plot.radius + 0.7),
    unsure: marks(line.points.filter(isUnsure), plot.radius + 0.7),
  };
}

function whisker(plot: Plot, point: TrendPoint): string {
  const [start, end] = spanOf(plot, point);
  const { y } = placeOf(plot, point);
  return Math.abs(end - start) > 3 * plot.radius ? `M${round(start)} ${round(y)}H${round(end)}` : "";
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
