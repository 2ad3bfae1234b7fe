/** Questions about change: how a figure stands to another of its series, and what stands against setting one against the other. */
import { firstDay, lastDay, type Day } from "../edtf.js";
import type { Dataset } from "../schema.js";
import { obstaclesBetween, type Obstacle } from "./comparability.js";
import { compareDates, type Finding } from "./figures.js";
import { trendOf } from "./trend.js";

/** How a figure stands to an earlier one. */
export interface Change {
  /** What it is set against. */
  readonly with: Finding;
  /** What stands against it; where there is anything, the numbers are not to be shown. */
  readonly obstacles: readonly Obstacle[];
  /** The figure less the other. */
  readonly difference: number;
  /** The difference as a share of the other, where a share means something: 0.14 */
  readonly share?: number;
  /** Either is only about right. */
  readonly isAbout: boolean;
}

/** Of fewer than these, one more or less is a leap. */
const FEWEST = 20;

/** A tripling is told by the two figures, not by "+200 %". */
const GREATEST_SHARE = 2;

/**
 * How a figure stands to another of its series.
 *
 * @param to `previous`: the one before it; else an EDTF date: the last one whose date can lie in it
 * @returns undefined where there is no such figure
 */
export function changeOf(
  dataset: Dataset,
  metricId: string,
  finding: Finding,
  { to, asOf }: { readonly to: string; readonly asOf?: Day },
): Change | undefined {
  const points = trendOf(dataset, metricId, { series: [finding.series.id], ...(asOf !== undefined && { asOf }) })?.points ?? [];
  const { observation } = finding;
  const isBefore = (one: Finding): boolean =>
    one.observation.kind !== "projected" && compareDates(one.observation.date, observation.date) < 0;
  const isWithin = (one: Finding): boolean =>
    one.observation !== observation &&
    lastDay(one.observation.date) >= firstDay(to) &&
    firstDay(one.observation.date) <= lastDay(to);
  const other = points.findLast(to === "previous" ? isBefore : isWithin);
  if (!other) return undefined;
  const [now, then] = [observation.value, other.observation.value];
  // What binary fractions add is not a change.
  const difference = Number((now - then).toPrecision(12));
  if (!Number.isFinite(difference)) return undefined;
  const share = difference / then;
  const isTelling = now > 0 && then >= FEWEST && Math.abs(share) < GREATEST_SHARE;
  const isAbout = [observation, other.observation].some(({ relation }) => relation === "about" || relation === "nearly");
  const obstacles = obstaclesBetween(finding.metric, observation, other.observation);
  return { with: other, obstacles, difference, isAbout, ...(isTelling && { share }) };
}
