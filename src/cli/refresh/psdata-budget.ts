/** The mission's approved budget of each peacekeeping year: the sum of its lines. */
import * as v from "valibot";
import { periodOf } from "./period.js";
import { budgetColumns, keyOf, type BudgetColumns } from "./psdata-columns.js";
import { pageOf, PUBLISHER, rowsOfMissions, type Hub, type Table } from "./psdata-hub.js";
import { agreed, type Answer, type Candidate, type Endpoint, type Question } from "./service.js";
import { dayIn, looseDay, looseNumber } from "./shape.js";
import { counted, excerpt, grouped, listed } from "./words.js";

const ID = "DPO-PKBUDGET";

/** A line of a budget. */
export interface Line {
  /** EDTF */
  readonly date: string;
  /** In dollars; null where the line states no amount. */
  readonly amount: number | null;
  /** What it is for, from the coarse to the fine; empty where nothing is stated. */
  readonly names: readonly string[];
  /** The symbol of the document it stands in. */
  readonly document: string;
}

/** The peacekeeping year that one value means: `2024/25`, its two days, or its first or last one. */
export function peacekeepingYear(value: unknown): string | undefined {
  const yearFrom = (year: number): string => `${year}-07/${year + 1}-06`;
  const day = dayIn(value);
  if (day?.endsWith("-07-01")) return yearFrom(Number(day.slice(0, 4)));
  if (day?.endsWith("-06-30")) return yearFrom(Number(day.slice(0, 4)) - 1);
  if (typeof value !== "string") return undefined;
  const days = /(\d{4}-\d\d-\d\d)\D+(\d{4}-\d\d-\d\d)/.exec(value)?.slice(1).map(dayIn);
  if (days?.[0] && days[1] && days[0] < days[1]) return periodOf(days[0], days[1]);
  const [, first, second] = /^\D*(\d{4})\s*[-–/]\s*(\d{2}|\d{4})\s*$/.exec(value) ?? [];
  const next = String(Number(first) + 1);
  return first !== undefined && second !== undefined && next.endsWith(second) ? yearFrom(Number(first)) : undefined;
}

function linesIn({ address, rows }: Table, columns: BudgetColumns, acronym: string): readonly Line[] {
  const keyed = rows.map((row): unknown =>
    typeof row === "object" && row !== null
      ? Object.fromEntries(Object.entries(row).map(([name, value]) => [keyOf(name), value]))
      : row,
  );
  const [start, end] = columns.period;
  const year = v.pipe(
    v.unknown(),
    v.check((value) => peacekeepingYear(value) !== undefined, "must be a peacekeeping year such as 2024/25"),
  );
  const schema = v.looseObject({
    [columns.amount]: looseNumber,
    ...(end === undefined ? { [start]: year } : { [start]: looseDay, [end]: looseDay }),
  });
  const text = (row: Readonly<Record<string, unknown>>, key: string | undefined): string =>
    key !== undefined && typeof row[key] === "string" ? row[key].trim() : "";
  return rowsOfMissions(schema, { address, rows: keyed }, [acronym], columns.mission).map(({ row }) => {
    const amount = row[columns.amount] as number | null;
    return {
      date: end === undefined ? peacekeepingYear(row[start])! : periodOf(row[start] as string, row[end] as string),
      amount: amount === null ? null : amount * columns.unit,
      names: columns.lines.map((key) => text(row, key)),
      document: text(row, columns.document),
    };
  });
}

const TOTAL = /^((grand |sub-?)?total\b|(gross|net) requirements|total requirements)/i;
/** What stands below a budget and is no part of the gross amount. */
const ASIDE = /^(staff assessment income|voluntary contributions|net requirements)/i;

/**
 * The sum of the lines of one year and document. Lines that are sums of others are held against it and not added.
 *
 * @returns the sum in dollars, or why there is none
 */
export function sumOfLines(lines: readonly Line[]): number | string {
  const own = lines.filter(({ names }) => !names.some((name) => ASIDE.test(name)));
  const isTotal = ({ names }: Line): boolean => names.some((name) => TOTAL.test(name));
  const hasParts = (name: string): boolean =>
    own.some((line) => line.names[0] === name && (line.names[1] ?? "") !== "" && !isTotal(line));
  // A class that stands without a subclass beside its own subclasses is their sum.
  const isSum = (line: Line): boolean =>
    isTotal(line) || (line.names.length > 1 && line.names[0] !== "" && line.names[1] === "" && hasParts(line.names[0]!));
  const sumOf = (some: readonly Line[]): number => some.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const parts = own.filter((line) => !isSum(line));
  const sums = own.filter(isSum);
  const grand = sums.filter(({ names }) => TOTAL.test(names[0] ?? "") && !/^sub/i.test(names[0]!));
  if (parts.length === 0) {
    const values = new Set(grand.map(({ amount }) => amount));
    return values.size === 1 ? (grand[0]!.amount ?? "its total states no amount") : "its lines are sums only";
  }
  const sum = sumOf(parts);
  const wrong = [
    ...grand.filter(({ amount }) => amount !== null && !isClose(amount, sum)).map(({ names }) => names[0]!),
    ...sums
      .filter((line) => !grand.includes(line) && line.amount !== null)
      .filter((line) => !isClose(line.amount!, sumOf(parts.filter(({ names }) => names[0] === line.names[0]))))
      .map(({ names }) => names[0]!),
  ];
  return wrong.length > 0 ? `its lines do not add up to ${excerpt(wrong[0]!)}` : sum;
}

/** Amounts of rounded lines add up to their total but for the rounding. */
const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-4;

/** The budget of each year of one mission. */
export function budgets(lines: readonly Line[]): Answer {
  const byYear = new Map<string, Map<string, Line[]>>();
  for (const line of lines) {
    const documents = byYear.get(line.date) ?? new Map<string, Line[]>();
    byYear.set(line.date, documents.set(line.document, [...(documents.get(line.document) ?? []), line]));
  }
  const remarks: string[] = [];
  const sums = [...byYear].flatMap(([date, documents]) => {
    const told = [...documents].map(([document, own]) => ({ date, document, lines: own.length, sum: sumOfLines(own) }));
    const doubt = told.map(({ sum }) => sum).find((sum) => typeof sum === "string");
    if (doubt !== undefined) remarks.push(`No figure for ${date}: ${doubt}.`);
    return doubt === undefined ? told.map((one) => ({ ...one, value: Math.round(Number(one.sum)) })) : [];
  });
  const blank = lines.filter(({ amount }) => amount === null).length;
  if (blank > 0) remarks.push(`${counted(blank, "line")} without an amount: taken as none.`);
  const { agreed: sound, remarks: doubts } = agreed(
    sums,
    ({ date }) => date,
    (date, values) => `No figure for ${date}: documents differ, ${listed(values.map(grouped))}.`,
  );
  const candidates = sound.map(({ date, value, document, lines: number }): Candidate => {
    const candidate = { series: "approved", date, value, kind: "observed" } as const;
    if (number < 2) return candidate;
    const [en, fr] = document ? [` in ${excerpt(document)}`, ` de ${excerpt(document)}`] : ["", ""];
    return { ...candidate, note: { en: `Our sum of the budget lines${en}.`, fr: `Notre somme des lignes du budget${fr}.` } };
  });
  return { candidates, rows: lines.length, remarks: [...remarks, ...doubts] };
}

export function budget(hub: Hub, { dataset }: Question): Endpoint {
  const { acronym } = dataset.mission;
  return {
    id: ID,
    what: "the budget",
    metric: "budget",
    series: {
      id: "approved",
      label: { en: "Approved", fr: "Approuvé" },
      method: { en: "Amount approved by the General Assembly", fr: "Montant approuvé par l’Assemblée générale" },
    },
    source: {
      id: "psdata-pkbudget",
      title: `Annual budgets for peacekeeping missions (${ID})`,
      publisher: PUBLISHER,
      url: pageOf(ID),
    },
    async ask() {
      const columns = budgetColumns(await hub.metadata(ID, "the columns of the budget"), ID);
      const table = await hub.table(ID, "the budget");
      const lines = linesIn(table, columns, acronym);
      const answer = budgets(lines);
      const remarks = [
        ...(lines.length === 0 ? [`No row is of ${acronym}.`] : []),
        ...(lines.length > 0 && !columns.isUnitStated ? ["The hub does not say what the amounts are in: taken as dollars."] : []),
      ];
      const published = columns.updated === undefined ? {} : { published: columns.updated };
      return { ...answer, ...published, rows: table.rows.length, remarks: [...answer.remarks, ...remarks] };
    },
  };
}
