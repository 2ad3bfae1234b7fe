import { dateParts, joinDate, type DatePart, type DateWords, type IntervalLike } from "./date.js";
import { numberParts, percentOf, type Notation, type NumberParts } from "./number.js";
import type { LocaleTable } from "./table.js";

/** How a language writes values. */
export interface Formats {
  readonly number: (value: number, notation?: Notation) => NumberParts;
  /** Puts the sign of percentages to what is written already. */
  readonly percent: (digits: string) => string;
  readonly date: (date: IntervalLike, length?: "long" | "short") => string;
  readonly dateParts: (date: IntervalLike, length?: "long" | "short") => readonly DatePart[];
}

/** The formats of a language that has a table: the same bytes in every engine. */
export function tableFormats(table: LocaleTable, words: DateWords): Formats {
  const parts: Formats["dateParts"] = (date, length) => dateParts(date, table, { length, words });
  return {
    number: (value, notation) => numberParts(value, table, notation),
    percent: (digits) => percentOf(digits, table),
    date: (date, length) => joinDate(parts(date, length)),
    dateParts: parts,
  };
}
