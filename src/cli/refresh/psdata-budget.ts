/** The mission's approved budget of each peacekeeping year: the sum of its lines. */
import * as v from "valibot";
import { periodOf } from "./period.js";
import { sumOfLines, type Line } from "./psdata-budget-lines.js";
import { budgetColumns, keyOf, type BudgetColumns } from "./psdata-columns.js";
import { pageOf, PUBLISHER, rowsOfMissions, type Hub, type Table } from "./psdata-hub.js";
import { agreed, type Answer, type Candidate, type Endpoint, type Question } from "./service.js";
import { dayIn, looseDay, looseNumber, numberIn } from "./shape.js";
import { counted, list, writeNumber } from "../prose.js";
import { excerpt } from "./words.js";

const ID = "DPO-PKBUDGET";

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

/** All words of a row but those that say of which mission, year and document it is. */
function textsIn(row: Readonly<Record<string, unknown>>, { mission, amount, period, document }: BudgetColumns): Line["texts"] {
  const known = [mission, amount, ...period, document];
  return new Map(
    Object.entries(row).flatMap(([key, value]): [string, string][] => {
      if (typeof value !== "string" || known.includes(key) || /(^|_)id$/.test(key)) return [];
      const isWords = numberIn(value) === undefined && dayIn(value) === undefined;
      return isWords ? [[key, value.trim()]] : [];
    }),
  );
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
      texts: textsIn(row, columns),
      document: text(row, columns.document),
    };
  });
}

/** The budget of each year of one mission. */
function budgets(lines: readonly Line[]): Answer {
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
    (date, values) => `No figure for ${date}: documents differ, ${list(values.map(writeNumber))}.`,
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
