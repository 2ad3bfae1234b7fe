/** Questions about change: how a figure stands to another of its series, and what stands against setting one against the other. */
import { firstDay, lastDay, type Day } from "../edtf.js";
import type { Dataset, Observation, Text } from "../schema.js";
import { breakBetween, obstaclesBetween, type Obstacle } from "./comparability.js";
import { compareDates, type Finding } from "./figures.js";
import { trendOf, unrevised } from "./trend.js";

/** How a figure stands to an earlier one. */
export interface Change {
  /** What it is set against. */
  readonly with: Finding;
  /** What stands against it; where there is anything, the numbers are not to be shown. */
  readonly obstacles: readonly Obstacle[];
  /** Why counting changed between them, where it did. */
  readonly break?: Text;
  /** The figure less the other, no more exact than the rougher of them: against "about 6.9 million", 47,295 less is 0. */
  readonly difference: number;
  /** The difference as a share of the other, where a share means something: 0.14 */
  readonly share?: number;
  /** Either is only about right, or their difference was rounded. */
  readonly isAbout: boolean;
  /** Of a series whose figures hold until the next: all between the two are the same. */
  readonly isUnchanged: boolean;
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
  const { metric, series } = finding;
  const [now, then] = [observation.value, other.observation.value];
  const exact = now - then;
  if (!Number.isFinite(exact)) return undefined;
  const difference = rounded(exact, Math.max(roundingOf(observation), roundingOf(other.observation)));
  const share = difference / then;
  const isVanished = difference === 0 && exact !== 0;
  const isTelling = now > 0 && then >= FEWEST && Math.abs(share) < GREATEST_SHARE && !isVanished;
  const isRough = [observation, other.observation].some(({ relation }) => relation === "about" || relation === "nearly");
  const isAbout = isRough || Math.abs(difference - exact) > Math.abs(exact) * 1e-9;
  const isBetween = ({ observation: { date } }: Finding): boolean =>
    compareDates(date, observation.date) <= 0 && compareDates(date, other.observation.date) >= 0;
  const isUnchanged =
    series.holds === true &&
    exact === 0 &&
    unrevised(points)
      .filter(isBetween)
      .every((one) => one.observation.value === now);
  const words = breakBetween(metric, observation, other.observation);
  return {
    with: other,
    obstacles: obstaclesBetween(metric, observation, other.observation),
    ...(words && { break: words }),
    difference,
    isAbout,
    isUnchanged,
    ...(isTelling && { share }),
  };
}

/** Below it a figure that does not say "about" was counted one by one. */
const COUNTED = 1000;

/** To how much a figure is rounded, by the zeros at its end: 100,000 of 6.9 million. Two digits are taken for said: 1 million may be 1.0. */
function roundingOf({ value, relation }: Observation): number {
  if (Math.abs(value) < COUNTED && relation === "exactly") return 0;
  const [digits = "", exponent = "0"] = Math.abs(value).toExponential().split("e");
  const said = Math.max(2, digits.replace(".", "").length);
  return value === 0 ? 0 : Number(`1e${Number(exponent) - said + 1}`);
}

function rounded(value: number, step: number): number {
  const size = step === 0 ? Math.abs(value) : Math.round(Math.abs(value) / step) * step;
  // What binary fractions add is not a change.
  return size === 0 ? 0 : Math.sign(value) * Number(size.toPrecision(12));
}
