/* eslint-disable @typescript-eslint/no-unsafe-member-access --
   a dataset that a test breaks has no type */
import { expect } from "chai";
import fc from "fast-check";
import { breakBetween, obstaclesBetween } from "../../../src/data/select.js";
import { datasetOf, real } from "../datasets.js";

describe("what stands against comparing two observations", () => {
  const dataset = datasetOf((input) => {
    const people = input["metrics"].people as Record<string, unknown>;
    people["series"] = [
      { id: "count", label: { en: "Count" }, method: { en: "By hand" } },
      { id: "apart", label: { en: "Apart" }, method: { en: "By hand" }, breaksWith: ["count"] },
      { id: "guess", label: { en: "Guess" }, method: { en: "By eye" } },
      { id: "copy", label: { en: "Copy" }, method: { en: "By hand" } },
    ];
    const one = (date: string, more: object = {}): object => ({ date, value: 1, series: "count", source: "report", ...more });
    people["observations"] = [
      one("2020"),
      one("2021"),
      one("2022", { break: { en: "Counted anew." } }),
      one("2023"),
      one("2024", { kind: "projected" }),
      one("2023-06", { confidence: "unsure" }),
      one("2023-07", { series: "apart" }),
      one("2023-08", { series: "guess" }),
      one("2023-09", { series: "copy" }),
    ];
  });
  const metric = dataset.metrics["people"]!;
  const between = (a: string, b: string): readonly string[] => {
    const [one, other] = [a, b].map((date) => metric.observations.find((observation) => observation.date === date)!);
    return obstaclesBetween(metric, one!, other!);
  };

  it("is nothing within a series", () => {
    expect(between("2020", "2021")).to.deep.equal([]);
    expect(between("2022", "2023")).to.deep.equal([]);
  });

  it("is a break between them, and at the later of them", () => {
    expect(between("2021", "2022")).to.deep.equal(["break"]);
    expect(between("2020", "2023")).to.deep.equal(["break"]);
  });

  it("is a projection beside a count, and a figure that may be wrong", () => {
    expect(between("2023", "2024")).to.deep.equal(["projection"]);
    expect(between("2023", "2023-06")).to.deep.equal(["confidence"]);
  });

  it("is a break within a year, and between two figures of one date", () => {
    const one = (date: string, more: object = {}): object => ({ date, value: 1, series: "count", source: "report", ...more });
    const anew = { break: { en: "Counted anew." } };
    const pairs: readonly (readonly [object[], boolean])[] = [
      [[one("2024"), one("2024-06", anew), one("2025")], true],
      [[one("2024"), one("2025"), one("2026", anew)], false],
      [[one("2024", anew), one("2025")], false],
      [[one("2024"), one("2024", anew)], true],
      [[one("2024", anew), one("2024")], true],
      [[one("2024"), one("2024"), one("2026-01", anew)], false],
      [[one("2024"), one("2025"), one("2024-01-01", anew)], false],
      [[one("2024"), one("2025"), one("2024-01-02", anew)], true],
    ];
    for (const [observations, isBroken] of pairs) {
      const { people } = datasetOf(
        (input) => ((input["metrics"].people as Record<string, unknown>)["observations"] = observations),
      ).metrics;
      const [first] = people!.observations;
      const other = people!.observations.findLast(
        (observation) => observation !== first && !observation.date.includes("-") && observation.date <= "2025",
      )!;
      expect(obstaclesBetween(people!, first!, other).includes("break"), JSON.stringify(observations)).to.equal(isBroken);
    }
  });

  it("is a figure that is only a bound, but no limit that holds until the next of its series", () => {
    const metric = real.metrics["personnel-ceiling"]!;
    const [total, other] = metric.observations.filter(({ series }) => series === "total");
    const military = metric.observations.find(({ series }) => series === "military")!;
    expect(obstaclesBetween(metric, total!, other!)).to.deep.equal([]);
    expect(obstaclesBetween(metric, total!, military)).to.include("bound");
    expect(obstaclesBetween(metric, total!, { ...other!, relation: "exactly" })).to.include("bound");
    const counted = { ...metric, series: metric.series.map((one) => ({ ...one, holds: false })) };
    expect(obstaclesBetween(counted, total!, other!)).to.deep.equal(["bound"]);
  });

  it("has the words of the last break between them", () => {
    expect(breakBetween(metric, metric.observations[0]!, metric.observations[3]!)?.en).to.equal("Counted anew.");
    expect(breakBetween(metric, metric.observations[0]!, metric.observations[1]!)).to.equal(undefined);
  });

  /** Whether counting broke between the first two of some observations of three series, and with which words. */
  const wordsBetween = (...observations: readonly object[]): string | undefined => {
    const { people } = datasetOf((input) => {
      const one = input["metrics"].people as Record<string, unknown>;
      one["series"] = ["count", "copy", "third"].map((id) => ({ id, label: { en: id } }));
      one["observations"] = observations.map((more) => ({ value: 1, series: "count", source: "report", ...more }));
    }).metrics;
    return breakBetween(people!, people!.observations[0]!, people!.observations[1]!)?.en;
  };

  it("is a break of either of two series, not of a third", () => {
    const ends = [{ date: "2020" }, { date: "2024", series: "copy" }];
    for (const [series, words] of [
      ["count", "Anew."],
      ["copy", "Anew."],
      ["third", undefined],
    ] as const)
      expect(wordsBetween(...ends, { date: "2022", series, break: { en: "Anew." } }), series).to.equal(words);
  });

  it("has the words of the last break, whatever the order of the file", () => {
    const [first, second] = [
      { date: "2021", break: { en: "First." } },
      { date: "2022", break: { en: "Second." } },
    ];
    expect(wordsBetween({ date: "2020" }, { date: "2024" }, first, second)).to.equal("Second.");
    expect(wordsBetween({ date: "2024" }, { date: "2020" }, second, first)).to.equal("Second.");
  });

  it("is nothing between series of which nobody says how they count", () => {
    const { people } = datasetOf((input) => {
      const one = input["metrics"].people as Record<string, unknown>;
      one["series"] = ["count", "copy"].map((id) => ({ id, label: { en: id } }));
      one["observations"] = ["count", "copy"].map((series) => ({ date: "2024", value: 1, series, source: "report" }));
    }).metrics;
    expect(obstaclesBetween(people!, people!.observations[0]!, people!.observations[1]!)).to.deep.equal([]);
  });

  it("is no bound of limits that hold, in any series of the metric", () => {
    const { people } = datasetOf((input) => {
      const one = input["metrics"].people as Record<string, unknown>;
      one["series"] = [
        { id: "count", label: { en: "Count" } },
        { id: "limit", label: { en: "Limit" }, holds: true },
      ];
      one["observations"] = ["count", "limit"].flatMap((series) =>
        ["2023", "2024"].map((date) => ({ date, value: 1, series, source: "report", relation: "at-most" })),
      );
    }).metrics;
    const [count, countLater, limit, limitLater] = people!.observations;
    expect(obstaclesBetween(people!, count!, countLater!)).to.deep.equal(["bound"]);
    expect(obstaclesBetween(people!, limit!, limitLater!)).to.deep.equal([]);
  });

  it("is another way of counting: one that either says so, or another method", () => {
    expect(between("2023", "2023-07")).to.deep.equal(["series"]);
    expect(between("2023", "2023-08")).to.deep.equal(["series"]);
    expect(between("2023", "2023-09")).to.deep.equal([]);
  });

  it("is the same in both directions", () => {
    const all = Object.values(real.metrics).filter(({ observations }) => observations.length > 1);
    const pair = fc
      .constantFrom(...all)
      .chain((one) => fc.tuple(fc.constant(one), fc.constantFrom(...one.observations), fc.constantFrom(...one.observations)));
    fc.assert(
      fc.property(pair, ([one, a, b]) => {
        expect(obstaclesBetween(one, a, b)).to.deep.equal(obstaclesBetween(one, b, a));
      }),
    );
  });

  it("names the two ways of counting the displaced", () => {
    const { displaced } = real.metrics;
    const of = (series: string) => displaced!.observations.filter((one) => one.series === series).at(-1)!;
    expect(obstaclesBetween(displaced!, of("ocha"), of("iom"))).to.include("series");
  });
});
