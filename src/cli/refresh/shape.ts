/**
 * Whether an answer has the documented shape. Strict where a figure would be false otherwise: a row that cannot be read fails its endpoint,
 * since a sum of the others would be of half the rows. What is not asked for may be there or not.
 */
import * as v from "valibot";
import { ServiceError } from "./http.js";
import { counted } from "../prose.js";
import { inWords } from "./words.js";
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
    return day !== undefined && isDay(day) && day >= FIRST ? day : undefined;
  }
  const time = Number(value);
  if ((typeof value !== "number" && typeof value !== "string") || !Number.isFinite(time)) return undefined;
  const day = new Date(time);
  return day.getTime() >= Date.parse(FIRST) && day.getTime() <= LAST ? day.toISOString().slice(0, 10) : undefined;
}

/** The year of the first peacekeeping mission: what is said to be older is written otherwise than documented. */
const FIRST = "1948-01-01";
const LAST = Date.UTC(9999, 11, 31);

/** Whether a day is what a time of our days becomes where seconds are sent for milliseconds, or no time at all. */
export const isLikeSeconds = (day: Day): boolean => day >= "1969-12-01" && day < "1970-03-01";

const isDay = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

/** More people than there are: such a number means something else. */
const TOO_MANY = 1e10;

const isWhole = (value: number | null): boolean => value === null || (Number.isInteger(value) && value >= 0);
const isPossible = (value: number | null): boolean => value === null || value <= TOO_MANY;
const NOT_WHOLE = "must be a whole number, not negative";
const NOT_POSSIBLE = "must be a possible number of people";

/** A whole number of people. */
export const count = v.pipe(
  v.number("must be a number"),
  v.check((value) => isWhole(value), NOT_WHOLE),
  v.check((value) => isPossible(value), NOT_POSSIBLE),
);

/** A number that may have been sent as a text; null where there is none. */
export const looseNumber = v.pipe(
  v.unknown(),
  v.check((value) => numberIn(value) !== undefined, "must be a number"),
  v.transform((value) => numberIn(value) ?? null),
);

/** As {@link count}, but sent as {@link looseNumber} is. */
export const looseCount = v.pipe(looseNumber, v.check(isWhole, NOT_WHOLE), v.check(isPossible, NOT_POSSIBLE));

/** A day in one of the ways in which days are sent, at any time since the first mission. */
export const anyDay = v.pipe(
  v.unknown(),
  v.check((value) => dayIn(value) !== undefined, "must be a date"),
  v.transform((value) => dayIn(value)!),
);

const isOfOurDays = (day: Day | null): boolean => day === null || !isLikeSeconds(day);
const NOT_OF_OUR_DAYS = "must be a date, in milliseconds where it is a number";

/** As {@link anyDay}, of a time at which nobody can mean 1970. */
export const looseDay = v.pipe(
  v.unknown(),
  v.check((value) => dayIn(value) !== undefined, "must be a date"),
  v.check((value) => isOfOurDays(dayIn(value)!), NOT_OF_OUR_DAYS),
  v.transform((value) => dayIn(value)!),
);

/** As {@link looseDay}, or null where there is none. */
export const looseDayOrNone = v.pipe(
  v.unknown(),
  v.check((value) => value === null || value === "" || dayIn(value) !== undefined, "must be a date"),
  v.check((value) => isOfOurDays(dayIn(value) ?? null), NOT_OF_OUR_DAYS),
  v.transform((value) => dayIn(value) ?? null),
);

/** Words that may be missing. */
export const optionalText = v.nullish(v.string("must be a text"), "");
