/** Pieces of phrases that several messages share. */
import { joinList } from "../../../format/index.js";
import { table } from "../../cldr/sw.js";
import { pluralOf } from "../../plural.js";
import { dated as withDate } from "../../phrases.js";
import type { ChangeWords } from "../figures.js";

export { upperFirst } from "../../phrases.js";

/** Noun classes change the noun and what agrees with it, so whole phrases are chosen. */
export const plural = pluralOf(table);

/** A word before a date, unless the date is open at one end and says itself which. */
const after = (word: string, date: string): string => (/^(tangu|hadi) /.test(date) ? date : `${word} ${date}`);

export const dated = (text: string, word: string): ((date?: string) => string) => withDate(text, (date) => after(word, date));

const isDay = (date: string): boolean => /^\d{1,2} /.test(date);

/** A date that begins with a word of its own takes no other before it. */
const hasWord = (date: string): boolean => /^(karibu|labda|tangu|hadi) /.test(date);

/** "tarehe 30 Juni 2024", but "mnamo Juni 2024". */
export const onOrIn = (date: string): string => (isDay(date) ? `tarehe ${date}` : hasWord(date) ? date : `mnamo ${date}`);

export const list = (words: readonly string[]): string => joinList(words, table.list);

/** The earlier figure, by its date: "tarehe 30 Juni 2024", "Juni 2024", "takwimu ya tangu 2017". */
const ofDate = (date: string): string => (isDay(date) ? `tarehe ${date}` : hasWord(date) ? `takwimu ya ${date}` : date);

/** How a figure stands to an earlier one. */
export function changed({ difference, direction, date }: ChangeWords): string {
  switch (direction) {
    case "same":
      return `sawa na ${ofDate(date)}`;
    case "near":
      return `karibu sawa na ${ofDate(date)}`;
    case "unchanged":
      return `bila mabadiliko ${after("tangu", date)}`;
    default:
      return `${difference} ${direction === "more" ? "zaidi" : "pungufu"} kuliko ${ofDate(date)}`;
  }
}
