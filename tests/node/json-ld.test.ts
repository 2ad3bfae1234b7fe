import { expect } from "chai";
import ts from "typescript";
import { jsonLdOf } from "../../src/components/data/json-ld.js";
import { corrected, invented } from "../../stories/datasets.js";
import { parse } from "../../src/data/parse.js";
import type { Dataset } from "../../src/data/schema.js";
import { datasetOf, real } from "../data/datasets.js";
import { at } from "./files.js";

type Node = Readonly<Record<string, unknown>> & { readonly "@type": string; readonly "@id"?: string };

const graphOf = (dataset: Dataset, tag = "en"): readonly Node[] =>
  (jsonLdOf(dataset, tag, "2026-11-24") as { "@graph": readonly Node[] })["@graph"];

const ofType = (graph: readonly Node[], type: string): readonly Node[] => graph.filter((node) => node["@type"] === type);

/** What the compiler says of a value that should be a graph in the vocabulary of schema.org. */
function vocabularyErrors(graph: object): readonly string[] {
  const file = at("tests/node/json-ld.generated.ts");
  const text = `import type { Graph } from "schema-dts";\nexport const graph: Graph = ${JSON.stringify(graph)};\n`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
  };
  const host = ts.createCompilerHost(options);
  const disk = ts.createCompilerHost(options);
  host.fileExists = (name) => name === file || disk.fileExists(name);
  host.readFile = (name) => (name === file ? text : disk.readFile(name));
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : disk.getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

const withPlaces = datasetOf((input) => {
  Object.assign(input["handover"] as object, {
    sites: [{ id: "site", name: "Site", province: "CD-SK", coordinates: [29, -2], outcome: "army", sources: ["report"] }],
  });
});

describe("JSON-LD", () => {
  it("is in the vocabulary of schema.org", () => {
    // A handful of each kind of node: the compiler takes long over hundreds that are alike.
    const graph = graphOf(real);
    const few = ["Dataset", "Observation", "Event"].flatMap((type) => ofType(graph, type).slice(0, 12));
    expect(vocabularyErrors({ "@context": "https://schema.org", "@graph": few })).to.deep.equal([]);
    expect(vocabularyErrors(jsonLdOf(withPlaces, "en", "2026-11-24"))).to.deep.equal([]);
  });

  it("would be refused with a word that schema.org does not have", () => {
    const [dataset] = graphOf(real);
    const errors = vocabularyErrors({ "@context": "https://schema.org", "@graph": [{ ...dataset, asOf: "2026" }] });
    expect(errors.join()).to.include("asOf");
  });

  it("holds the latest figures with their dates, the dated events and their documents", () => {
    const graph = graphOf(real);
    const [dataset] = ofType(graph, "Dataset");
    const variables = dataset!["variableMeasured"] as readonly Node[];
    const displaced = variables.find((one) => one["@id"] === `#${real.id}/metric/displaced/ocha`);
    expect(displaced).to.include({ "@type": "PropertyValue", value: "≈ 5280000", unitText: "people" });
    const observation = ofType(graph, "Observation").find(
      (one) => (one["variableMeasured"] as Node)["@id"] === displaced?.["@id"],
    );
    expect(observation).to.include({ value: "≈ 5280000", observationDate: "2025-09" });
    const projected = variables.filter((one) => !("value" in one || "maxValue" in one || "minValue" in one));
    expect(projected.map((one) => one["@id"])).to.deep.equal([`#${real.id}/metric/food-insecure/ipc`]);
    expect(ofType(graph, "Observation")).to.have.length(variables.length - projected.length);
    expect(ofType(graph, "Event").length).to.be.greaterThan(50);
    const ids = new Set((dataset!["citation"] as readonly Node[]).map((one) => one["@id"]));
    for (const node of graph.filter((one) => one["subjectOf"] !== undefined)) {
      for (const one of [node["subjectOf"]].flat() as readonly Node[]) expect(ids.has(one["@id"]), one["@id"]).to.equal(true);
    }
  });

  it("has no id twice", () => {
    const graph = graphOf(real);
    const [dataset] = ofType(graph, "Dataset");
    const nodes = [...graph, ...(dataset!["variableMeasured"] as readonly Node[]), ...(dataset!["citation"] as readonly Node[])];
    const ids = nodes.flatMap((node) => node["@id"] ?? []);
    expect(new Set(ids)).to.have.property("size", ids.length);
  });

  it("leaves out what is unsure, or whose date is not exact", () => {
    const dates = ["2024-05", "2024-06~", "2024-07?", "2024-08"];
    const dataset = datasetOf((input) => {
      const { events } = input["handover"] as { events: object[] };
      const [event] = events;
      const more = { "2024-08": { confidence: "unsure" } } as Record<string, object>;
      Object.assign(input["handover"] as object, {
        events: dates.map((date) => ({ ...event, ...more[date], id: `on-${date.slice(0, 7)}`, date })),
      });
    });
    expect(ofType(graphOf(dataset), "Event").map((node) => node["startDate"])).to.deep.equal(["2024-05"]);
  });

  it("gives a decade its first and its last year, and an event the province of its phase", () => {
    const dataset = datasetOf((input) => {
      const { events } = input["handover"] as { events: Record<string, unknown>[] };
      Object.assign(events[0]!, { date: "202X", sites: [], phase: "first" });
    });
    const [event] = ofType(graphOf(dataset), "Event");
    expect(event).to.include({ startDate: "2020", endDate: "2029" });
    expect(event!["location"]).to.have.nested.property("[0].identifier", "CD-SK");
  });

  it("gives a bound for what is only a bound, and dates with their precision", () => {
    const result = parse(invented);
    if (!result.ok) throw new Error("the invented dataset is broken");
    const graph = graphOf(result.dataset);
    const [dataset] = ofType(graph, "Dataset");
    const variables = dataset!["variableMeasured"] as readonly Node[];
    const fresh = variables.find((one) => one["@id"] === "#invented/metric/fresh/all");
    expect(fresh).to.include({ maxValue: 11_500 }).and.not.have.property("value");
    const billions = ofType(graph, "Observation").find(
      (one) => (one["variableMeasured"] as Node)["@id"] === "#invented/metric/billions/all",
    );
    expect(billions).to.include({ observationDate: "2027-06", observationPeriod: "P365D" });
  });

  it("speaks the language asked for where the dataset does, and says which", () => {
    const [french] = ofType(graphOf(real, "fr"), "Dataset");
    expect(french).to.include({ name: real.title["fr"], inLanguage: "fr" });
    const [arabic] = ofType(graphOf(real, "ar"), "Dataset");
    expect(arabic).to.include({ name: real.title.en, inLanguage: "en" });
  });

  it("tells what is right now, not what was corrected", () => {
    const result = parse(corrected);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(JSON.stringify(jsonLdOf(result.dataset, "en", "2026-11-24")))
      .to.include("5280000")
      .and.not.include("5820300");
  });

  it("takes a bound for a bound, and what is about right for no number", () => {
    const value = (relation: string): object => {
      const dataset = datasetOf((input) => {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-member-access -- a dataset that a test changes
        input["metrics"].people.observations[0].relation = relation;
      });
      const graph = graphOf(dataset);
      const nodes = [...(graph[0]!["variableMeasured"] as readonly Node[]), ...ofType(graph, "Observation")];
      return nodes.map(({ value, minValue, maxValue }) => ({ value, minValue, maxValue }));
    };
    const twice = (one: object): object => {
      const all = { value: undefined, minValue: undefined, maxValue: undefined, ...one };
      return [all, all];
    };
    expect(value("exactly")).to.deep.equal(twice({ value: 5 }));
    expect(value("about")).to.deep.equal(twice({ value: "≈ 5" }));
    expect(value("at-least")).to.deep.equal(twice({ minValue: 5 }));
    expect(value("at-most")).to.deep.equal(twice({ maxValue: 5 }));
    expect(value("nearly")).to.deep.equal(twice({ maxValue: 5 }));
  });
});
