/** Deaths in the mission: one record for each, counted. */
import * as v from "valibot";
import { pageOf, plain, PUBLISHER, rowsOfMissions, type Hub } from "./psdata-hub.js";
import type { Answer, Candidate, Endpoint, Question } from "./service.js";
import { looseDay, looseDayOrNone, optionalText } from "./shape.js";
import { counted, listed } from "./words.js";

const ID = "DPPADPOSS-FATALITIES";

/** A count that stays the same is told again after so long, so that the figure is not taken for an old one. */
const UNCHANGED_FOR = "P1M";

const fatalityRow = v.looseObject({
  id: v.nullish(v.union([v.number(), v.string()], "must be a number")),
  casualty_id: optionalText,
  type_of_casualty: optionalText,
  incident_date: looseDay,
  last_update: v.optional(looseDayOrNone, null),
});

/** A record with its mission, as {@link rowsOfMissions} gives it. */
interface Fatality {
  readonly mission: string;
  readonly row: v.InferOutput<typeof fatalityRow>;
}

const latest = (days: readonly (string | null)[]): string =>
  days.reduce<string>((a, day) => (day !== null && day > a ? day : a), "");

/** Records that stand twice, with all that names them, count once. */
function once(records: readonly Fatality[]): readonly Fatality[] {
  const seen = new Set<string>();
  return records.filter(({ row: { id, casualty_id } }) => {
    if (id == null || casualty_id === "") return true;
    const key = `${id} ${casualty_id}`;
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * The number of deaths so far, in each series that the dataset has: `all` with the missions before it, and the one that bears the mission's
 * acronym.
 *
 * @param records of the mission and its predecessors
 */
export function deaths(records: readonly Fatality[], { mission, metrics }: Question["dataset"]): Answer {
  const dead = once(records.filter(({ row }) => /^(fatality|)$/i.test(row.type_of_casualty.trim())));
  const own = dead.filter((one) => one.mission === plain(mission.acronym));
  const date = latest(own.map(({ row }) => row.last_update)) || latest(dead.map(({ row }) => row.incident_date));
  const has = new Set(metrics.fatalities?.series.map(({ id }) => id));
  const series: readonly (readonly [string, readonly Fatality[], readonly string[]])[] = [
    ["all", dead, [mission.acronym, ...mission.predecessors]],
    [mission.acronym.toLowerCase(), own, [mission.acronym]],
  ];
  const candidates = series.flatMap(([id, counting, missions]): Candidate[] =>
    has.has(id) && counting.length > 0
      ? [
          {
            series: id,
            date,
            value: counting.length,
            kind: "observed",
            note: {
              en: `Our count of the records of ${listed(missions)}.`,
              fr: `Notre décompte des notifications de décès : ${missions.join(", ")}.`,
            },
            unchangedFor: UNCHANGED_FOR,
          },
        ]
      : [],
  );
  const left = records.length - dead.length;
  const remarks = left > 0 ? [`${counted(left, "record")} left out: given twice, or no death.`] : [];
  return { candidates, rows: records.length, remarks };
}

export function fatalities(hub: Hub, { dataset }: Question): Endpoint {
  const { acronym, predecessors } = dataset.mission;
  return {
    id: ID,
    what: "deaths",
    metric: "fatalities",
    source: {
      id: "psdata-fatalities",
      title: `Mission Fatalities - Fatalities in PKOs and SPMs since 1948 (${ID})`,
      publisher: PUBLISHER,
      url: pageOf(ID),
    },
    async ask() {
      const table = await hub.table(ID, "deaths");
      const answer = deaths(rowsOfMissions(fatalityRow, table, [acronym, ...predecessors]), dataset);
      const updated = answer.candidates[0]?.date;
      const none =
        answer.rows === 0
          ? [`No record is of ${acronym}.`]
          : answer.candidates.length === 0
            ? [`The metric has neither a series “all” nor “${acronym.toLowerCase()}”.`]
            : [];
      return {
        ...answer,
        rows: table.rows.length,
        remarks: [...answer.remarks, ...none],
        ...(updated !== undefined && { published: updated }),
      };
    },
  };
}
