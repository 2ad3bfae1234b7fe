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
  readonly start: DateLike;
  readonly end: DateLike | null;
}

/** The words that a date's marks need; they belong to the messages of a language. */
export interface DateWords {
  readonly about: (date: string) => string;
  readonly perhaps: (date: string) => string;
  readonly since: (date: string) => string;
}

export interface DateOptions {
  /** `short` shortens months, for date columns; prose writes them out. */
  readonly length?: "long" | "short";
  readonly words: DateWords;
}

/**
 * Writes an EDTF date or interval in a language with the precision it has: `2024`, `May 2024`, `25 May 2024`, `May – June 2024`.
 * No time zone takes part: these are days, not moments.
 */
export function formatDate({ start, end }: IntervalLike, table: LocaleTable, { length = "long", words }: DateOptions): string {
  const short = length === "short";
  if (end === null) return words.since(mark(start, write(start, table, short), words));
  if (end === start) return mark(start, write(start, table, short), words);
  const sameYear = start.year === end.year && start.month !== undefined && end.month !== undefined;
  const from = sameYear ? writeWithoutYear(start, table, short) : write(start, table, short);
  return table.patterns.interval.replace("{0}", mark(start, from, words)).replace("{1}", mark(end, write(end, table, short), words));
}

function mark(date: DateLike, text: string, words: DateWords): string {
  if (date.uncertain) return words.perhaps(text);
  return date.approximate ? words.about(text) : text;
}

function write(date: DateLike, table: LocaleTable, short: boolean): string {
  if (date.month === undefined) return String(date.year);
  const { patterns } = table;
  const pattern = date.day === undefined ? (short ? patterns.shortMonth : patterns.month) : short ? patterns.shortDay : patterns.day;
  return fill(pattern, date, table, short);
}

function writeWithoutYear(date: DateLike, table: LocaleTable, short: boolean): string {
  const { patterns } = table;
  const pattern = date.day === undefined ? "MMMM" : short ? patterns.shortDayOfYear : patterns.dayOfYear;
  return fill(pattern, date, table, short);
}

/** A CLDR pattern holds letters to replace and text in quotes: `d 'de' MMMM 'de' y`. */
function fill(pattern: string, date: DateLike, table: LocaleTable, short: boolean): string {
  return pattern.replace(/'([^']*)'|y+|M+|d+/g, (token, quoted?: string) => {
    if (quoted !== undefined) return quoted;
    if (token.startsWith("y")) return String(date.year);
    if (token.startsWith("d")) return String(date.day);
    return (short ? table.shortMonths : table.months)[date.month! - 1]!;
  });
}
