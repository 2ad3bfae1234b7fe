/** Unknown in, a dataset or a list of problems out. Never throws. */
import * as v from "valibot";
import { toProblem } from "./issues.js";
import { toPath, valueAt } from "./pointer.js";
import { referenceProblems } from "./references.js";
import { datasetSchema, type Dataset } from "./schema.js";

/** One thing that is wrong with a dataset. */
export interface Problem {
  /** Where: an RFC 6901 JSON pointer; empty for the whole document. */
  readonly pointer: string;
  /** What, in English, as the continuation of the pointer: "must be a number". */
  readonly message: string;
}

export type ParseResult =
  { readonly ok: true; readonly dataset: Dataset } | { readonly ok: false; readonly problems: readonly Problem[] };

/** More than anyone reads at once; the last line then says how many there were. */
const MAX_PROBLEMS = 100;

const fail = (problems: readonly Problem[]): ParseResult => ({
  ok: false,
  problems:
    problems.length <= MAX_PROBLEMS
      ? problems
      : [...problems.slice(0, MAX_PROBLEMS), { pointer: "", message: `has ${problems.length - MAX_PROBLEMS} more problems` }],
});

/**
 * Reads a dataset from a JSON text.
 *
 * @param json the text of a dataset file
 * @returns the dataset, or every problem with its place
 */
export function parseText(json: string): ParseResult {
  let input: unknown;
  try {
    // A mark of the byte order, which some editors write, is no part of the text.
    input = JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch (error) {
    return fail([{ pointer: "", message: `is not JSON: ${error instanceof Error ? error.message : String(error)}` }]);
  }
  return parse(input);
}

/**
 * Reads a dataset from a value, as `JSON.parse` gives it.
 *
 * @param input anything
 * @returns the dataset, or the first hundred problems with their places
 */
export function parse(input: unknown): ParseResult {
  const { problems, dataset } = check(input);
  return dataset && problems.length === 0 ? { ok: true, dataset } : fail(problems);
}

/**
 * Every problem of a value that should be a dataset, however many; none where it is one.
 *
 * @param input anything, as `JSON.parse` gives it
 */
export const problemsOf = (input: unknown): readonly Problem[] => check(input).problems;

interface Checked {
  readonly problems: readonly Problem[];
  readonly dataset?: Dataset;
}

/** What comes from a page's script may throw when it is looked at: a getter, a proxy, a cycle. What is nested without end, too. */
function check(input: unknown): Checked {
  try {
    return checkValue(input);
  } catch (error) {
    return { problems: [{ pointer: "", message: `cannot be read: ${error instanceof Error ? error.message : "it throws"}` }] };
  }
}

function checkValue(input: unknown): Checked {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    return { problems: [{ pointer: "", message: "must be an object" }] };
  }
  // Of another version nothing else can be said with sense.
  if ("version" in input && input.version !== 1) {
    const message = `must be 1, not ${inWords(input.version)}: this monusco-widgets reads version 1 only`;
    return { problems: [{ pointer: "/version", message }] };
  }
  const result = v.safeParse(datasetSchema, input);
  const problems = [...(result.issues ?? []).map(toProblem), ...referenceProblems(input)];
  return { problems, ...(result.success && { dataset: withKnownCorrections(result.output, input) }) };
}

/** Keys that the format does not know are left out, and so are the corrections of what stands there: they would lead nowhere. */
function withKnownCorrections(dataset: Dataset, input: object): Dataset {
  const corrections = dataset.corrections.filter(({ pointer }) => {
    const path = toPath(pointer);
    if (valueAt(dataset, path.slice(0, -1)) === undefined) return false;
    return valueAt(dataset, path) !== undefined || valueAt(input, path) === undefined;
  });
  return { ...dataset, corrections };
}

/** A value of any kind as a word of a message; objects and functions would run code of their own. */
function inWords(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  return typeof value === "number" || typeof value === "bigint"
    ? String(value)
    : `a value of type ${value === null ? "null" : typeof value}`;
}
