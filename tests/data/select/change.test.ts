import { expect } from "chai";
import { changeOf, latestOf, type Change } from "../../../src/data/select.js";
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
