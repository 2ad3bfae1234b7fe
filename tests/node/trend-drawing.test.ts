/** How a trend is drawn and pointed at, as far as that is arithmetic. */
import { expect } from "chai";
import { keyPaths, type Key } from "../../src/components/trend/keys.js";
import { nearest } from "../../src/components/trend/nearest.js";
import { spanOf, type Plot } from "../../src/components/trend/plot.js";
import type { TrendPoint } from "../../src/data/select.js";

describe("what a pointer means", () => {
  const [xs, ys] = [Float64Array.of(10, 50, 54, 100), Float64Array.of(0, 0, 90, 0)];

  for (const [x, y, expected] of [
    [-5, 0, 0],
    [29, 0, 0],
    [31, 0, 1],
    [50, 80, 2],
    [55, 10, 1],
    [200, 0, 3],
  ] as const)
    it(`is, at ${x}, ${y}, the mark ${expected}: the nearest in time, and of those close by the nearest in height`, () => {
      expect(nearest(xs, ys, x, y)).to.equal(expected);
      const fromRight = [xs.map((one) => 300 - one), ys] as const;
      expect(nearest(...fromRight, 300 - x, y), "from right to left").to.equal(expected);
    });
});

describe("the time that a figure is of", () => {
  /** Days stand for their places. */
  const plot = (now: string | undefined): Plot =>
    ({ x: (day: string) => day, spans: new Map(), view: { from: "2020-01-01", to: "2026-01-01", now } }) as unknown as Plot;
  const span = (point: Partial<TrendPoint>, now?: string): readonly unknown[] => spanOf(plot(now), point as TrendPoint);
  const month = { first: "2024-06-01", last: "2024-06-30" };

  it("is from the start of its first day to the end of its last", () => {
    expect(span(month)).to.deep.equal(["2024-06-01", "2024-07-01"]);
  });

  it("is from the start of the axis, to today or to the end of the axis where an end is open", () => {
    expect(span({ ...month, open: "start" })).to.deep.equal(["2020-01-01", "2024-07-01"]);
    expect(span({ ...month, open: "end" })).to.deep.equal(["2024-06-01", "2026-01-01"]);
    expect(span({ ...month, open: "end" }, "2025-03-01")).to.deep.equal(["2024-06-01", "2025-03-01"]);
    expect(span({ ...month, open: "end" }, "2024-05-01")).to.deep.equal(["2024-06-01", "2026-01-01"]);
  });
});

describe("the key of a limit", () => {
  const tipOf = (meaning: Key["meaning"]): string => keyPaths({ meaning, look: 1, words: "", x: 0, row: 0 }, 0, 100)["bounds"]!;

  it("points up where the figure is the least that it can be, and down where it is the most", () => {
    expect(tipOf("at-least")).to.match(/^M0 105V95m/);
    expect(tipOf("at-most")).to.match(/^M0 95V105m/);
  });
});
