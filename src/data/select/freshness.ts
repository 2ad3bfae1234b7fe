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
export function freshnessOf({ observation, metric, later }: Finding, today: Day): Freshness {
  if (later) return "superseded";
  if (parseEdtf(observation.date)?.end === null) return "fresh";
  const last = lastDay(observation.date);
  if (observation.kind === "projected") return today <= last ? "fresh" : "overdue";
  const due = addDuration(last, metric.reviewEvery);
  if (today <= due) return "fresh";
  return today <= addDays(due, Math.ceil(daysBetween(last, due) / 2)) ? "due" : "overdue";
}
