/**
 * Dates with their precision: the part of EDTF level 1 (ISO 8601-2:2019) that names days of the years 0000 to 9999.
 *
 * `2024`, `2024-05`, `2024-05-25`, with digits from the right unspecified (`202X`, `2024-XX`, `2024-05-XX`), each with `~` (about), `?`
 * (uncertain) or `%` (both) at its end, and intervals of two such dates: `2024-05/2024-06`, open at one end as `2024-07/..` or `../2024`. Not
 * read, since no first and last day follow from them: seasons, ends that are unknown, times of day, years of more digits; ADR 10 says why. All
 * days are days of the proleptic Gregorian calendar, without time zone.
 */

/** One date: what is known of it is present, what is not known is absent. */
export interface EdtfDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month?: number;
  /** 1 to 31 */
  readonly day?: number;
  /** `~` or `%`: the date is about right. */
  readonly approximate: boolean;
  /** `?` or `%`: the date may be wrong. */
  readonly uncertain: boolean;
}

/** A date or an interval: for a single date `end` is the same object as `start`; an open side is null, never both. */
export interface Edtf {
  readonly start: EdtfDate | null;
  readonly end: EdtfDate | null;
}

/** A day as `YYYY-MM-DD`. Such strings compare as the days do. */
export type Day = string;

/** The shape of an EDTF string as a pattern, for JSON Schema; impossible days such as 2024-02-30 pass it and fail in {@link parseEdtf}. */
export const EDTF_PATTERN = ((date: string) => new RegExp(`^(${date}(/(\\.\\.|${date}))?|\\.\\./${date})$`))(
  "(\\d{4}(-((0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]|XX))?|XX(-XX)?))?|\\d{3}X|\\d{2}XX)[~?%]?",
);

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([~?%])?$/;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** A part of a date that may be left unspecified; null where it is out of its range. */
function partOf(text: string | undefined, max: number): number | undefined | null {
  if (text === undefined || text === "XX") return undefined;
  return Number(text) >= 1 && Number(text) <= max ? Number(text) : null;
}

/** Reads one date. Of a decade or a century it is an interval of years: what `202X` says is 2020/2029. */
function parseDate(text: string): { readonly start: EdtfDate; readonly end: EdtfDate } | undefined {
  const [, years, monthText, dayText, mark] = DATE.exec(text) ?? [];
  if (years === undefined) return undefined;
  const marks = { approximate: mark === "~" || mark === "%", uncertain: mark === "?" || mark === "%" };
  if (years.endsWith("X")) {
    if (monthText !== undefined) return undefined;
    const [from, to] = ["0", "9"].map((digit) => Number(years.replaceAll("X", digit)));
    return { start: { year: from!, ...marks }, end: { year: to!, ...marks } };
  }
  const year = Number(years);
  const month = partOf(monthText, 12);
  const day = partOf(dayText, month ? daysInMonth(year, month) : 0);
  if (month === null || day === null) return undefined;
  const date = { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }), ...marks };
  return { start: date, end: date };
}

/**
 * Reads an EDTF string.
 *
 * @param text for example `2024-05~` or `2024-05/2024-06`
 * @returns the date, or undefined where the text is not EDTF of this subset, names a day that does not exist, or ends before it starts
 */
export function parseEdtf(text: string): Edtf | undefined {
  const before = known.get(text);
  if (before) return before;
  const edtf = parse(text);
  if (!edtf) return undefined;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, edtf);
  return edtf;
}

/** A timeline asks for each of its dates some ten times, and again with each choice of its reader. */
const known = new Map<string, Edtf>();

/** So that a server that sees many datasets does not keep them all. */
const MOST_KNOWN = 2000;

function parse(text: string): Edtf | undefined {
  const [first = "", second, ...more] = text.split("/");
  if (second === undefined) return parseDate(first);
  if (more.length > 0 || (first === ".." && second === "..")) return undefined;
  const start = first === ".." ? null : parseDate(first)?.start;
  const end = second === ".." ? null : parseDate(second)?.end;
  if (start === undefined || end === undefined) return undefined;
  if (start && end && lastDayOf(end) < firstDayOf(start)) return undefined;
  return { start, end: end && { ...end } };
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

const firstDayOf = (date: EdtfDate): Day => `${pad(date.year, 4)}-${pad(date.month ?? 1, 2)}-${pad(date.day ?? 1, 2)}`;

function lastDayOf(date: EdtfDate): Day {
  const month = date.month ?? 12;
  return `${pad(date.year, 4)}-${pad(month, 2)}-${pad(date.day ?? daysInMonth(date.year, month), 2)}`;
}

function mustParse(text: string): Edtf {
  const edtf = parseEdtf(text);
  if (!edtf) throw new RangeError(`not an EDTF date: ${JSON.stringify(text)}`);
  return edtf;
}

/**
 * The first day that the date can mean; the first day there is for an interval that is open there.
 *
 * @throws RangeError where the text is not EDTF; a parsed dataset holds no such text
 */
export function firstDay(text: string): Day {
  const { start } = mustParse(text);
  return start ? firstDayOf(start) : FIRST_DAY;
}

/**
 * The last day that the date can mean; the far future for an open interval.
 *
 * @throws RangeError where the text is not EDTF; a parsed dataset holds no such text
 */
export function lastDay(text: string): Day {
  const { end } = mustParse(text);
  return end ? lastDayOf(end) : LAST_DAY;
}

/** The date that an interval starts with, or a single date itself, as it is written; undefined where the start is open. */
export const startOf = (text: string): string | undefined => written(text.split("/")[0]!);

/** The date that an interval ends with, or a single date itself, as it is written; undefined where the end is open. */
export const endOf = (text: string): string | undefined => written(text.split("/").at(-1)!);

const written = (side: string): string | undefined => (side === ".." ? undefined : side);

const DURATION = /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,4})D)?$/;

/** The shape of an ISO 8601 duration in whole years, months, weeks or days, for JSON Schema. */
export const DURATION_PATTERN = /^P(?=\d)(\d{1,4}Y)?(\d{1,4}M)?(\d{1,4}W)?(\d{1,4}D)?$/;

const parseDay = (day: Day): [number, number, number] => {
  const [year, month, date] = day.split("-").map(Number);
  return [year!, month!, date!];
};

/** The first day that can be written. */
const FIRST_DAY: Day = "0000-01-01";

/** The last day that can be written. What lies beyond it, such as an open end, comes to it. */
const LAST_DAY: Day = "9999-12-31";

function toDay(time: number): Day {
  if (time >= timeOf(9999, 12, 31)) return LAST_DAY;
  return time <= timeOf(0, 1, 1) ? FIRST_DAY : new Date(time).toISOString().slice(0, 10);
}

/** Days from one day to another, negative where `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((timeOf(...parseDay(to)) - timeOf(...parseDay(from))) / 86_400_000);
}

/** Milliseconds since 1970; unlike `Date.UTC` it takes the year 50 for the year 50. */
const timeOf = (year: number, month: number, day: number): number => new Date(0).setUTCFullYear(year, month - 1, day);

/**
 * A day plus a duration. Months keep the day of the month or fall back to the month's last day (31 January + P1M = 28 February).
 *
 * @param duration ISO 8601, whole years, months, weeks or days: `P6M`
 * @throws RangeError where the duration is none
 */
export function addDuration(day: Day, duration: string): Day {
  const match = DURATION.exec(duration);
  if (!match || duration === "P") throw new RangeError(`not an ISO 8601 duration: ${JSON.stringify(duration)}`);
  const [years, months, weeks, days] = match.slice(1).map((part) => Number(part ?? 0));
  const [year, month, date] = parseDay(day);
  const target = year * 12 + (month - 1) + years! * 12 + months!;
  const toYear = Math.floor(target / 12);
  const toMonth = (target % 12) + 1;
  const toDate = Math.min(date, daysInMonth(toYear, toMonth));
  return toDay(timeOf(toYear, toMonth, toDate + weeks! * 7 + days!));
}

/** A day plus a number of days. */
export const addDays = (day: Day, days: number): Day => {
  const [year, month, date] = parseDay(day);
  return toDay(timeOf(year, month, date + days));
};
