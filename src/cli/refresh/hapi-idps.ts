/** Displaced people, as IOM's Displacement Tracking Matrix counts them: rounds of several operations, which may not be added up blindly. */
import * as v from "valibot";
import type { Text } from "../../data/schema.js";
import { isOf, placeAndTime, type ReadRows } from "./hapi-rows.js";
import { periodOf } from "./period.js";
import type { Answer, Endpoint, Question } from "./service.js";
import { count } from "./shape.js";
import { counted, excerpt, grouped, listed } from "./words.js";

const PATH = "affected-people/idps";

const idpRow = v.looseObject({
  ...placeAndTime,
  operation: v.nullish(v.string("must be a text"), ""),
  assessment_type: v.nullish(v.string("must be a text"), ""),
  reporting_round: v.pipe(v.number("must be a number"), v.integer("must be a whole number")),
  population: count,
});

type IdpRow = v.InferOutput<typeof idpRow>;

/** What is summed of one operation. */
interface Part {
  readonly operation: string;
  readonly round: number;
  readonly rows: readonly IdpRow[];
}

/** Why nothing can be. */
interface Doubt {
  readonly why: string;
}

/** Provinces first, since the countrywide rounds are counted there; the others only where there are none. */
const LEVELS = [1, 0, 2];

const latest = (rows: readonly IdpRow[]): string =>
  rows.map((row) => row.reference_period_end ?? row.reference_period_start).reduce((a, b) => (a > b ? a : b), "");

const nameOf = (operation: string): string => (operation === "" ? "the operation without a name" : `“${excerpt(operation)}”`);

/** The place that a row counts; empty where it has no name, which nothing can be held against. */
function placeOf(row: IdpRow): string {
  const { admin_level, admin1_code, admin2_code, provider_admin1_name, provider_admin2_name } = row;
  const parts = admin_level === 2 || admin2_code ? [admin2_code || provider_admin2_name.trim()] : [];
  const [last = admin1_code || provider_admin1_name.trim()] = parts;
  if (last === "") return admin_level === 0 ? "the country" : "";
  return [admin1_code || provider_admin1_name.trim(), ...parts].join(" ");
}

function partOf(operation: string, rows: readonly IdpRow[]): Part | Doubt {
  const round = Math.max(...rows.map((row) => row.reporting_round));
  const newest = rows.filter((row) => row.reporting_round === round);
  const older = latest(rows.filter((row) => row.reporting_round !== round));
  if (older > latest(newest)) {
    return { why: `of ${nameOf(operation)} round ${round} is the highest, but an older one is of a later day, ${older}` };
  }
  const types = new Set(newest.map((row) => row.assessment_type.trim().toUpperCase()));
  const isBaseline = (type: string): boolean => type === "BA" || type.startsWith("BASELINE");
  const baseline = newest.filter((row) => isBaseline(row.assessment_type.trim().toUpperCase()));
  const isUntyped = types.size === 1 && types.has("");
  if (baseline.length === 0 && !isUntyped) {
    const names = [...types].map((type) => excerpt(type) || "none");
    return { why: `round ${round} of ${nameOf(operation)} has no baseline assessment (BA), only ${listed(names)}` };
  }
  const counting = isUntyped ? newest : baseline;
  const places = counting.map(placeOf).filter((place) => place !== "");
  const twice = places.find((place, index) => places.indexOf(place) !== index);
  if (twice !== undefined) return { why: `round ${round} of ${nameOf(operation)} counts ${excerpt(twice)} twice` };
  return { operation, round, rows: counting };
}

const sumOf = (rows: readonly IdpRow[]): number => rows.reduce((sum, row) => sum + row.population, 0);

function noteOf(parts: readonly Part[]): Text {
  const named = parts.map(({ operation, round }) => ({ round, name: excerpt(operation) || "—" }));
  return {
    en: `Our sum of the newest round of each operation: ${listed(named.map(({ name, round }) => `${name}, round ${round}`))}.`,
    fr: `Notre somme du dernier cycle de chaque opération : ${named.map(({ name, round }) => `${name}, cycle ${round}`).join(" ; ")}.`,
  };
}

/** Several operations may count the same people, or one of them may be over: a person has to look. */
function remarkOn(parts: readonly Part[]): string {
  const told = parts.map(
    ({ operation, round, rows }) => `${nameOf(operation)} ${grouped(sumOf(rows))} (round ${round}, ${latest(rows)})`,
  );
  return `Sum of ${parts.length} operations: ${listed(told)}. Check that each still goes on, and that none counts the people of another.`;
}

/**
 * The sum of the newest round of every operation; never of two rounds, levels or kinds of assessment of one. Nothing where an operation's
 * part is in doubt: without it the sum would be too small.
 *
 * @param rows of one country and level
 */
export function sumOfRounds(rows: readonly IdpRow[]): Answer {
  const byOperation = new Map<string, IdpRow[]>();
  for (const row of rows) {
    const operation = row.operation.trim();
    const same = byOperation.get(operation);
    if (same) same.push(row);
    else byOperation.set(operation, [row]);
  }
  const all = [...byOperation].map(([operation, own]) => partOf(operation, own));
  const doubts = all.flatMap((one) => ("why" in one ? [`No figure: ${one.why}.`] : []));
  const parts = all.flatMap((one) => ("why" in one ? [] : [one]));
  if (doubts.length > 0 || parts.length === 0) return { rows: rows.length, candidates: [], remarks: doubts };

  const summed = parts.flatMap((part) => part.rows);
  const start = summed.map((row) => row.reference_period_start).reduce((a, b) => (a < b ? a : b));
  const date = periodOf(start, latest(summed));
  return {
    candidates: [{ series: "iom", date, value: sumOf(summed), kind: "observed", note: noteOf(parts) }],
    rows: rows.length,
    remarks: parts.length > 1 ? [remarkOn(parts)] : [],
  };
}

export function displaced(read: ReadRows, { country }: Question): Endpoint {
  return {
    id: PATH,
    what: "displaced people",
    metric: "displaced",
    series: {
      id: "iom",
      label: { en: "IOM DTM", fr: "OIM (DTM)" },
      method: { en: "Displacement Tracking Matrix", fr: "Matrice de suivi des déplacements" },
    },
    source: {
      id: "hapi-idps",
      title: `Internally displaced persons (${PATH}), ${country}`,
      publisher: "IOM DTM",
      via: "HDX HAPI",
      url: "https://hapi.humdata.org/docs",
    },
    async ask() {
      let seen = 0;
      for (const level of LEVELS) {
        const rows = await read(idpRow, PATH, { location_code: country, admin_level: level }, "displaced people");
        seen += rows.length;
        const ours = rows.filter((row) => isOf(row, country, level));
        if (ours.length === 0) continue;
        const answer = sumOfRounds(ours);
        const remarks =
          level === 1 ? [] : [`There are no rows for provinces: ${counted(ours.length, "row")} of admin level ${level} read.`];
        return { ...answer, rows: seen, remarks: [...remarks, ...answer.remarks] };
      }
      return { candidates: [], rows: seen, remarks: [`No row is of ${country}.`] };
    },
  };
}
