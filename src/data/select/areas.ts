import type { Day } from "../edtf.js";
import type { Dataset, FocusArea, Point } from "../schema.js";
import { isKnownOn } from "./events.js";
import { latestOf, type Finding } from "./figures.js";

/** What there is to show of an area of work. */
export interface AreaView {
  readonly area: FocusArea;
  /** Where the area stands: a JSON pointer into the dataset. */
  readonly pointer: string;
  /** Sources of the summary. */
  readonly sources: readonly string[];
  /** The latest figure of each of its metrics that has one. */
  readonly findings: readonly Finding[];
  readonly points: readonly Point[];
  /** Whether the day asked about did not know all of it. */
  readonly newerExist: boolean;
}

/**
 * An area of work.
 *
 * @param day.on the day on which its figures are to hold
 * @param day.asOf only what was known on this day
 * @returns undefined where the dataset has no such area
 */
export function areaOf(dataset: Dataset, id: string, day: { on?: Day; asOf?: Day } = {}): AreaView | undefined {
  const { asOf } = day;
  const index = dataset.focusAreas.findIndex((one) => one.id === id);
  const area = dataset.focusAreas[index];
  if (!area) return undefined;
  const isKnown = (told: Parameters<typeof isKnownOn>[0]): boolean => asOf === undefined || isKnownOn(told, dataset, asOf);
  const points = area.points.filter(isKnown);
  const findings = area.metrics.flatMap((metric) => latestOf(dataset, metric, day) ?? []);
  return {
    area,
    pointer: `/focusAreas/${index}`,
    sources: area.sources.filter((source) => isKnown({ sources: [source] })),
    findings,
    points,
    newerExist: points.length < area.points.length || findings.some(({ later }) => later !== undefined),
  };
}
