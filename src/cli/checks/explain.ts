/** Messages of the parser, with what stands there and what was probably meant. */
import * as v from "valibot";
import type { Problem } from "../../data/parse.js";
import { toPath } from "../../data/pointer.js";
import { asEdtf, wrongPart } from "./dates.js";
import { didYouMean, nearest } from "./nearest.js";
import { isDangling, namesFor } from "./names.js";
import {
  isDate,
  isFields,
  isListForObject,
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

/** Things that people write instead of what a field wants. The first that the field accepts was probably meant. */
function* repairs(value: unknown, schema: Schema): Generator<unknown> {
  if (typeof value === "number" || typeof value === "boolean") yield String(value);
  if (typeof value === "string") {
    const text = value.trim();
    yield text;
    if (/^-?\d{1,3}([ ,'’_\u00A0\u202F]?\d{3})*(\.\d+)?$/.test(text)) yield Number(text.replace(/[^\d.-]/g, ""));
    if (text === "true" || text === "false") yield text === "true";
    yield asEdtf(text);
    yield nearest(text, wordsOf(schema) ?? []);
    const dashed = text.replaceAll("_", "-");
    yield* [dashed, dashed.toLowerCase(), dashed.toUpperCase()];
    const [count, unit = ""] = text.split(/ |(?<=\d)(?=[a-z])/i);
    yield `P${count}${unit.slice(0, 1).toUpperCase()}`;
    // Only what has a pattern: an address would turn into a relative one.
    if (requirementOf(schema, "regex") !== undefined) yield slug(text);
  }
  if (typeof value === "string" || isFields(value)) yield [value];
  if (typeof value === "string") yield { en: value };
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
export function explain(document: unknown, { pointer, message }: Problem): Problem {
  const target = targetOf(document, pointer);
  const { value, schema, optional } = target;
  const key = toPath(pointer).at(-1) ?? "";
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
  const meant = [...repairs(value, schema)].find((one) => one !== undefined && one !== value && v.is(schema, one));
  const kind = kindOf(value);
  const otherKind = kind === undefined ? "" : `, not ${kind}`;
  return { pointer, message: plain + (didYouMean(meant) || otherKind) };
}
