import type { LocaleTable } from "./table.js";

/** One date as far as it is known. The shape of `EdtfDate` in `src/data/edtf.ts`, which this leaf does not import. */
export interface DateLike {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

export interface IntervalLike {
  readonly start: DateLike | null;
  readonly end: DateLike | null;
}

/** The words that a date's marks need; they belong to the messages of a language. */
export interface DateWords {
  readonly about: (date: string) => string;
  readonly perhaps: (date: string) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
}

export interface DateOptions {
  /** `short` shortens months, for date columns; prose writes them out. */
  readonly length?: "long" | "short" | undefined;
  readonly words: DateWords;
}

/** A piece of a written date: words, or one date with the machine's form of it. */
export type DatePart = string | { readonly text: string; readonly datetime: string };

/**
 * Writes an EDTF date or interval in a language with the precision it has: `2024`, `May 2024`, `25 May 2024`, `May – June 2024`.
 * No time zone takes part: these are days, not moments.
 */
export const formatDate = (date: IntervalLike, table: LocaleTable, options: DateOptions): string =>
  joinDate(dateParts(date, table, options));

/** The pieces of a written date as one text. */
export const joinDate = (parts: readonly DatePart[]): string =>
  parts.map((part) => (typeof part === "string" ? part : part.text)).join("");

/** The same in pieces, so that each date of an interval can be a `<time>` of its own. */
export function dateParts({ start, end }: IntervalLike, table: LocaleTable, { length, words }: DateOptions): readonly DatePart[] {
  const short = length === "short";
  const part = (date: DateLike, text: string): Exclude<DatePart, string> => ({
    text: markDate(date, text, words),
    datetime: isoDate(date),
  });
  // Never both sides are open.
  if (start === null) return end === null ? [] : around(words.until, part(end, write(end, table, short)));
  if (end === null) return around(words.since, part(start, write(start, table, short)));
  if (end === start) return [part(start, write(start, table, short))];
  if (isWithinMonth(start, end)) {
    return [part(start, dayOf(start, table)), table.between.days, part(end, write(end, table, short))];
  }
  const sameYear = start.year === end.year && start.month !== undefined && end.month !== undefined;
  const from = sameYear ? writeWithoutYear(start, table, short) : write(start, table, short);
  return [part(start, from), table.between.dates, part(end, write(end, table, short))];
}

function isWithinMonth(start: DateLike, end: DateLike): boolean {
  return start.year === end.year && start.month === end.month && start.day !== undefined && end.day !== undefined;
}

const dayOf = ({ day }: DateLike, { firstOfMonth = "1" }: LocaleTable): string => (day === 1 ? firstOfMonth : String(day));

/** Puts a piece where a phrase of the language wants it; the phrase may look at its words. */
export function around(phrase: (date: string) => string, part: Exclude<DatePart, string>): readonly DatePart[] {
  const [before, after] = phrase(part.text).split(part.text) as [string, string];
  return [before, part, after].filter((one) => one !== "");
}

/** `2024-05-25`, `2024-05` or `2024`: each a valid `datetime` of `<time>`. */
export function isoDate({ year, month, day }: DateLike): string {
  return [String(year).padStart(4, "0"), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

/** A date with the words of its doubt. */
export function markDate(date: DateLike, text: string, words: DateWords): string {
  if (date.uncertain) return words.perhaps(text);
  return date.approximate ? words.about(text) : text;
}

function write(date: DateLike, table: LocaleTable, short: boolean): string {
  if (date.month === undefined) return String(date.year);
  const { patterns } = table;
  const pattern =
    date.day === undefined ? (short ? patterns.shortMonth : patterns.month) : short ? patterns.shortDay : patterns.day;
  return fill(pattern, date, table, short);
}

function writeWithoutYear(date: DateLike, table: LocaleTable, short: boolean): string {
  const { patterns } = table;
  const pattern = date.day === undefined ? "M" : short ? patterns.shortDayOfYear : patterns.dayOfYear;
  return fill(pattern, date, table, short);
}

/** A CLDR pattern holds letters to replace and text in quotes: `d 'de' MMMM 'de' y`. */
function fill(pattern: string, date: DateLike, table: LocaleTable, short: boolean): string {
  return pattern.replace(/'([^']*)'|y|M+|d/g, (token, quoted?: string) => {
    if (quoted !== undefined) return quoted;
    if (token === "y") return String(date.year);
    if (token === "d") return dayOf(date, table);
    return (short ? table.shortMonths : table.months)[date.month! - 1]!;
  });
}
