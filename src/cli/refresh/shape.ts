/**
 * Whether an answer has the documented shape. Strict where a figure would be false otherwise: a row that cannot be read fails its endpoint,
 * since a sum of the others would be of half the rows. What is not asked for may be there or not.
 */
import * as v from "valibot";
import { ServiceError } from "./http.js";
import { counted, inWords } from "./words.js";
import type { Day } from "../../data/edtf.js";

/**
 * The rows of an answer.
 *
 * @param first the number of the first row, where others were read before
 * @throws ServiceError that names the first field which is not as documented
 */
export function rowsOf<S extends v.GenericSchema>(
  schema: S,
  rows: readonly unknown[],
  address: URL,
  first = 0,
): v.InferOutput<S>[] {
  const good: v.InferOutput<S>[] = [];
  const bad: string[] = [];
  for (const [index, row] of rows.entries()) {
    const result = v.safeParse(schema, row);
    const isObject = typeof row === "object" && row !== null && !Array.isArray(row);
    if (result.success && isObject) good.push(result.output);
    else bad.push(`rows[${index + first}]${isObject ? faultOf(result.issues![0]) : `: must be an object, is ${inWords(row)}`}`);
  }
  if (bad.length === 0) return good;
  const more = bad.length > 1 ? ` (and ${counted(bad.length - 1, "more row")} not as documented)` : "";
  throw new ServiceError(`${address.href} has another shape than documented: ${bad[0]!}${more}`);
}

function faultOf(issue: v.BaseIssue<unknown>): string {
  const path = issue.path?.map(({ key }) => `.${String(key)}`).join("") ?? "";
  // valibot's own words for a missing key name types, not what is wrong.
  return issue.input === undefined && path !== ""
    ? `${path}: is missing`
    : `${path}: ${issue.message}, is ${inWords(issue.input)}`;
}

/** The list that an answer is or holds. @throws ServiceError */
export function listIn(answer: unknown, keys: readonly string[], address: URL, expected: string): readonly unknown[] {
  if (Array.isArray(answer)) {
    if (keys.includes("")) return answer;
  } else if (typeof answer === "object" && answer !== null) {
    const found = keys.map((key) => (answer as Readonly<Record<string, unknown>>)[key]).find(Array.isArray);
    if (found) return found as readonly unknown[];
  }
  const names = typeof answer === "object" && answer !== null && !Array.isArray(answer) ? Object.keys(answer).slice(0, 6) : [];
  const found = names.length > 0 ? `an object of ${names.map((name) => inWords(name)).join(", ")}` : inWords(answer);
  throw new ServiceError(`${address.href} has another shape than documented: must be ${expected}, is ${found}`);
}

/**
 * A number that may have been sent as a text, with separators of thousands or without.
 *
 * @returns null where the answer says that there is none; undefined where it is no number
 */
export function numberIn(value: unknown): number | null | undefined {
  if (value === null) return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  if (text === "" || /^[-–—]$/.test(text)) return null;
  const plain = /^-?\d{1,3}([ ,'’\u00A0\u2009\u202F]\d{3})+(\.\d+)?$/.test(text) ? text.replace(/[^\d.-]/g, "") : text;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** The day of a UNIX time in milliseconds, which may be negative or a text, or of an ISO date; undefined where it is neither. */
export function dayIn(value: unknown): Day | undefined {
  if (typeof value === "string" && !/^-?\d{9,}$/.test(value.trim())) {
    const day = /^(\d{4}-\d\d-\d\d)(?:$|[T ])/.exec(value.trim())?.[1];
    return day !== undefined && isDay(day) ? day : undefined;
  }
  const time = Number(value);
  if ((typeof value !== "number" && typeof value !== "string") || !Number.isFinite(time)) return undefined;
  const day = new Date(time);
  return day.getTime() >= FIRST && day.getTime() <= LAST ? day.toISOString().slice(0, 10) : undefined;
}

const FIRST = Date.UTC(1900, 0, 1);
const LAST = Date.UTC(9999, 11, 31);

const isDay = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

/** A whole number of people or things. */
export const count = v.pipe(
  v.number("must be a number"),
  v.check((value) => Number.isInteger(value) && value >= 0, "must be a whole number, not negative"),
);

/** A number that may have been sent as a text; null where there is none. */
export const looseNumber = v.pipe(
  v.unknown(),
  v.check((value) => numberIn(value) !== undefined, "must be a number"),
  v.transform((value) => numberIn(value) ?? null),
);

/** A day in one of the ways in which days are sent. */
export const looseDay = v.pipe(
  v.unknown(),
  v.check((value) => dayIn(value) !== undefined, "must be a date"),
  v.transform((value) => dayIn(value)!),
);

/** As {@link looseDay}, or null where there is none. */
export const looseDayOrNone = v.pipe(
  v.unknown(),
  v.check((value) => value === null || value === "" || dayIn(value) !== undefined, "must be a date"),
  v.transform((value) => dayIn(value) ?? null),
);

/** Words that may be missing. */
export const optionalText = v.nullish(v.string("must be a text"), "");
