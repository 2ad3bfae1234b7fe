/** One file, from its bytes to everything that is to be said about it. */
import type { Day } from "../../data/edtf.js";
import { parse } from "../../data/parse.js";
import type { Dataset } from "../../data/schema.js";
import { readDocument, type JsonDocument, type Place } from "../document.js";
import { contradictions } from "./contradictions.js";
import { swappedCoordinates } from "./coordinates.js";
import { dayWarnings, doubtWarnings } from "./days.js";
import { decode } from "./encoding.js";
import { errorsOf } from "./errors.js";
import { unknownKeys } from "./keys.js";
import { repeatedNames } from "./repeats.js";
import { figureWarnings, sourceWarnings } from "./sources.js";
import { spotsOf, type Spot } from "./shape.js";
import { textWarnings } from "./texts.js";
import type { Remark } from "./remark.js";

/** Something that was found, with its place in the file. */
export interface Found extends Place {
  /** RFC 6901; empty for the file as a whole, and where it is not JSON. */
  readonly pointer: string;
  readonly message: string;
  /** What stands there, as it is written, shortened; left out for objects and lists. */
  readonly value?: string;
}

/** The result of a file. Both lists are in the order of the file. */
export interface Result {
  readonly errors: readonly Found[];
  readonly warnings: readonly Found[];
  /** Whether all of the file could be looked at; where not, more can come to light once the errors are put right. */
  readonly complete: boolean;
}

const MAX_VALUE = 40;

function shorten(text: string | undefined): string | undefined {
  if (text === undefined || /^[{[]/.test(text)) return undefined;
  return text.length <= MAX_VALUE ? text : `${text.slice(0, MAX_VALUE - 2)}…${text.startsWith('"') ? '"' : ""}`;
}

function locate(document: JsonDocument, { pointer, message, onKey }: Remark): Found {
  const value = onKey ? undefined : shorten(document.textOf(pointer));
  const place = onKey ? document.keyPlaceOf(pointer) : document.placeOf(pointer);
  return { pointer, message, ...place, ...(value !== undefined && !message.includes(value) && { value }) };
}

const inOrder = (found: readonly Found[]): readonly Found[] =>
  found.toSorted((a, b) => a.line - b.line || a.column - b.column || (a.pointer < b.pointer ? -1 : 1));

function warningsOf(spots: readonly Spot[], dataset: Dataset | undefined, today: Day): readonly Remark[] {
  const unknown = [...unknownKeys(spots)];
  if (!dataset) return unknown;
  return [
    ...unknown,
    ...textWarnings(spots, dataset),
    ...sourceWarnings(spots, dataset),
    ...figureWarnings(dataset, today),
    ...repeatedNames(spots),
    ...contradictions(dataset, today),
    ...swappedCoordinates(dataset),
    ...dayWarnings(spots, dataset, today),
    ...doubtWarnings(spots),
  ];
}

/**
 * Checks a file. Never throws.
 *
 * @param file its bytes, or its text
 * @param today the day that dates are measured by
 */
export function check(file: Uint8Array | string, today: Day): Result {
  const { text, fault, hopeless } = typeof file === "string" ? { text: file } : decode(file);
  const wrong = fault ? [fault] : [];
  if (hopeless) return { errors: wrong, warnings: [], complete: false };
  const document = readDocument(text);
  const faults = [...wrong, ...document.faults, ...document.doubles];
  if (document.value === undefined) return { errors: inOrder(faults), warnings: [], complete: false };
  const place = (remark: Remark): Found => locate(document, remark);
  const spots = spotsOf(document.value);
  const result = parse(document.value);
  const errors = errorsOf(document.value, spots);
  return {
    errors: inOrder([...faults, ...errors.map(place)]),
    warnings: inOrder(warningsOf(spots, result.ok ? result.dataset : undefined, today).map(place)),
    complete: result.ok,
  };
}
