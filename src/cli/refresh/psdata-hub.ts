/** What the datasets of the UN Peace & Security Data Hub have in common: each is one list of rows of all missions. */
import * as v from "valibot";
import { addressOf, type GetJson } from "./http.js";
import type { Question } from "./service.js";
import { listIn, rowsOf } from "./shape.js";

export const PUBLISHER = "UN Peace and Security Data Hub";

/** Where people find a dataset. */
export const pageOf = (id: string): string => `https://psdata.un.org/dataset/${id}`;

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
  const ask = async (path: string, what: string) => {
    tell(`Asking the UN Peace & Security Data Hub for ${what}`);
    const address = addressOf(base, path);
    return { address, answer: await get(address) };
  };
  return {
    async table(id, what) {
      const { address, answer } = await ask(`data/${id}/json`, what);
      return { address, rows: listIn(answer, ["", "data", "results", "records"], address, "a list of rows") };
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
