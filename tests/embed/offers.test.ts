/* eslint-disable @typescript-eslint/no-unsafe-member-access -- a dataset that a test changes has no type */
/** What can be embedded: elements as the manifest has them, and what the dataset offers for their attributes. */
import { expect } from "chai";
import type { Dataset } from "../../src/data/schema.js";
import { choicesOf, elementsOf, isDate, isRequired, languageOf } from "../../src/embed/index.js";
import { datasetOf } from "../data/datasets.js";
import { site } from "./site.js";

const observation = (date: string, series = "count"): object => ({ date, value: 5, series, source: "report" });

const event = (id: string, kind: string, ...places: readonly string[]): object => ({
  ...{ id, kind, date: "2024-05", title: { en: id }, places, sources: ["report"] },
});

const dataset: Dataset = datasetOf((input) => {
  const { people } = input["metrics"] as Record<string, Record<string, unknown>>;
  people!["series"] = [
    { id: "count", label: { en: "Count", fr: "Compte" } },
    { id: "other", label: { en: "Other" } },
  ];
  people!["observations"] = [
    ...["2024-09-01", "2024-05", "2024-06-30", "2023", "2024-05"].map((date) => observation(date)),
    ...["2021", "2022"].map((date) => observation(date, "other")),
  ];
  input["metrics"].empty = { ...people, label: { en: "Empty", fr: "Vide" }, observations: [] };
  input["places"] = { "CD-SK": { en: "South Kivu", fr: "Sud-Kivu" } };
  input["handover"].phases[0].title = { en: "First", fr: "Première" };
  input["handover"].events = [event("b", "handover", "CD-SK", "CD-IT"), event("a", "council")];
  input["pictures"] = [{ id: "base", src: "base.jpg", alt: { en: "A base" }, credit: "A", license: "CC0-1.0" }];
  input["resources"] = ["page", "report"].map((kind) => ({
    ...{ id: kind, kind, title: { en: kind }, url: "https://example.org/", language: ["en"], publisher: "A" },
  }));
});

const [english, french] = [languageOf("en"), languageOf("fr")];

const offered = (of: string, attributes: Readonly<Record<string, string | true>> = {}, language = english): readonly string[] =>
  // The spaces of dates are not what is asked about here.
  choicesOf({ of }, dataset, language, attributes).map(({ value, label }) => `${value}: ${label}`.replace(/\s/g, " "));

describe("what a dataset offers for an attribute", () => {
  it("has names in the reader's language, in the order of the dataset", () => {
    expect(offered("metrics")).to.deep.equal(["people: People", "empty: Empty"]);
    expect(offered("metrics", {}, french)).to.deep.equal(["people: People", "empty: Vide"]);
    expect(offered("areas")).to.deep.equal(["area: Area"]);
    expect(offered("phases", {}, french)).to.deep.equal(["first: Première"]);
  });

  it("is of the metric that is asked for", () => {
    expect(offered("series", { metric: "people" }, french)).to.deep.equal(["count: Compte", "other: Other"]);
    expect(offered("series")).to.deep.equal([]);
    expect(offered("series", { metric: "constructor" })).to.deep.equal([]);
  });

  it("is each earlier date of what is shown, the latest first, and what goes before", () => {
    const dates = ["previous: previous", "2024-06-30: 30 June 2024", "2024-05: May 2024", "2023: 2023"];
    expect(offered("earlier-dates", { metric: "people" })).to.deep.equal(dates);
    expect(offered("earlier-dates", { metric: "people", series: "" })).to.deep.equal(dates);
    expect(offered("earlier-dates", { metric: "people", series: true })).to.deep.equal(dates);
    expect(offered("earlier-dates", { metric: "people", series: "other" })).to.deep.equal(["previous: previous", "2021: 2021"]);
    expect(offered("earlier-dates", { metric: "empty" })).to.deep.equal(["previous: previous"]);
    expect(offered("earlier-dates")).to.deep.equal([]);
    expect(offered("earlier-dates", { metric: "nothing", series: "count" })).to.deep.equal([]);
  });

  it("is the kinds and places that occur, each once, by their names where they have any", () => {
    const { eventKinds, resourceKinds, aspects } = english.messages;
    expect(offered("event-kinds")).to.deep.equal([`council: ${eventKinds.council}`, `handover: ${eventKinds.handover}`]);
    expect(offered("provinces", {}, french)).to.deep.equal(["CD-IT: CD-IT", "CD-SK: Sud-Kivu"]);
    expect(offered("aspects")).to.deep.equal(
      (["kind", "place", "phase"] as const).map((aspect) => `${aspect}: ${aspects[aspect]}`),
    );
    expect(offered("resource-kinds")).to.deep.equal([`report: ${resourceKinds.report}`, `page: ${resourceKinds.page}`]);
  });

  it("is our own drawing besides the pictures, and the parts of a brief in words", () => {
    expect(offered("pictures")).to.deep.equal(["base: A base", `drawing: ${english.messages.drawingCaption}`]);
    expect(offered("sections")).to.include("lead: lead").and.to.include("more-figures: more figures").and.to.satisfy((all: readonly string[]) =>
      all.every((one) => /^([a-z]+(?:-[a-z]+)*): [a-z ]+$/.test(one)),
    ); // prettier-ignore
  });

  it("is nothing for a date, nor for what nobody knows", () => {
    for (const of of ["date", "constructor", ""]) expect(offered(of), of).to.deep.equal([]);
    expect([isDate({ of: "date" }), isDate({ of: "metrics" })]).to.deep.equal([true, false]);
  });
});

describe("the elements of a manifest", () => {
  const declare = (tagName: string | undefined, attributes?: readonly object[]): object => ({
    tagName,
    summary: "S",
    attributes,
  });
  const read = (...declarations: readonly object[]): ReturnType<typeof elementsOf> =>
    elementsOf({ modules: [{}, { declarations }] });

  it("are those that show something, by their names", () => {
    const found = read(
      declare("monusco-z"),
      declare("monusco-data"),
      declare("other-a"),
      declare(undefined),
      declare("monusco-b"),
      declare("monusco-a"),
    );
    expect(found).to.deep.equal([
      { name: "a", tag: "monusco-a", summary: "S", attributes: [] },
      { name: "b", tag: "monusco-b", summary: "S", attributes: [] },
      { name: "z", tag: "monusco-z", summary: "S", attributes: [] },
    ]);
    expect(read({ tagName: "monusco-a" })).to.deep.equal([{ name: "a", tag: "monusco-a", summary: "", attributes: [] }]);
  });

  it("have attributes of a kind, with the values or the choices that there are", () => {
    const choices = { of: "metrics" };
    const [element] = read(
      declare("monusco-a", [
        { name: "flag", type: { text: "boolean" }, default: "false", description: "Two\n  lines" },
        { name: "one", type: { text: '"full" | "compact"' }, default: '"full"' },
        { name: "level", type: { text: "number" } },
        { name: "metric", type: { text: "string" }, choices, default: '""' },
        { name: "free" },
      ]),
    );
    expect(element!.attributes).to.deep.equal([
      { name: "flag", description: "Two lines", kind: "flag", values: [], default: "false" },
      { name: "one", description: "", kind: "one", values: ["full", "compact"], default: "full" },
      { name: "level", description: "", kind: "number", values: [] },
      { name: "metric", description: "", kind: "data", values: [], choices, default: "" },
      { name: "free", description: "", kind: "text", values: [] },
    ]);
    expect(element!.attributes.map(isRequired)).to.deep.equal([false, false, false, true, false]);
    const [several] = read(declare("monusco-a", [{ name: "m", choices: { of: "metrics", many: true }, default: '""' }]));
    expect(several!.attributes.map(isRequired)).to.deep.equal([false]);
  });

  it("have a default without its quotes, if all of it stands between them", () => {
    const written = ['"full"', '""', 'of || "full"', '"full" || of', "6"];
    const [element] = read(declare("monusco-a", written.map((value, index) => ({ name: `a${index}`, default: value })))); // prettier-ignore
    expect(element!.attributes.map((one) => one.default)).to.deep.equal(["full", "", 'of || "full"', '"full" || of', "6"]);
  });

  it("are ours, with what a page must say", () => {
    const required = site.elements.flatMap(({ name, attributes }) =>
      attributes.filter(isRequired).map((attribute) => `${name} ${attribute.name}`),
    );
    expect(required).to.deep.equal(["focus-area area", "stat metric", "trend metric"]);
  });
});
