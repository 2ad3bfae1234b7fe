/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return --
   a dataset that a test breaks has no type */
import { expect } from "chai";
import fc from "fast-check";
import { check } from "../../src/cli/checks/check.js";
import { asEdtf, wrongPart } from "../../src/cli/checks/dates.js";
import { type minimal } from "../data/datasets.js";
import { checked, clean, figure, inWords, TODAY, type Change } from "./checked.js";

describe("what was probably meant", () => {
  const CASES: readonly (readonly [written: unknown, change: (value: unknown) => Change, meant: string])[] = [
    [5, (value) => (d) => (d.license = value), '"5"'],
    ["12 500.5", (value) => (d) => (figure(d).value = value), "12500.5"],
    ["true", (value) => (d) => (d.handover.sites[0].countedByMission = value), "true"],
    [2024, (value) => (d) => (figure(d).date = value), '"2024"'],
    ["Active", (value) => (d) => (d.mission.status = value), '"active"'],
    ["fr_CD", (value) => (d) => (d.languages[0].tag = value), '"fr-CD"'],
    ["cd", (value) => (d) => (d.mission.country.code = value), '"CD"'],
    ["cd_sk", (value) => (d) => (d.handover.sites[0].province = value), '"CD-SK"'],
    ["p1y", (value) => (d) => (d.metrics.people.reviewEvery = value), '"P1Y"'],
    ["report", (value) => (d) => (d.mission.sources = value), '["report"]'],
    ["2024-06-30T00:00:00Z", (value) => (d) => (d.updated = value), '"2024-06-30"'],
    ["1", (value) => (d) => (d.version = value), "1"],
    ["2024~?", (value) => (d) => (figure(d).date = value), '"2024%"'],
    ["2024/", (value) => (d) => (figure(d).date = value), '"2024/.."'],
    ["sw_cd", (value) => (d) => (d.languages[0].tag = value), '"sw-CD"'],
  ];
  for (const [written, change, meant] of CASES) {
    it(`is ${meant} where ${JSON.stringify(written)} stands`, () => {
      const { errors } = checked(change(written));
      expect(errors[0]!.message).to.contain(`: did you mean ${meant}?`);
    });
  }

  const NOTHING: readonly (readonly [change: Change, ...errors: string[]])[] = [
    [(d) => (d.title.fr = ""), "/title/fr must not be empty"],
    [(d) => (d.updated = "-0044"), "/updated must be a day as YYYY-MM-DD"],
    [
      (d) => (figure(d).source = "toString"),
      "/metrics/people/observations/0/source must be an id: lower-case letters, digits and single hyphens",
    ],
    [(d) => (d.mission.sources = "reprots"), "/mission/sources must be a list of source ids"],
    [(d) => (d.version = null), "/version must be 1, not a value of type null: this monusco-widgets reads version 1 only"],
  ];
  for (const [change, ...errors] of NOTHING)
    it(`is not said, and nothing is said twice: ${errors[0]}`, () =>
      expect(inWords(checked(change).errors)).to.deep.equal(errors));

  it("is told of a key that is no id, at the key", () => {
    const { errors } = checked((d) => (d.sources.hasOwnProperty = { ...d.sources.report }));
    expect(inWords(errors)).to.deep.equal([
      '/sources/hasOwnProperty must be an id: lower-case letters, digits and single hyphens: did you mean "hasownproperty"?',
    ]);
    const { column } = errors[0]!;
    expect(column).to.equal(5);
  });

  it("is something that the field accepts, whatever stands there", () => {
    const anything = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constantFrom("2024~?", "/2024", "2024/", "P", "1 month", "cd_sk", "Army"),
    );
    const fields: readonly ((d: ReturnType<typeof minimal>, value: unknown) => void)[] = [
      (d, value) => (d.title = { en: "x", fr: value }),
      (d, value) => (d.updated = value),
      (d, value) => (figure(d).date = value),
      (d, value) => (figure(d).source = value),
      (d, value) => (figure(d).value = value),
      (d, value) => (d.metrics.people.reviewEvery = value),
      (d, value) => (d.handover.sites[0].province = value),
      (d, value) => (d.handover.sites[0].outcome = value),
      (d, value) => (d.mission.sources = value),
      (d, value) => (d.focusAreas[0].id = value),
      (d, value) => (d.languages[0].tag = value),
    ];
    fc.assert(
      fc.property(anything, fc.constantFrom(...fields), (value, put) => {
        const { errors } = checked((d) => put(d, value));
        const meant = /: did you mean (.*)\?$/s.exec(errors[0]?.message ?? "")?.[1];
        if (meant !== undefined) expect(inWords(checked((d) => put(d, JSON.parse(meant))).errors)).to.deep.equal([]);
      }),
      { numRuns: 500, seed: 20261124 },
    );
  });

  it("is not said where nothing near it would do", () => {
    expect(inWords(checked((d) => (d.mission.status = "leaving")).errors)).to.deep.equal([
      "/mission/status must be active, closing or closed",
    ]);
    expect(inWords(checked((d) => (figure(d).value = "many")).errors)).to.deep.equal([
      `/metrics/people/observations/0/value must be a number`,
    ]);
  });

  it("names another series, phase, site or metric of the file", () => {
    const { errors } = checked((d) => {
      figure(d).series = "cuont";
      d.focusAreas[0].metrics = ["poeple"];
      d.handover.events[0].sites = ["sites"];
      d.handover.events[0].phase = "frist";
    });
    expect(errors.map(({ message }) => message.split(": ")[1])).to.deep.equal([
      'did you mean "count"?',
      'did you mean "people"?',
      'did you mean "site"?',
      'did you mean "first"?',
    ]);
  });

  it("leaves corrections alone of what is itself wrong", () => {
    const correction = (pointer: string) => ({ date: "2026-01-01", pointer, was: 4, now: 5, why: { en: "Misread." } });
    const infinite = JSON.stringify({ ...clean(), corrections: [correction("/metrics/people/observations/0/value")] });
    expect(inWords(check(infinite.replace('"value":5', '"value":1e400'), TODAY).errors)).to.deep.equal([
      "/metrics/people/observations/0/value must be finite",
    ]);
    const { errors } = checked((d) => {
      d.handover.sites = { a: {} };
      d.handover.events[0].sites = [];
      d.corrections = [correction("/handover/sites/0/accuracy")];
    });
    expect(inWords(errors)).to.deep.equal(["/handover/sites must be a list of sites, not an object"]);
    expect(inWords(checked((d) => (d.corrections = [correction("/a~2")])).errors)).to.deep.equal([
      "/corrections/0/pointer must be a JSON pointer such as /metrics/…/value",
    ]);
  });

  it("leaves names alone that lead into a part which is itself wrong", () => {
    expect(inWords(checked((d) => (d.sources = [])).errors)).to.deep.equal([
      "/sources must be an object of sources by id, not a list",
    ]);
    expect(inWords(checked((d) => (d.handover = null)).errors)).to.deep.equal(["/handover must be an object, not null"]);
  });
});

describe("dates that are written otherwise", () => {
  const MEANT: Readonly<Record<string, string>> = {
    "30/06/2024": "2024-06-30",
    "06/30/2024": "2024-06-30",
    "30.6.2024": "2024-06-30",
    "05/12/2024": "2024-12-05",
    "12/05/2024": "2024-05-12",
    "05/13/2024": "2024-05-13",
    "06/2024": "2024-06",
    "2024/06/30": "2024-06-30",
    "2024-6-3": "2024-06-03",
    "20240630": "2024-06-30",
    "30 June 2024": "2024-06-30",
    "30th June 2024": "2024-06-30",
    "June 30, 2024": "2024-06-30",
    "Sept. 2025": "2025-09",
    "circa 2024": "2024~",
    "~2024-05": "2024-05~",
    "2024-05 to 2024-06": "2024-05/2024-06",
    "2023–2024": "2023/2024",
    "2024-05~?": "2024-05%",
    "2024??": "2024?",
    "/2024-05": "../2024-05",
  };
  for (const [written, edtf] of Object.entries(MEANT)) it(`${written} is ${edtf}`, () => expect(asEdtf(written)).to.equal(edtf));

  it("are left alone where they are none", () => {
    for (const text of ["", "soon", "31/02/2024", "13 Foo 2024", "2024-02-30"]) expect(asEdtf(text), text).to.equal(undefined);
  });

  it("say which part is wrong", () => {
    expect(wrongPart("2024-00")).to.equal("there is no month 00");
    expect(wrongPart("2023-02-29")).to.equal("there is no 29 February in 2023");
    expect(wrongPart("2024-05/2024-06-31")).to.equal("there is no 31 June in 2024");
    expect(wrongPart("2024-05/2024-04")).to.equal("it ends (2024-04) before it starts (2024-05)");
    for (const right of ["2024", "2024-02-29", "2024-05~/..", "2024-05/2024-05", "soon"])
      expect(wrongPart(right), right).to.equal(undefined);
  });
});

describe("a large file", () => {
  it("of 1 MB has each of its thousands of errors told", () => {
    const dataset = clean();
    for (let index = 0; index < 4500; index++) {
      const date = index % 2 ? "2024-13" : "2024-05";
      dataset.metrics.people.observations.push({
        date,
        value: `${index}`,
        seris: "x",
        series: "count",
        source: "reprot",
        note: { en: "x".repeat(20) },
      });
    }
    const text = JSON.stringify(dataset, null, 2);
    expect(text.length).to.be.above(1_000_000);
    const { errors } = check(new TextEncoder().encode(text), TODAY);
    expect(errors.filter(({ pointer }) => pointer.endsWith("/value"))).to.have.length(4500);
    expect(errors.filter(({ pointer }) => pointer.endsWith("/date"))).to.have.length(2250);
  });
});
