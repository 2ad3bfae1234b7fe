/** Rows of HDX HAPI: what those of all endpoints have in common, and how they are read page after page. */
import * as v from "valibot";
import { addressOf, ServiceError, type GetJson } from "./http.js";
import type { Question } from "./service.js";
import { listIn, looseDay, looseDayOrNone, optionalText, rowsOf } from "./shape.js";
import { counted } from "../prose.js";

/** Rows of one request. The service allows 10,000; smaller answers fail less often. */
const LIMIT = 1_000;

/** More pages than any country has: a service that never comes to an end is stopped. */
const MAX_PAGES = 200;

/** What rows of all endpoints say of place and time. Names and codes below the row's level are null. */
export const placeAndTime = {
  location_code: optionalText,
  admin_level: v.nullish(
    v.pipe(
      v.union([v.number(), v.string()], "must be 0, 1 or 2"),
      v.check((level) => /^[0-4]$/.test(String(level).trim()), "must be 0, 1 or 2"),
      v.transform(Number),
    ),
  ),
  location_name: optionalText,
  admin1_code: optionalText,
  admin2_code: optionalText,
  provider_admin1_name: optionalText,
  provider_admin2_name: optionalText,
  reference_period_start: looseDay,
  reference_period_end: v.optional(looseDayOrNone, null),
};

/** A row as far as {@link placeAndTime} goes. */
export type Placed = v.InferOutput<v.ObjectSchema<typeof placeAndTime, undefined>>;

/** Whether a row is of a country and level. Asked for already, but a row that is not may not come into a sum. */
export function isOf(row: Placed, country: string, level: number): boolean {
  const stated = row.admin_level ?? (row.admin2_code ? 2 : row.admin1_code ? 1 : 0);
  return stated === level && (row.location_code === "" || row.location_code.toUpperCase() === country);
}

/** Reads all rows of an endpoint. */
export type ReadRows = <S extends v.GenericSchema>(
  schema: S,
  path: string,
  query: Readonly<Record<string, string | number>>,
  what: string,
) => Promise<v.InferOutput<S>[]>;

/**
 * Reads page after page until one is empty: a service may give fewer rows than it was asked for, so a short page does not prove that it was
 * the last.
 */
export function rowReader(get: GetJson, base: string, tell: Question["tell"]): ReadRows {
  return async (schema, path, query, what) => {
    const all: v.InferOutput<typeof schema>[] = [];
    let before = "";
    for (let page = 1; page <= MAX_PAGES; page += 1) {
      tell(`Asking HDX HAPI for ${what}${page > 1 ? `, page ${page}` : ""}`);
      const address = addressOf(base, path, { ...query, output_format: "json", limit: LIMIT, offset: all.length });
      const rows = listIn(await get(address), ["data"], address, 'an object with a list "data"');
      if (rows.length === 0) return all;
      const same = JSON.stringify(rows);
      if (same === before) throw new ServiceError(`${address.href} gave the page before it again: the service ignores offset`);
      before = same;
      all.push(...rowsOf(schema, rows, address, all.length));
    }
    throw new ServiceError(`${addressOf(base, path, query).href} did not come to an end after ${counted(MAX_PAGES, "page")}`);
  };
}
