/** What the datasets of the UN Peace & Security Data Hub have in common: each is one list of rows of all missions. */
import * as v from "valibot";
import { addressOf, ServiceError, type GetJson } from "./http.js";
import type { Question } from "./service.js";
import { listIn, rowsOf } from "./shape.js";

export const PUBLISHER = "UN Peace and Security Data Hub";

/** Where people find a dataset. */
export const pageOf = (id: string): string => `https://psdata.un.org/dataset/${id}`;

/** A dataset of exactly so many rows may be its first page alone. */
const PAGE_SIZES = new Set([10, 20, 25, 50, 100, 200, 250, 500, 1_000, 2_000, 5_000, 10_000, 50_000, 100_000]);

/** More pages than any dataset has. */
const MAX_PAGES = 1_000;

/** A whole dataset as it came. */
export interface Table {
  readonly address: URL;
  readonly rows: readonly unknown[];
}

export interface Hub {
  /** All rows of a dataset. @throws ServiceError */
  readonly table: (id: string, what: string) => Promise<Table>;
  /** What the hub says of a dataset. @throws ServiceError */
  readonly metadata: (id: string, what: string) => Promise<{ readonly address: URL; readonly answer: unknown }>;
}

export function hubOf(get: GetJson, base: string, tell: Question["tell"]): Hub {
  const ask = async (path: string, what: string, query: Readonly<Record<string, number>> = {}) => {
    tell(`Asking the UN Peace & Security Data Hub for ${what}`);
    const address = addressOf(base, path, query);
    return { address, answer: await get(address) };
  };
  return {
    async table(id, what) {
      const page = async (query?: Readonly<Record<string, number>>): Promise<Table> => {
        const { address, answer } = await ask(`data/${id}/json`, what, query);
        return { address, rows: listIn(answer, ["", "data", "results", "records"], address, "a list of rows") };
      };
      const { address, rows } = await page();
      if (!PAGE_SIZES.has(rows.length)) return { address, rows };
      const all = [...rows];
      for (let number = 2, last = rows; number <= MAX_PAGES; number += 1) {
        const next = await page({ page_num: number, per_page: rows.length });
        // A hub that gives all at once knows no pages, and says the same again.
        const isAgain = JSON.stringify(next.rows) === JSON.stringify(last);
        if (next.rows.length === 0 || (isAgain && number === 2)) return { address, rows: all };
        if (isAgain) throw new ServiceError(`${next.address.href} gave the page before it again`);
        all.push(...next.rows);
        last = next.rows;
        if (last.length < rows.length) return { address, rows: all };
      }
      throw new ServiceError(`${address.href} did not come to an end after ${MAX_PAGES} pages`);
    },
    metadata: (id, what) => ask(`metadata/${id}`, what),
  };
}

/** Acronyms as they are compared: without regard to capitals and spaces at the ends. */
export const plain = (acronym: string | null): string => (acronym ?? "").trim().toUpperCase();

/**
 * The rows of some missions. Of the others only the acronym is read: what is wrong in them is no matter of ours.
 *
 * @param column where the acronym stands
 * @throws ServiceError where one of them is not as documented
 */
export function rowsOfMissions<S extends v.GenericSchema>(
  schema: S,
  { address, rows }: Table,
  acronyms: readonly string[],
  column = "mission_acronym",
): readonly { readonly mission: string; readonly row: v.InferOutput<S> }[] {
  const wanted = new Set(acronyms.map(plain));
  const named = v.looseObject({ [column]: v.nullable(v.string("must be an acronym")) });
  return rowsOf(named, rows, address).flatMap((one, index) => {
    const mission = plain(one[column] as string | null);
    return wanted.has(mission) ? rowsOf(schema, [rows[index]], address, index).map((row) => ({ mission, row })) : [];
  });
}
