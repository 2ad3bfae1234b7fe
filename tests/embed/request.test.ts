import { expect } from "chai";
import { choicesOf, isRequired, languageOf, problemsOf, type EmbedRequest } from "../../src/embed/index.js";
import { requested, site, WIDGETS } from "./site.js";

const problems = (request: EmbedRequest): readonly string[] =>
  problemsOf(request, site).map(({ where, message }) => `${where} ${message}`);

describe("the elements that can be embedded", () => {
  it("are those that show something", () => {
    expect(site.elements.map(({ name }) => name)).to.deep.equal([
      "brief",
      "focus-area",
      "handover-map",
      "handover-progress",
      "handover-timeline",
      "picture",
      "resources",
      "sources",
      "stat",
      "trend",
    ]);
  });

  it("have a kind for each attribute, and choices in the dataset where it is one of its ids", () => {
    const kinds = Object.fromEntries(
      site.elements.flatMap(({ name, attributes }) => attributes.map((one) => [`${name} ${one.name}`, one.kind])),
    );
    expect(kinds).to.include({
      "stat metric": "data",
      "stat variant": "one",
      "stat trend": "flag",
      "trend heading-level": "number",
      "handover-timeline hash": "text",
      "handover-timeline phase": "data",
      "brief sections": "data",
      "picture sizes": "text",
    });
    const attributes = site.elements.flatMap((element) => element.attributes);
    for (const { choices, name } of attributes) {
      if (!choices || choices.of === "date") continue;
      const known = choicesOf(choices, site.dataset, languageOf("fr"), { metric: "displaced" });
      expect(known.length, name).to.be.greaterThan(0);
      for (const { value, label } of known) expect([value, label].includes(""), `${name} ${value}`).to.equal(false);
    }
    expect(attributes.filter(isRequired).map(({ name }) => name)).to.deep.equal(["area", "metric", "metric"]);
  });

  it("speak the language of whoever chooses", () => {
    const [metrics] = ["en", "fr"].map((tag) => choicesOf({ of: "metrics" }, site.dataset, languageOf(tag), {})[0]!.label);
    expect(metrics).to.not.equal(choicesOf({ of: "metrics" }, site.dataset, languageOf("fr"), {})[0]!.label);
    expect(choicesOf({ of: "constructor" }, site.dataset, languageOf("en"), {})).to.deep.equal([]);
  });
});

describe("a request", () => {
  it("is good where its widget shows what it asks for", () => {
    for (const [element, attributes] of WIDGETS) expect(problems(requested({ element, attributes })), element).to.deep.equal([]);
    const dated = { metric: "displaced", compare: "2023-12", "as-of": "2024~" };
    expect(problems(requested({ element: "stat", attributes: dated, theme: "newspaper", language: "sw-CD" }))).to.deep.equal([]);
  });

  it("is told what is wrong, with what there is", () => {
    expect(problems(requested({ element: "stats" }))[0]).to.match(/^element is "stats"; there are brief, .*stat, trend$/);
    expect(problems(requested({ element: "stat" }))).to.have.length(1);
    expect(problems(requested({ element: "stat" }))[0]).to.match(/^metric is missing; there are in-need, displaced/);
    const wrong = { metric: "dead", variant: "big", "as-of": "yesterday", hash: "x", trend: "yes", compare: "never" };
    expect(problems(requested({ element: "stat", attributes: wrong, theme: "neon", language: "français" }))).to.deep.equal([
      "language is no BCP 47 tag such as fr or sw-CD",
      'theme is "neon"; there are newspaper',
      `metric "dead" is not in the dataset; there are ${Object.keys(site.dataset.metrics).join(", ")}`,
      'variant is "big"; there are card, inline, compact',
      'as-of is "yesterday", which is no EDTF date such as 2024-06-30',
      "hash is no attribute of monusco-stat; there are metric, series, variant, notation, compare, trend, as-of",
      "trend takes no value",
      'compare "never" is not in the dataset, which has none',
    ]);
  });

  it("cannot be of a day that is not over, nor of a time that ends before it begins", () => {
    const at = (attributes: EmbedRequest["attributes"]): readonly string[] =>
      problemsOf(requested({ element: "handover-timeline", attributes }), { ...site, today: "2026-11-24" }).map(
        ({ where }) => where,
      );
    expect(at({ "as-of": "2026-11-24" })).to.deep.equal([]);
    expect(at({ "as-of": "2999-01-01" })).to.deep.equal(["as-of"]);
    expect(at({ "as-of": "2026" })).to.deep.equal(["as-of"]);
    expect(at({ from: "2025", to: "2024-06" })).to.deep.equal(["to"]);
    expect(at({ from: "2024", to: "2024-06" })).to.deep.equal([]);
  });

  it("names each value of a list that nobody knows", () => {
    const attributes = { phase: "south-kivu west-kivu,east", "heading-level": "two", layout: true } as const;
    expect(problems(requested({ element: "handover-timeline", attributes }))).to.deep.equal([
      'phase "west-kivu", "east" is not in the dataset; there are south-kivu, north-kivu, ituri',
      'heading-level is "two", which is no level from 1 to 6',
      "layout needs a value",
    ]);
  });

  it("finds the series of the metric that is asked for", () => {
    const series = site.dataset.metrics["displaced"]!.series[0]!.id;
    expect(problems(requested({ element: "stat", attributes: { metric: "displaced", series } }))).to.deep.equal([]);
    expect(problems(requested({ element: "stat", attributes: { metric: "budget", series: "nobody" } }))).to.have.length(1);
  });
});
