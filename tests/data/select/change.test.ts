import { expect } from "chai";
import { changeOf, latestOf, type Change } from "../../../src/data/select.js";
import type { Dataset } from "../../../src/data/schema.js";
import { counts, real } from "../datasets.js";

const change = (observations: readonly object[], to = "previous"): Change | undefined => {
  const dataset = counts(...observations);
  return changeOf(dataset, "people", latestOf(dataset, "people")!, { to });
};

describe("how a figure stands to an earlier one", () => {
  it("is the difference to the one before it, and its share", () => {
    const found = change([
      { date: "2024-03", value: 115 },
      { date: "2024-01", value: 100 },
    ]);
    expect(found?.with.observation.date).to.equal("2024-01");
    expect([found?.difference, found?.share, found?.obstacles.length, found?.isAbout]).to.deep.equal([15, 0.15, 0, false]);
  });

  it("is undefined where there is nothing before it, or nothing of that date", () => {
    expect(change([{ date: "2024" }])).to.equal(undefined);
    expect(change([{ date: "2024" }, { date: "2022" }], "2023")).to.equal(undefined);
    expect(change([{ date: "2024" }], "2024")).to.equal(undefined);
  });

  it("takes the last one of the date asked for", () => {
    const observations = [
      { date: "2024-06" },
      { date: "2023-01", value: 2 },
      { date: "2023-11", value: 3 },
      { date: "2022", value: 4 },
    ];
    expect(change(observations, "2023")?.with.observation.value).to.equal(3);
    expect(change(observations, "2023-01")?.with.observation.value).to.equal(2);
    expect(change(observations, "2022-05/2022-07")?.with.observation.value).to.equal(4);
  });

  it("takes one of the last day that was asked for, and none of the day after", () => {
    const observations = [{ date: "2024-06" }, { date: "2023-12-31", value: 2 }];
    expect(change(observations, "2023-12-31")?.with.observation.value).to.equal(2);
    expect(change(observations, "2023-12-30")).to.equal(undefined);
  });

  it("is undefined where the difference is more than a number can be", () => {
    const [low, high] = [-Number.MAX_VALUE, Number.MAX_VALUE];
    expect(
      change([
        { date: "2024-06", value: high },
        { date: "2024-01", value: low },
      ]),
    ).to.equal(undefined);
  });

  it("names what stands against it", () => {
    expect(change([{ date: "2024-06", break: { en: "Anew." } }, { date: "2024-01" }])?.obstacles).to.deep.equal(["break"]);
    expect(change([{ date: "2024-06" }, { date: "2024-01", confidence: "unsure" }])?.obstacles).to.deep.equal(["confidence"]);
  });

  it("passes over projections on its way back", () => {
    expect(
      change([{ date: "2024-06" }, { date: "2024-04", kind: "projected" }, { date: "2024-01" }])?.with.observation.date,
    ).to.equal("2024-01");
  });

  it("tells no share of few, of none, of what was negative, or of what has multiplied", () => {
    const share = (then: number, now: number): number | undefined =>
      change([
        { date: "2024-06", value: now },
        { date: "2024-01", value: then },
      ])?.share;
    expect(share(5, 6)).to.equal(undefined);
    expect(share(0, 60)).to.equal(undefined);
    expect(share(-100, 100)).to.equal(undefined);
    expect(share(100, -100)).to.equal(undefined);
    expect(share(100, 400)).to.equal(undefined);
    expect(share(100, 0)).to.equal(undefined);
    expect(share(100, -50)).to.equal(undefined);
    expect([share(100, 299), share(100, 300)]).to.deep.equal([1.99, undefined]);
    expect([share(19, 38), share(20, 25)]).to.deep.equal([undefined, 0.25]);
    expect(share(100, 100)).to.equal(0);
  });

  it("is only about right where either figure is", () => {
    expect(change([{ date: "2024-06", relation: "about" }, { date: "2024-01" }])?.isAbout).to.equal(true);
    expect(change([{ date: "2024-06" }, { date: "2024-01", relation: "nearly" }])?.isAbout).to.equal(true);
  });

  it("is no more exact than the rougher of the two", () => {
    const difference = (then: object, now: object): unknown => {
      const found = change([
        { date: "2024-06", ...now },
        { date: "2024-01", ...then },
      ])!;
      return [found.difference, found.isAbout, found.share === undefined];
    };
    expect(difference({ value: 6_947_295 }, { value: 6_900_000, relation: "about" })).to.deep.equal([0, true, true]);
    expect(difference({ value: 1_310_000_000 }, { value: 1_141_848_100 })).to.deep.equal([-170_000_000, true, false]);
    expect(difference({ value: 6_500_000 }, { value: 7_800_000 })).to.deep.equal([1_300_000, false, false]);
    expect(difference({ value: 14_644 }, { value: 14_643 })).to.deep.equal([-1, false, false]);
    expect(difference({ value: 18_000, relation: "about" }, { value: 18_051 })).to.deep.equal([0, true, true]);
    expect(difference({ value: 100 }, { value: 115 })).to.deep.equal([15, false, false]);
    expect(difference({ value: 5000 }, { value: 5000 })).to.deep.equal([0, false, false]);
    expect(difference({ value: 999 }, { value: 1130 }), "counted one by one").to.deep.equal([130, true, false]);
    expect(difference({ value: 1000 }, { value: 1130 }), "counted by hundreds").to.deep.equal([100, true, false]);
    expect(difference({ value: 100, relation: "about" }, { value: 115 })).to.deep.equal([20, true, false]);
    expect(difference({ value: 0, relation: "about" }, { value: 0.04 })).to.deep.equal([0.04, true, true]);
  });

  it("says of a limit whether it held all the time", () => {
    const finding = latestOf(real, "personnel-ceiling")!;
    const held = (to: string): boolean | undefined => changeOf(real, "personnel-ceiling", finding, { to })?.isUnchanged;
    expect([held("previous"), held("2024-07"), held("2023-12")]).to.deep.equal([true, true, false]);
  });

  it("has the words of the break that stands against it", () => {
    const finding = latestOf(real, "personnel", { series: "press" })!;
    const found = changeOf(real, "personnel", finding, { to: "previous" })!;
    expect(found.obstacles).to.include("break");
    expect(found.break?.en).to.match(/^The press counts in different ways/);
  });

  it("adds no noise of binary fractions", () => {
    expect(
      change([
        { date: "2024-06", value: 0.3 },
        { date: "2024-01", value: 0.1 },
      ])?.difference,
    ).to.equal(0.2);
  });

  it("knows only what was known", () => {
    const finding = latestOf(real, "displaced", { asOf: "2025-06-30" })!;
    const found = changeOf(real, "displaced", finding, { to: "2023-12", asOf: "2025-06-30" });
    expect([found?.difference, found?.with.observation.value]).to.deep.equal([1_300_000, 6_500_000]);
    expect(changeOf(real, "displaced", finding, { to: "2023-12", asOf: "2023-12-01" })).to.equal(undefined);
  });
});

describe("whether nothing changed between", () => {
  /** Of values by month, whether that of the asked month is unchanged since the first. */
  const isUnchanged = (values: readonly number[], asked: number, holds = true): boolean | undefined => {
    const counted = counts(...values.map((value, index) => ({ date: `2024-0${index + 1}`, value })));
    const [metric] = Object.values(counted.metrics);
    const series = metric!.series.map((one) => ({ ...one, holds }));
    const dataset: Dataset = { ...counted, metrics: { people: { ...metric!, series } } };
    const finding = latestOf(dataset, "people", { on: `2024-0${asked}-28` })!;
    return changeOf(dataset, "people", finding, { to: "2024-01" })?.isUnchanged;
  };

  for (const [what, values, asked, holds, expected] of [
    ["is so where all between are the same", [5, 5, 5], 3, true, true],
    ["is not so where one between differs", [5, 6, 5, 5], 4, true, false],
    ["is not so where the last between differs", [5, 5, 6, 5], 4, true, false],
    ["does not ask what came after", [5, 5, 7], 2, true, true],
    ["is not so where the figure itself differs", [5, 5, 6], 3, true, false],
    ["is not known where a figure does not hold until the next", [5, 5, 5], 3, false, false],
  ] as const) {
    it(what, () => {
      expect(isUnchanged(values, asked, holds)).to.equal(expected);
    });
  }

  it("does not ask figures that were revised", () => {
    const figures = [
      ["2024-01", 6, "2024-01"],
      ["2024-01", 5, "2024-06"],
      ["2024-02", 7, "2024-02"],
      ["2024-02", 5, "2024-06"],
      ["2024-03", 8, "2024-03"],
      ["2024-03", 5, "2024-06"],
    ] as const;
    const counted = counts(...figures.map(([date, value, published]) => ({ date, value, published })));
    const [metric] = Object.values(counted.metrics);
    const people = { ...metric!, series: metric!.series.map((one) => ({ ...one, holds: true })) };
    const dataset: Dataset = { ...counted, metrics: { people } };
    const found = changeOf(dataset, "people", latestOf(dataset, "people")!, { to: "2024-01" })!;
    expect([found.with.observation.value, found.difference, found.isUnchanged]).to.deep.equal([5, 0, true]);
  });
});
