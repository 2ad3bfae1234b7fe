/** The room that is kept for an element: from the measured table, with what its attributes add. */
import { expect } from "chai";
import { combined, frameHeights, heightAt, highestIn, merged, type HeightSteps } from "../../src/embed/height-steps.js";
import { heightsOf } from "../../src/embed/heights.js";
import { HEIGHTS } from "../../src/embed/heights-table.js";

type Attributes = Readonly<Record<string, string | true>>;

const WIDTHS = [5, 10, 12, 15, 17.9, 18, 22, 29.9, 30, 35.5, 40, 68, 100];

const at = (element: string, attributes: Attributes = {}, language = "en"): readonly number[] => {
  const steps = heightsOf(element, attributes, language)!;
  return WIDTHS.map((width) => heightAt(steps, width));
};

/** What the table says of a case in a language. */
const measured = (name: string, language = "en"): readonly number[] => {
  const line = HEIGHTS[name]!.split("|").find((one) => one.split(" ")[0]!.split(",").includes(language))!;
  const steps = line.split(" ").slice(1).map((step) => step.split(":").map(Number) as [number, number]); // prettier-ignore
  return WIDTHS.map((width) => steps.findLast(([from]) => from <= width)![1]);
};

const rounded = (values: readonly number[]): readonly number[] => values.map((value) => Math.round(value * 100) / 100);

const plus = (heights: readonly number[], more: (width: number) => number): readonly number[] =>
  rounded(heights.map((height, index) => height + more(WIDTHS[index]!)));

const most = (lists: readonly (readonly number[])[]): readonly number[] =>
  WIDTHS.map((_, index) => Math.max(...lists.map((list) => list[index]!)));

const casesOf = (prefix: string): readonly string[] =>
  Object.keys(HEIGHTS).filter((name) => name.startsWith(prefix) && !name.slice(prefix.length).includes(" "));

describe("the heights of an element", () => {
  it("are those that were measured, by its attributes and the language", () => {
    expect(at("stat", { metric: "displaced" })).to.deep.equal(measured("stat card displaced"));
    expect(at("stat", { metric: "displaced" }, "fr-CD")).to.deep.equal(measured("stat card displaced", "fr"));
    expect(at("stat", { metric: "budget", variant: "compact" })).to.deep.equal(measured("stat compact budget"));
    expect(at("stat", { metric: "budget", compare: "previous" })).to.deep.equal(measured("stat card compare budget"));
    expect(at("stat", { metric: "displaced", trend: true })).to.deep.equal(measured("stat card trend displaced"));
    expect(at("trend", { metric: "budget" }, "AR")).to.deep.equal(measured("trend budget", "ar"));
    expect(at("handover-timeline")).to.deep.equal(measured("handover-timeline vertical"));
    expect(at("handover-timeline", { controls: true })).to.deep.equal(measured("handover-timeline vertical controls"));
    const sideways = { layout: "horizontal", controls: true } as const;
    expect(at("handover-timeline", sideways)).to.deep.equal(measured("handover-timeline horizontal controls"));
    expect(at("handover-progress")).to.deep.equal(measured("handover-progress full"));
    expect(at("handover-progress", { variant: "compact" })).to.deep.equal(measured("handover-progress compact"));
    expect(at("handover-map")).to.deep.equal(measured("handover-map"));
    expect(at("picture")).to.deep.equal(measured("picture"));
    expect(at("sources", { all: true })).to.deep.equal(measured("sources all"));
    expect(at("brief")).to.deep.equal(measured("brief"));
  });

  it("are none where nothing is to be kept free", () => {
    expect(heightsOf("stat", { metric: "displaced", variant: "inline" }, "en")).to.equal(undefined);
    expect(heightsOf("sources", {}, "en")).to.equal(undefined);
    for (const name of ["data", "constructor", ""]) expect(heightsOf(name, {}, "en"), name).to.equal(undefined);
  });

  it("are the highest of all for what was not measured: a metric, an area, a language", () => {
    for (const metric of ["of-another-mission", true] as const) {
      const cards = casesOf("stat card ").map((name) => measured(name));
      expect(at("stat", metric === true ? {} : { metric })).to.deep.equal(most(cards));
    }
    expect(at("trend")).to.deep.equal(most(casesOf("trend ").map((name) => measured(name))));
    const tongues = ["en", "fr", "sw", "ln", "ar", "es"];
    expect(at("handover-map", {}, "de")).to.deep.equal(most(tongues.map((tongue) => measured("handover-map", tongue))));
  });

  it("add up what an attribute adds to the plain card", () => {
    const [plain, compare, trend] = ["", "compare ", "trend "].map((kind) => measured(`stat card ${kind}displaced`)) as [
      readonly number[],
      readonly number[],
      readonly number[],
    ];
    const both = at("stat", { metric: "displaced", compare: "previous", trend: true });
    expect(both).to.deep.equal(rounded(plain.map((height, index) => compare[index]! + trend[index]! - height)));
  });

  it("keep room for the note on a frozen day, for longer numbers, and for other fonts of Arabic", () => {
    const frozen = (width: number): number => (width < 18 ? 6 : width < 30 ? 4.2 : 3);
    expect(at("stat", { metric: "displaced", "as-of": "2024" })).to.deep.equal(plus(measured("stat card displaced"), frozen));
    expect(at("focus-area", { area: "elections" })).to.deep.equal(plus(measured("focus-area elections"), () => 1.3));
    const arabic = measured("handover-progress full", "ar");
    expect(at("handover-progress", {}, "ar")).to.deep.equal(plus(arabic, () => 2.6));
    expect(at("resources", {}, "ar")).to.deep.equal(plus(measured("resources all", "ar"), () => 2.6));
  });

  it("are no more than a screen for a part of what is long", () => {
    const capped = (heights: readonly number[]): readonly number[] => heights.map((height) => Math.min(height, 64));
    const whole = measured("handover-timeline vertical");
    for (const name of ["phase", "kind", "place", "from", "to", "as-of"])
      expect(at("handover-timeline", { [name]: "x" }), name).to.deep.equal(capped(whole));
    expect(at("brief", { sections: "lead" })).to.deep.equal(capped(measured("brief")));
  });

  it("are those of the resources that are asked for", () => {
    expect(at("resources")).to.deep.equal(measured("resources all"));
    expect(at("resources", { featured: true, kind: "page" })).to.deep.equal(measured("resources featured"));
    expect(at("resources", { kind: "report" })).to.deep.equal(measured("resources report"));
    for (const kind of ["nothing", true] as const) expect(at("resources", { kind })).to.deep.equal(measured("resources all"));
  });
});

describe("steps of heights", () => {
  const steps: HeightSteps = [
    { from: 0, height: 10 },
    { from: 20, height: 6 },
    { from: 30, height: 8 },
  ];

  it("hold from their width on", () => {
    expect([0, 19.9, 20, 30, 99].map((width) => heightAt(steps, width))).to.deep.equal([10, 10, 6, 8, 8]);
    expect(heightAt([], 5)).to.equal(0);
    expect(heightAt([{ from: 9, height: 3 }], 5)).to.equal(3);
  });

  it("have a highest in a stretch of widths, without its end", () => {
    const stretches = [[0, 20], [20, 30], [20, 31], [25, 26], [21, 30], [31, 40]] as const; // prettier-ignore
    expect(stretches.map(([from, to]) => highestIn(steps, from, to))).to.deep.equal([10, 6, 8, 6, 6, 8]);
  });

  it("are put together at each width at which one changes, rounded to hundredths", () => {
    const other: HeightSteps = [{ from: 0, height: 1.111 }, { from: 9, height: 1.112 }, { from: 25, height: 2 }]; // prettier-ignore
    const total = combined([steps, other], (heights) => heights.reduce((sum, height) => sum + height));
    expect(total).to.deep.equal([
      { from: 0, height: 11.11 },
      { from: 20, height: 7.11 },
      { from: 25, height: 8 },
      { from: 30, height: 10 },
    ]);
  });

  it("are fewer within a tolerance, and never lower", () => {
    const fine: HeightSteps = [10, 9.6, 9.53, 9.5, 9.9, 12].map((height, from) => ({ from, height }));
    expect(merged(fine)).to.deep.equal([
      { from: 0, height: 10 },
      { from: 3, height: 9.9 },
      { from: 5, height: 12 },
    ]);
    expect(merged(fine, 0)).to.deep.equal(fine);
    // Up as well as down: the highest of those that are one counts.
    expect(merged([9, 9.3, 9.2].map((height, from) => ({ from, height })))).to.deep.equal([{ from: 0, height: 9.3 }]);
    expect(merged([100, 98, 97].map((height, from) => ({ from, height })), (height) => height * 0.03)).to.deep.equal([
      { from: 0, height: 100 },
      { from: 2, height: 97 },
    ]); // prettier-ignore
  });

  it("are pixels for a frame: of 16 to an em, with the padding of its page, from no width on", () => {
    const some: HeightSteps = [{ from: 2, height: 10.01 }, { from: 20.1, height: 6 }, { from: 25, height: 5.9 }]; // prettier-ignore
    expect(frameHeights(some)).to.deep.equal([
      { width: 0, height: 169 },
      { width: 330, height: 104 },
    ]);
    const high: HeightSteps = [{ from: 0, height: 100 }, { from: 10, height: 98.1 }, { from: 20, height: 97 }]; // prettier-ignore
    expect(frameHeights(high).map(({ width }) => width)).to.deep.equal([0, 328]);
    // A fiftieth of the lower one.
    const near: HeightSteps = [{ from: 0, height: 100 }, { from: 10, height: 102.01 }]; // prettier-ignore
    expect(frameHeights(near)).to.have.length(2);
  });
});
