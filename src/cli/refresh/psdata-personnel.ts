/** Uniformed personnel of the mission, month by month: the sum of what countries contribute. */
import * as v from "valibot";
import type { Text } from "../../data/schema.js";
import { pageOf, PUBLISHER, rowsOfMissions, type Hub } from "./psdata-hub.js";
import type { Answer, Candidate, Endpoint, Question } from "./service.js";
import { looseCount, looseDay, optionalText } from "./shape.js";
import { counted, list, writeNumber } from "../prose.js";
import { excerpt } from "./words.js";

const ID = "DPO-UCHISTORICAL";

const NOTE: Text = {
  en: "Our sum of the women and men that all countries contribute.",
  fr: "Notre somme des femmes et des hommes fournis par tous les pays.",
};

/** Of a month that may be told in part only. */
const PARTIAL: Text = {
  en: `${NOTE.en} Perhaps not all of it was there when it was read.`,
  fr: `${NOTE["fr"]} Il se peut que tout n’y ait pas été lors de la consultation.`,
};

/** So many doubtful months are told one by one, the newest: the dataset goes back to 1990. */
const TOLD = 3;

/** A row of another time than ours: the dataset begins in 1990. */
const reportingDay = v.pipe(
  looseDay,
  v.check((day) => !day.startsWith("1970"), "must be a date since 1990"),
);

const personnelRow = v.pipe(
  v.looseObject({
    contribution_id: v.nullish(v.union([v.number(), v.string()], "must be a number")),
    contributing_country: v.nullish(v.string()),
    personnel_type: optionalText,
    last_reporting_date: reportingDay,
    female_personnel: looseCount,
    male_personnel: looseCount,
  }),
  v.check(
    ({ female_personnel, male_personnel }) => female_personnel !== null || male_personnel !== null,
    "must state a number of women or of men",
  ),
);

type PersonnelRow = v.InferOutput<typeof personnelRow>;

/** What a month is made of. */
interface Month {
  readonly month: string;
  readonly rows: readonly PersonnelRow[];
}

const monthOf = (row: PersonnelRow): string => row.last_reporting_date.slice(0, 7);

const typesOf = ({ rows }: Month): ReadonlySet<string> => new Set(rows.map((row) => row.personnel_type.trim().toLowerCase()));

function monthsIn(rows: readonly PersonnelRow[]): readonly Month[] {
  const byMonth = new Map<string, PersonnelRow[]>();
  for (const row of rows) {
    const same = byMonth.get(monthOf(row));
    if (same) same.push(row);
    else byMonth.set(monthOf(row), [row]);
  }
  return [...byMonth].map(([month, own]) => ({ month, rows: own })).sort((one, other) => (one.month < other.month ? -1 : 1));
}

/** The months in which one contribution is told in two ways: which of them holds, nobody can tell. */
function disputed(rows: readonly PersonnelRow[]): ReadonlySet<string> {
  const byId = new Map<string, PersonnelRow[]>();
  for (const row of rows) {
    if (row.contribution_id == null) continue;
    // Whether one contribution holds several kinds of personnel is written nowhere.
    const id = JSON.stringify([row.contribution_id, row.contributing_country, row.personnel_type, row.last_reporting_date]);
    byId.set(id, [...(byId.get(id) ?? []), row]);
  }
  return new Set([...byId.values()].filter((same) => same.length > 1).flatMap((same) => same.map(monthOf)));
}

const isOneSided = ({ rows }: Month): boolean =>
  (["female_personnel", "male_personnel"] as const).some((key) => rows.every((row) => row[key] === null));

/** Why a month may be told in part only, held against the months that stand beside it. */
function lackIn(month: Month, before: Month | undefined, after: Month | undefined): string | undefined {
  if (!before) return undefined;
  const has = typesOf(month);
  const lacking = [...typesOf(before)].find((type) => !has.has(type) && (!after || typesOf(after).has(type)));
  if (lacking !== undefined)
    return `it lacks “${excerpt(lacking)}”, which ${before.month} ${after ? `and ${after.month} have` : "has"}`;
  const [own, other] = [month.rows.length, before.rows.length];
  return own * 2 < other ? `it has ${counted(own, "row")}, ${before.month} had ${writeNumber(other)}` : undefined;
}

/**
 * The strength in each month; uncertain where it may be told in part only.
 *
 * @param rows of one mission
 */
function strengths(rows: readonly PersonnelRow[]): Answer {
  const unique = [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
  const dispute = disputed(unique);
  const doubts: string[] = [];
  const candidates: Candidate[] = [];
  let halves = 0;
  const months = monthsIn(unique);
  for (const [index, month] of months.entries()) {
    const byDay = new Map<string, number>();
    for (const { last_reporting_date: day, female_personnel: women, male_personnel: men } of month.rows)
      byDay.set(day, (byDay.get(day) ?? 0) + (women ?? 0) + (men ?? 0));
    const sums = [...new Set(byDay.values())];
    const lack = dispute.has(month.month)
      ? "two rows that differ bear the same contribution_id"
      : sums.length > 1
        ? `two days of it differ, ${list(sums.map(writeNumber))}`
        : isOneSided(month)
          ? "no row of it states a number of women, or none of men"
          : undefined;
    if (lack !== undefined) doubts.push(`No figure for ${month.month}: ${lack}.`);
    else {
      const partial = lackIn(month, months[index - 1], months[index + 1]);
      if (partial !== undefined) doubts.push(`Uncertain for ${month.month}: ${partial}.`);
      halves += month.rows.filter((row) => row.female_personnel === null || row.male_personnel === null).length;
      candidates.push({
        series: "uniformed",
        date: month.month,
        value: sums[0]!,
        kind: "observed",
        ...(partial === undefined ? { note: NOTE } : { note: PARTIAL, confidence: "unsure" }),
      });
    }
  }
  const untold = doubts.length - TOLD;
  const remarks = doubts.slice(-TOLD);
  if (untold > 0) remarks.push(`Nor for ${counted(untold, "month")} before.`);
  const twice = rows.length - unique.length;
  if (twice > 0) remarks.push(`${counted(twice, "row")} given twice: counted once.`);
  if (halves > 0) remarks.push(`${counted(halves, "row")} without a number of women or of men: taken as none.`);
  return { candidates, rows: rows.length, remarks };
}

export function personnel(hub: Hub, { dataset }: Question): Endpoint {
  const { acronym } = dataset.mission;
  return {
    id: ID,
    what: "uniformed personnel",
    metric: "personnel",
    series: {
      id: "uniformed",
      label: { en: "Deployed, all uniformed", fr: "Déployés, en uniforme" },
      method: {
        en: "Troops, observers, staff officers and police, as countries contribute them",
        fr: "Soldats, observateurs, officiers d’état-major et policiers fournis par les pays",
      },
    },
    source: {
      id: "psdata-uchistorical",
      title: `Historical Uniformed Personnel Contribution (${ID})`,
      publisher: PUBLISHER,
      url: pageOf(ID),
    },
    async ask() {
      const table = await hub.table(ID, "uniformed personnel");
      const ours = rowsOfMissions(personnelRow, table, [acronym]).map(({ row }) => row);
      const answer = strengths(ours);
      const none = ours.length === 0 ? [`No row is of ${acronym}.`] : [];
      return { ...answer, rows: table.rows.length, remarks: [...answer.remarks, ...none] };
    },
  };
}
