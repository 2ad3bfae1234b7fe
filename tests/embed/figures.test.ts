/* eslint-disable @typescript-eslint/no-unsafe-member-access -- a dataset that a test changes has no type */
/** The age of the figures that a widget shows, and what a widget is called. */
import { expect } from "chai";
import { figuresOf, languageOf } from "../../src/embed/index.js";
import { readingOf } from "../../src/embed/sentence/sentence.js";
import { nameOf } from "../../src/embed/title.js";
import { datasetOf } from "../data/datasets.js";
import { site, today } from "./site.js";

type Attributes = Readonly<Record<string, string | true>>;

const dataset = datasetOf((input) => {
  const { people } = input["metrics"] as Record<string, Record<string, unknown>>;
  const other = { date: "2022", value: 1, series: "other", source: "report" };
  people!["label"] = { en: "People", fr: "Gens" };
  people!["series"] = [
    { id: "count", label: { en: "Count", fr: "Compte" } },
    { id: "other", label: { en: "Other" } },
    { id: "none", label: { en: "None" } },
  ];
  (people!["observations"] as object[]).push(other, { ...other, date: "2025-09/..", series: "count" });
  input["metrics"].lone = {
    ...people,
    label: { en: "Lone" },
    series: [{ id: "other", label: { en: "Other" } }],
    observations: [other],
  };
  input["focusAreas"][0].metrics = ["people", "lone"];
  input["focusAreas"][0].title = { en: "Area", fr: "Domaine" };
});

const told = (element: string, attributes: Attributes, day = "2024-12-31", language = "en"): readonly string[] =>
  figuresOf({ element, attributes }, dataset, day, language).map(({ label, date, freshness, freshUntil, dueUntil }) =>
    [label, date, freshness, freshUntil, dueUntil].join("; "),
  );

describe("the age of a widget's figures", () => {
  const count = "People (Count); May 2024; due; 2024-11-30; 2025-03-02";
  const other = "People (Other); 2022; overdue; 2023-06-30; 2023-09-29";

  it("is that of the figure of a stat, with whose count it is where there are several", () => {
    expect(told("stat", { metric: "people" })).to.deep.equal([count]);
    expect(told("stat", { metric: "people", series: "other" })).to.deep.equal([other]);
    expect(told("stat", { metric: "lone" })).to.deep.equal([other.replace("People (Other)", "Lone")]);
    expect(told("stat", { metric: "people" }, "2024-10-01", "fr")).to.deep.equal([
      "Gens (Compte); mai 2024; fresh; 2024-11-30; 2025-03-02",
    ]);
  });

  it("is that of every series of a trend, or of those it shows", () => {
    expect(told("trend", { metric: "people" })).to.deep.equal([count, other]);
    expect(told("trend", { metric: "people", series: " other,, none" })).to.deep.equal([other]);
    expect(told("trend", { metric: "people", series: "count, other" })).to.deep.equal([count, other]);
    expect(told("trend", { metric: "nothing" })).to.deep.equal([]);
  });

  it("is that of the figures of an area", () => {
    expect(told("focus-area", { area: "area" })).to.deep.equal([count, other.replace("People (Other)", "Lone")]);
    expect(told("focus-area", { area: "nothing" })).to.deep.equal([]);
    expect(told("handover-map", { metric: "people" })).to.deep.equal([]);
  });

  it("has its day in full", () => {
    const exact = structuredClone(dataset);
    exact.metrics["people"]!.observations.push({ ...exact.metrics["people"]!.observations[0]!, date: "2024-06-30" });
    const [figure] = figuresOf({ element: "stat", attributes: { metric: "people" } }, exact, "2024-12-31", "en");
    expect(figure!.date.replace(/\s/g, " ")).to.equal("30 June 2024");
  });

  it("is that of a frozen day, if it is one, and has no end where the figure's date has none", () => {
    expect(told("stat", { metric: "people", "as-of": "2024-06" }, "2026-01-01")).to.deep.equal([
      "People (Count); May 2024; superseded; 2024-11-30; 2025-03-02",
    ]);
    const open = "People (Count); since September 2025; fresh; ; ";
    expect(told("stat", { metric: "people" }, "2026-01-01")).to.deep.equal([open]);
    for (const day of ["yesterday", true] as const)
      expect(told("stat", { metric: "people", "as-of": day }, "2026-01-01")).to.deep.equal([open]);
  });
});

describe("the name of a widget", () => {
  const named = async (element: string, attributes: Attributes = {}, language = "en"): Promise<string> =>
    nameOf(element, attributes, await readingOf({ element, attributes, language, today }), dataset);

  it("is what it is about, and the mission", async () => {
    const { messages } = languageOf("en");
    expect(await named("stat", { metric: "people" })).to.equal("People, NONE");
    expect(await named("trend", { metric: "people" }, "fr")).to.equal("Gens, NONE");
    expect(await named("focus-area", { area: "area" }, "fr")).to.equal("Domaine, NONE");
    expect(await named("handover-timeline")).to.equal(`${messages.timelineTitle}, NONE`);
    expect(await named("handover-map")).to.equal(`${messages.mapTitle}, NONE`);
    expect(await named("resources")).to.equal(`${messages.resourcesTitle}, NONE`);
    expect(await named("resources", { featured: true })).to.equal(`${messages.learnMore}, NONE`);
    expect(await named("sources")).to.equal(`${messages.sourcesTitle}, NONE`);
    expect(await named("handover-progress")).to.equal("What became of the bases, NONE");
    const picture = await named("picture");
    expect(picture).to.equal(`${messages.drawingCaption.slice(0, -1)}, NONE`);
  });

  it("is the mission's alone where it is about no one thing", async () => {
    for (const [element, attributes] of [["brief", {}], ["stat", { metric: "nothing" }], ["focus-area", { area: "nothing" }]] as const)
      expect(await named(element, attributes), element).to.equal("NONE"); // prettier-ignore
    expect(site.dataset.mission.acronym).to.equal("MONUSCO");
  });
});
