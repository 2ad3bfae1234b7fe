/** Words for people who read a terminal or a mail: numbers, dates and lists as the widgets write them in English. */
import { daysBetween, parseEdtf, type Day } from "../data/edtf.js";
import type { Metric, Observation } from "../data/schema.js";
import { formatDate, formatNumber } from "../format/index.js";
import { table } from "../i18n/cldr/en.js";
import { messages } from "../i18n/messages/en.js";
import { onOneLine } from "./harmless.js";

/** Words in the English of the widgets, their thin spaces made plain: "a, b and c". */
export const list = messages.list;

/** "1 problem", "2 problems"; "2 series" where the plural is given. */
export const counted = (count: number, word: string, plural = `${word}s`): string =>
  `${writeNumber(count)} ${count === 1 ? word : plural}`;

/** "5,280,000", "5,280,000.004": grouped as the widgets do it, but with a fraction that they would round told whole. */
export function writeNumber(value: number): string {
  const [, sign, whole, fraction] = /^(-?)(\d+)\.(\d{3,})$/.exec(String(value)) ?? [];
  if (whole === undefined) return formatNumber(value, table, "standard");
  return `${sign === "" ? "" : formatNumber(-1, table, "standard").slice(0, -1)}${formatNumber(Number(whole), table, "standard")}.${fraction}`;
}

/** How many a number is written with; of what is written with an exponent as many as can be told. */
const decimalsOf = (value: number): number =>
  /e-/.test(String(value)) ? 20 : (/\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);

/** From one value to another: "+420,000", "−420,000", to as many decimals as the two have. */
export function writeDifference(was: number, now: number): string {
  // Fractions of ten are none of two: 0.3 − 0.1 is not quite 0.2.
  const exact = Number((now - was).toFixed(Math.max(decimalsOf(was), decimalsOf(now))));
  return (exact > 0 ? "+" : "") + writeNumber(exact);
}

/** "about 1,360,000,000 US dollars". Units are plurals, so that of one of them is left out. */
export function writeFigure({ value, relation }: Pick<Observation, "value" | "relation">, metric?: Metric): string {
  const words = [
    relation === "exactly" ? "" : messages.relations[relation],
    writeNumber(value),
    value === 1 ? "" : (metric?.unit.en ?? ""),
  ];
  return words.filter((word) => word !== "").join(" ");
}

/** An EDTF date in words: "20 December 2026", "since July 2024"; as it is where it is none. */
export function writeDate(text: string): string {
  const date = parseEdtf(text);
  return date ? formatDate(date, table, { words: messages.date }).replace(/\s/g, " ") : text;
}

/** A length of time in words, in days as long as somebody would count them: "26 days", "5 months", "6 years". */
export function writeSpan(days: number): string {
  if (days < 92) return counted(days, "day");
  return days < 730 ? counted(Math.floor(days / 30.4375), "month") : counted(Math.floor(days / 365.25), "year");
}

/** When a day is, seen from another: "today", "tomorrow", "in 26 days", "3 days ago" */
export function writeDistance(from: Day, to: Day): string {
  const days = daysBetween(from, to);
  if (days === 0) return "today";
  if (Math.abs(days) === 1) return days > 0 ? "tomorrow" : "yesterday";
  return days > 0 ? `in ${writeSpan(days)}` : `${writeSpan(-days)} ago`;
}

/** What a mail or a narrow terminal shows without breaking lines of its own. */
const WIDTH = 88;

/**
 * Breaks a text between words. What a terminal would obey in it is escaped: colours come to the lines, not to the text.
 *
 * @param first what the first line begins with
 * @param rest what the others begin with; as many spaces as `first` is long, where it is left out
 */
export function wrap(text: string, first = "", rest = " ".repeat(first.length)): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of onOneLine(text).split(" ")) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = rest;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}

/** A text whose signs Markdown takes for itself, on one line. */
export const escapeMarkdown = (text: string): string => onOneLine(text.replace(/[\\`*_[\]<>#|~&]/g, "\\$&"));

/** What would end an address in Markdown, or be obeyed by a terminal. */
const UNSAFE_IN_ADDRESS = /[<>\\\s\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;

/** Half a character has no UTF-8: it becomes the sign for what could not be read. */
const encoded = (char: string): string => encodeURIComponent(/\p{Cs}/u.test(char) ? "\uFFFD" : char);

/** A link where there is an address, else the words alone. */
export const markdownLink = (words: string, url: string | undefined): string =>
  url === undefined ? escapeMarkdown(words) : `[${escapeMarkdown(words)}](<${url.replace(UNSAFE_IN_ADDRESS, encoded)}>)`;
