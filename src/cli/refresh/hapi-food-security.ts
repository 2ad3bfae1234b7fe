/** People in IPC phase 3 or worse: one figure for each period that an analysis covers, as an estimate or a projection. */
import * as v from "valibot";
import { isOf, placeAndTime, type Placed, type ReadRows } from "./hapi-rows.js";
import { periodOf } from "./period.js";
import { agreed, type Answer, type Endpoint, type Question } from "./service.js";
import { count } from "./shape.js";
import { list, writeNumber } from "../prose.js";

const PATH = "food-security-nutrition-poverty/food-security";

const TYPES = ["current", "first projection", "second projection"] as const;
const isType = (text: string): text is (typeof TYPES)[number] => (TYPES as readonly string[]).includes(text);

const foodRow = v.looseObject({
  ...placeAndTime,
  ipc_phase: v.pipe(
    v.union([v.string(), v.number()], "must be a phase such as 3+"),
    v.transform((phase) => String(phase).trim()),
  ),
  ipc_type: v.pipe(
    v.string("must be current, first projection or second projection"),
    v.transform((type) => type.trim().toLowerCase().replaceAll(/[_-]/g, " ")),
    v.check(isType, "must be current, first projection or second projection"),
  ),
  population_in_phase: count,
});

type FoodRow = v.InferOutput<typeof foodRow>;

/** Areas without a code of their own come as rows of the level above, with the area's name: such a row is not of the country. */
function isWhole({ provider_admin1_name, provider_admin2_name, location_name }: Placed): boolean {
  const names = [provider_admin1_name, provider_admin2_name].map((name) => name.trim().toLowerCase());
  return names.every((name) => name === "" || name === location_name.trim().toLowerCase());
}

/**
 * A figure for each period. An estimate stands before a projection of the same period, which it has overtaken.
 *
 * @param rows of one country, all phases
 */
function figuresOfPhase3(rows: readonly FoodRow[]): Answer {
  const figures = rows
    .filter((row) => row.ipc_phase === "3+" && isWhole(row))
    .map((row) => ({
      date: periodOf(row.reference_period_start, row.reference_period_end),
      isEstimate: row.ipc_type === "current",
      value: row.population_in_phase,
    }));
  const estimated = new Set(figures.filter(({ isEstimate }) => isEstimate).map(({ date }) => date));
  const { agreed: sound, remarks } = agreed(
    figures.filter(({ isEstimate, date }) => isEstimate || !estimated.has(date)),
    ({ date }) => date,
    (date, values) => `No figure for ${date}: analyses differ, ${list(values.map(writeNumber))}.`,
  );
  const candidates = sound.map(({ date, isEstimate, value }) => {
    const kind = isEstimate ? ("estimated" as const) : ("projected" as const);
    return { series: "ipc", date, value, kind };
  });
  return { candidates, rows: rows.length, remarks };
}

export function foodSecurity(read: ReadRows, { country }: Question): Endpoint {
  return {
    id: PATH,
    what: "food security",
    metric: "food-insecure",
    series: {
      id: "ipc",
      label: { en: "IPC phase 3 or worse", fr: "IPC, phase 3 ou plus" },
      method: { en: "IPC analysis", fr: "Analyse IPC" },
    },
    source: {
      id: "hapi-food-security",
      title: `Food security (${PATH}), ${country}`,
      publisher: "IPC",
      via: "HDX HAPI",
      url: "https://hapi.humdata.org/docs",
    },
    async ask() {
      const rows = await read(foodRow, PATH, { location_code: country, admin_level: 0, ipc_phase: "3+" }, "food security");
      const answer = figuresOfPhase3(rows.filter((row) => isOf(row, country, 0)));
      const none =
        answer.candidates.length + answer.remarks.length === 0 ? [`No row is of ${country} as a whole and phase 3+.`] : [];
      return { ...answer, rows: rows.length, remarks: [...answer.remarks, ...none] };
    },
  };
}
