/** Messages of the parser, with what stands there and what was probably meant. */
import * as v from "valibot";
import type { Problem } from "../../data/parse.js";
import { toPath } from "../../data/pointer.js";
import { countrySchema } from "../../data/schema.js";
import { duration, id, place, tag } from "../../data/schema/fields.js";
import { asEdtf, wrongPart } from "./dates.js";
import { didYouMean, nearest } from "./nearest.js";
import { homeOf, isDangling, namesFor } from "./names.js";
import type { Remark } from "./remark.js";
import { meantTag } from "./texts.js";
import {
  isDate,
  isFields,
  isListForObject,
  isRecord,
  knownKeys,
  requirementOf,
  targetOf,
  wordsOf,
  type Schema,
  type Target,
} from "./shape.js";

const slug = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** The patterns that fields ask for. */
const patternOf = (schema: Schema): unknown => requirementOf(schema, "regex");
const ID = patternOf(id);
const TAG = patternOf(tag);
const COUNTRY = patternOf(countrySchema.entries.code);
const PLACE = patternOf(place);
const DURATION = patternOf(duration);

/** Things that people write instead of what a field wants. The first that the field accepts was probably meant. */
function* repairs(value: unknown, schema: Schema): Generator<unknown> {
  if (typeof value === "number" || typeof value === "boolean") yield String(value);
  if (typeof value === "number") yield asEdtf(String(value));
  if (typeof value === "string") {
    const text = value.trim();
    yield text;
    if (/^-?\d{1,3}([ ,'’_\u00A0\u202F]?\d{3})*(\.\d+)?$/.test(text)) yield Number(text.replace(/[^\d.-]/g, ""));
    if (text === "true" || text === "false") yield text === "true";
    if (isDate(schema)) yield asEdtf(text);
    yield nearest(text, wordsOf(schema) ?? []);
    const pattern = patternOf(schema);
    const dashed = text.replaceAll("_", "-");
    if (pattern === TAG) yield meantTag(text);
    if (pattern === PLACE || pattern === COUNTRY) yield* [dashed, dashed.toLowerCase(), dashed.toUpperCase()];
    const [count, unit = ""] = text.split(/ |(?<=\d)(?=[a-z])/i);
    if (pattern === DURATION) yield* [text.toUpperCase(), `P${count}${unit.slice(0, 1).toUpperCase()}`];
    if (pattern === ID) yield slug(text);
  }
  if (typeof value === "string" || isFields(value)) yield [value];
  if (typeof value === "string") yield { en: value };
}

/** Whether every id of a proposal exists, where it must. */
function leadsSomewhere(meant: unknown, document: unknown, pointer: string): boolean {
  if (homeOf(pointer) === undefined) return true;
  const names = namesFor(document, pointer);
  return [meant].flat().every((name) => typeof name === "string" && names.includes(name));
}

/** What was probably meant: something that the field accepts and that, if it is a name, exists. */
function meantBy(value: unknown, schema: Schema, document: unknown, pointer: string): unknown {
  const isPossible = (one: unknown): boolean =>
    one !== undefined && one !== value && v.is(schema, one) && leadsSomewhere(one, document, pointer);
  const name =
    typeof value === "string" && homeOf(pointer) !== undefined ? nearest(value, namesFor(document, pointer)) : undefined;
  return [...repairs(value, schema), name].find(isPossible);
}

/** A key that is no id, in an object by id. */
function wrongKey(key: string, { pointer, message }: Problem, { parent, parentSchema }: Target): Remark | undefined {
  if (!parentSchema || !isRecord(parentSchema) || !isFields(parent)) return undefined;
  if (/^cannot have the id/.test(message)) return { pointer, message, onKey: true };
  if (v.is(id, key) || !/^must be an id/.test(message)) return undefined;
  const meant = slug(key);
  const isFree = v.is(id, meant) && !Object.hasOwn(parent, meant);
  return { pointer, message: message + didYouMean(isFree ? meant : undefined), onKey: true };
}

/** The key in the same object that was probably meant to be a missing one. */
function misspelt(key: string, { parent, parentSchema }: Target): string | undefined {
  const known = parentSchema && knownKeys(parentSchema);
  if (!known || !isFields(parent)) return undefined;
  return nearest(
    key,
    Object.keys(parent).filter((one) => !known.includes(one)),
  );
}

const kindOf = (value: unknown): string | undefined =>
  value === null ? "null" : Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : undefined;

/** A number's bounds in words. The only ones with two are coordinates, which are often swapped. */
function bounds(schema: Schema): string | undefined {
  const [min, max] = [requirementOf(schema, "min_value"), requirementOf(schema, "max_value")];
  if (typeof min !== "number" || typeof max !== "number") return undefined;
  const name = max === 180 ? "a longitude" : "a latitude";
  return `must be ${name} from ${min} to ${max}: the order is [longitude, latitude]`;
}

/**
 * A problem in words that help: the same place, a message that says which part is wrong and what was probably meant.
 *
 * @param document the value that the problem was found in
 */
export function explain(document: unknown, problem: Problem): Remark {
  const { pointer, message } = problem;
  const target = targetOf(document, pointer);
  const { value, schema, optional } = target;
  const key = toPath(pointer).at(-1) ?? "";
  const keyed = wrongKey(key, problem, target);
  if (keyed) return keyed;
  if (value === undefined) {
    const meant = misspelt(key, target);
    return { pointer, message: meant === undefined ? message : `${message}: ${JSON.stringify(meant)} stands there instead` };
  }
  if (!schema) return { pointer, message };
  if (value === null && optional) return { pointer, message: `${message}: null is no value, leave ${JSON.stringify(key)} out` };
  if (isListForObject(value, schema)) return { pointer, message: `${message}, not a list` };
  if (isDangling(message))
    return {
      pointer,
      message: message + didYouMean(typeof value === "string" ? nearest(value, namesFor(document, pointer)) : undefined),
    };
  // A schema that is content has another reason, of which this layer knows nothing.
  if (v.is(schema, value)) return { pointer, message };
  // valibot's own words, where the format has none: only of objects.
  const plain = bounds(schema) ?? message.replace(/^Invalid type: Expected Object but.*$/, "must be an object");
  const part = typeof value === "string" ? wrongPart(value) : undefined;
  if (part !== undefined && isDate(schema)) return { pointer, message: `is no date of the calendar: ${part}` };
  const meant = meantBy(value, schema, document, pointer);
  const kind = message.includes(", not ") ? undefined : kindOf(value);
  const otherKind = kind === undefined ? "" : `, not ${kind}`;
  return { pointer, message: plain + (didYouMean(meant) || otherKind) };
}
