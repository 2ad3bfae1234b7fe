/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-call --
   a dataset that a test breaks has no type */
import { expect } from "chai";
import fc from "fast-check";
import { embeddedDataset } from "../../src/data/embedded.js";
import { parse, parseText, type Problem } from "../../src/data/parse.js";
import { minimal } from "./datasets.js";

function problemsOf(change: (dataset: ReturnType<typeof minimal>) => void): readonly Problem[] {
  const dataset = minimal();
  change(dataset);
  const result = parse(dataset);
  return result.ok ? [] : result.problems;
}

describe("parse", () => {
  it("reads the smallest dataset and fills in what may be left out", () => {
    const result = parse(minimal());
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(result.dataset.metrics["people"]?.observations[0]).to.include({
      relation: "exactly",
      kind: "observed",
      confidence: "found",
    });
    expect(result.dataset.resources).to.deep.equal([]);
    expect(result.dataset.handover.events[0]?.places).to.deep.equal([]);
  });

  it("reads the embedded dataset", () => {
    expect(parse(embeddedDataset()).ok).to.equal(true);
  });

  it("passes over keys it does not know, so that a newer dataset still reads", () => {
    expect(problemsOf((dataset) => (dataset["novelty"] = 1))).to.deep.equal([]);
  });

  const cases: readonly [
    name: string,
    change: (dataset: ReturnType<typeof minimal>) => void,
    pointer: string,
    message: RegExp,
  ][] = [
    ["another version", (d) => (d["version"] = 2), "/version", /must be 1, not 2/],
    ["no version", (d) => delete d["version"], "/version", /is missing/],
    ["no metrics", (d) => delete d["metrics"], "/metrics", /is missing/],
    [
      "a missing source",
      (d) => delete d["metrics"].people.observations[0].source,
      "/metrics/people/observations/0/source",
      /is missing/,
    ],
    [
      "a source that does not exist",
      (d) => (d["metrics"].people.observations[0].source = "nobody"),
      "/metrics/people/observations/0/source",
      /"nobody", which does not exist/,
    ],
    ["a source named like a built-in", (d) => (d["mission"].sources = ["constructor"]), "/mission/sources/0", /does not exist/],
    [
      "a series that does not exist",
      (d) => (d["metrics"].people.observations[0].series = "other"),
      "/metrics/people/observations/0/series",
      /does not exist/,
    ],
    [
      "a day that does not exist",
      (d) => (d["handover"].events[0].date = "2026-02-30"),
      "/handover/events/0/date",
      /not a date of the calendar/,
    ],
    ["a date in words", (d) => (d["handover"].events[0].date = "May 2024"), "/handover/events/0/date", /EDTF/],
    [
      "a script as an address",
      (d) => (d["sources"].report.url = "javascript:alert(1)"),
      "/sources/report/url",
      /https:, http:, mailto: or relative/,
    ],
    ["a script behind a tab", (d) => (d["sources"].report.url = "java\tscript:alert(1)"), "/sources/report/url", /https:/],
    ["a data address", (d) => (d["sources"].report.url = "data:text/html,x"), "/sources/report/url", /https:/],
    ["a text without English", (d) => (d["title"] = { fr: "Titre" }), "/title/en", /is missing/],
    ["a plain text", (d) => (d["title"] = "Title"), "/title", /texts by language/],
    [
      "a value in words",
      (d) => (d["metrics"].people.observations[0].value = "5"),
      "/metrics/people/observations/0/value",
      /must be a number/,
    ],
    [
      "an infinite value",
      (d) => (d["metrics"].people.observations[0].value = Infinity),
      "/metrics/people/observations/0/value",
      /must be finite/,
    ],
    [
      "a site that does not exist",
      (d) => (d["handover"].events[0].sites = ["nowhere"]),
      "/handover/events/0/sites/0",
      /does not exist/,
    ],
    [
      "a phase that does not exist",
      (d) => (d["handover"].events[0].phase = "fourth"),
      "/handover/events/0/phase",
      /does not exist/,
    ],
    [
      "two events of one id",
      (d) => d["handover"].events.push(d["handover"].events[0]),
      "/handover/events/1/id",
      /repeats the id "event"/,
    ],
    ["an id with capitals", (d) => (d["handover"].events[0].id = "Event"), "/handover/events/0/id", /must be an id/],
    [
      "an unsourced point",
      (d) => (d["focusAreas"][0].points[0].sources = []),
      "/focusAreas/0/points/0/sources",
      /at least one source/,
    ],
    [
      "a duration of hours",
      (d) => (d["metrics"].people.reviewEvery = "PT6H"),
      "/metrics/people/reviewEvery",
      /ISO 8601 duration/,
    ],
    ["coordinates off the globe", (d) => (d["handover"].sites[0].coordinates = [190, 0]), "/handover/sites/0/coordinates/0", /./],
    ["a key with a slash", (d) => (d["metrics"]["a/b"] = d["metrics"].people), "/metrics/a~1b", /must be an id/],
  ];
  for (const [name, change, pointer, message] of cases) {
    it(`names ${name}`, () => {
      const problems = problemsOf(change);
      expect(problems.map((problem) => problem.pointer)).to.include(pointer);
      expect(problems.find((problem) => problem.pointer === pointer)?.message).to.match(message);
    });
  }

  it("names every problem, not only the first", () => {
    const problems = problemsOf((dataset) => {
      dataset["updated"] = "yesterday";
      dataset["handover"].events[0].kind = "party";
      delete dataset["license"];
    });
    expect(problems.map(({ pointer }) => pointer)).to.have.members(["/updated", "/handover/events/0/kind", "/license"]);
  });

  it("says how many problems it leaves out", () => {
    const problems = problemsOf((dataset) => {
      dataset["handover"].events = Array.from({ length: 150 }, (_, index) => ({
        ...dataset["handover"].events[0],
        id: `event-${index}`,
        date: "never",
      }));
    });
    expect(problems).to.have.length(101);
    expect(problems.at(-1)?.message).to.match(/has \d+ more problems/);
  });

  it("refuses what is no object", () => {
    for (const input of [null, undefined, 1, "text", [], true]) {
      const result = parse(input);
      expect(result).to.deep.equal({ ok: false, problems: [{ pointer: "", message: "must be an object" }] });
    }
  });

  it("names another version of any kind", () => {
    const versions: readonly unknown[] = [2, "1", 1n, Symbol("one"), null, {}, Object.create(null), () => 1];
    for (const version of versions) {
      const result = parse({ ...minimal(), version });
      expect(result.ok).to.equal(false);
      if (!result.ok) expect(result.problems[0]?.pointer).to.equal("/version");
    }
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.anything(), (input) => typeof parse(input).ok === "boolean"));
    fc.assert(fc.property(fc.string(), (json) => typeof parseText(json).ok === "boolean"));
    fc.assert(
      fc.property(
        fc.constantFrom("mission", "sources", "metrics", "focusAreas", "handover", "resources"),
        fc.anything(),
        (key, value) => {
          return typeof parse({ ...minimal(), [key]: value }).ok === "boolean";
        },
      ),
    );
  });
});

describe("parseText", () => {
  it("says where JSON ends to be JSON", () => {
    const result = parseText('{ "version": 1, ');
    expect(result.ok).to.equal(false);
    if (!result.ok) expect(result.problems[0]?.message).to.match(/^is not JSON: /);
    if (!result.ok) expect(result.problems.map(({ pointer }) => pointer)).to.deep.equal([""]);
  });

  it("passes over a mark of the byte order at the start, and over no other", () => {
    const result = parseText(`\uFEFF${JSON.stringify({ ...minimal(), title: { en: "a\uFEFFb" } })}`);
    expect(result.ok && result.dataset.title.en).to.equal("a\uFEFFb");
    expect(parseText(JSON.stringify({ ...minimal(), title: { en: "a\uFEFFb" } }))).to.deep.equal(result);
    expect(parseText(`\uFEFF\uFEFF${JSON.stringify(minimal())}`).ok).to.equal(false);
  });
});
