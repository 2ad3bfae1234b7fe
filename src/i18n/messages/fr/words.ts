/** Pieces of phrases that several messages share. */
import { joinList } from "../../../format/index.js";
import { table } from "../../cldr/fr.js";
import type { ChangeWords } from "../figures.js";

export const dated =
  (text: string, since: string) =>
  (date?: string): string =>
    date === undefined ? text : `${text} ${since} ${date}`;

export const isDay = (date: string): boolean => /^\d{1,2}(er)? /.test(date);

/** « le 30 mai 2024 », mais « mai 2024 ». */
export const withArticle = (date: string): string => (isDay(date) ? `le ${date}` : date);

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** « par rapport au 30 mai 2024 », mais « par rapport à mai 2024 ». */
export const toDate = (date: string): string => (isDay(date) ? `au ${date}` : `à ${date}`);

/** « qu’au 30 mai 2024 », mais « qu’en mai 2024 » ; devant une date approximative, « que » suffit. */
const thanOn = (date: string): string =>
  isDay(date) ? `qu’au ${date}` : /^(vers|peut-être|depuis|jusqu)/.test(date) ? `que ${date}` : `qu’en ${date}`;

/** Ce que devient un chiffre par rapport à un autre. */
export function changed({ difference, direction, date }: ChangeWords): string {
  switch (direction) {
    case "same":
      return `inchangé par rapport ${toDate(date)}`;
    case "near":
      return `à peu près inchangé par rapport ${toDate(date)}`;
    case "unchanged":
      return `inchangé depuis ${withArticle(date)}`;
    default:
      return `${difference} de ${direction === "more" ? "plus" : "moins"} ${thanOn(date)}`;
  }
}

export const list = (words: readonly string[]): string => joinList(words, table.list);

/** Small numbers, of bases, in words. */
export const SMALL = [
  "aucune",
  "une",
  "deux",
  "trois",
  "quatre",
  "cinq",
  "six",
  "sept",
  "huit",
  "neuf",
  "dix",
  "onze",
  "douze",
  "treize",
  "quatorze",
  "quinze",
  "seize",
];

export const inWords = (count: number, written: (count: number) => string): string => SMALL[count] ?? written(count);

/** Two numbers of one sentence: both in words, or neither. */
export const bothInWords = (a: number, b: number, written: (count: number) => string): readonly [string, string] =>
  [a, b].every((count) => SMALL[count] !== undefined) ? [inWords(a, written), inWords(b, written)] : [written(a), written(b)];
