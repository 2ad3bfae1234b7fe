/** Displaced people, as IOM's Displacement Tracking Matrix counts them: which rows are asked for, and that those which count can be read. */
import * as v from "valibot";
import { sumOfRounds, type IdpRow } from "./hapi-rounds.js";
import { isOf, placeAndTime, type ReadRows } from "./hapi-rows.js";
import { addressOf } from "./http.js";
import type { Endpoint, Question } from "./service.js";
import { optionalText } from "./shape.js";

const PATH = "affected-people/idps";

/** The population is read of the rows that count: one of an old round that lacks it is no matter. */
const idpRow = v.looseObject({
  ...placeAndTime,
  operation: optionalText,
  assessment_type: optionalText,
  reporting_round: v.pipe(v.number("must be a number"), v.integer("must be a whole number")),
});

/** Each level counts the same people again, but an operation need not be told on all of them. */
const LEVELS = [0, 1, 2];

export function displaced(read: ReadRows, base: string, { country }: Question): Endpoint {
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
      const rows: IdpRow[] = [];
      let seen = 0;
      for (const level of LEVELS) {
        const query = { location_code: country, admin_level: level };
        const found = await read(idpRow, PATH, query, "displaced people");
        seen += found.length;
        const address = addressOf(base, PATH, query);
        rows.push(...found.map((row, index) => ({ ...row, level, address, index })).filter((row) => isOf(row, country, level)));
      }
      const none = rows.length === 0 ? [`No row is of ${country}.`] : [];
      const answer = sumOfRounds(rows);
      return { ...answer, rows: seen, remarks: [...answer.remarks, ...none] };
    },
  };
}
