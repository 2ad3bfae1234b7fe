/** Questions about how much of the plan was carried out: which bases can be named, and how many nothing is known of. */
import type { Day } from "../edtf.js";
import type { Dataset, Metric, Observation, Series } from "../schema.js";
import { compareDates, compareDays, knownSince, latestOf, metricOf, sourceOf, type Finding } from "./figures.js";
import { sitesOf, type SiteOn } from "./sites.js";

/** The metric of what was announced, and the one of what was counted. */
const PLANNED = "bases-planned";
const COUNTED = "bases-handed-over";

/** What became of sites, in the order in which it is told. */
export const STATUSES: readonly SiteOn["status"][] = ["army", "police", "civil-authority", "closed", "unknown", "held"];

/** Sites of which the same became. */
export interface SiteGroup {
  readonly status: SiteOn["status"];
  readonly sites: readonly SiteOn[];
}

export interface Progress {
  /** How many bases were announced; undefined where no plan was known. */
  readonly planned: Finding | undefined;
  /** The sites that the mission's own count includes, by what became of them; no empty group. */
  readonly groups: readonly SiteGroup[];
  /** How many those are. */
  readonly named: number;
  /** How many of those are certain to have been handed over or closed. */
  readonly givenUp: number;
  /** How many of those announced no document names; undefined where the plan does not say how many it has. Never negative. */
  readonly unnamed: number | undefined;
  /** The sites that the mission's own count leaves out. */
  readonly outside: readonly SiteOn[];
  /** Whether the day asked about did not know all of it. */
  readonly newerExist: boolean;
}

/** Sites by what became of them. */
export const groupsOf = (sites: readonly SiteOn[]): readonly SiteGroup[] =>
  STATUSES.map((status) => ({ status, sites: sites.filter((one) => one.status === status) })).filter(
    (group) => group.sites.length > 0,
  );

/** How far the plan was carried out, as is known today or, frozen, was known on a day. */
export function progressOf(dataset: Dataset, today: Day, asOf?: Day): Progress {
  const planned = latestOf(dataset, PLANNED, asOf === undefined ? {} : { asOf });
  const { sites, newerExist } = sitesOf(dataset, today, asOf);
  const counted = sites.filter(({ site }) => site.countedByMission);
  return {
    planned,
    groups: groupsOf(counted),
    named: counted.length,
    givenUp: counted.filter(({ site, status }) => status !== "held" && status !== "unknown" && site.confidence !== "unsure")
      .length,
    unnamed: planned && isWhole(planned.observation) ? Math.max(0, planned.observation.value - counted.length) : undefined,
    outside: sites.filter(({ site }) => !site.countedByMission),
    newerExist: newerExist || planned?.later !== undefined,
  };
}

/** Whether a plan says how many bases there are, so that the rest can be counted. */
const isWhole = ({ value, relation }: Observation): boolean =>
  relation === "exactly" && Number.isSafeInteger(value) && value >= 0;

/** What those who count said for one date: an observation of each series, in the order of the series. */
export interface CountRow {
  readonly date: string;
  readonly counts: readonly (Finding | undefined)[];
}

/** The counts of several parties side by side, which are not to be compared. */
export interface Counts {
  readonly metric: Metric;
  readonly series: readonly Series[];
  /** The latest dates, in order. */
  readonly rows: readonly CountRow[];
}

/**
 * How many bases had been given up by those who counted; undefined where nobody did.
 *
 * @param most dates; the latest are kept
 */
export function countsOf(dataset: Dataset, asOf: Day | undefined, most: number): Counts | undefined {
  const metric = metricOf(dataset, COUNTED);
  if (!metric) return undefined;
  const known = metric.observations.filter((one) => asOf === undefined || knownSince(one, dataset) <= asOf);
  const dates = [...new Set(known.map(({ date }) => date))].sort(compareDates).slice(-most);
  if (dates.length === 0) return undefined;
  const series = metric.series.filter(({ id }) => known.some((one) => one.series === id && dates.includes(one.date)));
  return {
    metric,
    series,
    rows: dates.map((date) => ({ date, counts: series.map((one) => findingOf(dataset, metric, known, one, date)) })),
  };
}

/** What a series says of a date: of several figures the one that was known last. */
function findingOf(
  dataset: Dataset,
  metric: Metric,
  known: readonly Observation[],
  series: Series,
  date: string,
): Finding | undefined {
  const observation = known
    .filter((one) => one.series === series.id && one.date === date)
    .sort((a, b) => compareDays(knownSince(a, dataset), knownSince(b, dataset)))
    .at(-1);
  const source = observation && sourceOf(dataset, observation.source);
  if (!source) return undefined;
  return {
    metric,
    series,
    observation,
    source,
    pointer: `/metrics/${COUNTED}/observations/${metric.observations.indexOf(observation)}`,
  };
}
