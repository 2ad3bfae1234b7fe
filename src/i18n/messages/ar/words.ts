/** Pieces of phrases that several messages share. */
import { joinList } from "../../../format/index.js";
import { table } from "../../cldr/ar.js";
import { pluralOf } from "../../plural.js";
import type { ChangeWords } from "../figures.js";

export { dated } from "../../phrases.js";

export const plural = pluralOf(table);

export const list = (words: readonly string[]): string => joinList(words, table.list);

/** A date that brings its own preposition: see `date` of the figures. */
const hasPreposition = (date: string): boolean => /^(حوالي|ربما|منذ|حتى) /.test(date);

/** A year alone is called one. */
const named = (date: string): string => (/^\d{4}$/.test(date) ? `عام ${date}` : date);

export const inDate = (date: string): string => (hasPreposition(date) ? date : `في ${named(date)}`);

export const since = (date: string): string => (/^(منذ|حتى) /.test(date) ? date : `منذ ${named(date)}`);

/** After «من»: the counted noun takes the same form as after «عن». */
export const eventsOf = (count: number): string =>
  plural(count, {
    zero: "0 من الأحداث",
    one: "حدث واحد",
    two: "حدثين",
    few: `${count} أحداث`,
    many: `${count} حدثًا`,
    other: `${count} حدث`,
  });

/** Where an earlier figure is set against a later one; of a time that is open at one end it is the figure that is meant. */
const fromDate = (date: string): string => (/^(منذ|حتى) /.test(date) ? `الرقم المعطى ${date}` : named(date));

/** How a figure stands to an earlier one; a noun stands first, so that it fits people and money alike. */
export function changed({ difference, direction, date }: ChangeWords): string {
  switch (direction) {
    case "same":
      return `دون تغيير عن ${fromDate(date)}`;
    case "near":
      return `دون تغيير يُذكر عن ${fromDate(date)}`;
    case "unchanged":
      return `دون تغيير ${since(date)}`;
    default:
      return `${direction === "more" ? "زيادة قدرها" : "انخفاض قدره"} ${difference} عن ${fromDate(date)}`;
  }
}
