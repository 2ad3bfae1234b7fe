/** Corrections: what was published and was wrong, when it was put right, and what a day before that had in print. */
import * as v from "valibot";
import type { Day } from "./edtf.js";
import type { Problem } from "./parse.js";
import { toPath, toPointer, valueAt, walk, withValueAt, type Path } from "./pointer.js";
import { datasetSchema, type Correction, type Dataset } from "./schema.js";

type Dated = Pick<Correction, "date" | "pointer" | "was" | "now">;

/** The newest first; of one day the last in the file is the newest. */
const newestFirst = <T extends { readonly date: Day }>(corrections: readonly T[]): readonly T[] =>
  [...corrections].reverse().sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));

/** Where nothing stands, a correction says null. */
const takeBack = (value: unknown, { pointer, was }: Dated): unknown => withValueAt(value, toPath(pointer), was ?? undefined);

/** Whether a pointer names a place, or something inside of it. */
const isWithin = (pointer: string, place: string): boolean => pointer === place || pointer.startsWith(`${place}/`);

/**
 * The corrections of a thing, newest first.
 *
 * @param place JSON pointer of the thing, such as that of an observation: what was corrected at it and inside of it
 */
export const correctionsOf = (dataset: Dataset, place: string): readonly Correction[] =>
  newestFirst(dataset.corrections.filter(({ pointer }) => isWithin(pointer, place)));

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
  // Once more through the format, which fills in what stands for nothing; the parser has seen that it fits.
  const result = v.safeParse(datasetSchema, then);
  return result.success ? result.output : dataset;
}

const isSame = (a: unknown, b: unknown): boolean => sorted(a) === sorted(b);

/** A value as a text that does not depend on the order of keys. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** The corrections of a value that may be no dataset yet, each with its own place; those without a date or a pointer are left to the format. */
function correctionsIn(input: unknown): readonly (Dated & { readonly path: Path })[] {
  return walk(input, "corrections/*").flatMap(([path, one]) => {
    const [date, pointer] = [valueAt(one, ["date"]), valueAt(one, ["pointer"])];
    if (typeof date !== "string" || typeof pointer !== "string" || !pointer.startsWith("/")) return [];
    return { path, date, pointer, was: valueAt(one, ["was"]), now: valueAt(one, ["now"]) };
  });
}

/** Corrections that the file itself gives the lie to: what they put somewhere is not there, or was never possible there. */
export function* correctionProblems(input: unknown): Generator<Problem> {
  const corrections = newestFirst(correctionsIn(input));
  let then = input;
  let fits = corrections.length > 0;
  for (const correction of corrections) {
    const { path, pointer, now } = correction;
    const stands = valueAt(then, toPath(pointer)) ?? null;
    if (valueAt(then, toPath(pointer).slice(0, -1)) === undefined) {
      yield { pointer: toPointer([...path, "pointer"]), message: `names the place ${pointer}, which does not exist` };
      fits = false;
    } else if (!isSame(now, stands)) {
      yield { pointer: toPointer([...path, "now"]), message: `must be what stands at ${pointer}: ${JSON.stringify(stands)}` };
      fits = false;
    }
    then = takeBack(then, correction);
  }
  if (fits) yield* impossible(input, then, corrections);
}

/** What was there before must have been possible there, or frozen widgets could not show it. */
function* impossible(input: unknown, then: unknown, corrections: ReturnType<typeof correctionsIn>): Generator<Problem> {
  const issuesOf = (value: unknown): readonly v.BaseIssue<unknown>[] => v.safeParse(datasetSchema, value).issues ?? [];
  if (issuesOf(input).length > 0) return;
  for (const { path, message } of issuesOf(then)) {
    const place = toPointer(path?.map(({ key }) => key as PropertyKey) ?? []);
    const correction = corrections.find(({ pointer }) => isWithin(place, pointer) || isWithin(pointer, place));
    if (correction)
      yield { pointer: toPointer([...correction.path, "was"]), message: `does not fit at ${correction.pointer}: ${message}` };
  }
}
