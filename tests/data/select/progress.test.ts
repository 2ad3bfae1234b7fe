/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment --
   a dataset that a test changes has no type */
import { expect } from "chai";
import fc from "fast-check";
import type { Dataset } from "../../../src/data/schema.js";
import { countsOf, progressOf } from "../../../src/data/select.js";
import { datasetOf, real } from "../datasets.js";

const TODAY = "2026-11-24";

/** The smallest dataset with a plan of so many bases, and as many sites. */
const plan = (value: number, sites: number, more: object = {}): Dataset =>
  datasetOf((input) => {
    const [site] = input["handover"].sites as [object];
    input["metrics"]["bases-planned"] = {
      ...input["metrics"].people,
      observations: [{ date: "2024-01-13", value, series: "count", source: "report", ...more }],
    };
    input["handover"].sites = Array.from({ length: sites }, (_, index) => ({ ...site, id: `site-${index}` }));
    input["handover"].events = [];
  });

describe("the progress of the hand-over", () => {
  it("of fourteen bases names ten, by what became of them, and knows nothing of four", () => {
    const progress = progressOf(real, TODAY);
    expect(progress.planned?.observation.value).to.equal(14);
    expect([progress.named, progress.unnamed]).to.deep.equal([10, 4]);
    expect(progress.groups.map(({ status, sites }) => `${sites.length} ${status}`)).to.deep.equal([
      "6 army",
      "1 police",
      "1 civil-authority",
      "2 closed",
    ]);
    expect(progress.outside.map(({ site }) => site.id)).to.deep.equal(["amsar", "kavumu-remaining"]);
  });

  it("was known less well on a day before", () => {
    const then = progressOf(real, TODAY, "2024-03-01");
    expect(then.newerExist).to.equal(true);
    expect(then.groups.find(({ status }) => status === "police")?.sites.map(({ site }) => site.id)).to.deep.equal(["kamanyola"]);
    expect(then.named + then.unnamed!).to.equal(14);
    expect(progressOf(real, TODAY, "2024-03-15").givenUp).to.equal(1);
    expect(progressOf(real, TODAY, "2024-05-02").givenUp, "neither held nor not known").to.equal(3);
    expect(progressOf(real, TODAY).givenUp, "an uncertain one is not counted").to.equal(9);
    const before = progressOf(real, TODAY, "1998-01-01");
    expect([before.planned, before.named, before.unnamed]).to.deep.equal([undefined, 0, undefined]);
  });

  it("counts as given up what was for certain, not what is held or nobody knows of", () => {
    const dataset = datasetOf((input) => {
      const [site] = input["handover"].sites as [object];
      input["handover"].sites = [
        { ...site, id: "given-up" },
        { ...site, id: "held", transferred: "2027" },
        { ...site, id: "unknown", outcome: "unknown" },
        { ...site, id: "unsure", confidence: "unsure" },
        { ...site, id: "outside", countedByMission: false },
      ];
      input["handover"].events = [];
    });
    const { givenUp, named, groups } = progressOf(dataset, TODAY);
    expect([givenUp, named]).to.deep.equal([1, 4]);
    expect(groups.map(({ status, sites }) => `${sites.length} ${status}`)).to.deep.equal(["2 army", "1 unknown", "1 held"]);
  });

  it("has newer news where another plan came, and none of a site", () => {
    const later = { date: "2024-08-01", value: 20, series: "count", source: "report", published: "2024-08-01" };
    const dataset = plan(14, 1);
    const { "bases-planned": metric, ...others } = dataset.metrics;
    const again = { ...metric!, observations: [...metric!.observations, { ...metric!.observations[0]!, ...later }] };
    const replanned: Dataset = { ...dataset, metrics: { ...others, "bases-planned": again } };
    expect(progressOf(replanned, TODAY, "2024-07-31").newerExist).to.equal(true);
    expect(progressOf(replanned, TODAY, "2024-08-01").newerExist).to.equal(false);
  });

  it("knows of no rest where nobody said how many there are, or not exactly", () => {
    expect(
      progressOf(
        datasetOf(() => undefined),
        TODAY,
      ).unnamed,
    ).to.equal(undefined);
    expect(progressOf(plan(20, 1, { relation: "about" }), TODAY).unnamed).to.equal(undefined);
    expect(progressOf(plan(-3, 1), TODAY).unnamed).to.equal(undefined);
    expect(progressOf(plan(2.5, 1), TODAY).unnamed).to.equal(undefined);
    expect(progressOf(plan(0, 0), TODAY).unnamed).to.equal(0);
  });

  it("never leaves fewer than none", () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), (planned, sites) => {
        const { named, unnamed } = progressOf(plan(planned, sites), TODAY);
        expect(named).to.equal(sites);
        expect(unnamed).to.equal(Math.max(0, planned - sites));
      }),
      { numRuns: 50 },
    );
  });
});

describe("the counts of mission and press", () => {
  it("stand side by side, date by date, each with its source", () => {
    const { series, rows } = countsOf(real, undefined, 10)!;
    expect(series.map(({ id }) => id)).to.deep.equal(["mission", "press"]);
    expect(rows.map(({ date, counts }) => [date, ...counts.map((one) => one?.observation.value)])).to.deep.equal([
      ["2024-04-19", 2, 3],
      ["2024-05-01", 2, 4],
      ["2024-06-25", 7, undefined],
    ]);
    expect(rows.flatMap(({ counts }) => counts).every((one) => one === undefined || one.source.publisher !== "")).to.equal(true);
  });

  it("break with each other", () => {
    const [mission, press] = real.metrics["bases-handed-over"]!.series;
    expect([mission!.breaksWith, press!.breaksWith]).to.deep.equal([["press"], ["mission"]]);
  });

  it("keep the latest dates, and what was known on a day", () => {
    expect(countsOf(real, undefined, 1)?.rows.map(({ date }) => date)).to.deep.equal(["2024-06-25"]);
    expect(countsOf(real, "2024-04-20", 10)?.rows.map(({ counts }) => counts.map((one) => one?.observation.value))).to.deep.equal(
      [[3]],
    );
    expect(countsOf(real, "2024-01-01", 10)).to.equal(undefined);
    expect(
      countsOf(
        datasetOf(() => undefined),
        undefined,
        10,
      ),
    ).to.equal(undefined);
  });

  it("come by date, and of several of one date and series the one that was known last, whatever the order of the file", () => {
    const dataset = datasetOf((input) => {
      const said = (date: string, value: number, published: string): object => ({
        ...{ date, value, published, series: "count", source: "report" },
      });
      input["metrics"]["bases-handed-over"] = {
        ...input["metrics"].people,
        observations: [said("2024-05", 3, "2024-07"), said("2024-05", 4, "2024-06"), said("2024-03", 2, "2024-03")],
      };
    });
    const { rows } = countsOf(dataset, undefined, 10)!;
    expect(rows.map(({ date, counts }) => [date, counts[0]?.observation.value])).to.deep.equal([
      ["2024-03", 2],
      ["2024-05", 3],
    ]);
    expect(countsOf(dataset, undefined, 1)!.rows.map(({ date }) => date)).to.deep.equal(["2024-05"]);
  });

  it("points at each observation", () => {
    for (const { counts } of countsOf(real, undefined, 10)!.rows)
      for (const one of counts) {
        const index = Number(one?.pointer.split("/").at(-1));
        if (one) expect(real.metrics["bases-handed-over"]!.observations[index]).to.equal(one.observation);
      }
  });
});
