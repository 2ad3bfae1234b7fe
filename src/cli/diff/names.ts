/** What things are called for people. */
import { writeDate } from "../prose.js";
import type { Dataset, Metric, Observation } from "../../data/schema.js";

/** "OCHA: Humanitarian Response Plan 2026" */
export function sourceName({ sources }: Dataset, id: string): string {
  const source = sources[id];
  return source ? `${source.publisher}: ${source.title}` : id;
}

/** A series' label, or its id where there is none. */
export const seriesName = ({ series }: Metric, id: string): string => series.find((one) => one.id === id)?.label.en ?? id;

/** A metric's label, or its id where there is none. */
export const metricName = ({ metrics }: Dataset, id: string): string => metrics[id]?.label.en ?? id;

/** "September 2025, OCHA and partners" */
export const observationName = (metric: Metric, { date, series }: Observation): string =>
  `${writeDate(date)}, ${seriesName(metric, series)}`;

/** What stands in a file for a value of a fixed list, as words. */
export const plain = (value: string): string => value.replaceAll("-", " ");
