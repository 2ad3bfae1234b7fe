/** The lines of one budget: which of them are sums of others, and what they come to. */
import { writeNumber } from "../prose.js";
import { excerpt } from "./words.js";

/** A line of a budget. */
export interface Line {
  /** EDTF */
  readonly date: string;
  /** In dollars; null where the line states no amount. */
  readonly amount: number | null;
  /** Its class and subclass where the columns are named so, from the coarse to the fine; empty where nothing is stated. */
  readonly names: readonly string[];
  /** All words that stand in it, by column. */
  readonly texts: ReadonlyMap<string, string>;
  /** The symbol of the document it stands in. */
  readonly document: string;
}

const TOTAL = /\b(sub-?|grand )?totals?\b|^(gross|net) requirements/i;
/** What stands below a budget and is no part of the gross amount. */
const ASIDE = /^(staff assessment income|voluntary contributions|net requirements)/i;

const words = (line: Line): readonly string[] => [...line.texts.values()];

/** What tells a line apart from others: class and subclass, else all of its words. Of a total what it is the total of. */
function keyOf(line: Line): ReadonlyMap<string, string> {
  const named = line.names.map((name, index): [string, string] => [String(index), name]);
  const all = line.names.length > 1 ? named : [...line.texts];
  return new Map(all.filter(([, text]) => !TOTAL.test(text)));
}

/** Whether a line is a part of what another is the sum of: it has all words of that, and more. */
function isUnder(part: Line, sum: Line): boolean {
  const own = keyOf(part);
  const all = [...keyOf(sum)].filter(([, text]) => text !== "");
  const size = [...own.values()].filter((text) => text !== "").length;
  return size > all.length && all.every(([column, text]) => own.get(column) === text);
}

/** Amounts of rounded lines add up to their total but for the rounding. */
const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-4;

const nameOf = (line: Line): string =>
  words(line).find((text) => TOTAL.test(text)) ?? words(line).find((text) => text !== "") ?? "one";

/**
 * The sum of the lines of one year and document. Lines that are sums of others are held against it and not added.
 *
 * @returns the sum in dollars, or why there is none
 */
export function sumOfLines(lines: readonly Line[]): number | string {
  const own = lines.filter((line) => !words(line).some((text) => ASIDE.test(text)));
  const isTotal = (line: Line): boolean => words(line).some((text) => TOTAL.test(text));
  const isSum = (line: Line): boolean => isTotal(line) || own.some((other) => !isTotal(other) && isUnder(other, line));
  const sumOf = (some: readonly Line[]): number => some.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const parts = own.filter((line) => !isSum(line));
  if (parts.length === 0) {
    const values = new Set(
      own.filter((line) => [...keyOf(line).values()].every((text) => text === "")).map(({ amount }) => amount),
    );
    const [value] = values;
    return values.size === 1 ? (value ?? "its total states no amount") : "its lines are sums only";
  }
  const keys = parts.map((line) => JSON.stringify([...keyOf(line)]));
  const twice = parts.find((_, index) => keys.indexOf(keys[index]!) !== index);
  if (twice) {
    const alike = parts.filter((_, index) => keys[index] === keys[parts.indexOf(twice)]);
    const name = [...keyOf(twice).values()].filter((text) => text !== "").join(", ");
    return `nothing tells ${writeNumber(alike.length)} of its lines apart${name && `, which are all “${excerpt(name)}”`}`;
  }
  const wrong = own
    .filter(isSum)
    .find((sum) => sum.amount !== null && !isClose(sum.amount, sumOf(parts.filter((part) => isUnder(part, sum)))));
  if (wrong) return `its lines do not add up to ${excerpt(nameOf(wrong))}`;
  const sum = sumOf(parts);
  return sum > 0 ? sum : `its lines come to ${writeNumber(sum)}`;
}
