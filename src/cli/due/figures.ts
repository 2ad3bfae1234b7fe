/** Figures that need a newer one. */
import { addDays, addDuration, daysBetween, lastDay, type Day } from "../../data/edtf.js";
import type { Dataset } from "../../data/schema.js";
import { freshnessOf, latestOf, type Finding, type Freshness } from "../../data/select.js";
import type { FigureMatter } from "./matter.js";

/** The last day that can be written: what lies there never comes. */
const NEVER: Day = "9999-12-31";

/** After so many reviews without a figure a series counts as discontinued: it must not be asked after for ever. */
const MISSED_REVIEWS = 4;

/**
 * The first day on which a figure's freshness is one of those given; undefined where that day never comes.
 *
 * It is searched for by halving, so that {@link freshnessOf} alone holds the rule: from fresh to due to overdue, never back.
 */
function firstDayOf(finding: Finding, reached: readonly Freshness[]): Day | undefined {
  const start = lastDay(finding.observation.date);
  const isReached = (day: Day): boolean => reached.includes(freshnessOf(finding, day));
  if (!isReached(NEVER)) return undefined;
  let before = -1;
  let since = daysBetween(start, NEVER);
  while (since - before > 1) {
    const middle = Math.floor((before + since) / 2);
    if (isReached(addDays(start, middle))) since = middle;
    else before = middle;
  }
  return addDays(start, since);
}

function matterOf(finding: Finding): FigureMatter | undefined {
  const { metric, observation, pointer } = finding;
  const due = firstDayOf(finding, ["due", "overdue"]);
  if (due === undefined) return undefined;
  const overdue = firstDayOf(finding, ["overdue"]);
  const told = { name: metric.label.en, pointer, source: observation.source, finding, ...(overdue !== undefined && { overdue }) };
  return observation.kind === "projected"
    ? { ...told, kind: "projection", comes: lastDay(observation.date) }
    : { ...told, kind: "figure", comes: due, due };
}

function isDiscontinued({ observation, metric }: Finding, day: Day): boolean {
  const reviews = Array.from({ length: MISSED_REVIEWS }, () => metric.reviewEvery);
  return reviews.reduce(addDuration, lastDay(observation.date)) < day;
}

/** The figure that widgets show by default, and of every further series the latest. */
function findingsOf(dataset: Dataset, metric: string, asOf: Day): readonly Finding[] {
  const shown = latestOf(dataset, metric, { asOf });
  const others = dataset.metrics[metric]!.series.flatMap(({ id }) =>
    id === shown?.series.id ? [] : (latestOf(dataset, metric, { series: id, asOf }) ?? []),
  );
  return [...(shown ? [shown] : []), ...others];
}

/** Figures, and those of series that nobody continues. */
export interface Figures {
  readonly matters: readonly FigureMatter[];
  /** The last figures of discontinued series. */
  readonly discontinued: readonly Finding[];
}

/**
 * The figures of a dataset as they were known on a day.
 *
 * @param allSeries of every series the latest; else of each metric the figure that widgets show by default. That one is asked after however
 *   old it is, since pages show it; of the others only those of series that are continued.
 */
export function figuresOn(dataset: Dataset, day: Day, allSeries: boolean): Figures {
  const matters: FigureMatter[] = [];
  const discontinued: Finding[] = [];
  for (const metric of Object.keys(dataset.metrics)) {
    const findings = findingsOf(dataset, metric, day);
    for (const [index, { later: _, ...finding }] of findings.slice(0, allSeries ? undefined : 1).entries()) {
      const matter = matterOf(finding);
      if (index > 0 && isDiscontinued(finding, day)) discontinued.push(finding);
      else if (matter) matters.push(matter);
    }
  }
  return { matters, discontinued };
}
