/** Pieces of phrases that several messages share. */
import { joinList } from "../../../format/index.js";
import { table } from "../../cldr/en.js";
import { bothInWords as both, dated as withDate } from "../../phrases.js";
import type { ChangeWords } from "../figures.js";

export { upperFirst } from "../../phrases.js";

/** A date that is open at one end, and says itself which. */
const isOpen = (date: string): boolean => /^(since|until) /.test(date);

/** A word before a date, unless the date is open at one end and says itself which. */
const after = (word: string, date: string): string => (isOpen(date) ? date : `${word} ${date}`);

export const dated = (text: string, word: string): ((date?: string) => string) => withDate(text, (date) => after(word, date));

/** "on 30 June 2024", but "in June 2024"; "perhaps on 30 June 2024". */
export function onOrIn(date: string): string {
  const [, perhaps = "", rest = date] = /^(perhaps )(.*)$/.exec(date) ?? [];
  return `${perhaps}${/^(about )?\d{1,2} /.test(rest) ? "on" : "in"} ${rest}`;
}

export const list = (words: readonly string[]): string => joinList(words, table.list);

/** Small numbers in words. */
const SMALL = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
];

/** Two numbers of one sentence: both in words, or neither. */
export const bothInWords = both(SMALL);

/** Where an earlier figure is set against a later one; of a time that is open at one end it is the figure that is meant. */
const ofDate = (date: string): string => (isOpen(date) ? `the figure given ${date}` : onOrIn(date));

/** "30 May 2024", but "the figure given since 2017": of a date that brings its own word. */
export const figureOf = (date: string): string =>
  isOpen(date) || /^(about|perhaps) /.test(date) ? `the figure given ${isOpen(date) ? date : onOrIn(date)}` : date;

/** "of 30 May 2024", but "given since 2017". */
export const given = (date: string): string =>
  figureOf(date) === date ? `of ${date}` : figureOf(date).replace("the figure ", "");

/** How a figure stands to an earlier one. Things are more or fewer, money is more or less. */
export function changed({ difference, direction, date, unit }: ChangeWords): string {
  switch (direction) {
    case "same":
      return `the same as ${ofDate(date)}`;
    case "near":
      return `about the same as ${ofDate(date)}`;
    case "unchanged":
      return `unchanged ${after("since", date)}`;
    default: {
      const fewer = /dollar|euro|franc/i.test(unit) ? "less" : "fewer";
      return `${difference} ${direction === "more" ? "more" : fewer} than ${ofDate(date)}`;
    }
  }
}
