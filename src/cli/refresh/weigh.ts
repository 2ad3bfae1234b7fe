/** Figures of a service held against the file: what is new, what differs, what is there already. */
import { addDays, addDuration, firstDay, lastDay, type Day } from "../../data/edtf.js";
import { compareDates } from "../../data/select.js";
import type { Metric, Observation } from "../../data/schema.js";
import { sameDays } from "./period.js";
import type { Candidate } from "./service.js";
import { counted, writeNumber } from "../prose.js";

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
  /** What was left out, and why: sentences. */
  readonly remarks: readonly string[];
}

const byDays = (a: Candidate, b: Candidate): number => compareDates(a.date, b.date);

const isProjected = ({ kind }: Pick<Candidate, "kind">): boolean => kind === "projected";

const overlap = (a: string, b: string): boolean => firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a);

/** What is to be done with a figure. */
type Fate = "fresh" | "differs" | "held" | "older" | "first" | "early" | "overtaken" | { readonly overlaps: Observation };

/** The last of observations by the last day it can mean. */
const newestOf = (observations: readonly Observation[]): Observation | undefined =>
  [...observations].sort((a, b) => compareDates(a.date, b.date)).at(-1);

function fateOf(
  candidate: Candidate,
  all: readonly Candidate[],
  file: readonly Observation[],
  { since, today }: { readonly since?: string; readonly today: Day },
): Fate {
  const { date, value, kind, unchangedFor } = candidate;
  // What is expected and what was found stand beside each other: an estimate of a time that a projection was made for is news.
  const own = file.filter((one) => isProjected(one) === isProjected(candidate));
  const held = own.filter((one) => sameDays(one.date, date));
  const newest = newestOf(own);
  // A day of grace: it may be tomorrow already where the service stands.
  if (!isProjected(candidate) && firstDay(date) > addDays(today, 1)) return "early";
  if (held.length > 0) return held.some((one) => one.value === value && one.kind === kind) ? "held" : "differs";
  const found = [...file, ...all].filter((one) => one.kind !== "projected");
  if (isProjected(candidate) && found.some((one) => firstDay(one.date) >= firstDay(date))) return "overtaken";
  const isSame = unchangedFor !== undefined && newest?.value === value;
  if (isSame && lastDay(date) < addDuration(lastDay(newest.date), unchangedFor)) return "held";
  if (since !== undefined && lastDay(date) < firstDay(since)) return "held";
  const other = [...own].reverse().find((one) => overlap(one.date, date));
  if (other) return since === undefined && lastDay(date) <= lastDay(newest!.date) ? "older" : { overlaps: other };
  if (since !== undefined) return "fresh";
  if (newest) return lastDay(newest.date) < firstDay(date) ? "fresh" : "older";
  const isLast =
    isProjected(candidate) ||
    all
      .filter((one) => !isProjected(one))
      .sort(byDays)
      .at(-1) === candidate;
  return isLast ? "fresh" : "first";
}

/**
 * Weighs the figures of one endpoint.
 *
 * @param question.since EDTF: all figures from its first day on that the file does not hold are new; without it, those after the file's
 *   newest, and of a series without figures the newest one
 */
export function weigh(
  metricId: string,
  metric: Metric,
  candidates: readonly Candidate[],
  question: { readonly since?: string; readonly today: Day },
): Verdict {
  const fresh: Candidate[] = [];
  const differences: Difference[] = [];
  const overlapping: string[] = [];
  const counts = { older: 0, first: 0, early: 0, overtaken: 0 };
  // What is said of a day to come says nothing yet of what else there is.
  const known = candidates.filter(({ date, kind }) => kind === "projected" || firstDay(date) <= addDays(question.today, 1));
  for (const candidate of [...candidates].sort(byDays)) {
    const { series, date, value, kind } = candidate;
    const file = metric.observations.filter((one) => one.series === series);
    const all = known.filter((one) => one.series === series);
    const fate = fateOf(candidate, all, file, question);
    if (fate === "fresh") fresh.push(candidate);
    else if (fate === "differs") {
      const last = file.filter((one) => isProjected(one) === isProjected(candidate) && sameDays(one.date, date)).at(-1)!;
      const told = { value: last.value, relation: last.relation, kind: last.kind };
      differences.push({ metric: metricId, series, date: last.date, file: told, service: { value, kind } });
    } else if (typeof fate === "object") {
      const { value: other, date: when } = fate.overlaps;
      overlapping.push(
        `${writeNumber(value)} of ${date} left out: the file's ${writeNumber(other)} of ${when} is of the same days in part, perhaps the same figure.`,
      );
    } else if (fate !== "held") counts[fate] += 1;
  }
  const { older, first, early, overtaken } = counts;
  const remarks = [
    ...overlapping,
    ...(early > 0 ? [`${counted(early, "figure")} of days to come left out: only projections can be.`] : []),
    ...(overtaken > 0 ? [`${counted(overtaken, "projection")} left out: an estimate begins on the same day or later.`] : []),
    ...(older > 0 ? [`${counted(older, "figure")} older than the file's newest left out; --since DATE takes them in.`] : []),
    ...(first > 0
      ? [
          `The file has no figure of this series, so only the newest is proposed: --since DATE would bring ${writeNumber(first)} more.`,
        ]
      : []),
  ];
  return { fresh, differences, remarks };
}
