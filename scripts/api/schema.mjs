/** What the API report says of the format of a dataset, as data/schema.json describes it: each place with its type, its values and its limits. */
import { factLine } from "./facts.mjs";

/** Words of JSON Schema that say nothing of what is allowed. */
const SAID = new Set(["$schema", "$id", "$defs", "title", "description", "examples", "default", "deprecated"]);

/** Words of it that hold further schemas, or lists that have lines of their own. */
const HOLDS = new Set([
  "properties",
  "patternProperties",
  "items",
  "additionalProperties",
  "propertyNames",
  "required",
  "enum",
  "anyOf",
  "oneOf",
  "allOf",
]);

function linesOf(schema, path) {
  const about = ["schema", path];
  const below = [
    ...Object.entries(schema.properties ?? {}).map(([name, one]) => [one, `${path}.${name}`]),
    ...Object.entries(schema.patternProperties ?? {}).map(([pattern, one]) => [one, `${path}[${pattern}]`]),
    ...(schema.items ? [[schema.items, `${path}[]`]] : []),
    ...(typeof schema.additionalProperties === "object" ? [[schema.additionalProperties, `${path}[*]`]] : []),
    ...(schema.propertyNames ? [[schema.propertyNames, `${path}[key]`]] : []),
    ...["anyOf", "oneOf", "allOf"].flatMap((word) => (schema[word] ?? []).map((one, at) => [one, `${path}(${word} ${at + 1})`])),
  ];
  const limits = Object.entries(schema).filter(
    ([word, value]) => !SAID.has(word) && !HOLDS.has(word) && typeof value !== "object",
  );
  return [
    factLine(about),
    ...limits.map(([word, value]) => factLine([...about, isLimit(word) ? `limit ${word}` : word], JSON.stringify(value))),
    ...(schema.additionalProperties === false ? [factLine([...about, "limit additionalProperties"], "false")] : []),
    ...(schema.enum ?? []).map((value) => factLine([...about, `value ${JSON.stringify(value)}`])),
    ...(schema.enum ? [factLine([...about, "limit enum"])] : []),
    ...(schema.required ?? []).map((name) => factLine(["schema", `${path}.${name}`, "limit required"])),
    ...below.flatMap(([one, at]) => linesOf(one, at)),
  ];
}

/** Whatever is asked of a value beside its type: without it more is allowed than with it. */
const isLimit = (word) => !["type", "$ref", "const"].includes(word);

export const schemaLines = (schema) => [
  ...linesOf(schema, "dataset"),
  ...Object.entries(schema.$defs ?? {}).flatMap(([name, one]) => linesOf(one, name)),
];
