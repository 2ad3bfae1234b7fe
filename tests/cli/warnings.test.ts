/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return --
   a dataset that a test breaks has no type */
import { expect } from "chai";
import { readFile } from "node:fs/promises";
import { check } from "../../src/cli/checks/check.js";
import { checked, figure, inWords, type Change } from "./checked.js";

const site = (id: string, coordinates: readonly number[]): object => ({
  id,
  name: "Place",
  province: "CD",
  outcome: "unknown",
  sources: ["report"],
  coordinates,
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
      "a figure that stands twice",
      (d) => d.metrics.people.observations.push({ ...figure(d), value: 6 }),
      "/metrics/people/observations/1 repeats observation 0: series, date, published and source are the same",
    ],
    [
      "a negative figure",
      (d) => (figure(d).value = -5),
      "/metrics/people/observations/0/value is negative: nothing can be counted less than not at all",
    ],
    [
      "a figure of days to come",
      (d) => Object.assign(figure(d), { date: "2027", published: "2027" }),
      "/metrics/people/observations/0/date lies in the future (today is 2026-11-24), though it is no projection",
      "/metrics/people/observations/0/published lies in the future: today is 2026-11-24",
    ],
    ["but not of a year that has begun", (d) => Object.assign(figure(d), { date: "2026", published: "2026-06" })],
    [
      "a figure that is up to date for no time",
      (d) => (d.metrics.people.reviewEvery = "P0D"),
      "/metrics/people/reviewEvery lasts no time: every figure would be overdue at once",
    ],
    [
      "a series that breaks with itself",
      (d) => (d.metrics.people.series[0].breaksWith = ["count"]),
      "/metrics/people/series/0/breaksWith/0 names the series itself",
    ],
    [
      "a phase that is over and is not",
      (d) => (d.handover.phases[0].actual = "2024-01/2026-12"),
      "/handover/phases/0/actual has not ended yet (today is 2026-11-24), though the phase is completed",
    ],
    [
      "a phase that is over without an end",
      (d) => (d.handover.phases[0].actual = "2024-01/.."),
      "/handover/phases/0/actual has not ended yet (today is 2026-11-24), though the phase is completed",
    ],
    ["but not one that ended this month", (d) => (d.handover.phases[0].actual = "2024-01/2026-11")],
    [
      "a phase that is over at no time",
      (d) => delete d.handover.phases[0].actual,
      '/handover/phases/0/status is "completed" without an "actual" that says when',
    ],
    [
      "a plan that was carried out",
      (d) => (d.handover.phases[0].status = "planned"),
      '/handover/phases/0/status is "planned", though the phase has an "actual" that has begun',
    ],
    [
      "a base given up in days to come",
      (d) => (d.handover.sites[0].transferred = "2027-01"),
      "/handover/sites/0/transferred lies in the future: today is 2026-11-24",
    ],
    [
      "a base that somebody has since nobody knows when",
      (d) => delete d.handover.sites[0].transferred,
      '/handover/sites/0/outcome is known without a "transferred" that says since when',
    ],
    ["but not in doubt", (d) => (delete d.handover.sites[0].transferred, (d.handover.sites[0].confidence = "known"))],
    [
      "a base abroad",
      (d) => (d.handover.sites[0].province = "UG"),
      "/handover/sites/0/province lies in another country than the mission (CD)",
    ],
    [
      "a name that stands twice in a list",
      (d) => ((d.mission.sources = ["report", "report"]), (d.handover.events[0].sites = ["site", "site"])),
      "/mission/sources/1 stands in this list already",
      "/handover/events/0/sites/1 stands in this list already",
    ],
    [
      "a picture that is a mailbox",
      (d) => (d.pictures = [{ id: "p", src: "mailto:a@example.org", alt: { en: "A" }, credit: "A", license: "CC0-1.0" }]),
      "/pictures/0/src is an e-mail address: no picture is there",
    ],
    [
      "a correction before there was anything to correct",
      (d) =>
        (d.corrections = [
          { date: "2024-05-31", pointer: "/metrics/people/observations/0/value", was: 4, now: 5, why: { en: "Misread." } },
        ]),
      "/corrections/0/date lies before what it corrects was published (2024-06-01): there was nothing to correct",
    ],
    [
      "a correction in days to come",
      (d) => (d.corrections = [{ date: "2026-11-25", pointer: "/license", was: "MIT", now: "CC0-1.0", why: { en: "Misread." } }]),
      "/updated is older than /corrections/0/date (2026-11-25): set it with every change",
      "/corrections/0/date lies in the future: today is 2026-11-24",
    ],
    [
      "what a terminal would obey",
      (d) => ((d.title.en = "a\u001b[2J"), (d.handover.sites[0].name = "a\u202eb"), (d.mission.acronym = "a\ud800")),
      "/title/en holds U+001B: invisible, and obeyed by terminals or by the direction of the text",
      "/mission/acronym holds U+D800: invisible, and obeyed by terminals or by the direction of the text",
      "/handover/sites/0/name holds U+202E: invisible, and obeyed by terminals or by the direction of the text",
    ],
    ["but not a line break", (d) => (d.mission.summary.en = "One.\nTwo.")],
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

  it("tell once that English is not listed", () => {
    const warnings = inWords(checked((d) => (d.languages = [{ tag: "fr", status: "draft" }])).warnings);
    expect(warnings.filter((one) => one.includes('"en"'))).to.deep.equal([
      '/languages do not list "en", though every text must have it',
    ]);
  });

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
