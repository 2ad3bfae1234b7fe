/** The newest round of each operation that counts displaced people: which may be added up, and when there is no figure rather than a false one. */
import * as v from "valibot";
import { addDuration, type Day } from "../../data/edtf.js";
import type { Text } from "../../data/schema.js";
import type { Placed } from "./hapi-rows.js";
import { periodOf } from "./period.js";
import { placesOf } from "./places.js";
import type { Answer } from "./service.js";
import { count, rowsOf } from "./shape.js";
import { list, writeNumber } from "../prose.js";
import { excerpt } from "./words.js";

/** Operations count people of one time only if all of their periods lie within so long a time. */
const WINDOW = "P1Y";

/** A row with the place where it was read. */
export interface IdpRow extends Placed {
  readonly operation: string;
  readonly assessment_type: string;
  readonly reporting_round: number;
  /** Not yet read: see {@link populationOf}. */
  readonly population?: unknown;
  readonly level: number;
  readonly address: URL;
  /** Its number in the whole answer for its level. */
  readonly index: number;
}

/** What is summed of one operation. */
interface Part {
  readonly operation: string;
  readonly round: number;
  readonly rows: readonly IdpRow[];
  readonly sum: number;
  /** Where other levels say otherwise. */
  readonly remarks: readonly string[];
}

/** Why nothing can be. */
interface Doubt {
  readonly operation: string;
  readonly why: string;
  /** Whether no round of the operation has a baseline, so that it counts on beside others at most. */
  readonly isAside?: boolean;
  readonly rows: readonly IdpRow[];
}

const firstOf = (rows: readonly IdpRow[]): Day => rows.map((row) => row.reference_period_start).reduce((a, b) => (a < b ? a : b));

const lastOf = (rows: readonly IdpRow[]): Day =>
  rows.map((row) => row.reference_period_end ?? row.reference_period_start).reduce((a, b) => (a > b ? a : b), "");

const nameOf = (operation: string): string => (operation === "" ? "the operation without a name" : `“${excerpt(operation)}”`);

const typeOf = (row: IdpRow): string => row.assessment_type.trim().toUpperCase();
const isBaseline = (row: IdpRow): boolean => typeOf(row) === "BA" || typeOf(row).startsWith("BASELINE");

const populationRow = v.looseObject({ population: count });

/** @throws ServiceError where the row is not as documented */
const populationOf = (row: IdpRow): number => rowsOf(populationRow, [row], row.address, row.index)[0]!.population;

const sumOf = (rows: readonly IdpRow[]): number => rows.reduce((sum, row) => sum + populationOf(row), 0);

/** The rows of one round, level by level, provinces first: they tell places apart, and are told most often. */
const byLevel = (rows: readonly IdpRow[]): readonly (readonly IdpRow[])[] =>
  [1, 0, 2].map((level) => rows.filter((row) => row.level === level)).filter((own) => own.length > 0);

function partOf(operation: string, rows: readonly IdpRow[]): Part | Doubt {
  const round = Math.max(...rows.map((row) => row.reporting_round));
  const newest = rows.filter((row) => row.reporting_round === round);
  const doubt = (why: string): Doubt => ({ operation, why, rows: newest });
  const older = lastOf(rows.filter((row) => row.reporting_round !== round));
  if (older > lastOf(newest)) {
    return doubt(`of ${nameOf(operation)} round ${round} is the highest, but an older one is of a later day, ${older}`);
  }
  const isUntyped = newest.every((row) => typeOf(row) === "");
  const counting = isUntyped ? newest : newest.filter(isBaseline);
  if (counting.length === 0) {
    const names = [...new Set(newest.map((row) => excerpt(typeOf(row)) || "none"))];
    const why = `round ${round} of ${nameOf(operation)} has no baseline assessment (BA), only ${list(names)}`;
    return { ...doubt(why), isAside: !rows.some((row) => isBaseline(row) || typeOf(row) === "") };
  }
  const [chosen = [], ...others] = byLevel(counting);
  const { why } = placesOf(chosen);
  if (why !== undefined) return doubt(`round ${round} of ${nameOf(operation)} ${why}`);
  const sum = sumOf(chosen);
  const remarks = others.flatMap((own) =>
    sumOf(own) === sum
      ? []
      : [
          `Level ${chosen[0]!.level} of round ${round} of ${nameOf(operation)} is ${writeNumber(sum)}, level ${own[0]!.level} ${writeNumber(sumOf(own))}.`,
        ],
  );
  return { operation, round, rows: chosen, sum, remarks };
}

function noteOf(parts: readonly Part[]): Text {
  const named = parts.map(({ operation, round }) => ({ round, name: excerpt(operation) || "—" }));
  return {
    en: `Our sum of the newest round of each operation: ${list(named.map(({ name, round }) => `${name}, round ${round}`))}.`,
    fr: `Notre somme du dernier cycle de chaque opération : ${named.map(({ name, round }) => `${name}, cycle ${round}`).join(" ; ")}.`,
  };
}

/** A part as a sentence tells it. */
const inWords = ({ operation, round, rows, sum }: Part): string =>
  `${nameOf(operation)} ${writeNumber(sum)} (round ${round}, ${periodOf(firstOf(rows), lastOf(rows))})`;

/** Why operations cannot be added up: one may be over, or bear a new name. Those of one time are: the guide of HDX HAPI says so. */
function doubtOn(parts: readonly Part[]): string | undefined {
  const rows = parts.flatMap((part) => part.rows);
  if (addDuration(firstOf(rows), WINDOW) >= lastOf(rows)) return undefined;
  return parts.length > 1
    ? `the newest rounds of the operations lie more than a year apart: ${list(parts.map(inWords))}. Which of them still goes on, a person has to say`
    : `the rows of the newest round lie more than a year apart: ${inWords(parts[0]!)}`;
}

function operationsIn(rows: readonly IdpRow[]): readonly (Part | Doubt)[] {
  const byOperation = new Map<string, IdpRow[]>();
  for (const row of rows) {
    const key = row.operation.trim().replace(/\s+/g, " ").toLowerCase();
    const same = byOperation.get(key);
    if (same) same.push(row);
    else byOperation.set(key, [row]);
  }
  return [...byOperation.values()].map((own) => partOf(own[0]!.operation.trim(), own));
}

/**
 * The sum of the newest round of every operation; never of two rounds, levels or kinds of assessment of one, nor of operations of different
 * years. Nothing where an operation's part is in doubt: without it the sum would be too small.
 *
 * @param rows of one country and all levels
 * @throws ServiceError where a row that counts is not as documented
 */
export function sumOfRounds(rows: readonly IdpRow[]): Answer {
  const all = operationsIn(rows);
  const end = lastOf(rows);
  const isOver = (one: Part | Doubt): boolean =>
    "why" in one && one.isAside === true && addDuration(firstOf(one.rows), WINDOW) < end;
  const over = all.filter(isOver).map((one) => `Left out: ${(one as Doubt).why}, and it is of ${lastOf(one.rows)}.`);
  const doubts = all.flatMap((one) => ("why" in one && !isOver(one) ? [`No figure: ${one.why}.`] : []));
  const parts = all.flatMap((one) => ("why" in one ? [] : [one]));
  const remarks = [...doubts, ...over];
  if (doubts.length > 0 || parts.length === 0) return { rows: rows.length, candidates: [], remarks };
  const why = doubtOn(parts);
  if (why !== undefined) return { rows: rows.length, candidates: [], remarks: [`No figure: ${why}.`, ...over] };

  const summed = parts.flatMap((part) => part.rows);
  const date = periodOf(firstOf(summed), lastOf(summed));
  const value = parts.reduce((sum, part) => sum + part.sum, 0);
  const several =
    parts.length > 1
      ? [`Sum of ${parts.length} operations: ${list(parts.map(inWords))}. Check that none counts the people of another.`]
      : [];
  return {
    candidates: [{ series: "iom", date, value, kind: "observed", note: noteOf(parts) }],
    rows: rows.length,
    remarks: [...several, ...parts.flatMap((part) => part.remarks), ...over],
  };
}
