/** The formats of languages that the library has no table of, with what the engine's `Intl` knows. The first use costs a page tens of milliseconds. */
import { around, isoDate, joinDate, markDate, type DateLike, type DatePart, type DateWords } from "./date.js";
import type { Formats } from "./formats.js";
import type { NumberParts } from "./number.js";

const LATIN = { numberingSystem: "latn" } as const;

/**
 * The formats of any language, with the options that the tables of ours were made with: three significant digits of millions, days before
 * hours, Western digits. Engines differ in what they know.
 *
 * @param locale BCP 47
 * @throws RangeError where the tag is malformed
 */
export function intlFormats(locale: string, words: DateWords): Formats {
  const standard = new Intl.NumberFormat(locale, { ...LATIN, maximumFractionDigits: 2 });
  const compact = new Intl.NumberFormat(locale, {
    ...LATIN,
    notation: "compact",
    compactDisplay: "long",
    maximumSignificantDigits: 3,
  });
  const percent = new Intl.NumberFormat(locale, { ...LATIN, style: "percent" }).formatToParts(0.01);
  const parts: Formats["dateParts"] = (date, length = "long") => intervalParts(locale, date, length, words);
  return {
    number: (value, notation = "compact") =>
      notation === "compact" && Math.abs(value) >= 1e6
        ? numberPartsOf(compact.formatToParts(value))
        : { figure: trueMinus(standard.format(value)) },
    percent: (digits) => percent.map(({ type, value }) => (type === "integer" ? digits : value)).join(""),
    date: (date, length) => joinDate(parts(date, length)),
    dateParts: parts,
  };
}

const trueMinus = (text: string): string => text.replace("-", "\u2212");

function numberPartsOf(parts: readonly Intl.NumberFormatPart[]): NumberParts {
  const at = parts.findIndex(({ type }) => type === "compact");
  const figure = trueMinus(
    parts
      .filter(({ type }) => type !== "compact")
      .map(({ value }) => value)
      .join("")
      .trim(),
  );
  return at < 0 ? { figure } : { figure, scale: parts[at]!.value, ...(at === 0 && { scaleFirst: true }) };
}

/** One format for each precision. */
const formatOf = (locale: string, { month, day }: DateLike, length: "long" | "short"): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, {
    ...LATIN,
    calendar: "gregory",
    timeZone: "UTC",
    year: "numeric",
    ...(month !== undefined && { month: length }),
    ...(day !== undefined && { day: "numeric" }),
  });

function momentOf({ year, month = 1, day = 1 }: DateLike): Date {
  const moment = new Date(0);
  // Not by Date.UTC, which takes the first hundred years for those of the last century.
  moment.setUTCFullYear(year, month - 1, day);
  return moment;
}

function intervalParts(
  locale: string,
  { start, end }: { readonly start: DateLike | null; readonly end: DateLike | null },
  length: "long" | "short",
  words: DateWords,
): readonly DatePart[] {
  const part = (date: DateLike, text = formatOf(locale, date, length).format(momentOf(date))): Exclude<DatePart, string> => ({
    text: markDate(date, text, words),
    datetime: isoDate(date),
  });
  if (start === null) return end === null ? [] : around(words.until, part(end));
  if (end === null) return around(words.since, part(start));
  if (end === start) return [part(start)];
  const isAlike = (["month", "day"] as const).every((field) => (start[field] === undefined) === (end[field] === undefined));
  if (!isAlike) return [part(start), " \u2013 ", part(end)];
  const pieces = formatOf(locale, end, length).formatRangeToParts(momentOf(start), momentOf(end));
  const text = (from: number, to?: number): string =>
    pieces
      .slice(from, to)
      .map(({ value }) => value)
      .join("");
  const after = pieces.findLastIndex?.(({ source }) => source === "startRange") ?? -1;
  const before = pieces.findIndex(({ source }) => source === "endRange");
  // The two are one to the reader, or the engine is too old to tell them apart.
  if (after < 0 || before < 0) return [part(start), " \u2013 ", part(end)];
  return [part(start, text(0, after + 1)), text(after + 1, before), part(end, text(before))];
}
