/**
 * Takes from Unicode CLDR's own JSON what the widgets need of a language, and writes it as small TypeScript tables.
 *
 * The tables are committed (`src/i18n/cldr/`), so that a reader of the repository sees what the browser gets; a test makes them
 * again and compares.
 */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/**
 * Per language of ours the CLDR locale of its numbers, of its dates and of its lists, and what CLDR lacks.
 *
 * English writes dates as the United Nations does: day first.
 */
export const LOCALES = {
  en: { numbers: "en", dates: "en-GB" },
  // CLDR has no word for the first of a month; French writes it as an ordinal.
  fr: { numbers: "fr", dates: "fr", firstOfMonth: "1er" },
  sw: { numbers: "sw-CD", dates: "sw-CD" },
  // CLDR has only "0M" and "0G" for Lingala, which nobody reads: the words of French, which its readers know, as the fallback chain has it.
  ln: { numbers: "ln", dates: "ln", scales: { 1e6: { other: "million" }, 1e9: { other: "milliard" } } },
  ar: { numbers: "ar", dates: "ar" },
  es: { numbers: "es", dates: "es" },
};

/** In the languages of the Congo 12.500 and 12,500 can be confused: a narrow no-break space never is. */
const GROUPED_BY_SPACE = new Set(["fr", "sw", "ln"]);

const SCALES = { 1e6: "1000000", 1e9: "1000000000" };

const CURRENCIES = ["USD", "EUR", "CDF"];

/** One CLDR plural rule ("i = 1 and v = 0") as a JavaScript expression. @see https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules */
function toExpression(rule) {
  const condition = rule.split("@")[0].trim();
  const relation = (text) => {
    const match = /^([niftve])(?: % (\d+))? (!?=) ([\d.,]+)$/.exec(text.trim());
    if (!match) throw new Error(`plural rule not understood: ${text}`);
    const [, operand, modulus, operator, ranges] = match;
    const value = modulus ? `${operand} % ${modulus}` : operand;
    const tests = ranges.split(",").map((range) => {
      const [from, to] = range.split("..");
      if (to === undefined) return `${value} === ${from}`;
      // A range of CLDR holds whole numbers only; n may have a fraction.
      const whole = operand === "n" ? "Number.isInteger(n) && " : "";
      return `${whole}${value} >= ${from} && ${value} <= ${to}`;
    });
    const test = tests.map((one) => (tests.length > 1 ? `(${one})` : one)).join(" || ");
    return operator === "=" ? (tests.length > 1 ? `(${test})` : test) : `!(${test})`;
  };
  const and = (text) => text.split(" and ").map(relation).join(" && ");
  return condition.split(" or ").map(and).join(" || ");
}

function pluralFunction(tag) {
  const rules = require("cldr-core/supplemental/plurals.json").supplemental["plurals-type-cardinal"][tag];
  const lines = Object.entries(rules)
    .map(([key, rule]) => [key.replace("pluralRule-count-", ""), rule])
    // "many" of the Romance languages (operand e) means millions without a digit after them: our scale words cover it.
    .filter(([category, rule]) => category !== "other" && !/\be\b/.test(rule.split("@")[0]))
    .map(([category, rule]) => `    if (${toExpression(rule)}) return "${category}";`);
  const used = ["n", "i", "v", "f", "t"].filter((operand) =>
    lines.some((line) => new RegExp(`\\b${operand}\\b`).test(line.split(") return")[0])),
  );
  return `({ ${used.join(", ")} }) => {\n${lines.join("\n")}\n    return "other";\n  }`;
}

/** The words of 10^6 and 10^9, and on which side of the figure they stand: "0 million", but "milioni 0" in Swahili. */
function scalesOf(long) {
  const patterns = Object.entries(SCALES).flatMap(([value, key]) =>
    Object.entries(long)
      .filter(([name]) => name.startsWith(`${key}-count-`) && !name.endsWith("-count-1"))
      .map(([name, pattern]) => ({ value, category: name.split("-count-")[1], pattern: pattern.split(";")[0] })),
  );
  const scales = {};
  for (const { value, category, pattern } of patterns) {
    const word = pattern.replace(/[\s\u00a0]?0+[\s\u00a0]?/, "");
    // A category with the word of "other" says nothing.
    if (
      category === "other" ||
      word !==
        patterns.find((one) => one.value === value && one.category === "other").pattern.replace(/[\s\u00a0]?0+[\s\u00a0]?/, "")
    )
      (scales[value] ??= {})[category] = word;
  }
  return { scales, ...(patterns.every(({ pattern }) => pattern.endsWith("0")) && { scaleFirst: true }) };
}

/** CLDR's list patterns as what stands between: `{0}, {1}`, `{0} and {1}`. */
function listOf(tag) {
  const patterns = require(`cldr-misc-full/main/${tag}/listPatterns.json`).main[tag].listPatterns["listPattern-type-standard"];
  const between = (pattern) => pattern.replace(/\{[01]\}/g, "");
  return { two: between(patterns[2]), middle: between(patterns.middle), last: between(patterns.end) };
}

/** What stands between two dates, so that no line begins with the dash. */
const unbroken = (between) => between.replace(/^ /, "\u00a0").replace(/^\u2009/, "\u202f");

/** The date patterns. Where a locale of CLDR lends those without a day or a year from the root (year first), they follow its own long date. */
function datePatterns({ dateFormats, dateTimeFormats }) {
  const { availableFormats: formats, intervalFormats } = dateTimeFormats;
  const own = !formats.yMMMM.startsWith("y");
  return {
    patterns: {
      day: dateFormats.long,
      shortDay: formats.yMMMd,
      month: own ? formats.yMMMM : "MMMM y",
      shortMonth: formats.yMMM,
      dayOfYear: own ? formats.MMMMd : "d MMMM",
      shortDayOfYear: formats.MMMd,
    },
    between: {
      days: unbroken(own ? /^d+([^d]*)d/.exec(intervalFormats.yMMMd.d)[1] : "–"),
      dates: intervalFormats.intervalFormatFallback
        .replace(/\{[01]\}/g, "")
        .replace(/^ /, "\u00a0")
        .replace(/^\u2009/, "\u202f"),
    },
  };
}

/** A currency's pattern, and the signs of those that documents of this field name. */
function currencyOf(locale, numbers) {
  const { currencies } = require(`cldr-numbers-full/main/${locale}/currencies.json`).main[locale].numbers;
  return {
    pattern: numbers["currencyFormats-numberSystem-latn"].standard.split(";")[0].replace("#,##0.00", "0"),
    signs: Object.fromEntries(CURRENCIES.map((code) => [code, currencies[code].symbol])),
  };
}

const INVISIBLE = /[\u00a0\u200e\u200f\u202f]/g;

const literal = (value) =>
  JSON.stringify(value, null, 2)
    .replace(/"(\w+)":/g, "$1:")
    .replace(INVISIBLE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** The table of one language as the text of a TypeScript module. */
export function cldrModule(tag) {
  const { numbers: numberLocale, dates: dateLocale, firstOfMonth, scales } = LOCALES[tag];
  const numbers = require(`cldr-numbers-full/main/${numberLocale}/numbers.json`).main[numberLocale].numbers;
  const calendar = require(`cldr-dates-full/main/${dateLocale}/ca-gregorian.json`).main[dateLocale].dates.calendars.gregorian;
  const symbols = numbers["symbols-numberSystem-latn"];
  const months = (width) => Object.values(calendar.months.format[width]);
  const table = {
    locale: tag,
    decimal: symbols.decimal,
    group: GROUPED_BY_SPACE.has(tag) ? "\u202f" : symbols.group,
    // The true minus sign, with the mark of direction that CLDR sets before its hyphen.
    minus: symbols.minusSign.replace("-", "\u2212"),
    minimumGroupingDigits: Number(numbers.minimumGroupingDigits),
    ...(scales ? { scales } : scalesOf(numbers["decimalFormats-numberSystem-latn"].long.decimalFormat)),
    percent: numbers["percentFormats-numberSystem-latn"].standard.replace("#,##0", "0").replace("%", symbols.percentSign),
    range: numbers["miscPatterns-numberSystem-latn"].range.replace(/\{[01]\}/g, ""),
    list: listOf(dateLocale),
    ...(firstOfMonth && { firstOfMonth }),
    months: months("wide"),
    shortMonths: months("abbreviated"),
    ...datePatterns(calendar),
  };
  const body = literal(table).replace(/\n}$/, `,\n  plural: ${pluralFunction(tag)},\n}`);
  return `// Generated by scripts/cldr.mjs from Unicode CLDR ${require("cldr-core/package.json").version} (numbers: ${numberLocale}, dates: ${dateLocale}). Do not edit.
import type { CurrencyTable, LocaleTable } from "../../format/table.js";

export const table: LocaleTable = ${body};

export const currency: CurrencyTable = ${literal(currencyOf(dateLocale, numbers))};
`;
}
