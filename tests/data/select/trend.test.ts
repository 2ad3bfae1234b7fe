import { expect } from "chai";
import fc from "fast-check";
import { addDays } from "../../../src/data/edtf.js";
import { obstaclesBetween, trendOf, type Trend, type TrendLine } from "../../../src/data/select.js";
import type { Dataset } from "../../../src/data/schema.js";
import { counts, datasetOf, real } from "../datasets.js";

const people = (dataset: Dataset): Trend => trendOf(dataset, "people")!;

/** The dates of each run: `2020 2021 | 2023`. */
const runs = ({ runs }: TrendLine): string =>
  runs.map((run) => run.map(({ observation }) => observation.date).join(" ")).join(" | ");

const gaps = ({ gaps }: TrendLine): readonly string[] =>
  gaps.map(({ kind, after, during }) => [kind, after.observation.date, during].filter(Boolean).join(" "));

const only = (...observations: readonly object[]): TrendLine => people(counts(...observations)).lines[0]!;

describe("a metric over time", () => {
  it("is undefined where the dataset has no such metric", () => {
    expect(trendOf(real, "nobody")).to.equal(undefined);
    expect(trendOf(real, "constructor")).to.equal(undefined);
  });

  it("puts observations in the order of time, whatever the order of the file", () => {
    expect(runs(only({ date: "2024-05" }, { date: "2024-01" }, { date: "2024-03-01" }))).to.equal("2024-01 2024-03-01 2024-05");
  });

  it("places a date halfway through what it can mean, and an open interval at the end that is known", () => {
    const middles = people(counts({ date: "2023" }, { date: "2024-06" }, { date: "2024-08/.." })).points.map(
      ({ middle }) => middle,
    );
    expect(middles).to.deep.equal(["2023-07-02", "2024-06-15", "2024-08-01"]);
  });

  it("joins nothing to what is open or can be of a long time, and counts no silence that it covers", () => {
    const open = only({ date: "../2019" }, { date: "2020-03" }, { date: "2020-09" }, { date: "2021/.." });
    expect(open.points.map((point) => point.open ?? "")).to.deep.equal(["start", "", "", "end"]);
    expect(open.runs.map((run) => run.length).sort()).to.deep.equal([1, 1, 2]);
    const covered = only({ date: "2014" }, { date: "2013/2025" }, { date: "2025-06" });
    expect(covered.points.map(({ isVague }) => isVague)).to.deep.equal([false, true, false]);
    expect([covered.runs.length, covered.gaps.length]).to.deep.equal([3, 0]);
    expect(only({ date: "202X" }, { date: "2021" }).runs).to.have.length(2);
    expect(gaps(only({ date: "2010" }, { date: "2015/.." }, { date: "2025" }))).to.deep.equal(["silence 2015/.. 2011/2014"]);
  });

  it("joins limits that hold until the next, over any time, without silences", () => {
    const [total] = trendOf(real, "personnel-ceiling")!.lines;
    expect(total!.runs).to.have.length(1);
    expect(total!.gaps).to.deep.equal([]);
  });

  it("leaves out series without an observation and observations without a source", () => {
    const dataset = datasetOf((input) => {
      const metric = (input["metrics"] as Record<string, { series: object[] }>)["people"]!;
      metric.series.push({ id: "void", label: { en: "Void" } });
    });
    expect(people(dataset).lines.map(({ series }) => series.id)).to.deep.equal(["count"]);
    expect(people({ ...dataset, sources: {} }).points).to.have.length(0);
  });

  it("cuts the line at a break, and says so", () => {
    const line = only({ date: "2024-01" }, { date: "2024-06", break: { en: "Anew." } }, { date: "2024-09" });
    expect(runs(line)).to.equal("2024-01 | 2024-06 2024-09");
    expect(gaps(line)).to.deep.equal(["break 2024-06"]);
  });

  it("joins neither limits nor what may be wrong", () => {
    expect(runs(only({ date: "2024-01" }, { date: "2024-02", relation: "at-least" }, { date: "2024-03" }))).to.equal(
      "2024-01 | 2024-02 | 2024-03",
    );
    expect(runs(only({ date: "2024-01" }, { date: "2024-02", confidence: "unsure" }, { date: "2024-03" }))).to.equal(
      "2024-01 | 2024-02 | 2024-03",
    );
  });

  it("joins a projection by dashes to what came before, and nothing to the projection", () => {
    const line = only({ date: "2024-01" }, { date: "2024-04", kind: "projected" }, { date: "2024-06" });
    expect(runs(line)).to.equal("2024-01 2024-06");
    expect(line.projections.map((pair) => pair.map(({ observation }) => observation.date))).to.deep.equal([
      ["2024-01", "2024-04"],
    ]);
  });

  it("draws no dashes over a break or a silence", () => {
    expect(only({ date: "2024-01" }, { date: "2024-04", kind: "projected", break: { en: "Anew." } }).projections).to.have.length(
      0,
    );
    expect(only({ date: "2020" }, { date: "2024-04", kind: "projected" }).projections).to.have.length(0);
  });

  it("takes three times the review period without a figure for a silence", () => {
    expect(gaps(only({ date: "2020-12" }, { date: "2022-06-30" }))).to.deep.equal([]);
    expect(gaps(only({ date: "2020-12" }, { date: "2022-07-01" }))).to.deep.equal(["silence 2022-07-01 2021"]);
  });

  it("names the whole years of a silence, else its months, else its days", () => {
    const during = (a: string, b: string, review: string): string | undefined => {
      const dataset = datasetOf((input) => {
        const metric = (input["metrics"] as Record<string, { reviewEvery: string; observations: object[] }>)["people"]!;
        metric.reviewEvery = review;
        metric.observations = [a, b].map((date) => ({ date, value: 1, series: "count", source: "report" }));
      });
      return people(dataset).lines[0]!.gaps[0]?.during;
    };
    expect(during("2017-12", "2020-02", "P6M")).to.equal("2018/2019");
    expect(during("2017-12-31", "2021-01-01", "P6M")).to.equal("2018/2020");
    expect(during("2017", "2019", "P1M")).to.equal("2018");
    expect(during("2017-11-15", "2018-11-02", "P1M")).to.equal("2017-12/2018-10");
    expect(during("2017-11", "2018-01-20", "P2W")).to.equal("2017-12");
    expect(during("2018-01-03", "2018-01-30", "P1W")).to.equal("2018-01-04/2018-01-29");
    expect(during("0000", "0050", "P1Y")).to.equal("0001/0049");
  });

  it("joins only the last known of several counts for one date", () => {
    const line = only(
      { date: "2024-01", value: 3 },
      { date: "2024-03", value: 4, published: "2024-04" },
      { date: "2024-03", value: 5, published: "2024-05" },
    );
    expect(line.runs.map((run) => run.map(({ observation }) => observation.value))).to.deep.equal([[3, 5]]);
    expect(line.points).to.have.length(3);
  });

  it("keeps to the series, the time and the day that are asked for", () => {
    const dates = (query: object): readonly string[] =>
      trendOf(
        counts({ date: "2022" }, { date: "2023-06" }, { date: "2024-01", published: "2024-08" }),
        "people",
        query,
      )!.points.map(({ observation }) => observation.date);
    expect(dates({ from: "2022-12" })).to.deep.equal(["2022", "2023-06", "2024-01"]);
    expect(dates({ from: "2023" })).to.deep.equal(["2023-06", "2024-01"]);
    expect(dates({ to: "2023" })).to.deep.equal(["2022", "2023-06"]);
    expect(dates({ asOf: "2024-07-01" })).to.deep.equal(["2022", "2023-06"]);
    expect(dates({ series: ["nobody"] })).to.deep.equal([]);
  });

  it("says whether more is known by now", () => {
    const dataset = counts({ date: "2022" }, { date: "2024" });
    expect(trendOf(dataset, "people", { asOf: "2023-06-01" })?.newerExist).to.equal(true);
    expect(trendOf(dataset, "people", { asOf: "2025-06-01" })?.newerExist).to.equal(false);
    expect(trendOf(dataset, "people", { asOf: "2023-06-01", to: "2022" })?.newerExist).to.equal(false);
  });

  it("joins nothing that may not be compared, and loses no observation", () => {
    const observation = fc.record({
      date: fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2015-01-01", days)),
      kind: fc.constantFrom("observed", "estimated", "projected"),
      relation: fc.constantFrom("exactly", "about", "at-least"),
      confidence: fc.constantFrom("found", "unsure"),
      break: fc.option(fc.constant({ en: "Anew." }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(observation, { maxLength: 12 }), (observations) => {
        const { metric, lines, points } = people(counts(...observations));
        expect(points).to.have.length(observations.length);
        for (const { runs } of lines) {
          for (const run of runs) {
            run.slice(1).forEach((point, index) => {
              expect(obstaclesBetween(metric, run[index]!.observation, point.observation)).to.deep.equal([]);
            });
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("asks of each pair only what lies about it, so that thousands of breaks take no longer than thousands of figures", () => {
    const many = Array.from({ length: 4000 }, (_, index) => ({ date: addDays("1990-01-01", index), break: { en: "Anew." } }));
    expect(only(...many).runs).to.have.length(4000);
  });

  it("reads the displaced as the newspaper would draw them", () => {
    const [ocha, iom, press] = trendOf(real, "displaced")!.lines;
    expect(gaps(ocha!)).to.deep.equal(["silence 2020-02 2018/2019", "break 2025-09"]);
    expect([iom, press].map((line) => line!.runs.length)).to.deep.equal([1, 1]);
  });
});

describe("where a line may go", () => {
  const anew = { break: { en: "Anew." } };

  it("is asked of dates that can lie on the first or the last day that is asked for", () => {
    const dataset = counts({ date: "2023-12-31" }, { date: "2024" }, { date: "2025-01-01" });
    const of = (query: object): readonly string[] =>
      trendOf(dataset, "people", query)!.points.map(({ observation }) => observation.date);
    expect(of({ from: "2023-12-31" })).to.deep.equal(["2023-12-31", "2024", "2025-01-01"]);
    expect(of({ from: "2024", to: "2024" })).to.deep.equal(["2024"]);
    expect(of({ to: "2025-01-01" })).to.deep.equal(["2023-12-31", "2024", "2025-01-01"]);
    expect(of({ asOf: "2024-12-31" })).to.deep.equal(["2023-12-31", "2024"]);
    expect(of({ asOf: "2024-12-30" })).to.deep.equal(["2023-12-31"]);
  });

  it("is over as long as three times the time after which a figure is reviewed, to the day", () => {
    expect(runs(only({ date: "2023-12-31" }, { date: "2025-06-30" }))).to.equal("2023-12-31 2025-06-30");
    expect(runs(only({ date: "2023-12-31" }, { date: "2025-07-01" }))).to.equal("2023-12-31 | 2025-07-01");
    const isVague = (date: string): boolean => only({ date }).points[0]!.isVague;
    expect([isVague("2020-01-01/2021-07-01"), isVague("2020-01-01/2021-07-02")]).to.deep.equal([false, true]);
  });

  it("to a projection is from the last figure before its middle that is not vague", () => {
    const origins = (...observations: readonly object[]): readonly string[] =>
      only(...observations, { date: "2024-07", kind: "projected" }).projections.map(([one]) => one.observation.date);
    expect(origins({ date: "2024-01" }, { date: "2024-07" })).to.deep.equal(["2024-01"]);
    expect(origins({ date: "2024-01" }, { date: "2024-05/.." })).to.deep.equal(["2024-01"]);
    expect(origins({ date: "2024-07" })).to.deep.equal([]);
  });

  it("is broken by what lies between though no line goes to it, or by a longer date that ends later", () => {
    const vague = { date: "2019-06/2021-03", ...anew };
    expect(runs(only({ date: "2020" }, vague, { date: "2021-06" }))).to.equal("2019-06/2021-03 | 2020 | 2021-06");
    expect(runs(only({ date: "2020-05-01" }, { date: "2020-05-01~", ...anew }))).to.equal("2020-05-01 | 2020-05-01~");
    expect(runs(only({ date: "2020-01/2021-05", ...anew }, { date: "2020-11" }))).to.equal("2020-01/2021-05 | 2020-11");
  });

  it("has no silence in a time that a date with an open beginning or a long one covers", () => {
    expect(gaps(only({ date: "2012" }, { date: "../2020" }))).to.deep.equal([]);
    expect(gaps(only({ date: "2012" }, { date: "2014-09" }, { date: "2010/2020" }))).to.deep.equal([]);
  });
});
