/** Corrections that the file itself gives the lie to: what they put somewhere is not there, or could never have stood there. */
import * as v from "valibot";
import { isWithin, newestFirst, standsAt, takeBack, type Change } from "./corrections.js";
import { toProblem } from "./issues.js";
import type { Problem } from "./parse.js";
import { toPath, toPointer, valueAt, walk, withValueAt, type Path } from "./pointer.js";
import { datasetSchema } from "./schema.js";

type Placed = Change & { readonly path: Path };

/** The corrections of a value that may be no dataset yet, each with its own place; those without a date or a pointer are left to the format. */
function correctionsIn(input: unknown): readonly Placed[] {
  return walk(input, "corrections/*").flatMap(([path, one]) => {
    const [date, pointer] = [valueAt(one, ["date"]), valueAt(one, ["pointer"])];
    if (typeof date !== "string" || typeof pointer !== "string" || !pointer.startsWith("/")) return [];
    return { path, date, pointer, was: valueAt(one, ["was"]), now: valueAt(one, ["now"]) };
  });
}

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

const isSame = (a: unknown, b: unknown): boolean => sorted(a) === sorted(b);

/** A field's value: nothing, a word, a number, a text by language, or a list of such. Anything else is a thing with fields of its own. */
function isField(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.values(value).every((inner) => typeof inner === "string" || (Array.isArray(value) && typeof inner === "number"));
}

/**
 * Every problem of the corrections in a value.
 *
 * @param others the problems that are known of a value, for what was before the corrections
 */
export function* correctionProblems(input: unknown, others: (value: unknown) => readonly Problem[]): Generator<Problem> {
  const corrections = newestFirst(correctionsIn(input));
  const problems = corrections.flatMap((correction) => [...misplaced(input, correction)]);
  const wrong = new Set(problems.map(({ pointer }) => toPath(pointer)[1]));
  yield* problems;
  const fitting = corrections.filter(({ path }) => !wrong.has(String(path[1])));
  const untrue = [...untrueIn(input, fitting)];
  yield* untrue;
  if (corrections.length === fitting.length && untrue.length === 0) yield* impossible(input, fitting, others);
}

function* misplaced(input: unknown, { path, pointer, was, now }: Placed): Generator<Problem> {
  const at = (key: string): string => toPointer([...path, key]);
  const parent = valueAt(input, toPath(pointer).slice(0, -1));
  if (isWithin(pointer, "/corrections")) yield { pointer: at("pointer"), message: "cannot lead to a correction" };
  else if (typeof parent !== "object")
    yield { pointer: at("pointer"), message: `names the place ${pointer}, which does not exist` };
  else if (Array.isArray(parent) || !isField(was) || !isField(now))
    yield {
      pointer: at("pointer"),
      message: "must lead to a field, such as …/observations/3/value: a whole thing or a member of a list cannot be corrected",
    };
  else if (isSame(was, now)) yield { pointer: at("now"), message: "is what was there before: nothing was corrected" };
}

/** Whether what stands somewhere is what stands for nothing: a parsed dataset has every default filled in. */
function isDefault(value: unknown, pointer: string, stands: unknown): boolean {
  const path = toPath(pointer);
  const part = path[0]!;
  // The rest, and the corrections with it, would be read as often as there are corrections.
  if (!PARTS.has(part)) return false;
  const result = v.safeParse(v.pick(datasetSchema, [part as Part]), withValueAt(value, path, undefined));
  return result.success && isSame(standsAt(result.output, pointer), stands);
}

/** Takes them back one by one: each must find what it says it put there. */
function* untrueIn(input: unknown, corrections: readonly Placed[]): Generator<Problem> {
  let then = input;
  const newer = new Map<string, Placed>();
  for (const correction of corrections) {
    const { path, pointer, now } = correction;
    const stands = standsAt(then, pointer);
    const next = newer.get(pointer);
    if (!isSame(now, stands) && (now != null || !isDefault(then, pointer, stands))) {
      const where = next ? `what the correction of ${next.date} found at ${pointer}` : `what stands at ${pointer}`;
      yield { pointer: toPointer([...path, "now"]), message: `must be ${where}: ${JSON.stringify(stands)}` };
    }
    newer.set(pointer, correction);
    then = takeBack(then, correction);
  }
}

/**
 * What was there before must have been possible there, or frozen widgets could not show it. Each `was` is tried once: first the newest correction
 * of every place is taken back, then the one before it, and so on.
 */
function* impossible(
  input: unknown,
  corrections: readonly Placed[],
  others: (value: unknown) => readonly Problem[],
): Generator<Problem> {
  if (corrections.length === 0 || [...formatProblems(input, PARTS), ...others(input)].length > 0) return;
  let then = input;
  for (const turn of turnsOf(corrections)) {
    then = turn.reduce<unknown>(takeBack, then);
    // All else has been tried before and has not changed: the corrections themselves above all, of which there may be thousands.
    const parts = new Set(turn.map(({ pointer }) => toPath(pointer)[0]!));
    for (const { pointer: place, message } of [...formatProblems(then, parts), ...others(then)]) {
      const correction = turn.find(({ pointer }) => isWithin(place, pointer) || isWithin(pointer, place));
      const path = (correction ?? turn[0]!).path;
      yield { pointer: toPointer([...path, "was"]), message: `cannot have stood there: ${place} ${message}` };
    }
  }
}

/** The newest of every place, then those before them, and so on. */
function turnsOf(corrections: readonly Placed[]): readonly (readonly Placed[])[] {
  const turns: Placed[][] = [];
  const newer = new Map<string, number>();
  for (const correction of corrections) {
    const turn = newer.get(correction.pointer) ?? 0;
    newer.set(correction.pointer, turn + 1);
    (turns[turn] ??= []).push(correction);
  }
  return turns;
}

type Part = keyof typeof datasetSchema.entries;

const PARTS: ReadonlySet<string> = new Set(Object.keys(datasetSchema.entries));

/** What the format says of some parts of a dataset, each by itself: no rule of it is about two. */
function formatProblems(value: unknown, parts: ReadonlySet<string>): readonly Problem[] {
  const keys = [...PARTS].filter((part) => parts.has(part)) as [Part, ...Part[]];
  return (v.safeParse(v.pick(datasetSchema, keys), value).issues ?? []).map(toProblem);
}
