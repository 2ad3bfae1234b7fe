/** What the vectors are made of: the values, and how each kind is written. `npm run vectors` makes vectors.json anew; read the difference. */
import { parseEdtf } from "../../src/data/edtf.js";
import {
  formatCurrency,
  formatDate,
  formatNumber,
  formatPercent,
  formatRange,
  joinList,
  pluralOperands,
  type CurrencyTable,
  type DateWords,
  type LocaleTable,
} from "../../src/format/index.js";
import * as ar from "../../src/i18n/cldr/ar.js";
import * as en from "../../src/i18n/cldr/en.js";
import * as es from "../../src/i18n/cldr/es.js";
import * as fr from "../../src/i18n/cldr/fr.js";
import * as ln from "../../src/i18n/cldr/ln.js";
import * as sw from "../../src/i18n/cldr/sw.js";

/** The words of a language are not under test here: marks stand for them. */
const words: DateWords = {
  about: (date) => `~${date}`,
  perhaps: (date) => `?${date}`,
  since: (date) => `${date}/..`,
  until: (date) => `../${date}`,
};

const tables: Readonly<Record<string, { readonly table: LocaleTable; readonly currency: CurrencyTable }>> = {
  en,
  fr,
  sw,
  ln,
  ar,
  es,
};

type Write = (input: string, table: LocaleTable, currency: CurrencyTable) => string;

/** `13..14`: two numbers. */
const pairOf = (input: string): [number, number] => input.split("..").map(Number) as [number, number];

const dateIn =
  (length: "long" | "short"): Write =>
  (input, table) =>
    formatDate(parseEdtf(input)!, table, { length, words });

const KINDS: Readonly<Record<string, readonly [inputs: readonly string[], write: Write]>> = {
  standard: [
    ["0", "1", "-1", "0.5", "0.25", "0.004", "12.5", "999", "1234", "-1234", "12500", "12500.75", "1000000", "1e21"],
    (input, table) => formatNumber(Number(input), table, "standard"),
  ],
  compact: [
    ["14", "11500", "999999", "1000000", "1500000", "2000000", "3000000", "5280000", "-7300000", "11000000", "26600000"].concat([
      "102000000",
      "999499999",
      "999500000",
      "1100000000",
      "2000000000",
      "3500000000",
      "1e12",
      "1e18",
    ]),
    (input, table) => formatNumber(Number(input), table),
  ],
  percent: [["0", "0.5", "1", "14", "-3.25", "100", "1234.5"], (input, table) => formatPercent(Number(input), table)],
  currency: [
    ["USD 500", "USD 1100000000", "USD -12.5", "EUR 2500000", "CDF 12500", "CHF 7"],
    (input, table, currency) => formatCurrency(Number(input.slice(4)), input.slice(0, 3), table, currency),
  ],
  range: [["13..14", "7..7", "1500000..2500000", "-2..12500"], (input, table) => formatRange(...pairOf(input), table)],
  date: [
    ["2024", "0987", "2024-05", "2024-12", "2024-05-25", "2024-07-01", "2026-12-20", "2024~", "2024-05-25?", "2022/2023"].concat([
      "2024-05/2024-06",
      "2024-12/2025-01",
      "2024-06-08/2024-06-14",
      "2024-06-01/2024-06-14",
      "2024-05-28/2024-06-02",
      "2023-12-30/2024-01-02",
      "2024-06-25/..",
      "../2024-06",
      "2022-03/2024",
    ]),
    dateIn("long"),
  ],
  "short date": [
    ["2024", "2024-02", "2024-05-25", "2024-09-01", "2024-06-08/2024-06-14", "2024-11/2025-02", "2024-08~"],
    dateIn("short"),
  ],
  months: [
    ["01", "03", "04", "06", "08", "10", "11", "12"].map((month) => `2024-${month}`),
    (input, table) =>
      `${formatDate(parseEdtf(input)!, table, { words })} · ${dateIn("short")(input, table, { pattern: "", signs: {} })}`,
  ],
  list: [["a", "a b", "a b c", "a b c d"], (input, table) => joinList(input.split(" "), table.list)],
  plural: [
    ["0", "1", "1.5", "2", "3", "10", "11", "99", "100", "101", "103", "1000000"],
    (input, table) => table.plural(pluralOperands(input)),
  ],
};

/** One case: language, kind, what is written, and how. */
export type Vector = readonly [tag: string, kind: string, input: string, output: string];

/** Every case as it is written now. */
export const written = (): readonly Vector[] =>
  Object.entries(tables).flatMap(([tag, { table, currency }]) =>
    Object.entries(KINDS).flatMap(([kind, [inputs, write]]) =>
      inputs.map((input): Vector => [tag, kind, input, write(input, table, currency)]),
    ),
  );
