import { firstDay, lastDay } from "../edtf.js";
import type { Metric, Observation, Series, Text } from "../schema.js";
import { compareDates } from "./figures.js";

/**
 * What stands against comparing two observations. `series`: they are counted in different ways. `break`: counting changed between them.
 * `projection`: one was counted, the other expected. `bound`: one only says at least or at most, and is no limit that holds until the next.
 * `confidence`: one may be wrong.
 */
export type Obstacle = "series" | "break" | "projection" | "bound" | "confidence";

/**
 * Whether two observations of a metric can be compared: joined by a line, or set against each other by a difference or a percentage.
 *
 * @returns what stands against it; nothing where they can be compared
 */
export function obstaclesBetween(metric: Metric, a: Observation, b: Observation): readonly Obstacle[] {
  const found: Obstacle[] = [];
  if (a.series !== b.series && areCountedApart(metric, a.series, b.series)) found.push("series");
  if (breakBetween(metric, a, b)) found.push("break");
  if ((a.kind === "projected") !== (b.kind === "projected")) found.push("projection");
  if ([a, b].some(isBound) && !areSameLimits(metric, a, b)) found.push("bound");
  if (a.confidence === "unsure" || b.confidence === "unsure") found.push("confidence");
  return found;
}

const isBound = ({ relation }: Observation): boolean => relation === "at-least" || relation === "at-most";

/** Limits, such as ceilings, that hold one after the other: each is exact about what it allows. */
const areSameLimits = ({ series }: Metric, a: Observation, b: Observation): boolean =>
  a.series === b.series && a.relation === b.relation && series.find(({ id }) => id === a.series)?.holds === true;

/** Series are counted apart where one says so of the other, or where their methods are not the same words. */
function areCountedApart(metric: Metric, a: string, b: string): boolean {
  const [one, other] = [a, b].map((id) => metric.series.find((series) => series.id === id));
  const breaks = (from: Series | undefined, to: string): boolean => from?.breaksWith?.includes(to) ?? false;
  return breaks(one, b) || breaks(other, a) || one?.method?.en !== other?.method?.en;
}

/**
 * Why one of their series starts to count anew between the two: with an observation that can lie after the earlier has begun, and up to the
 * later. Where dates overlap, such as a year and a month of it, nobody can say which way of counting the year holds: it is taken for broken.
 *
 * @returns the words of the last such break; undefined where there is none
 */
export function breakBetween(metric: Metric, a: Observation, b: Observation): Text | undefined {
  const [earlier, later] = compareDates(a.date, b.date) <= 0 ? [a, b] : [b, a];
  const isTie = compareDates(a.date, b.date) === 0;
  let last: Observation | undefined;
  for (const one of metric.observations) {
    if (one.break === undefined || (one.series !== a.series && one.series !== b.series)) continue;
    const isBetween = isTie
      ? one === a || one === b
      : one !== earlier && lastDay(one.date) > firstDay(earlier.date) && compareDates(one.date, later.date) <= 0;
    if (isBetween && (!last || compareDates(one.date, last.date) >= 0)) last = one;
  }
  return last?.break;
}
