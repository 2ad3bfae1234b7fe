import { addDays, daysBetween, firstDay, lastDay, parseEdtf, type Day } from "../../data/edtf.js";
import type { Notation } from "../../format/index.js";
import type { Trend, TrendPoint } from "../../data/select.js";

/** What a trend shows, whatever the width and the language. */
export interface View {
  readonly trend: Trend;
  /** The ends of the time axis. */
  readonly from: Day;
  readonly to: Day;
  /** The day of the line of today, where it lies between them. */
  readonly now: Day | undefined;
  /** How its figures are written. */
  readonly notation: Notation;
  /** What is read out before anyone asks. */
  readonly latest: TrendPoint;
}

/** A margin of time on either side, so that no mark lies on the edge; a single day gets a month. */
const MARGIN = 0.015;
const LEAST_MARGIN = 15;

/** Both ends known, so that an axis can start or end there. */
const boundary = (date: string | undefined, side: "start" | "end"): Day | undefined => {
  const edtf = date === undefined ? undefined : parseEdtf(date);
  if (!edtf?.[side]) return undefined;
  return side === "start" ? firstDay(date!) : lastDay(date!);
};

/** What has no known start gets a year of room before its end. */
const startOf = ({ open, first }: TrendPoint): Day => (open === "start" ? addDays(first, -365) : first);

const least = (days: readonly Day[]): Day => days.reduce((one, other) => (other < one ? other : one));
const greatest = (days: readonly Day[]): Day => days.reduce((one, other) => (other > one ? other : one));

/**
 * What a trend shows; undefined where it has no observation.
 *
 * @param asked the attributes `from` and `to`, EDTF, where the axis starts and ends
 * @param now the day on which the figures are judged; without `to` the axis reaches up to it
 * @param latest JSON pointer of the latest figure of the metric; where it is not shown, the last that is
 */
export function viewOf(
  trend: Trend,
  asked: { readonly from?: string | undefined; readonly to?: string | undefined },
  now: Day,
  { latest, notation }: { readonly latest: string | undefined; readonly notation: Notation },
): View | undefined {
  const { points } = trend;
  if (points.length === 0) return undefined;
  const [start, end] = [boundary(asked.from, "start"), boundary(asked.to, "end")];
  const middles = points.map(({ middle }) => middle);
  const first = least(start === undefined ? points.map(startOf) : [start, ...middles]);
  const last = greatest(end === undefined ? [now, ...points.map((point) => point.last)] : [end, ...middles]);
  const margin = Math.max(LEAST_MARGIN, Math.round(daysBetween(first, last) * MARGIN));
  const [from, to] = [addDays(first, -margin), addDays(last, margin)];
  return {
    trend,
    from,
    to,
    now: from <= now && now <= to ? now : undefined,
    notation,
    latest: points.findLast(({ pointer }) => pointer === latest) ?? points.at(-1)!,
  };
}
