/** What follows from the dataset's schema by walking it: datasets of its shape, and the places of its texts. The shape is written nowhere else. */
import fc from "fast-check";
import * as v from "valibot";
import { address, id, string, tag } from "../../src/data/schema/fields.js";
import { NUMBERS, STRINGS } from "./values.js";

/** As far as a walk needs to know them. */
interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly rest?: Schema;
  readonly item?: Schema;
  readonly items?: readonly Schema[];
  readonly key?: Schema;
  readonly value?: Schema;
  readonly wrapped?: Schema;
  readonly options?: readonly string[];
  readonly literal?: unknown;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
}

/** Every list and every object by id has a thing of each of these names: references lead somewhere, unless something is changed. */
const IDS = ["one", "two"] as const;

const is = (schema: Schema, value: unknown): boolean => v.is(schema as unknown as v.GenericSchema, value);

/** Ids and tags that tell the things of a list apart. */
const namesOf = (item: Schema): string | undefined =>
  ["id", "tag"].find((key) => [id, tag].includes(item.entries?.[key] as never));

function stringsOf(schema: Schema): fc.Arbitrary<string> {
  const edges = STRINGS.filter((one) => is(schema, one));
  const pattern = schema.pipe?.map(({ requirement }) => requirement).find((one) => one instanceof RegExp);
  // What fast-check does not read of a pattern, a look ahead, the schema itself sees to.
  const read = pattern && new RegExp(pattern.source.replace(/\(\?=[^)]*\)/, ""), pattern.flags);
  const free = (read ? fc.stringMatching(read, { size: "-1" }) : fc.string()).filter((one) => is(schema, one));
  return edges.length === 0 ? free : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...edges) }, free);
}

const numbersOf = (schema: Schema): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constantFrom(...NUMBERS.filter((one) => is(schema, one))),
    fc.nat(2_000_000).filter((one) => is(schema, one)),
    fc.double({ min: -200, max: 200 }).map((one) => (is(schema, one) ? one : 1)),
  );

/** Objects whose keys may be `__proto__`: assigning to that would set a prototype. */
const own = (entries: readonly (readonly [string, unknown])[]): object => Object.fromEntries(entries);

function listsOf(item: Schema): fc.Arbitrary<unknown> {
  if (item === (id as unknown)) return fc.shuffledSubarray([...IDS], { minLength: 1 });
  const name = namesOf(item);
  if (name === undefined) return fc.array(arbitraryOf(item), { minLength: 1, maxLength: 3 });
  const names = name === "id" ? IDS : ["en", "fr"];
  return fc.tuple(...names.map((one) => arbitraryOf(item).map((thing) => ({ ...(thing as object), [name]: one }))));
}

const recordsOf = (key: Schema, value: Schema): fc.Arbitrary<object> =>
  key === (id as unknown)
    ? fc.tuple(...IDS.map((one) => arbitraryOf(value).map((thing) => [one, thing] as const))).map(own)
    : fc.array(fc.tuple(arbitraryOf(key) as fc.Arbitrary<string>, arbitraryOf(value)), { maxLength: 2 }).map(own);

function objectsOf({ entries = {}, rest }: Schema): fc.Arbitrary<object> {
  const fields = Object.entries(entries).map(([key, field]) => {
    const one = arbitraryOf(field.wrapped ?? field).map((value): readonly (readonly [string, unknown])[] => [[key, value]]);
    return field.type === "optional" ? fc.oneof({ weight: 2, arbitrary: one }, fc.constant([])) : one;
  });
  const others = rest
    ? fc.array(fc.tuple(fc.constantFrom("fr", "ar", "sw-CD", "zz"), arbitraryOf(rest)), { maxLength: 1 })
    : fc.constant([]);
  return fc.tuple(...fields, others).map((parts) => own(parts.flat()));
}

const made = new Map<Schema, fc.Arbitrary<unknown>>();

/** Values of a schema's shape. What a schema cannot say, that ids exist and the like, is mostly so. */
export function arbitraryOf(schema: Schema): fc.Arbitrary<unknown> {
  let one = made.get(schema);
  if (!one) made.set(schema, (one = arbitraryFor(schema)));
  return one;
}

function arbitraryFor(schema: Schema): fc.Arbitrary<unknown> {
  if (schema === (id as unknown)) return fc.constantFrom(...IDS);
  switch (schema.type) {
    case "object":
    case "object_with_rest":
      return objectsOf(schema);
    case "record":
      return recordsOf(schema.key!, schema.value!);
    case "array":
      return listsOf(schema.item!);
    case "strict_tuple":
      return fc.tuple(...schema.items!.map(arbitraryOf));
    case "string":
      return stringsOf(schema);
    case "number":
      return numbersOf(schema);
    case "boolean":
      return fc.boolean();
    case "picklist":
      return fc.constantFrom(...schema.options!);
    case "literal":
      return fc.constant(schema.literal);
    case "optional":
      return arbitraryOf(schema.wrapped!);
    case "unknown":
      return fc.jsonValue({ maxDepth: 1 });
    default:
      throw new Error(`the format has a kind of value that this walk does not know: ${schema.type}`);
  }
}

/** A place of a text: the path to it, in which `*` stands for every key. */
export interface TextField {
  readonly path: readonly string[];
  readonly kind: "text" | "address" | "key";
}

/** Every place of a schema where somebody writes what they like: words, addresses, keys. */
export function textFields(schema: Schema, path: readonly string[] = []): readonly TextField[] {
  if (schema === (string as unknown)) return [{ path, kind: "text" }];
  if (schema === (address as unknown)) return [{ path, kind: "address" }];
  const { entries = {}, rest, item, items = [], key, value, wrapped } = schema;
  return [
    ...(key === (string as unknown) ? [{ path: [...path, "*"], kind: "key" } as const] : []),
    ...Object.entries(entries).flatMap(([name, field]) => textFields(field, [...path, name])),
    ...[rest, item, value, ...items].flatMap((one) => (one ? textFields(one, [...path, "*"]) : [])),
    ...(wrapped ? textFields(wrapped, path) : []),
  ];
}
