import { html, nothing, svg, type TemplateResult } from "lit";
import type { Day } from "../../data/edtf.js";
import type { Dataset } from "../../data/schema.js";
import { trendOf, type Finding, type TrendPoint } from "../../data/select.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { round } from "../shared/drawing/round.js";
import { timeScale } from "../shared/drawing/time-scale.js";

/** Units of the drawing. */
const WIDTH = 150;
const HEIGHT = 34;
const FLOOR = 31.5;
const CEILING = 4;
const RADIUS = 3;

/**
 * A figure's own series up to it, as small as a word: joined only where the trend would join it. It is hidden from those who hear the page,
 * since the figure stands beside it in words and a sparkline has no values.
 *
 * @returns nothing where the series has no other figure
 */
export function sparkline(
  data: DatasetController,
  dataset: Dataset,
  metricId: string,
  finding: Finding,
): TemplateResult | typeof nothing {
  const { asOf } = data;
  const trend = trendOf(dataset, metricId, { series: [finding.series.id], ...(asOf !== undefined && { asOf }) });
  const line = trend?.lines[0];
  const shown = line?.points.find(({ pointer }) => pointer === finding.pointer);
  if (!line || !shown) return nothing;
  const isUpTo = (point: TrendPoint): boolean => point.middle <= shown.middle;
  const points = line.points.filter(isUpTo);
  const first = points[0]!;
  if (first.middle === shown.middle) return nothing;
  const place = placesOf(points, first.middle, shown.middle, data.direction === "rtl");
  const path = (run: readonly TrendPoint[]): string => `M${run.map((point) => place(point).join(" ")).join("L")}`;
  // What holds until the next figure changes in steps.
  const steps = (run: readonly TrendPoint[]): string =>
    run
      .map((point, index) => `${index === 0 ? `M${place(point).join(" ")}` : `H${place(point)[0]}V${place(point)[1]}`}`)
      .join("");
  const runs = line.runs.map((run) => run.filter(isUpTo)).filter((run) => run.length > 0);
  const joined = runs.filter((run) => run.length > 1).map(line.series.holds === true ? steps : path);
  // What nothing joins would not be seen.
  const lone = runs.flatMap((run) => (run.length === 1 && run[0] !== shown ? dot(place(run[0]!), 1.6) : []));
  const dashes = line.projections.filter((pair) => pair.every(isUpTo)).map(path);
  const breaks = line.gaps
    .filter(({ kind, after }) => kind === "break" && isUpTo(after))
    .map(({ before, after }) => `M${ruleBetween(place(before)[0], place(after)[0])} 0V${FLOOR}`);
  const { kind, confidence } = shown.observation;
  const look = kind === "projected" ? "hollow" : confidence === "unsure" ? "unsure" : "mark";
  const start = points.reduce((day, point) => (point.first < day ? point.first : day), first.first);
  return html`<div class="trend" part="trend" aria-hidden="true">
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}">
      <path class="floor" d="M0 ${FLOOR}H${WIDTH}" />
      ${part("rule", breaks)} ${part("line", joined)} ${part("dashes", dashes)} ${part("lone", lone)}
      ${svg`<path class="latest-${look}" d=${dot(place(shown), RADIUS)} />`}
    </svg>
    <p class="years"><span>${yearOf(start)}</span><span>${yearOf(shown.last)}</span></p>
  </div>`;
}

/** Before the first figure of the other way of counting, as near as its mark allows. */
const ruleBetween = (before: number, after: number): number =>
  round(after - Math.sign(after - before) * Math.min(RADIUS + 2, Math.abs(after - before) / 2));

const yearOf = (day: Day): string => String(Number(day.slice(0, 4)));

const part = (look: string, paths: readonly string[]): unknown =>
  paths.length === 0 ? nothing : svg`<path class=${look} d=${paths.join("")} />`;

const dot = ([x, y]: readonly [number, number], radius: number): string =>
  `M${round(x - radius)} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;

/** Values from zero, or from below it where one is; time from edge to edge. */
function placesOf(
  points: readonly TrendPoint[],
  from: Day,
  to: Day,
  isRtl: boolean,
): (point: TrendPoint) => readonly [number, number] {
  // The difference of the largest numbers that there are is none.
  const valueOf = ({ observation }: TrendPoint): number => Math.max(-1e300, Math.min(1e300, observation.value));
  const values = points.map(valueOf);
  const [low, high] = values.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [0, 0]);
  const margin = RADIUS + 2;
  const { x } = timeScale(from, to, isRtl ? WIDTH - margin : margin, isRtl ? margin : WIDTH - margin);
  const y = (value: number): number => FLOOR + ((CEILING - FLOOR) * (value - low)) / (high - low || 1);
  return (point) => [round(x(point.middle)), round(y(valueOf(point)))];
}
