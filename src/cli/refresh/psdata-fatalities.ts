/** Deaths in the mission: one record for each, counted. */
import * as v from "valibot";
import type { Day } from "../../data/edtf.js";
import { ServiceError } from "./http.js";
import { pageOf, plain, PUBLISHER, rowsOfMissions, type Hub } from "./psdata-hub.js";
import type { Answer, Candidate, Endpoint, Question } from "./service.js";
import { anyDay, isLikeSeconds, looseDayOrNone, optionalText } from "./shape.js";
import { counted, list } from "../prose.js";

const ID = "DPPADPOSS-FATALITIES";

/** A count that stays the same is told again after so long, so that the figure is not taken for an old one. */
const UNCHANGED_FOR = "P1M";

const fatalityRow = v.looseObject({
  id: v.nullish(v.union([v.number(), v.string()], "must be a number")),
  casualty_id: optionalText,
  type_of_casualty: optionalText,
  incident_date: anyDay,
  last_update: v.optional(looseDayOrNone, null),
});

/** A record with its mission, as {@link rowsOfMissions} gives it. */
interface Fatality {
  readonly mission: string;
  readonly row: v.InferOutput<typeof fatalityRow>;
}

const NO_SERIES = (acronym: string): string =>
  `The metric has neither a series “all” nor “${acronym.toLowerCase()}” that a record is of.`;

const latest = (days: readonly (string | null)[]): string =>
  days.reduce<string>((a, day) => (day !== null && day > a ? day : a), "");

/** Records that stand twice count once: one name of two is enough, and those without a name are the same where all else is. */
function once(records: readonly Fatality[]): readonly Fatality[] {
  const seen = new Set<string>();
  return records.filter(({ row }) => {
    const names = [row.id == null ? "" : `id ${row.id}`, row.casualty_id.trim() && `casualty ${row.casualty_id.trim()}`];
    const keys = names.some((name) => name !== "") ? names.filter((name) => name !== "") : [JSON.stringify(row)];
    const isNew = !keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isNew;
  });
}

/** The day on which the hub last updated the mission's records, where it says so. */
const updatedOn = (records: readonly Fatality[], acronym: string): Day | undefined =>
  latest(records.filter((one) => one.mission === plain(acronym)).map(({ row }) => row.last_update)) || undefined;

/**
 * The number of deaths so far, in each series that the dataset has: `all` with the missions before it, and the one that bears the mission's
 * acronym.
 *
 * @param records of the mission and its predecessors
 */
function deaths(records: readonly Fatality[], { mission, metrics }: Question["dataset"]): Answer {
  const fatal = records.filter(({ row }) => /^(fatality|)$/i.test(row.type_of_casualty.trim()));
  const dead = once(fatal);
  const own = once(fatal.filter((one) => one.mission === plain(mission.acronym)));
  const date = updatedOn(fatal, mission.acronym) ?? latest(dead.map(({ row }) => row.incident_date));
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
              en: `Our count of the records of ${list(missions)}.`,
              fr: `Notre décompte des notifications de décès : ${missions.join(", ")}.`,
            },
            unchangedFor: UNCHANGED_FOR,
          },
        ]
      : [],
  );
  const [others, twice] = [records.length - fatal.length, fatal.length - dead.length];
  const remarks = [
    ...(others > 0 ? [`${counted(others, "record")} left out: not of a death, but of another kind.`] : []),
    ...(twice > 0 ? [`${counted(twice, "record")} given twice: counted once.`] : []),
    ...(dead.length > 0 && candidates.length === 0 ? [NO_SERIES(mission.acronym)] : []),
  ];
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
      const records = rowsOfMissions(fatalityRow, table, [acronym, ...predecessors]);
      if (records.length > 0 && records.every(({ row }) => isLikeSeconds(row.incident_date))) {
        throw new ServiceError(
          `${table.address.href} has another shape than documented: incident_date must be in milliseconds, and all are of 1970`,
        );
      }
      const answer = deaths(records, dataset);
      const updated = updatedOn(records, acronym);
      const none = answer.rows === 0 ? [`No record is of ${acronym}.`] : [];
      return {
        ...answer,
        rows: table.rows.length,
        remarks: [...answer.remarks, ...none],
        ...(updated !== undefined && { published: updated }),
      };
    },
  };
}
