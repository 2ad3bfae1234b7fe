/** What is made of the format in `src/data/schema.ts`: the JSON Schema and the tables of docs/data.md, with the comments that stand beside each field. */
import { toJsonSchema } from "@valibot/to-json-schema";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import ts from "typescript";
import * as schema from "../src/data/schema.js";
import * as areas from "../src/data/schema/areas.js";
import * as documents from "../src/data/schema/documents.js";
import * as fields from "../src/data/schema/fields.js";
import * as handover from "../src/data/schema/handover.js";
import * as metrics from "../src/data/schema/metrics.js";

const FILES = ["", "/fields", "/documents", "/metrics", "/areas", "/handover"].map((name) => `src/data/schema${name}.ts`);

/** Kinds of value, in the order of the documents. */
export const KINDS = {
  id: fields.id,
  text: fields.text,
  date: fields.edtf,
  day: fields.day,
  duration: fields.duration,
  tag: fields.tag,
  place: fields.place,
  address: fields.address,
  sourceIds: fields.sourceIds,
} as const;

/** The parts of a dataset, in the order of the documents. */
export const PARTS = {
  dataset: schema.datasetSchema,
  language: schema.languageSchema,
  mission: schema.missionSchema,
  country: schema.countrySchema,
  mandate: schema.mandateSchema,
  source: documents.sourceSchema,
  metric: metrics.metricSchema,
  series: metrics.seriesSchema,
  observation: metrics.observationSchema,
  focusArea: areas.focusAreaSchema,
  point: areas.pointSchema,
  handover: schema.handoverSchema,
  phase: handover.phaseSchema,
  site: handover.siteSchema,
  event: handover.eventSchema,
  resource: documents.resourceSchema,
  table: documents.tableSchema,
  picture: documents.pictureSchema,
  pictureFile: documents.pictureFileSchema,
  correction: documents.correctionSchema,
} as const;

/** A comment: what something is, and one example as JSON. */
export interface Note {
  readonly text: string;
  readonly example?: string;
}

export interface Notes {
  readonly text: string;
  readonly fields: Readonly<Record<string, Note>>;
}

const noteOf = (node: ts.Node): Note => {
  const doc = ts.getJSDocCommentsAndTags(node).findLast(ts.isJSDoc);
  const example = doc?.tags?.find(({ tagName }) => tagName.text === "example");
  const words = ts.getTextOfJSDocComment(doc?.comment) ?? "";
  const code = ts.getTextOfJSDocComment(example?.comment);
  return { text: words.replaceAll(/\s+/g, " ").trim(), ...(code && { example: code.trim() }) };
};

/** The object literal inside `v.object({…})`, or the literal itself. */
function literalIn(node: ts.Expression | undefined): ts.ObjectLiteralExpression | undefined {
  if (!node) return undefined;
  if (ts.isObjectLiteralExpression(node)) return node;
  if (ts.isCallExpression(node) && node.expression.getText() === "v.object") return literalIn(node.arguments[0]);
  return undefined;
}

/** The comments of every constant of the format by its name, spreads resolved. */
export async function notesOf(root: string): Promise<ReadonlyMap<string, Notes>> {
  const found = new Map<string, Notes>();
  for (const file of FILES) {
    const source = ts.createSourceFile(file, await readFile(resolve(root, file), "utf8"), ts.ScriptTarget.Latest, true);
    for (const statement of source.statements.filter(ts.isVariableStatement)) {
      const [declaration] = statement.declarationList.declarations;
      if (!declaration || !ts.isIdentifier(declaration.name)) continue;
      const entries = (literalIn(declaration.initializer)?.properties ?? []).flatMap((property): [string, Note][] =>
        ts.isSpreadAssignment(property)
          ? Object.entries(found.get(property.expression.getText())?.fields ?? {})
          : [[property.name!.getText(), noteOf(property)]],
      );
      found.set(declaration.name.text, { text: noteOf(statement).text, fields: Object.fromEntries(entries) });
    }
  }
  return found;
}

export type JsonSchema = Record<string, unknown> & {
  properties?: Record<string, JsonSchema>;
  required?: string[];
  $defs?: Record<string, JsonSchema>;
};

/** The name that a kind or a part has in the source. */
const sourceName = (name: string): string => (name in PARTS ? `${name}Schema` : name === "date" ? "edtf" : name);

/** The format as JSON Schema 2020-12, each definition and field with its comment. What JSON Schema has no word for stays with the parser. */
export async function jsonSchema(root: string): Promise<JsonSchema> {
  const notes = await notesOf(root);
  const { dataset, ...parts } = PARTS;
  const definitions = { ...KINDS, ...parts };
  const made = toJsonSchema(dataset, {
    target: "draft-2020-12",
    typeMode: "input",
    errorMode: "ignore",
    definitions,
  }) as unknown as JsonSchema;
  annotate(made, notes.get("datasetSchema"));
  for (const [name, definition] of Object.entries(made.$defs ?? {})) annotate(definition, notes.get(sourceName(name)));
  const { $schema, properties, ...rest } = made;
  return {
    ...($schema ? { $schema } : {}),
    title: "monusco-widgets dataset, version 1",
    ...rest,
    properties: { $schema: { type: "string", description: "Address of this schema, for editors." }, ...properties },
  };
}

function annotate(definition: JsonSchema, notes: Notes | undefined): void {
  if (notes?.text) definition["description"] = notes.text;
  for (const [field, property] of Object.entries(definition.properties ?? {})) {
    const note = notes?.fields[field];
    if (note?.text) property["description"] = note.text;
    if (note?.example) property["examples"] = [JSON.parse(note.example)];
  }
}

const code = (text: string): string => `\`${text}\``;
const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");
const link = (name: string): string => `[${name === "sourceIds" ? "source ids" : name}](#${name.toLowerCase()})`;

/** What a field holds, in words. */
function typeOf(property: JsonSchema): string {
  const { $ref, type, items, prefixItems, additionalProperties } = property as Record<string, JsonSchema & string>;
  if ($ref) return link(String($ref).split("/").at(-1)!);
  if (Array.isArray(property["enum"])) return property["enum"].map((one) => code(String(one))).join(", ");
  if ("const" in property) return code(JSON.stringify(property["const"]));
  if (prefixItems) return "list of two numbers";
  if (type === "array") return `list of ${typeOf(items as JsonSchema)}`;
  if (type === "object") return `object of ${typeOf(additionalProperties as JsonSchema)} by id`;
  return type === undefined ? "any value" : type === "boolean" ? "`true`, `false`" : String(type);
}

function rows(definition: JsonSchema): string {
  const lines = Object.entries(definition.properties ?? {})
    .filter(([name]) => name !== "$schema")
    .map(([name, property]) => {
      const needed = definition.required?.includes(name)
        ? "yes"
        : "default" in property
          ? code(JSON.stringify(property["default"]))
          : "";
      const [example] = (property["examples"] as unknown[] | undefined) ?? [];
      const shown =
        example === undefined ? "" : code(JSON.stringify(example).replaceAll(/([:,])(?=\S)(?=[^"]*(?:"[^"]*"[^"]*)*$)/g, "$1 "));
      return [code(name), typeOf(property), needed, String(property["description"] ?? ""), shown];
    });
  const head = ["field", "holds", "needed, or default", "meaning", "example"];
  return [head, head.map(() => "---"), ...lines].map((line) => `| ${line.map(cell).join(" | ")} |`).join("\n");
}

/** The reference of docs/data.md: kinds of value, then every part with all its fields. */
export async function reference(root: string): Promise<string> {
  const made = await jsonSchema(root);
  const kinds = Object.keys(KINDS).map((name) => `#### ${name}\n\n${String(made.$defs?.[name]?.["description"] ?? "")}`);
  const parts = Object.keys(PARTS).map((name) => {
    const definition = name === "dataset" ? made : made.$defs![name]!;
    return `#### ${name}\n\n${String(definition["description"] ?? "")}\n\n${rows(definition)}`;
  });
  return ["### Kinds of value", ...kinds, "### Parts", ...parts].join("\n\n");
}
