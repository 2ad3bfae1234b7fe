/** Pieces of phrases that several messages share. */
import { joinList } from "../../../format/index.js";
import { table } from "../../cldr/es.js";
import { pluralOf } from "../../plural.js";
import type { ChangeWords } from "../figures.js";

export { dated, upperFirst } from "../../phrases.js";

export const plural = pluralOf(table);

/** A date that begins with its day; a range of days does too. */
const isDay = (date: string): boolean => /^\d{1,2}\b/.test(date);

/** A date that brings its own preposition: see `date` of the figures. */
const hasPreposition = (date: string): boolean => /^(hacia|quizá|desde|hasta) /.test(date);

/** «el 30 de mayo de 2024», but «mayo de 2024». */
export const withArticle = (date: string): string => (isDay(date) ? `el ${date}` : date);

/** «el 30 de mayo de 2024», but «en mayo de 2024». */
export const onOrIn = (date: string): string => (isDay(date) || hasPreposition(date) ? withArticle(date) : `en ${date}`);

/** «del 30 de mayo de 2024», but «de mayo de 2024». */
const ofDate = (date: string): string => (isDay(date) ? `del ${date}` : `de ${date}`);

/** «el 30 de mayo de 2024», but «la cifra dada hacia mayo de 2024»: of a date that brings its own word. */
export const figureOf = (date: string): string => (hasPreposition(date) ? `la cifra dada ${date}` : withArticle(date));

/** «del 30 de mayo de 2024», but «dada hacia mayo de 2024». */
export const given = (date: string): string => (hasPreposition(date) ? `dada ${date}` : ofDate(date));

export const since = (date: string): string => (/^(desde|hasta) /.test(date) ? date : `desde ${withArticle(date)}`);

/** «y» is «e» before a word that begins with its sound: «Kivu del Norte e Ituri». */
export function list(words: readonly string[]): string {
  const isBeforeI = /^(i|hi(?![aeou]))/i.test(words.at(-1) ?? "");
  return joinList(words, isBeforeI ? { ...table.list, two: " e ", last: " e " } : table.list);
}

/** Where an earlier figure is set against a later one; of a time that is open at one end it is the figure that is meant. */
const atDate = (date: string): string => (/^(desde|hasta) /.test(date) ? `la cifra dada ${date}` : onOrIn(date));

/** How a figure stands to an earlier one. */
export function changed({ difference, direction, date }: ChangeWords): string {
  switch (direction) {
    case "same":
      return `igual que ${atDate(date)}`;
    case "near":
      return `casi igual que ${atDate(date)}`;
    case "unchanged":
      return `sin cambios ${since(date)}`;
    default:
      return `${difference} ${direction === "more" ? "más" : "menos"} que ${atDate(date)}`;
  }
}
