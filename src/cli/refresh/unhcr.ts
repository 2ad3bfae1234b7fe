/** UNHCR's population statistics: displaced people at the end of each year, as far as UNHCR protects or assists them. */
import * as v from "valibot";
import { addressOf, ServiceError, type GetJson } from "./http.js";
import { agreed, type Answer, type Question, type Service } from "./service.js";
import { listIn, looseCount, looseNumber, numberIn, optionalText, rowsOf } from "./shape.js";
import { firstDay, type Day } from "../../data/edtf.js";
import { counted, list, writeNumber } from "../prose.js";

export const UNHCR_BASE = "https://api.unhcr.org/";

const PATH = "population/v1/population/";
const LIMIT = 100;
const MAX_PAGES = 100;

const populationRow = v.looseObject({
  year: v.pipe(
    looseNumber,
    v.check((year) => year !== null && Number.isInteger(year) && year > 1900 && year < 2200, "must be a year"),
    v.transform((year) => year ?? 0),
  ),
  coo_iso: optionalText,
  coa_iso: optionalText,
  idps: looseCount,
});

type PopulationRow = v.InferOutput<typeof populationRow>;

/**
 * The stock at the end of each year that is over: the figure of a running year is one of its middle.
 *
 * @param rows of one country
 */
export function yearEnds(rows: readonly PopulationRow[], today: Day): Answer {
  const stated = rows.flatMap(({ year, idps }) => (idps ? [{ date: `${year}-12-31`, value: idps }] : []));
  const over = stated.filter(({ date }) => date < today);
  const { agreed: sound, remarks } = agreed(
    over,
    ({ date }) => date,
    (date, values) => `No figure for ${date}: the service gives ${list(values.map(writeNumber))}.`,
  );
  const running =
    over.length < stated.length ? ["A figure of a year that is not over was left out: it is no year-end figure."] : [];
  return {
    candidates: sound.map(({ date, value }) => ({ series: "unhcr", date, value, kind: "observed" })),
    rows: rows.length,
    remarks: [...remarks, ...running],
  };
}

/** The first year worth asking for: of what is wanted, else of the metric. One to come where nothing can be known yet of what is wanted. */
function firstYear({ dataset, since }: Question): string {
  const dates = dataset.metrics.displaced?.observations.map(({ date }) => firstDay(date)) ?? [];
  return (since === undefined ? (dates.sort()[0] ?? "2015") : firstDay(since)).slice(0, 4);
}

async function rowsOfYears(get: GetJson, base: string, question: Question): Promise<PopulationRow[]> {
  const { country, today, tell } = question;
  const query = {
    coo: country,
    coa: country,
    cf_type: "ISO",
    yearFrom: firstYear(question),
    yearTo: today.slice(0, 4),
    limit: LIMIT,
  };
  const all: PopulationRow[] = [];
  let before = "";
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    tell(`Asking UNHCR for displaced people${page > 1 ? `, page ${page}` : ""}`);
    const address = addressOf(base, PATH, { ...query, page });
    const answer = await get(address);
    const items = listIn(answer, ["items"], address, 'an object with a list "items"');
    const same = JSON.stringify(items);
    if (items.length > 0 && same === before)
      throw new ServiceError(`${address.href} gave the page before it again: the service ignores page`);
    before = same;
    all.push(...rowsOf(populationRow, items, address, all.length));
    const pages = numberIn((answer as { readonly maxPages?: unknown }).maxPages);
    if (items.length === 0 || (typeof pages === "number" && page >= pages)) return all;
  }
  throw new ServiceError(`${addressOf(base, PATH, query).href} did not come to an end after ${counted(MAX_PAGES, "page")}`);
}

export function unhcr(get: GetJson, base: string, question: Question): Service {
  const { country, today } = question;
  const isOurs = ({ coo_iso, coa_iso }: PopulationRow): boolean =>
    [coo_iso, coa_iso].every((iso) => iso === "" || iso === "-" || iso.toUpperCase() === country);
  return {
    id: "unhcr",
    name: "UNHCR Population Statistics",
    endpoints: [
      {
        id: "population",
        what: "displaced people",
        metric: "displaced",
        series: {
          id: "unhcr",
          label: { en: "UNHCR", fr: "HCR" },
          method: {
            en: "Year-end figure of the internally displaced whom UNHCR protects or assists",
            fr: "Chiffre de fin d’année des déplacés internes que le HCR protège ou assiste",
          },
        },
        source: {
          id: "unhcr-population",
          title: `Population statistics, internally displaced people, ${country}`,
          publisher: "UNHCR",
          url: addressOf(UNHCR_BASE, PATH, {
            coo: country,
            coa: country,
            cf_type: "ISO",
            yearFrom: firstYear(question),
            yearTo: today.slice(0, 4),
          }).href,
        },
        async ask() {
          if (firstYear(question) > today.slice(0, 4)) {
            return { candidates: [], rows: 0, remarks: [`Not asked: of ${firstYear(question)} nothing can be known yet.`] };
          }
          const rows = await rowsOfYears(get, base, question);
          const answer = yearEnds(rows.filter(isOurs), today);
          const none = answer.candidates.length + answer.remarks.length === 0 ? [`No figure of ${country} is given.`] : [];
          return { ...answer, rows: rows.length, remarks: [...answer.remarks, ...none] };
        },
      },
    ],
  };
}
