/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return --
   a dataset that a test breaks has no type */
import { expect } from "chai";
import { readFile } from "node:fs/promises";
import { check, type Found } from "../../src/cli/checks/check.js";
import { asEdtf, wrongPart } from "../../src/cli/checks/dates.js";
import { minimal } from "../data/datasets.js";

const TODAY = "2026-11-24";

type Change = (dataset: ReturnType<typeof minimal>) => void;

/** The smallest dataset that nothing is to be said about. */
function clean(): ReturnType<typeof minimal> {
  const dataset = minimal();
  dataset.focusAreas[0].sources = ["report"];
  return dataset;
}

function checked(change: Change = () => undefined, today = TODAY): ReturnType<typeof check> {
  const dataset = clean();
  change(dataset);
  return check(JSON.stringify(dataset, null, 2), today);
}

const inWords = (found: readonly Found[]): string[] => found.map(({ pointer, message }) => `${pointer} ${message}`);

const figure = (dataset: ReturnType<typeof minimal>): ReturnType<typeof minimal> => dataset.metrics.people.observations[0];

const site = (id: string, coordinates: readonly number[]): object => ({
  id,
  name: "Place",
  province: "CD",
  outcome: "closed",
  sources: ["report"],
  coordinates,
});

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
  ];
  for (const [written, change, meant] of CASES) {
    it(`is ${meant} where ${JSON.stringify(written)} stands`, () => {
      const { errors } = checked(change(written));
      expect(errors[0]!.message).to.contain(`: did you mean ${meant}?`);
    });
  }

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

describe("warnings", () => {
  const CASES: readonly (readonly [name: string, change: Change, ...warnings: string[]])[] = [
    ["nothing is to be said about a dataset that is in order", () => undefined],
    [
      "a key that the format does not know",
      (d) => (d.handover.sites[0].coordinate = [1, 2]),
      '/handover/sites/0/coordinate is a key the format does not know, and is ignored: did you mean "coordinates"?',
    ],
    ["but remarks are welcome", (d) => [d, d.mission, figure(d), d.languages[0]].forEach((one) => (one.$comment = { a: 1 }))],
    [
      "a text that lacks a language",
      (d) => (
        d.languages.push({ tag: "fr", status: "draft" }),
        [
          d.title,
          d.mission.name,
          d.mission.summary,
          d.mission.country.name,
          d.metrics.people.label,
          d.metrics.people.unit,
          d.metrics.people.series[0].label,
          d.focusAreas[0].title,
          d.focusAreas[0].summary,
          d.focusAreas[0].points[0].text,
          d.handover.phases[0].title,
        ].forEach((text) => (text.fr = "Texte"))
      ),
      '/handover/events/0/title has no text in "fr", which /languages lists',
    ],
    ["a language that is not listed", (d) => (d.title.pt = "Mínimo"), '/title/pt is in "pt", which /languages does not list'],
    ["a key of a text that is no language", (d) => (d.title.FR = "x"), '/title/FR is no language tag: did you mean "fr"?'],
    [
      "letters that were broken",
      (d) => (d.title.en = "BÃ©nin"),
      "/title/en holds letters that were broken when a file was saved as something else than UTF-8",
    ],
    ["markup", (d) => (d.title.en = "A <b>bold</b> claim"), "/title/en holds markup, which readers see as it stands"],
    ["but not every sign", (d) => (d.title.en = "R&D 5 < 6 > 4, Médecins & co")],
    [
      "a source that nothing names",
      (d) => (d.sources.other = { ...d.sources.report }),
      "/sources/other is a source that nothing names",
    ],
    [
      "a source without an address",
      (d) => delete d.sources.report.url,
      "/sources/report has no address, so that no reader can open it",
    ],
    [
      "a source without a date",
      (d) => delete d.sources.report.published,
      '/sources/report has no "published", so frozen widgets know its figures only from the end of their dates',
    ],
    ["but not where the figure has one", (d) => (delete d.sources.report.published, (figure(d).published = "2024-07"))],
    [
      "a source read before it was there",
      (d) => (d.sources.report.accessed = "2024-05-31"),
      "/sources/report/accessed lies before the source was published (2024-06)",
    ],
    [
      "an address without its scheme",
      (d) => (d.sources.report.url = "www.example.org/a"),
      "/sources/report/url is an address without https://, which leads into the reader's own site",
    ],
    ["but not a relative address", (d) => (d.sources.report.url = "documents/report.pdf")],
    [
      "prose without a source",
      (d) => (d.focusAreas[0].sources = []),
      '/focusAreas/0/summary is prose without a source: name it in the area\'s "sources"',
    ],
    [
      "a metric without an observation",
      (d) => (d.metrics.people.observations = []),
      "/metrics/people/observations is empty: the metric has nothing to show",
    ],
    [
      "a series without an observation",
      (d) => d.metrics.people.series.push({ id: "other", label: { en: "Other" } }),
      "/metrics/people/series/1 is a series without an observation",
    ],
    [
      "a figure that was there before its date",
      (d) => (figure(d).published = "2024-04-30"),
      "/metrics/people/observations/0/date begins after the figure was published (2024-04-30), though it is no projection",
    ],
    ["but not a projection", (d) => Object.assign(figure(d), { published: "2023", kind: "projected" })],
    ["nor a ceiling", (d) => Object.assign(figure(d), { published: "2023", relation: "at-most" })],
    ["nor a figure of the same month", (d) => (figure(d).published = "2024-05")],
    [
      "doubt without a word why",
      (d) => (figure(d).confidence = "unsure"),
      '/metrics/people/observations/0/confidence is "unsure" without a "note" that says why',
    ],
    ["but not with one", (d) => Object.assign(figure(d), { confidence: "unsure", note: { en: "Read in a headline." } })],
    ["a day that lies ahead", (d) => (d.updated = "2026-11-25"), "/updated lies in the future: today is 2026-11-24"],
    [
      "a change after the file was last updated",
      (d) => ((d.updated = "2026-11-01"), (d.sources.report.accessed = "2026-11-20")),
      "/updated is older than /sources/report/accessed (2026-11-20): set it with every change",
    ],
    [
      "a mandate that is over",
      (d) => (d.mission.mandate.until = "2026-11-23"),
      "/mission/mandate/until is over: was the mandate renewed, or is the mission closed?",
    ],
    ["but not of a closed mission", (d) => ((d.mission.mandate.until = "2026-11-23"), (d.mission.status = "closed"))],
    [
      "coordinates the wrong way round",
      (d) => d.handover.sites.push(site("a", [28.8, -2.5]), site("b", [29.2, -1.7]), site("c", [-3.4, 29.1])),
      "/handover/sites/3/coordinates lie far from the other sites, but among them the other way round: the order is [longitude, latitude]",
    ],
  ];
  for (const [name, change, ...warnings] of CASES) {
    it(name, () => {
      const result = checked(change);
      expect(inWords(result.errors)).to.deep.equal([]);
      expect(inWords(result.warnings)).to.deep.equal(warnings);
    });
  }

  it("are measured by the day they are asked on", () => {
    expect(checked(undefined, "2026-12-20").warnings).to.deep.equal([]);
    expect(inWords(checked(undefined, "2026-12-21").warnings)[0]).to.contain("/mission/mandate/until is over");
  });

  it("know every key of the dataset in this repository", async () => {
    const { errors, warnings } = check(await readFile("data/monusco.json"), "2026-12-01");
    expect(inWords(errors)).to.deep.equal([]);
    expect(inWords(warnings).filter((one) => one.includes("does not know"))).to.deep.equal([]);
  });

  it("wait, all but the one for unknown keys, until the file can be read", () => {
    const { warnings, complete } = checked(
      (d) => ((d.titel = d.title), delete d.title, (d.sources.other = { ...d.sources.report })),
    );
    expect(inWords(warnings)).to.deep.equal(['/titel is a key the format does not know, and is ignored: did you mean "title"?']);
    expect(complete).to.equal(false);
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
