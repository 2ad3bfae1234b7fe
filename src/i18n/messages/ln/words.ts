/** Pieces of phrases that several messages share. */
import { joinList } from "../../../format/index.js";
import { table } from "../../cldr/ln.js";
import { pluralOf } from "../../plural.js";
import { dated as withDate } from "../../phrases.js";
import type { ChangeWords } from "../figures.js";

export { upperFirst } from "../../phrases.js";

/** The noun alone changes: things take the same verb in the singular and the plural. */
export const plural = pluralOf(table);

/** A word before a date, unless the date is open at one end and says itself which. */
const after = (word: string, date: string): string => (/^(banda|kino) /.test(date) ? date : `${word} ${date}`);

export const dated = (text: string, word: string): ((date?: string) => string) => withDate(text, (date) => after(word, date));

export const list = (words: readonly string[]): string => joinList(words, table.list);

/** How a figure stands to an earlier one, which is named by its date: days, months and years take the same words. */
export function changed({ difference, direction, date }: ChangeWords): string {
  switch (direction) {
    case "same":
      return `ndenge moko na motango ya ${date}`;
    case "near":
      return `pene ndenge moko na motango ya ${date}`;
    case "unchanged":
      return `ebongwani te ${after("banda", date)}`;
    default:
      return `${difference} ${direction === "more" ? "koleka" : "na nse ya"} motango ya ${date}`;
  }
}
