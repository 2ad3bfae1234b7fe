/** What the format knows, asked of its schema: which keys an object may have, which words a field, what kind of value stands where. */
import * as v from "valibot";
import { EDTF_PATTERN } from "../../data/edtf.js";
import { toPath, valueAt } from "../../data/pointer.js";
import { datasetSchema } from "../../data/schema.js";
import { below } from "../document.js";

/** The parts of valibot's schemas that are walked here. */
interface Parts {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly rest?: Schema;
  readonly item?: Schema;
  readonly items?: readonly Schema[];
  readonly value?: Schema;
  readonly wrapped?: Schema;
  readonly options?: readonly unknown[];
  readonly message?: unknown;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
}

/** A part of the format. */
export type Schema = v.GenericSchema & Parts;

/** A value that stands where the format knows what it must be. */
export interface Spot {
  readonly pointer: string;
  /** The last key of the pointer; empty for the whole document. */
  readonly key: string;
  readonly value: unknown;
  readonly schema: Schema;
}

type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object with keys, not a list and not null. */
export const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

/** What a field must be, without "may be left out"; of several forms the one that the value has. */
function concrete(schema: Schema, value: unknown): Schema {
  if (schema.wrapped) return concrete(schema.wrapped, value);
  if (schema.type !== "union" && schema.type !== "variant") return schema;
  const forms = schema.options as readonly Schema[];
  return concrete(forms.find((form) => v.is(form, value)) ?? forms[0]!, value);
}

/** Whether a field may be left out. */
const isOptional = (schema: Schema): boolean => schema.type === "optional" || schema.type === "nullish";

/** The entry of an object's schema, safe against keys such as `constructor`. */
export const entryOf = (schema: Schema, key: string): Schema | undefined =>
  schema.entries && Object.hasOwn(schema.entries, key) ? schema.entries[key] : undefined;

/** The keys an object may have; undefined where it may have any: a text by language, things by id. */
export const knownKeys = (schema: Schema): readonly string[] | undefined =>
  schema.entries && !schema.rest ? Object.keys(schema.entries) : undefined;

/** Whether it is a text by language. */
export const isText = (schema: Schema): boolean => schema.rest !== undefined && entryOf(schema, "en") !== undefined;

/** Whether its keys are ids that the file's author chooses. */
export const isRecord = (schema: Schema): boolean => schema.type === "record";

/** The words a field may hold, or undefined where it is free. */
export const wordsOf = (schema: Schema): readonly string[] | undefined =>
  schema.type === "picklist" ? (schema.options as readonly string[]) : undefined;

/** What a step of the schema asks for: the pattern of "regex", the bound of "min_value". */
export const requirementOf = (schema: Schema, type: string): unknown =>
  schema.pipe?.find((step) => step.type === type)?.requirement;

/** Whether a list stands where an object must. To valibot a list is an object that lacks keys, and where none is needed, an empty one. */
export const isListForObject = (value: unknown, schema: Schema): boolean =>
  Array.isArray(value) && (schema.entries !== undefined || isRecord(schema));

/** Whether it is a date: EDTF, or a day of the calendar. */
export const isDate = (schema: Schema): boolean =>
  requirementOf(schema, "regex") === EDTF_PATTERN || requirementOf(schema, "iso_date") !== undefined;

/** What stands under a key of a container; nothing where the container is not of the kind that the format wants. */
function childOf(schema: Schema, container: unknown, key: string): Schema | undefined {
  if (Array.isArray(container)) return schema.item ?? schema.items?.[Number(key)];
  return entryOf(schema, key) ?? schema.rest ?? (isRecord(schema) ? schema.value : undefined);
}

/** What a pointer leads to: the value there, the object around it and what the format says of both. */
export interface Target {
  readonly value: unknown;
  readonly schema: Schema | undefined;
  /** Whether it may be left out. */
  readonly optional: boolean;
  readonly parent: unknown;
  readonly parentSchema: Schema | undefined;
}

/** Follows a pointer through a document and through the format at once. */
export function targetOf(document: unknown, pointer: string): Target {
  let target: Target = {
    value: document,
    schema: datasetSchema,
    optional: false,
    parent: undefined,
    parentSchema: undefined,
  };
  for (const key of toPath(pointer)) {
    const value = valueAt(target.value, [key]);
    const schema = target.schema && childOf(target.schema, target.value, key);
    target = {
      value,
      schema: schema && concrete(schema, value),
      optional: schema !== undefined && isOptional(schema),
      parent: target.value,
      parentSchema: target.schema,
    };
  }
  return target;
}

/** Every value of a document where the format knows what it must be, in the order of the text. */
export function spotsOf(document: unknown): readonly Spot[] {
  const spots: Spot[] = [];
  const visit = (value: unknown, schema: Schema, pointer: string, key: string): void => {
    spots.push({ pointer, key, value, schema });
    if (typeof value !== "object" || value === null) return;
    for (const [name, child] of Object.entries(value)) {
      const next = childOf(schema, value, name);
      // Remarks for the file's readers are no part of the format.
      if (next && !name.startsWith("$")) visit(child, concrete(next, child), below(pointer, name), name);
    }
  };
  visit(document, datasetSchema, "", "");
  return spots;
}
