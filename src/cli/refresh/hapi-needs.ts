/** People in need, as OCHA's response plans estimate them: one row of many, since sectors and groups count the same people again. */
import * as v from "valibot";
import { isOf, placeAndTime, type ReadRows } from "./hapi-rows.js";
import { periodOf } from "./period.js";
import { agreed, type Answer, type Endpoint, type Question } from "./service.js";
import { count, optionalText } from "./shape.js";
import { counted, list, writeNumber } from "../prose.js";

const PATH = "affected-people/humanitarian-needs";

const needsRow = v.looseObject({
  ...placeAndTime,
  sector_code: optionalText,
  sector_name: optionalText,
  category: optionalText,
  // Version 1 had these instead of a category.
  gender: optionalText,
  age_range: optionalText,
  disabled_marker: optionalText,
  population_group: optionalText,
  population_status: v.string("must be a status such as INN"),
  population: count,
});

type NeedsRow = v.InferOutput<typeof needsRow>;

const UNDIVIDED = new Set(["", "all", "total"]);

const isAllSectors = ({ sector_code, sector_name }: NeedsRow): boolean =>
  [sector_code, sector_name].some((name) => name.toLowerCase().replaceAll(/[^a-z]/g, "") === "intersectoral");

/** Whether a row counts everybody, not only women, or children, or the displaced. */
const isUndivided = ({ category, gender, age_range, disabled_marker, population_group }: NeedsRow): boolean =>
  [category, gender, age_range, disabled_marker, population_group].every((part) => UNDIVIDED.has(part.trim().toLowerCase()));

/** The plan of a year is dated by the year, also while its period still runs, without an end or with that of the last change. */
function dateOf({ reference_period_start: start, reference_period_end: end }: NeedsRow): string {
  const year = start.slice(0, 4);
  return start === `${year}-01-01` && (end ?? start).startsWith(year) ? year : periodOf(start, end);
}

/**
 * The people in need of all sectors together, for each period.
 *
 * @param rows of one country, all sectors and groups
 */
function peopleInNeed(rows: readonly NeedsRow[]): Answer {
  const inNeed = rows.filter((row) => row.population_status.trim().toUpperCase() === "INN");
  const whole = inNeed.filter((row) => isAllSectors(row) && isUndivided(row));
  const figures = whole.map((row) => ({ date: dateOf(row), value: row.population }));
  const { agreed: sound, remarks } = agreed(
    figures,
    ({ date }) => date,
    (date, values) => `No figure for ${date}: the service gives ${list(values.map(writeNumber))} for all sectors together.`,
  );
  const none =
    inNeed.length > 0 && whole.length === 0
      ? [
          `${counted(inNeed.length, "row")} of people in need, but none for all sectors and groups together: parts are never added up.`,
        ]
      : [];
  return {
    candidates: sound.map(({ date, value }) => ({ series: "ocha", date, value, kind: "estimated" })),
    rows: rows.length,
    remarks: [...remarks, ...none],
  };
}

export function needs(read: ReadRows, { country }: Question): Endpoint {
  return {
    id: PATH,
    what: "people in need",
    metric: "in-need",
    series: {
      id: "ocha",
      label: { en: "OCHA response plans", fr: "Plans de réponse d’OCHA" },
      method: {
        en: "Estimate for the yearly humanitarian response plan",
        fr: "Estimation établie pour le plan de réponse humanitaire annuel",
      },
    },
    source: {
      id: "hapi-humanitarian-needs",
      title: `Humanitarian needs (${PATH}), ${country}`,
      publisher: "OCHA",
      via: "HDX HAPI",
      url: "https://hapi.humdata.org/docs",
    },
    async ask() {
      const query = { location_code: country, admin_level: 0, population_status: "INN" };
      const rows = await read(needsRow, PATH, query, "people in need");
      const answer = peopleInNeed(rows.filter((row) => isOf(row, country, 0)));
      const none =
        answer.candidates.length + answer.remarks.length === 0 ? [`No row is of people in need in ${country} as a whole.`] : [];
      return { ...answer, rows: rows.length, remarks: [...answer.remarks, ...none] };
    },
  };
}
