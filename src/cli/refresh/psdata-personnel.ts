/** Uniformed personnel of the mission, month by month: the sum of what countries contribute. */
import * as v from "valibot";
import { pageOf, PUBLISHER, rowsOfMissions, type Hub } from "./psdata-hub.js";
import { agreed, type Answer, type Endpoint, type Question } from "./service.js";
import { looseDay, looseNumber } from "./shape.js";
import { counted, grouped, listed } from "./words.js";

const ID = "DPO-UCHISTORICAL";

const personnelRow = v.pipe(
  v.looseObject({ last_reporting_date: looseDay, female_personnel: looseNumber, male_personnel: looseNumber }),
  v.check(
    ({ female_personnel, male_personnel }) => female_personnel !== null || male_personnel !== null,
    "must state a number of women or of men",
  ),
);

type PersonnelRow = v.InferOutput<typeof personnelRow>;

/**
 * The strength in each month.
 *
 * @param rows of one mission
 */
export function strengths(rows: readonly PersonnelRow[]): Answer {
  const byDay = new Map<string, number>();
  let halves = 0;
  for (const { last_reporting_date: day, female_personnel: women, male_personnel: men } of rows) {
    if (women === null || men === null) halves += 1;
    byDay.set(day, (byDay.get(day) ?? 0) + (women ?? 0) + (men ?? 0));
  }
  const { agreed: sound, remarks } = agreed(
    [...byDay].map(([day, value]) => ({ month: day.slice(0, 7), value })),
    ({ month }) => month,
    (month, values) => `No figure for ${month}: two days of it differ, ${listed(values.map(grouped))}.`,
  );
  const candidates = sound.map(({ month, value }) => ({
    series: "uniformed",
    date: month,
    value,
    kind: "observed" as const,
    note: {
      en: "Our sum of the women and men that all countries contribute.",
      fr: "Notre somme des femmes et des hommes fournis par tous les pays.",
    },
  }));
  const half = halves > 0 ? [`${counted(halves, "row")} without a number of women or of men: taken as none.`] : [];
  return { candidates, rows: rows.length, remarks: [...remarks, ...half] };
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
