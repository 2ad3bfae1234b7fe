/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call --
   a dataset that a test changes has no type */
import { expect } from "chai";
import { areaOf } from "../../../src/data/select.js";
import { datasetOf } from "../datasets.js";

/** Points and figures of June and October 2024, in the second of two areas. */
const withArea = (points: readonly string[], ...values: readonly (readonly object[])[]) =>
  datasetOf((input) => {
    input["sources"].later = { title: "Later", publisher: "Agency", published: "2024-10-01" };
    values.forEach((observations, index) => {
      input["metrics"][`metric-${index}`] = {
        ...(input["metrics"].people as object),
        observations: observations.map((one) => ({ value: 1, series: "count", source: "report", ...one })),
      };
    });
    input["focusAreas"].push({
      id: "second",
      title: { en: "Second" },
      summary: { en: "More work." },
      sources: ["report", "later"],
      metrics: values.map((_, index) => `metric-${index}`),
      points: points.map((source) => ({ text: { en: source }, sources: [source] })),
    });
  });

const NEWER = [{ date: "2024-05" }, { date: "2024-09", value: 2, source: "later" }];
const SAME = [{ date: "2024-05" }];
const ASKED = { asOf: "2024-07-01" };

describe("an area of work", () => {
  it("is there with all of its own, and with its place", () => {
    const view = areaOf(withArea(["report", "later"], NEWER), "second")!;
    expect(view.area.title.en).to.equal("Second");
    expect(view.pointer).to.equal("/focusAreas/1");
    expect(view.sources).to.deep.equal(["report", "later"]);
    expect(view.points.map(({ text }) => text.en)).to.deep.equal(["report", "later"]);
    expect(view.findings.map(({ observation }) => observation.value)).to.deep.equal([2]);
    expect(view.newerExist).to.equal(false);
    expect(areaOf(withArea([]), "third")).to.equal(undefined);
  });

  it("has of a day what was known on it", () => {
    const view = areaOf(withArea(["later", "report"], NEWER), "second", ASKED)!;
    expect(view.sources).to.deep.equal(["report"]);
    expect(view.points.map(({ text }) => text.en)).to.deep.equal(["report"]);
    expect(view.findings.map(({ observation }) => observation.value)).to.deep.equal([1]);
  });

  it("has no figure of a metric that nobody had counted", () => {
    expect(areaOf(withArea([], NEWER), "second", { asOf: "2020-01-01" })!.findings).to.deep.equal([]);
  });

  for (const [what, points, values, newerExist] of [
    ["nothing", ["report"], [SAME], false],
    ["a point", ["report", "later"], [SAME], true],
    ["one of two figures", ["report"], [SAME, NEWER], true],
    ["a point and a figure", ["later"], [NEWER], true],
  ] as const) {
    it(`says that ${what} is newer than the day`, () => {
      expect(areaOf(withArea(points, ...values), "second", ASKED)!.newerExist).to.equal(newerExist);
    });
  }
});
