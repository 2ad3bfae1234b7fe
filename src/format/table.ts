/** What the formats need to know of a language. Made from Unicode CLDR by the build; see `src/i18n/cldr/`. */
export interface LocaleTable {
  /** BCP 47 tag */
  readonly locale: string;
  readonly decimal: string;
  readonly group: string;
  /** The sign of a negative number, with a mark of direction where the language needs one. */
  readonly minus: string;
  /** Digits that must stand before the first group separator: 2 writes 1234 and 12.345. */
  readonly minimumGroupingDigits: number;
  /** Words for 10^6 and 10^9 by plural category. */
  readonly scales: Readonly<Record<number, Readonly<Partial<Record<PluralCategory, string>>>>>;
  /** Whether those words stand before the figure: "milioni 5". */
  readonly scaleFirst?: boolean;
  /** The pattern of a percentage: `0%`. */
  readonly percent: string;
  /** What stands between the ends of a range of numbers. */
  readonly range: string;
  /** What stands between the words of a list: of two, of more, and before the last. */
  readonly list: ListTable;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** CLDR date patterns of the letters d, M and y. */
  readonly patterns: Readonly<Record<DatePattern, string>>;
  /** What stands between the days of one month, and between other dates. */
  readonly between: { readonly days: string; readonly dates: string };
  /** How a language writes the first day of a month, where not as `1`. */
  readonly firstOfMonth?: string;
  readonly plural: (operands: PluralOperands) => PluralCategory;
}

export interface ListTable {
  readonly two: string;
  readonly middle: string;
  readonly last: string;
}

/** How a language writes money. */
export interface CurrencyTable {
  /** A CLDR pattern: `0` is the number, `¤` the sign of the currency. */
  readonly pattern: string;
  /** Signs by ISO 4217 code; the code itself where there is none. */
  readonly signs: Readonly<Record<string, string>>;
}

export type DatePattern = "day" | "shortDay" | "month" | "shortMonth" | "dayOfYear" | "shortDayOfYear";

export type PluralCategory = "zero" | "one" | "two" | "few" | "many" | "other";

/** The operands of CLDR's plural rules: https://unicode.org/reports/tr35/tr35-numbers.html#Operands */
export interface PluralOperands {
  /** the absolute value */
  readonly n: number;
  /** its integer digits */
  readonly i: number;
  /** how many fraction digits are visible */
  readonly v: number;
  /** the visible fraction digits, as a number */
  readonly f: number;
  /** the same without trailing zeros */
  readonly t: number;
}

/** The operands of a number as it is written: plain digits with a point (`1.50`). */
export function pluralOperands(digits: string): PluralOperands {
  const [whole, fraction = ""] = digits.replace("-", "").split(".") as [string, string?];
  return {
    n: Math.abs(Number(digits)),
    i: Number(whole),
    v: fraction.length,
    f: Number(fraction),
    t: Number(fraction.replace(/0+$/, "")),
  };
}
