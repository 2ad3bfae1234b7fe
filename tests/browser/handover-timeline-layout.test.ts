import { expect } from "chai";
import { lanesOf, type Item } from "../../src/components/handover-timeline/strip-lanes.js";
import { namesOf, reachOf, type Named } from "../../src/components/handover-timeline/strip-names.js";
import { barsOf } from "../../src/components/handover-timeline/strip-phases.js";
import { windowOf } from "../../src/components/handover-timeline/strip-window.js";
import { TODAY } from "../../stories/datasets.js";
import { datasetWith, event, phase } from "./timeline-page.js";

describe("rows of marks", () => {
  const item = (x: number, half = 1): Item<number> => ({ of: x, from: x - half, to: x + half, x });

  it("hold a mark at its true place, in the first row where it touches none", () => {
    const { placed, bins, count } = lanesOf([item(10), item(20), item(40), item(44)], 7);
    expect(placed.map(({ x, lane }) => [x, lane])).to.deep.equal([[10, 0], [20, 1], [40, 0], [44, 1]]); // prettier-ignore
    expect(bins).to.deep.equal([]);
    expect(count).to.equal(2);
  });

  it("leave room for the span of a date", () => {
    const { placed } = lanesOf([item(50, 40), item(80)], 7);
    expect(placed.map(({ lane }) => lane)).to.deep.equal([0, 1]);
  });

  it("are bounded: the rest is counted, once each", () => {
    const { placed, bins, count } = lanesOf(
      Array.from({ length: 1000 }, (_, index) => item(index / 2)),
      7,
    );
    expect(count).to.equal(8);
    expect(placed.length + bins.reduce((sum, { items }) => sum + items.length, 0)).to.equal(1000);
    expect(new Set(placed.map(({ lane }) => lane)).size).to.be.at.most(8);
  });

  it("keep what has a name on top, and nothing above where its line leads up", () => {
    const named = (x: number): Item<number> => ({ ...item(x), isNamed: true });
    const { placed } = lanesOf([item(10), item(12), named(14), named(18), item(25)], 7);
    expect(placed.map(({ x, lane }) => [x, lane])).to.deep.equal([[14, 0], [18, 1], [10, 2], [12, 3], [25, 2]]); // prettier-ignore
  });

  it("are one where there is nothing", () => {
    expect(lanesOf([], 7)).to.deep.equal({ placed: [], bins: [], count: 1 });
  });
});

describe("names", () => {
  const name = (x: number, text = "Something happens here"): Named<number> => ({ of: x, text, x });

  it("stand like flags: above the line that they would bar, on two lines", () => {
    const [first, second] = namesOf([name(100), name(130)], [0, 600], 4);
    expect([first!.row, first!.side, second!.row, second!.side]).to.deep.equal([0, "before", 0, "after"]);
    const [inner] = namesOf([name(10), name(40)], [0, 600], 4);
    expect([inner!.row, inner!.side, inner!.lines.length]).to.deep.equal([1, "after", 2]);
  });

  it("bar no line and touch no other, however many there are", () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      name(5 + ((index * 37) % 590), `Event ${"of some length ".repeat(index % 4)}`),
    );
    const placed = namesOf([...many].sort((a, b) => a.x - b.x), [0, 600], 4); // prettier-ignore
    expect(placed.length).to.be.within(4, 24);
    for (const a of placed) {
      const [from, to] = reachOf(a);
      expect(from >= 0 && to <= 600 && a.row < 4).to.equal(true);
      for (const b of placed) if (b !== a && b.x >= from && b.x <= to) expect(a.row).to.be.greaterThan(b.row);
    }
  });

  it("are left out where there is no room, or too many letters", () => {
    expect(namesOf([name(10)], [0, 60], 4)).to.deep.equal([]);
    expect(namesOf([name(10)], [0, 600], 0)).to.deep.equal([]);
    expect(namesOf([name(10, "Wort".repeat(60))], [0, 600], 4)).to.deep.equal([]);
  });
});

describe("the bars of a phase", () => {
  const of = (more: object): unknown => barsOf(datasetWith([], [phase("a", more)]).handover.phases[0]!, TODAY);

  it("are what was planned, from where it began, and what was carried out", () => {
    expect(of({ planned: "2024-04-30", actual: "2024-02-28/2024-06-30" })).to.deep.equal({
      planned: undefined,
      due: ["2024-04-30", "2024-05-01"],
      done: ["2024-02-28", "2024-07-01"],
      hold: undefined,
    });
    expect(of({ status: "planned", planned: "2027" })).to.deep.equal({
      planned: ["2027-01-01", "2028-01-01"],
      due: undefined,
      done: undefined,
      hold: undefined,
    });
  });

  it("go on until today, or until it was put on hold", () => {
    expect(of({ status: "under-way", actual: "2026-02/.." })).to.deep.include({ done: ["2026-02-01", "2026-11-25"] });
    expect(of({ status: "under-way", since: "2026-02-10" })).to.deep.include({ done: ["2026-02-10", "2026-11-25"] });
    expect(of({ status: "on-hold", actual: "2026-02-10/..", since: "2026-06" })).to.deep.include({
      done: ["2026-02-10", "2026-07-01"],
      hold: ["2026-06-30", "2026-11-25"],
    });
  });

  it("are none where nothing is known, or all of it is still to come", () => {
    const none = { planned: undefined, due: undefined, done: undefined, hold: undefined };
    expect(of({ status: "on-hold" })).to.deep.equal(none);
    expect(of({ status: "on-hold", since: "2030" })).to.deep.equal(none);
  });
});

describe("the window of the strip", () => {
  const on = (dates: readonly string[], phases: readonly object[] = [], more: object = {}): string => {
    const { handover } = datasetWith(dates.map((date, index) => event(`e-${index}`, date)), phases); // prettier-ignore
    const { from, to } = windowOf({ events: handover.events, phases: handover.phases, now: TODAY, ...more });
    return `${from} ${to}`;
  };

  it("begins half a year before the first phase, and ends with the month of the last event or of today", () => {
    expect(on(["1999", "2026-12-20"], [phase("a", { actual: "2024-02-28/2024-06-30" })])).to.equal("2023-08-01 2027-01-01");
    expect(on(["1999", "2024-03"], [phase("a", { actual: "2024-02-28/2024-06-30" })])).to.equal("2023-08-01 2026-12-01");
  });

  it("begins with the first event where there is no plan, or where it is later than that", () => {
    expect(on(["2013-03-28", "2024"])).to.equal("2013-03-01 2026-12-01");
    expect(on(["2024-01-05"], [phase("a", { actual: "2024-02-28/2024-06-30" })])).to.equal("2024-01-01 2026-12-01");
  });

  it("is what the page asks for, as far as there is something to show", () => {
    expect(on(["1999", "2024"], [], { from: "2010", to: "2020" })).to.equal("2010-01-01 2021-01-01");
    expect(on(["1999", "2024"], [], { from: "0000", to: "9999" })).to.equal("1999-01-01 2026-11-25");
  });

  it("does not run after a date that is far ahead", () => {
    expect(on(["2024", "9999"])).to.equal("2024-01-01 2026-12-01");
  });
});
