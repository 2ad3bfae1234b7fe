import { expect } from "chai";
import { choicesOf, isRequired, languageOf, problemsOf, type EmbedRequest } from "../../src/embed/index.js";
import { requested, site, WIDGETS } from "./site.js";

const problems = (request: EmbedRequest): readonly string[] =>
  problemsOf(request, site).map(({ where, message }) => `${where} ${message}`);

describe("the elements that can be embedded", () => {
  it("are those that show something", () => {
    const names = site.elements.map(({ name }) => name);
    const shown = ["brief", "focus-area", "handover-map", "handover-progress", "handover-timeline", "picture", "resources"];
    expect(names).to.include.members([...shown, "sources", "stat", "trend"]);
    expect(names).to.not.include("data");
    expect(names).to.deep.equal([...new Set(names)].sort());
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

  it("says which day is not over and which time ends before it begins, and nothing of what is no date", () => {
    const at = (attributes: EmbedRequest["attributes"]): readonly string[] =>
      problemsOf(requested({ element: "handover-timeline", attributes }), { ...site, today: "2026-11-24" }).map(
        ({ where, message }) => `${where} ${message}`,
      );
    expect(at({ "as-of": "2999", from: "2025", to: "2024-06" })).to.deep.equal([
      'as-of is "2999", which is not over: nobody knows what will be known then',
      'to is "2024-06", which is before the date of from',
    ]);
    const isNone = 'is "soon", which is no EDTF date such as 2024-06-30';
    expect(at({ "as-of": "soon", from: "soon", to: "2024" })).to.deep.equal([`as-of ${isNone}`, `from ${isNone}`]);
    for (const one of [{ from: "2025" }, { to: "2024" }, { from: "2024-06-01", to: "2024-06-01" }])
      expect(at(one)).to.deep.equal([]);
    expect(problems(requested({ element: "handover-timeline", attributes: { "as-of": "2999" } })), "no day").to.deep.equal([]);
  });

  it("has each attribute as its kind is", () => {
    const metrics = `there are ${Object.keys(site.dataset.metrics).join(", ")}`;
    const cases: readonly (readonly [string, EmbedRequest["attributes"], string | undefined])[] = [
      ["stat", { metric: "displaced", trend: "" }, undefined],
      ["stat", { metric: "displaced", trend: true }, undefined],
      ["stat", { metric: "displaced", trend: " " }, "trend takes no value"],
      ["stat", { metric: true }, "metric needs a value"],
      ["stat", { metric: "2024" }, `metric "2024" is not in the dataset; ${metrics}`],
      ["stat", { metric: "displaced", compare: "1999" }, undefined],
      ["handover-timeline", { controls: true }, undefined],
      ["handover-timeline", { "heading-level": "2" }, undefined],
      ["handover-timeline", { "heading-level": "7" }, 'heading-level is "7", which is no level from 1 to 6'],
      ["handover-timeline", { "heading-level": "16" }, 'heading-level is "16", which is no level from 1 to 6'],
      ["handover-timeline", { "heading-level": "x6" }, 'heading-level is "x6", which is no level from 1 to 6'],
      ["handover-timeline", { "heading-level": "1x" }, 'heading-level is "1x", which is no level from 1 to 6'],
      ["handover-timeline", { phase: " south-kivu,  ituri " }, undefined],
      ["picture", { sizes: "50vw" }, undefined],
    ];
    for (const [element, attributes, problem] of cases)
      expect(problems(requested({ element, attributes })), JSON.stringify(attributes)).to.deep.equal(problem ? [problem] : []);
  });

  it("is in a language of which the tag is one", () => {
    const isTold = (language: string): boolean => problems(requested({ element: "brief", language })).length > 0;
    expect(["fr", "sw-CD", "zh-Hant-TW", "de-1996"].filter(isTold)).to.deep.equal([]);
    const wrong = ["fr-<b>", "fr-é!", "fr_CD", "<fr", "fr>", "f", ""];
    expect(wrong.filter(isTold)).to.deep.equal(wrong);
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
