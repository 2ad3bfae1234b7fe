/* eslint-disable @typescript-eslint/no-unsafe-member-access --
   a dataset that a test breaks has no type */
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect } from "chai";
import * as v from "valibot";
import { jsonSchema, KINDS, notesOf, PARTS, type JsonSchema } from "../../scripts/format.js";
import { problemsOf } from "../../src/data/parse.js";
import { minimal } from "../data/datasets.js";
import { readJson, root } from "./files.js";

describe("the JSON Schema", () => {
  let validate: ValidateFunction;
  let schema: JsonSchema;

  before(async () => {
    schema = await readJson<JsonSchema>("data/schema.json");
    const ajv = new Ajv2020({ strict: true, strictTuples: false, allErrors: true });
    (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
    validate = ajv.compile(schema);
  });

  it("is of the draft 2020-12, and strict", () => {
    expect(schema["$schema"]).to.equal("https://json-schema.org/draft/2020-12/schema");
  });

  it("takes what the parser takes", async () => {
    expect(validate(await readJson("data/monusco.json")), JSON.stringify(validate.errors)).to.equal(true);
    expect(validate(minimal()), JSON.stringify(validate.errors)).to.equal(true);
  });

  const wrong: readonly [name: string, change: (dataset: ReturnType<typeof minimal>) => void][] = [
    ["another version", (d) => (d["version"] = 2)],
    ["no mission", (d) => delete d["mission"]],
    ["a text without English", (d) => (d["title"] = { fr: "Titre" })],
    ["a value in quotes", (d) => (d["metrics"].people.observations[0].value = "5")],
    ["a date in words", (d) => (d["metrics"].people.observations[0].date = "May 2024")],
    ["a date day first", (d) => (d["handover"].events[0].date = "30/06/2024")],
    ["a season", (d) => (d["handover"].events[0].date = "2024-21")],
    ["a kind of its own", (d) => (d["handover"].events[0].kind = "party")],
    ["an id with capitals", (d) => (d["handover"].sites[0].id = "Site")],
    ["no source", (d) => (d["handover"].sites[0].sources = [])],
    ["a duration in words", (d) => (d["metrics"].people.reviewEvery = "half a year")],
    ["a day that is a month", (d) => (d["updated"] = "2026-11")],
    ["coordinates out of range", (d) => (d["handover"].sites[0].coordinates = [29, -95])],
    [
      "a pointer without a slash",
      (d) => (d["corrections"] = [{ date: "2026-11-24", pointer: "x", was: 1, now: 2, why: { en: "x" } }]),
    ],
  ];
  for (const [name, change] of wrong) {
    it(`refuses ${name}, as the parser does`, () => {
      const dataset = minimal();
      change(dataset);
      expect(problemsOf(dataset), "parser").not.to.be.empty;
      expect(validate(dataset), "schema").to.equal(false);
    });
  }

  it("explains every field, and gives an example of each that is no part of its own", async () => {
    const { properties, $defs = {} } = await jsonSchema(root);
    const silent = Object.entries({ dataset: { properties }, ...$defs }).flatMap(([part, definition]) =>
      Object.entries(part in PARTS ? (definition.properties ?? {}) : {}).flatMap(([field, property]) => {
        const { $ref, items } = property as { $ref?: string; items?: { $ref?: string } };
        const target = ($ref ?? items?.$ref ?? "").split("/").at(-1)!;
        const isPart = target in PARTS || property["type"] === "object" || field === "$schema";
        return property["description"] && (isPart || property["examples"]) ? [] : [`${part}.${field}`];
      }),
    );
    expect(silent).to.deep.equal([]);
  });

  it("gives examples that hold", async () => {
    const notes = await notesOf(root);
    const wrongExamples: string[] = [];
    let tried = 0;
    for (const [part, { entries }] of Object.entries(PARTS)) {
      for (const [field, { example }] of Object.entries(notes.get(`${part}Schema`)?.fields ?? {})) {
        if (example === undefined) continue;
        tried++;
        const one = (entries as Record<string, v.GenericSchema>)[field]!;
        if (!v.is(one, JSON.parse(example))) wrongExamples.push(`${part}.${field}: ${example}`);
      }
    }
    expect(wrongExamples).to.deep.equal([]);
    expect(tried).to.be.greaterThan(60);
  });

  it("names every kind of value", async () => {
    const { $defs = {} } = await jsonSchema(root);
    for (const name of Object.keys(KINDS)) expect($defs[name]?.["description"], name).to.be.a("string");
  });
});
