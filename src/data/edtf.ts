/**
 * Dates with their precision: the part of EDTF level 1 (ISO 8601-2:2019) that a figure or an event needs.
 *
 * `2024`, `2024-05`, `2024-05-25`, each with `~` (about), `?` (uncertain) or `%` (both) at its end, and intervals of two such
 * dates: `2024-05/2024-06`, open at the end as `2024-07/..`. All days are days of the proleptic Gregorian calendar, without time zone.
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

/** A date or an interval: for a single date `end` is the same object as `start`; for an open interval it is null. */
export interface Edtf {
  readonly start: EdtfDate;
  readonly end: EdtfDate | null;
}

/** A day as `YYYY-MM-DD`. Such strings compare as the days do. */
export type Day = string;

/** The shape of an EDTF string as a pattern, for JSON Schema; impossible days such as 2024-02-30 pass it and fail in {@link parseEdtf}. */
export const EDTF_PATTERN =
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?[~?%]?(\/(\.\.|\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?[~?%]?))?$/;

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function parseDate(text: string): EdtfDate | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const month = match[2] === undefined ? undefined : Number(match[2]);
  const day = match[3] === undefined ? undefined : Number(match[3]);
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && (day < 1 || day > daysInMonth(year, month!))) return undefined;
  const mark = match[4];
  return {
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    approximate: mark === "~" || mark === "%",
    uncertain: mark === "?" || mark === "%",
  };
}

/**
 * Reads an EDTF string.
 *
 * @param text for example `2024-05~` or `2024-05/2024-06`
 * @returns the date, or undefined where the text is not EDTF of this subset, names a day that does not exist, or ends before it starts
 */
export function parseEdtf(text: string): Edtf | undefined {
  const slash = text.indexOf("/");
  if (slash === -1) {
    const date = parseDate(text);
    return date && { start: date, end: date };
  }
  const start = parseDate(text.slice(0, slash));
  if (!start) return undefined;
  const rest = text.slice(slash + 1);
  if (rest === "..") return { start, end: null };
  const end = parseDate(rest);
  if (!end || lastDayOf(end) < firstDayOf(start)) return undefined;
  return { start, end };
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
 * The first day that the date can mean.
 *
 * @throws RangeError where the text is not EDTF; a parsed dataset holds no such text
 */
export const firstDay = (text: string): Day => firstDayOf(mustParse(text).start);

/**
 * The last day that the date can mean; the far future for an open interval.
 *
 * @throws RangeError where the text is not EDTF; a parsed dataset holds no such text
 */
export function lastDay(text: string): Day {
  const { end } = mustParse(text);
  return end ? lastDayOf(end) : LAST_DAY;
}

const DURATION = /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,4})D)?$/;

/** The shape of an ISO 8601 duration in whole years, months, weeks or days, for JSON Schema. */
export const DURATION_PATTERN = /^P(?=\d)(\d{1,4}Y)?(\d{1,4}M)?(\d{1,4}W)?(\d{1,4}D)?$/;

const parseDay = (day: Day): [number, number, number] => {
  const [year, month, date] = day.split("-").map(Number);
  return [year!, month!, date!];
};

/** The last day that can be written. What lies beyond it, such as an open end, comes to it. */
const LAST_DAY: Day = "9999-12-31";

const toDay = (time: number): Day => (time >= Date.UTC(9999, 11, 31) ? LAST_DAY : new Date(time).toISOString().slice(0, 10));

/** Days from one day to another, negative where `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.UTC(...utc(to)) - Date.UTC(...utc(from))) / 86_400_000);
}

const utc = (day: Day): [number, number, number] => {
  const [year, month, date] = parseDay(day);
  return [year, month - 1, date];
};

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
  return toDay(Date.UTC(toYear, toMonth - 1, toDate + weeks! * 7 + days!));
}

/** A day plus a number of days. */
export const addDays = (day: Day, days: number): Day => toDay(Date.UTC(...utc(day)) + days * 86_400_000);
