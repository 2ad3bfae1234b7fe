/** Questions about a metric over time: its observations in order, and which of them a line may join. */
import { addDays, addDuration, daysBetween, firstDay, lastDay, parseEdtf, type Day } from "../edtf.js";
import type { Dataset, Metric, Observation, Series } from "../schema.js";
import { obstaclesBetween } from "./comparability.js";
import { compareDates, compareDays, knownSince, metricOf, sourceOf, type Finding } from "./figures.js";

/** An observation with its place in time. */
export interface TrendPoint extends Finding {
  /** The first and the last day that its date can mean; of an open interval both are the end that is known. */
  readonly first: Day;
  readonly last: Day;
  /** The day halfway between them. */
  readonly middle: Day;
  /** A next figure that begins later leaves a silence: whole counts are missing. */
  readonly heardUntil: Day;
  /** The end of its date that is not known. */
  readonly open?: "start" | "end";
  /** Its date is open, or can mean so long a time that a line to any day of it would say more than is known. */
  readonly isVague: boolean;
}

/** A place where the line of a series stops: counting changed (`break`), or no figure was found for a long time (`silence`). */
export interface TrendGap {
  readonly kind: "break" | "silence";
  readonly before: TrendPoint;
  readonly after: TrendPoint;
  /** Of a silence: the years, months or days without any figure, as an EDTF date. */
  readonly during?: string;
}

/** One series over time. */
export interface TrendLine {
  readonly series: Series;
  /** Its observations, the earliest first. */
  readonly points: readonly TrendPoint[];
  /** What was counted or estimated, cut where no line may join it; a run can be a single point. */
  readonly runs: readonly (readonly TrendPoint[])[];
  /** Each projection with what it goes out from: joined by dashes only. */
  readonly projections: readonly (readonly [TrendPoint, TrendPoint])[];
  readonly gaps: readonly TrendGap[];
}

/** A metric over time. */
export interface Trend {
  readonly metric: Metric;
  /** The series that have an observation, in the dataset's order. */
  readonly lines: readonly TrendLine[];
  /** Their observations, the earliest first. */
  readonly points: readonly TrendPoint[];
  /** More is known by now than `asOf` shows. */
  readonly newerExist: boolean;
}

/** Which observations count; what is left out keeps all. */
export interface TrendQuery {
  /** Ids of series. */
  readonly series?: readonly string[];
  /** EDTF: observations whose date can lie on its first day or after. */
  readonly from?: string;
  /** EDTF: observations whose date can lie on its last day or before. */
  readonly to?: string;
  /** Only what was known on this day. */
  readonly asOf?: Day;
}

/** A metric over time, or undefined where there is none of this id. */
export function trendOf(dataset: Dataset, metricId: string, { series, from, to, asOf }: TrendQuery = {}): Trend | undefined {
  const metric = metricOf(dataset, metricId);
  if (!metric) return undefined;
  const [start, end] = [from === undefined ? undefined : firstDay(from), to === undefined ? undefined : lastDay(to)];
  const isAsked = (one: Observation): boolean =>
    (series === undefined || series.includes(one.series)) &&
    (start === undefined || lastDay(one.date) >= start) &&
    (end === undefined || firstDay(one.date) <= end);
  const asked = metric.observations.flatMap((one, index) => {
    const point = isAsked(one) && pointOf(dataset, metric, one, `/metrics/${metricId}/observations/${index}`);
    return point ? [{ point, known: knownSince(one, dataset) }] : [];
  });
  const known = asOf === undefined ? asked : asked.filter((one) => one.known <= asOf);
  const points = known
    .sort(
      (a, b) =>
        compareDays(a.point.middle, b.point.middle) ||
        compareDates(a.point.observation.date, b.point.observation.date) ||
        compareDays(a.known, b.known),
    )
    .map(({ point }) => point);
  const lines = metric.series
    .map((one) =>
      lineOf(
        one,
        points.filter((point) => point.series === one),
        joinsOf(metric, one.id),
      ),
    )
    .filter((line) => line.points.length > 0);
  return { metric, lines, points, newerExist: known.length < asked.length };
}

function pointOf(dataset: Dataset, metric: Metric, observation: Observation, pointer: string): TrendPoint | undefined {
  const series = metric.series.find(({ id }) => id === observation.series);
  const source = sourceOf(dataset, observation.source);
  if (!series || !source) return undefined;
  const edtf = parseEdtf(observation.date);
  const first = edtf?.start ? firstDay(observation.date) : lastDay(observation.date);
  const last = edtf?.end ? lastDay(observation.date) : first;
  const middle = addDays(first, Math.floor(daysBetween(first, last) / 2));
  const open = !edtf?.start ? "start" : !edtf.end ? "end" : undefined;
  const isVague = open !== undefined || (first !== last && thrice(first, metric) < last);
  const heardUntil = open === "end" ? "9999-12-31" : thrice(last, metric);
  return { metric, series, observation, source, pointer, first, last, middle, heardUntil, isVague, ...(open && { open }) };
}

/** Of several counts of a series for one date the one that became known last: the others were revised by it. */
export const unrevised = (points: readonly TrendPoint[]): readonly TrendPoint[] =>
  points.filter(({ observation }, index) => points[index + 1]?.observation.date !== observation.date);

const isProjected = ({ observation }: TrendPoint): boolean => observation.kind === "projected";

function lineOf(series: Series, points: readonly TrendPoint[], joins: Joins): TrendLine {
  const counted = unrevised(points.filter((one) => !isProjected(one)));
  const runs: TrendPoint[][] = counted.filter(({ isVague }) => isVague).map((point) => [point]);
  const breaks: TrendGap[] = [];
  let run: TrendPoint[] = [];
  counted.forEach((point, index) => {
    const before = counted[index - 1];
    if (before && point.observation.break !== undefined) breaks.push({ kind: "break", before, after: point });
    if (point.isVague) return;
    const last = run.at(-1);
    if (last && joins(last, point)) run.push(point);
    else runs.push((run = [point]));
  });
  const projections = points.flatMap((point, index) => {
    if (!isProjected(point) || point.isVague) return [];
    const origin = points.slice(0, index).findLast((one) => one.middle < point.middle && !one.isVague);
    return origin && joins(origin, point, "projection") ? [[origin, point] as const] : [];
  });
  const silences = series.holds === true ? [] : silencesOf(counted);
  const gaps = [...breaks, ...silences].sort((one, other) => compareDays(one.after.middle, other.after.middle));
  return { series, points, runs, projections, gaps };
}

/** The times that no date covers, where they are long. */
function silencesOf(points: readonly TrendPoint[]): readonly TrendGap[] {
  const gaps: TrendGap[] = [];
  const startOf = ({ open, first }: TrendPoint): Day => (open === "start" ? "" : first);
  let before: TrendPoint | undefined;
  for (const after of [...points].sort((a, b) => compareDays(startOf(a), startOf(b)))) {
    if (before && before.heardUntil < startOf(after))
      gaps.push({ kind: "silence", before, after, during: between(before.last, after.first) });
    if (!before || after.heardUntil >= before.heardUntil) before = after;
  }
  return gaps;
}

/** Whether a line may join two observations of a series; `but` is an obstacle that does not count. */
type Joins = (a: TrendPoint, b: TrendPoint, but?: "projection") => boolean;

function joinsOf(metric: Metric, series: string): Joins {
  const breaking = metric.observations
    .filter((one) => one.break !== undefined && one.series === series)
    .map((observation) => ({ observation, last: lastDay(observation.date) }))
    .sort((a, b) => compareDays(a.last, b.last));
  const firstFrom = (day: Day): number => {
    let [low, high] = [0, breaking.length];
    while (low < high) {
      const half = (low + high) >> 1;
      if (breaking[half]!.last < day) low = half + 1;
      else high = half;
    }
    return low;
  };
  return (a, b, but) => {
    if (isSilentBetween(a, b)) return false;
    // Only what lies about them can have broken between them; to ask of all would take long where there are many.
    const [from, to] = [a.first < b.first ? a.first : b.first, a.last > b.last ? a.last : b.last];
    const near = breaking.slice(firstFrom(from), firstFrom(addDays(to, 1))).map(({ observation }) => observation);
    const obstacles = obstaclesBetween({ ...metric, observations: near }, a.observation, b.observation);
    return obstacles.every((obstacle) => obstacle === but);
  };
}

/** A line over this time would tell of years of which nobody told, unless a figure holds until the next. */
const isSilentBetween = ({ series, heardUntil }: TrendPoint, { first }: TrendPoint): boolean =>
  series.holds !== true && heardUntil < first;

/**
 * A figure is due after `reviewEvery` and overdue after one and a half times that. After three times, twice as long as it could hold, whole
 * counts are missing.
 */
const thrice = (day: Day, { reviewEvery }: Metric): Day => [1, 2, 3].reduce((end) => addDuration(end, reviewEvery), day);

/** The whole years between two days, else the whole months, else the days, as an EDTF date. */
function between(last: Day, first: Day): string {
  const [start, end] = [addDays(last, 1), addDays(first, -1)];
  const afterEnd = addDays(end, 1);
  const year = (day: Day, more: number): string => String(Number(day.slice(0, 4)) + more).padStart(4, "0");
  const years = [year(start, start.endsWith("-01-01") ? 0 : 1), year(afterEnd, -1)] as const;
  if (years[0] <= years[1]) return span(...years);
  const month = addDuration(start, "P1M");
  const months = [
    (start.endsWith("-01") ? start : month).slice(0, 7),
    addDays(`${afterEnd.slice(0, 7)}-01`, -1).slice(0, 7),
  ] as const;
  return months[0] <= months[1] ? span(...months) : span(start, end);
}

const span = (from: string, to: string): string => (from === to ? from : `${from}/${to}`);
