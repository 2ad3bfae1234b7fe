/** Which columns of the budget dataset hold what: read from its metadata, since no document but that names them. */
import type { Day } from "../../data/edtf.js";
import { ServiceError } from "./http.js";
import { dayIn } from "./shape.js";
import { list } from "../prose.js";
import { inWords } from "./words.js";

/** A column as the metadata defines it. */
interface Column {
  readonly name: string;
  readonly key: string;
  readonly definition: string;
  readonly format: string;
}

/** The columns that are needed, by their keys: see {@link keyOf}. */
export interface BudgetColumns {
  readonly mission: string;
  readonly amount: string;
  /** What an amount is to be multiplied by to be one of dollars. */
  readonly unit: number;
  /** Whether the metadata says what the amounts are in. */
  readonly isUnitStated: boolean;
  /** First and last day, or one column for both. */
  readonly period: readonly [string] | readonly [start: string, end: string];
  /** What divides a budget into lines, from the coarse to the fine. */
  readonly lines: readonly string[];
  readonly document?: string;
  /** When the dataset was last changed. */
  readonly updated?: Day;
}

/** The name of a column as it is compared, since metadata and rows need not agree in capitals: `Mission_acronym` is `mission_acronym`. */
export const keyOf = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "_");

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => keyOf(key) === keyOf(name))?.[1]
    : undefined;

const words = (value: unknown): string => (typeof value === "string" ? value : "");

/** The metadata of one dataset in an answer that is a list of them, or that alone. */
function entryOf(answer: unknown, id: string): unknown {
  const entries: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  return entries.find((one) => keyOf(words(field(one, "Dataset ID"))) === keyOf(id)) ?? entries[0];
}

function columnsIn(entry: unknown): readonly Column[] {
  const definitions = field(entry, "Column definitions");
  if (!Array.isArray(definitions)) throw new Error("its metadata defines no columns");
  return definitions.map((one) => {
    const name = words(field(one, "Column Name"));
    return {
      name,
      key: keyOf(name),
      definition: words(field(one, "Definition")),
      format: words(field(one, "Format")).toLowerCase(),
    };
  });
}

const isText = ({ format }: Column): boolean => format === "string" || format === "date";
const isOther = ({ key }: Column): boolean => /expend|varian|differ|propos|class|categor|symbol|percent|date|year/.test(key);

/** The one column that fits the first of some rules that any fits. */
function theOne(columns: readonly Column[], what: string, ...rules: readonly ((column: Column) => boolean)[]): Column {
  for (const rule of rules) {
    const fitting = columns.filter(rule);
    if (fitting.length === 1) return fitting[0]!;
    if (fitting.length > 1) throw new Error(`${list(fitting.map(({ name }) => inWords(name)))} could all be ${what}`);
  }
  throw new Error(`none of ${list(columns.map(({ name }) => inWords(name)))} is ${what}`);
}

const named =
  (...keys: readonly string[]) =>
  ({ key }: Column): boolean =>
    keys.includes(key);

function periodIn(columns: readonly Column[]): BudgetColumns["period"] {
  const starts = columns.filter(named("start_date", "period_start", "fiscal_year_start", "start"));
  const ends = columns.filter(named("end_date", "period_end", "fiscal_year_end", "end"));
  if (starts.length === 1 && ends.length === 1) return [starts[0]!.key, ends[0]!.key];
  const isPeriod = named(
    "period",
    "fiscal_year",
    "financial_year",
    "peacekeeping_year",
    "budget_period",
    "budget_cycle",
    "budget_year",
  );
  return [theOne(columns, "the period", isPeriod, named("year")).key];
}

function unitOf({ key, definition }: Column): Pick<BudgetColumns, "unit" | "isUnitStated"> {
  const told = `${key} ${definition}`;
  if (/thousand|_000s?\b|\b000s\b/i.test(told)) return { unit: 1_000, isUnitStated: true };
  if (/million/i.test(told)) return { unit: 1_000_000, isUnitStated: true };
  return { unit: 1, isUnitStated: /dollar|us\$|usd/i.test(told) };
}

/**
 * Finds the columns in what the hub says of a dataset.
 *
 * @throws ServiceError where not exactly one column fits
 */
export function budgetColumns(
  { address, answer }: { readonly address: URL; readonly answer: unknown },
  id: string,
): BudgetColumns {
  try {
    const entry = entryOf(answer, id);
    const columns = columnsIn(entry);
    const updated = dayIn(field(entry, "Last Update Date"));
    const amount = theOne(
      columns,
      "the approved amount",
      (one) => !isText(one) && !isOther(one) && /approv|appropriat|apportion/.test(one.key),
      (one) => !isText(one) && !isOther(one) && /approv|appropriat|apportion/i.test(one.definition),
      (one) => !isText(one) && named("amount", "budget", "budget_amount", "budget_usd", "amount_usd")(one),
    );
    const document = columns.filter(({ key }) => key.includes("symbol"));
    return {
      mission: theOne(columns, "the mission", named("mission_acronym"), named("mission", "mission_code", "mission_name")).key,
      amount: amount.key,
      ...unitOf(amount),
      period: periodIn(columns),
      lines: ["class", "subclass"].flatMap(
        (part) => columns.find(({ key }) => key === part || key.endsWith(`_${part}`))?.key ?? [],
      ),
      ...(document.length === 1 && { document: document[0]!.key }),
      ...(updated !== undefined && { updated }),
    };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new ServiceError(`${address.href}: the columns are not what was expected: ${error.message}`);
  }
}
