/** Pieces of phrases that several messages share. */
import { joinList } from "../../../format/index.js";
import { table } from "../../cldr/fr.js";
import { bothInWords as both } from "../../phrases.js";
import type { ChangeWords } from "../figures.js";

export { dated, upperFirst } from "../../phrases.js";

export const isDay = (date: string): boolean => /^\d{1,2}(er)?\b/.test(date);

/** Une date qui apporte son propre mot : « vers mai 2024 ». */
const hasWord = (date: string): boolean => /^(vers|peut-être|depuis|jusqu)/.test(date);

/** « le 30 mai 2024 », mais « mai 2024 ». */
export const withArticle = (date: string): string => (isDay(date) ? `le ${date}` : date);

/** « pour le 30 mai 2024 », mais « vers mai 2024 ». */
export const forDate = (date: string): string => (hasWord(date) ? date : `pour ${withArticle(date)}`);

/** « depuis le 30 mai 2024 ». */
export const since = (date: string): string => (/^(depuis|jusqu)/.test(date) ? date : `depuis ${withArticle(date)}`);

/** « le 30 mai 2024 », mais « en mai 2024 » et « vers mai 2024 ». */
export const onOrIn = (date: string): string => (isDay(date) || hasWord(date) ? withArticle(date) : `en ${date}`);

/** « du 30 mai 2024 », mais « de mai 2024 » ; ce qui apporte son propre mot se tient à part. */
export const ofDate = (date: string): string => (hasWord(date) ? `(${date})` : isDay(date) ? `du ${date}` : `de ${date}`);

/** « par rapport au 30 mai 2024 », mais « par rapport à mai 2024 » et « par rapport au chiffre donné vers mai 2024 ». */
const toDate = (date: string): string => (hasWord(date) ? `au chiffre donné ${date}` : isDay(date) ? `au ${date}` : `à ${date}`);

/** Ce à quoi un chiffre est comparé, après « avec ». */
export const figureOf = (date: string): string => (hasWord(date) ? `le chiffre donné ${date}` : withArticle(date));

/** « qu’au 30 mai 2024 », mais « qu’en mai 2024 » ; devant une date approximative, « que » suffit. */
const thanOn = (date: string): string => (isDay(date) ? `qu’au ${date}` : hasWord(date) ? `que ${date}` : `qu’en ${date}`);

/** Ce que devient un chiffre par rapport à un autre. */
export function changed({ difference, direction, date }: ChangeWords): string {
  switch (direction) {
    case "same":
      return `inchangé par rapport ${toDate(date)}`;
    case "near":
      return `à peu près inchangé par rapport ${toDate(date)}`;
    case "unchanged":
      return `inchangé ${since(date)}`;
    default:
      return `${difference} de ${direction === "more" ? "plus" : "moins"} ${thanOn(date)}`;
  }
}

export const list = (words: readonly string[]): string => joinList(words, table.list);

/** Small numbers, of bases, in words. */
const SMALL = [
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

/** Two numbers of one sentence: both in words, or neither. */
export const bothInWords = both(SMALL);
