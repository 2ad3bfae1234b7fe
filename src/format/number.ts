import { pluralOperands, type CurrencyTable, type LocaleTable } from "./table.js";

export type Notation = "compact" | "standard";

/** A number as it is set in type: the digits and, apart from them, the word of the scale. */
export interface NumberParts {
  /** `5.28` or `11,500` */
  readonly figure: string;
  /** `million`; absent below a million and in standard notation */
  readonly scale?: string;
  /** The word of the scale stands before the digits. */
  readonly scaleFirst?: boolean;
}

/** More digits than these say more than a count of people can know. The exact value stays in the `value` of `<data>`. */
const SIGNIFICANT_DIGITS = 3;

/**
 * Writes a number in a language, without `Intl`, so that every engine writes the same.
 *
 * @param notation `compact` writes millions and billions as words, with three significant digits; smaller numbers stay whole
 */
export function numberParts(value: number, table: LocaleTable, notation: Notation = "compact"): NumberParts {
  const size = Math.abs(value);
  if (size >= COUNTLESS && notation === "compact") return { figure: powerOfTen(value, table) };
  const scale = notation === "compact" ? scaleOf(size) : undefined;
  if (scale === undefined) return { figure: write(plainDigits(value), table) };
  const digits = plainDigits(Number((value / scale).toPrecision(SIGNIFICANT_DIGITS)));
  const words = table.scales[scale]!;
  return {
    figure: write(digits, table),
    scale: words[table.plural(pluralOperands(digits))] ?? words.other!,
    ...(table.scaleFirst && { scaleFirst: true }),
  };
}

/** The parts of a number as one text: `5.28 million`, `milioni 5,28`. */
export function joinNumber({ figure, scale, scaleFirst }: NumberParts): string {
  if (scale === undefined) return figure;
  return scaleFirst ? `${scale}\u00a0${figure}` : `${figure}\u00a0${scale}`;
}

/** Writes a number as one text: `5.28 million`. */
export const formatNumber = (value: number, table: LocaleTable, notation: Notation = "compact"): string =>
  joinNumber(numberParts(value, table, notation));

/** Writes a percentage: `14%` for 14, with at most two digits of a fraction. */
export const formatPercent = (value: number, table: LocaleTable): string => percentOf(write(plainDigits(value), table), table);

/** Puts the sign of percentages to digits that are written already. */
export const percentOf = (digits: string, table: LocaleTable): string => table.percent.replace("0", () => digits);

/** Writes the ends of a range, which is one number where both are the same: `13–14`. */
export function formatRange(from: number, to: number, table: LocaleTable, notation: Notation = "compact"): string {
  const [start, end] = [formatNumber(from, table, notation), formatNumber(to, table, notation)];
  return start === end ? start : start + table.range + end;
}

/**
 * Writes an amount of money: `US$1.1 billion`.
 *
 * @param code ISO 4217
 */
export function formatCurrency(
  value: number,
  code: string,
  table: LocaleTable,
  { pattern, signs }: CurrencyTable,
  notation: Notation = "compact",
): string {
  const sign = Object.hasOwn(signs, code) ? signs[code]! : code;
  const [figure, spaced] = [formatNumber(Math.abs(value), table, notation), /[a-z]$/i.test(sign) || undefined];
  // A sign that ends in a letter is kept apart from the digit after it: "CDF 500".
  const written = pattern.replace(/¤?0|¤/g, (piece) => {
    if (piece === "0") return figure;
    return piece === "¤" ? sign : `${sign}${spaced ? "\u00a0" : ""}${figure}`;
  });
  return value < 0 ? table.minus + written : written;
}

/** Beyond any count. A number with more digits than anybody reads is told by its power of ten. */
const COUNTLESS = 1e18;

function powerOfTen(value: number, table: LocaleTable): string {
  const [digits, exponent] = value.toExponential(2).split("e+") as [string, string];
  const raised = [...exponent].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join("");
  return `${write(String(Number(digits)), table)}\u00a0×\u00a010${raised}`;
}

function scaleOf(size: number): number | undefined {
  // 999 999 600 rounds to 1000 million: one billion.
  if (size >= 999_500_000) return 1e9;
  return size >= 1e6 ? 1e6 : undefined;
}

/** Digits with a point, never in exponent notation: at most two of a fraction, but two that say something where it begins with zeros. */
function plainDigits(value: number): string {
  const size = Math.abs(value);
  const zeros = size < 0.1 ? Math.min(98, -Math.floor(Math.log10(size))) : 1;
  const fixed = value.toFixed(zeros + 1);
  // From 1e21 on even this writes an exponent.
  if (fixed.includes("e")) return String(BigInt(Math.round(value)));
  return fixed.replace(/\.?0+$/, "");
}

function write(digits: string, { decimal, group, minus, minimumGroupingDigits }: LocaleTable): string {
  const [whole, fraction] = digits.replace("-", "").split(".") as [string, string?];
  const grouped = whole.length >= 3 + minimumGroupingDigits ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  const sign = Number(digits) < 0 ? minus : "";
  return sign + grouped + (fraction === undefined ? "" : decimal + fraction);
}
