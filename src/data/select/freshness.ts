import { addDays, addDuration, daysBetween, lastDay, parseEdtf, type Day } from "../edtf.js";
import type { Finding } from "./figures.js";

/** Whether a figure still holds: see {@link freshnessOf}. */
export type Freshness = "fresh" | "due" | "overdue" | "superseded";

/**
 * Whether a figure still holds on a day.
 *
 * Counted from the last day its date can mean: fresh until that day plus `reviewEvery`, then due for half as long again, then overdue. A
 * projection is fresh until its period ends, then overdue. Superseded where the view is frozen and a later observation exists.
 */
export function freshnessOf(finding: Finding, today: Day): Freshness {
  if (finding.later) return "superseded";
  const deadlines = deadlinesOf(finding);
  if (!deadlines || today <= deadlines.fresh) return "fresh";
  return today <= deadlines.due ? "due" : "overdue";
}

/** Until when a figure is fresh, and until when its update is merely due; undefined where its date has no end. */
export function deadlinesOf({ observation, metric }: Finding): { readonly fresh: Day; readonly due: Day } | undefined {
  if (parseEdtf(observation.date)?.end === null) return undefined;
  const last = lastDay(observation.date);
  if (observation.kind === "projected") return { fresh: last, due: last };
  const fresh = addDuration(last, metric.reviewEvery);
  return { fresh, due: addDays(fresh, Math.ceil(daysBetween(last, fresh) / 2)) };
}
