/** Corrections: what was published and was wrong, when it was put right, and what a day before that had in print. */
import * as v from "valibot";
import type { Day } from "./edtf.js";
import { toPath, valueAt, withValueAt } from "./pointer.js";
import { datasetSchema, type Correction, type Dataset } from "./schema.js";

/** What of a correction says how to take it back. */
export type Change = Pick<Correction, "date" | "pointer" | "was" | "now">;

/** The newest first; of one day the last in the file is the newest. */
export const newestFirst = <T extends { readonly date: Day }>(corrections: readonly T[]): readonly T[] =>
  [...corrections].reverse().sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));

/** A value as it was before a correction. Where nothing stands, a correction says null. */
export const takeBack = (value: unknown, { pointer, was }: Change): unknown =>
  withValueAt(value, toPath(pointer), was ?? undefined);

/** Whether a pointer names a place, or something inside of it. */
export const isWithin = (pointer: string, place: string): boolean => pointer === place || pointer.startsWith(`${place}/`);

/**
 * The corrections of a thing, newest first.
 *
 * @param place JSON pointer of the thing, such as that of an observation: what was corrected at it and inside of it
 */
export const correctionsOf = (dataset: Dataset, place: string): readonly Correction[] =>
  newestFirst(dataset.corrections.filter(({ pointer }) => isWithin(pointer, place)));

/** What decides which observation of a series is the latest. */
const ORDERING = /^(\/metrics\/[^/]+)\/observations\/\d+\/(date|published|series|source|kind)$/;

/**
 * Whether something shown of a frozen view was put right after its day, or would not have been what is shown.
 *
 * @param places JSON pointers of what is shown
 */
export const isCorrectedAfter = (dataset: Dataset, day: Day, places: readonly string[]): boolean =>
  dataset.corrections.some(({ date, pointer }) => {
    const metric = ORDERING.exec(pointer)?.[1];
    return date > day && places.some((place) => isWithin(pointer, place) || (metric !== undefined && isWithin(place, metric)));
  });

const published = new WeakMap<Dataset, Map<Day, Dataset>>();

/** The dataset as it stood in print at the end of a day: later corrections are taken back. The same object where there is none. */
export function publishedOn(dataset: Dataset, day: Day): Dataset {
  if (!dataset.corrections.some(({ date }) => date > day)) return dataset;
  let days = published.get(dataset);
  if (!days) published.set(dataset, (days = new Map<Day, Dataset>()));
  let then = days.get(day);
  if (!then) days.set(day, (then = takenBack(dataset, day)));
  return then;
}

function takenBack(dataset: Dataset, day: Day): Dataset {
  const later = newestFirst(dataset.corrections.filter(({ date }) => date > day));
  const corrections = dataset.corrections.filter(({ date }) => date <= day);
  const then = later.reduce<unknown>(takeBack, { ...dataset, corrections });
  // Once more through the format, which fills in what stands for nothing; the parser has seen that every step fits.
  const result = v.safeParse(datasetSchema, then);
  return result.success ? result.output : dataset;
}

/** What stands at a correction's place; null for nothing. */
export const standsAt = (value: unknown, pointer: string): unknown => valueAt(value, toPath(pointer)) ?? null;
