/** Figures of a service held against the file: what is new, what differs, what is there already. */
import { addDays, addDuration, firstDay, lastDay, type Day } from "../../data/edtf.js";
import type { Metric, Observation } from "../../data/schema.js";
import { sameDays } from "./period.js";
import type { Candidate } from "./service.js";

/** A figure that the file and a service give for the same days, not alike. */
export interface Difference {
  readonly metric: string;
  readonly series: string;
  /** EDTF, as the file writes it */
  readonly date: string;
  readonly file: Pick<Observation, "value" | "relation" | "kind">;
  readonly service: Pick<Observation, "value" | "kind">;
}

export interface Verdict {
  /** In the order of their dates. */
  readonly fresh: readonly Candidate[];
  readonly differences: readonly Difference[];
  /** Figures that the file does not hold, but of a time for which it has newer ones. */
  readonly older: number;
  /** Figures that are said to be of a day which has not come. */
  readonly early: number;
  /** New figures for a time within which the file's newest lies: perhaps they are the same, told twice. */
  readonly again: readonly { readonly date: string; readonly newest: Observation }[];
}

const byDays = (a: Candidate, b: Candidate): number =>
  lastDay(a.date) < lastDay(b.date) ? -1 : lastDay(a.date) > lastDay(b.date) ? 1 : 0;

const isWithin = (inner: string, outer: string): boolean =>
  firstDay(outer) <= firstDay(inner) && lastDay(inner) <= lastDay(outer);

/** The newest observation of a series by the last day it can mean. */
function newestOf(observations: readonly Observation[]): Observation | undefined {
  return observations.reduce<Observation | undefined>(
    (newest, one) => (newest && lastDay(newest.date) >= lastDay(one.date) ? newest : one),
    undefined,
  );
}

/**
 * Weighs the figures of one endpoint.
 *
 * @param question.since EDTF: all figures from its first day on that the file does not hold are new; without it, those after the file's newest
 */
export function weigh(
  metricId: string,
  metric: Metric,
  candidates: readonly Candidate[],
  { since, today }: { readonly since?: string; readonly today: Day },
): Verdict {
  const fresh: Candidate[] = [];
  const differences: Difference[] = [];
  const again: { date: string; newest: Observation }[] = [];
  let older = 0;
  let early = 0;
  for (const candidate of [...candidates].sort(byDays)) {
    const { series, date, value, kind, unchangedFor } = candidate;
    const own = metric.observations.filter((one) => one.series === series);
    const held = own.filter((one) => sameDays(one.date, date));
    const newest = newestOf(own);
    // A day of grace: it may be tomorrow already where the service stands.
    if (kind !== "projected" && firstDay(date) > addDays(today, 1)) early += 1;
    else if (held.length > 0) {
      const last = held.at(-1)!;
      const isHeld = held.some((one) => one.value === value && one.kind === kind);
      if (!isHeld) {
        const file = { value: last.value, relation: last.relation, kind: last.kind };
        differences.push({ metric: metricId, series, date: last.date, file, service: { value, kind } });
      }
    } else if (
      unchangedFor !== undefined &&
      newest?.value === value &&
      lastDay(date) < addDuration(lastDay(newest.date), unchangedFor)
    ) {
      continue;
    } else if (since === undefined ? !newest || lastDay(date) > lastDay(newest.date) : lastDay(date) >= firstDay(since)) {
      fresh.push(candidate);
      if (newest && newest.kind === kind && isWithin(newest.date, date)) again.push({ date, newest });
    } else older += 1;
  }
  return { fresh, differences, older, early, again };
}
