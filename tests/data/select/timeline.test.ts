/* eslint-disable @typescript-eslint/no-unsafe-member-access --
   a dataset that a test changes has no type */
import { expect } from "chai";
import type { Dataset } from "../../../src/data/schema.js";
import { eventsOf, stretchesOf, timelineOf, type Stretch } from "../../../src/data/select.js";
import { datasetOf } from "../datasets.js";

/** Phases and events in this order, each told by the report of June 2024 unless it says otherwise. */
const plan = (phases: readonly object[], events: readonly object[]): Dataset =>
  datasetOf((input) => {
    input["sources"].later = { title: "Later", publisher: "Agency", published: "2024-10-01" };
    const [sources, province, title] = [["report"], "CD-SK", { en: "Title" }];
    input["handover"].phases = phases.map((more) => ({ title, province, sources, status: "completed", ...more }));
    input["handover"].events = events.map((more, index) => ({ id: `e${index}`, title, sources, kind: "mission", ...more }));
  });

/** Each stretch as `first day: phases: dates of its events`. */
const cut = (stretches: readonly Stretch[]): readonly string[] =>
  stretches.map(({ start = "", phases, events }) =>
    [start, phases.map(({ id }) => id).join("+"), events.map(({ date }) => date).join(" ")].join(": "),
  );

const stretches = (phases: readonly object[], ...dates: readonly string[]): readonly string[] => {
  const dataset = plan(
    phases,
    dates.map((date) => ({ date })),
  );
  return cut(stretchesOf(dataset.handover.phases, eventsOf(dataset)));
};

describe("where a stretch begins", () => {
  it("is a phase's first day, whatever the order of the phases, and an event of that day is in it", () => {
    const phases = [
      { id: "b", actual: "2024-06/2024-08" },
      { id: "a", actual: "2024-03-10/2024-05" },
    ];
    expect(stretches(phases, "2024-03-09", "2024-03-10", "2024-05-31", "2024-06-01", "2030")).to.deep.equal([
      ": : 2024-03-09",
      "2024-03-10: a: 2024-03-10 2024-05-31",
      "2024-06-01: b: 2024-06-01 2030",
    ]);
  });

  it("is there for a phase without events; a time before the first phase only with one", () => {
    expect(
      stretches(
        [
          { id: "a", actual: "2024" },
          { id: "b", actual: "2025" },
        ],
        "2025-03",
      ),
    ).to.deep.equal(["2024-01-01: a: ", "2025-01-01: b: 2025-03"]);
    expect(stretches([{ id: "a", actual: "2024" }], "2023")).to.deep.equal([": : 2023", "2024-01-01: a: "]);
    expect(stretches([])).to.deep.equal([]);
  });

  for (const [what, phase, start] of [
    ["what was planned where nothing else is known", { planned: "2024-05" }, "2024-05-01"],
    ["what was, not what was planned", { planned: "2024-05", actual: "2024-06" }, "2024-06-01"],
    [
      "of what is on hold the end of the date since which it is",
      { status: "on-hold", actual: "2024-05", since: "2024-07" },
      "2024-07-31",
    ],
    ["of what is on hold since nobody knows when, its first day", { status: "on-hold", actual: "2024-05" }, "2024-05-01"],
    ["of what is not on hold its first day, whatever it is since", { actual: "2024-05", since: "2024-07" }, "2024-05-01"],
  ] as const) {
    it(`is ${what}`, () => {
      expect(stretches([{ id: "a", ...phase }])).to.deep.equal([`${start}: a: `]);
    });
  }

  it("is nowhere for a phase without a date", () => {
    expect(stretches([{ id: "a" }], "2024")).to.deep.equal([": : 2024"]);
  });

  it("is one for phases of the same day", () => {
    expect(
      stretches(
        [
          { id: "a", actual: "2024" },
          { id: "b", planned: "2024-01-01" },
        ],
        "2024",
      ),
    ).to.deep.equal(["2024-01-01: a+b: 2024"]);
  });
});

describe("a timeline of which something is left out", () => {
  const dataset = plan(
    [
      { id: "a", actual: "2023-01-10/2023-12", note: { en: "Of today." } },
      { id: "b", actual: "2024-05" },
    ],
    [
      { date: "2022", kind: "council" },
      { date: "2024-06", phase: "b" },
    ],
  );
  const of = (query: Parameters<typeof timelineOf>[1]): readonly string[] => cut(timelineOf(dataset, query).stretches);
  const [before, empty, last] = [": : 2022", "2023-01-10: a: ", "2024-05-01: b: 2024-06"];

  it("has every stretch where nothing is left out, not even by empty lists", () => {
    for (const query of [{}, { kinds: [], phases: [], places: [] }]) {
      expect(of(query)).to.deep.equal([before, empty, last]);
      expect(timelineOf(dataset, query).isFiltered).to.equal(false);
    }
  });

  for (const [what, query, shown, isFiltered] of [
    ["kinds", { kinds: ["council", "mission"] }, [before, last], true],
    ["phases", { phases: ["b"] }, [last], true],
    ["places", { places: ["CD-SK"] }, [last], true],
    ["a first day", { from: "2022" }, [before, last], false],
    ["a last day", { to: "2024-06" }, [before, last], false],
  ] as const) {
    it(`by ${what} has only stretches with events`, () => {
      expect(of(query)).to.deep.equal(shown);
      expect(timelineOf(dataset, query).isFiltered).to.equal(isFiltered);
    });
  }

  it("has no stretch where there is no event", () => {
    expect(of({ from: "2030" })).to.deep.equal([]);
    expect(timelineOf({ ...dataset, handover: { ...dataset.handover, events: [] } }).stretches).to.deep.equal([]);
  });

  it("has the phases of today with their notes, and of a day as they stood on it", () => {
    expect(timelineOf(dataset).phases).to.equal(dataset.handover.phases);
    expect(timelineOf(dataset, { asOf: "2023-06-01" }).phases.map(({ id, status }) => [id, status])).to.deep.equal([
      ["a", "under-way"],
      ["b", "planned"],
    ]);
    expect(timelineOf(dataset, { asOf: "2022-12-31" }).phases).to.deep.equal([]);
  });
});

describe("what has become known after a frozen timeline's day", () => {
  const still = { id: "a", actual: "2023" };
  const newer = (dataset: Dataset, query: Parameters<typeof timelineOf>[1]): boolean => timelineOf(dataset, query).newerExist;

  it("is an event, of those that are asked for", () => {
    const dataset = plan([still], [{ date: "2023" }, { date: "2024-08", kind: "council", sources: ["later"] }]);
    expect(newer(dataset, { asOf: "2024-08-30" })).to.equal(true);
    expect(newer(dataset, { asOf: "2024-08-31" })).to.equal(false);
    expect(newer(dataset, { asOf: "2024-07-31", kinds: ["council"] })).to.equal(true);
    expect(newer(dataset, { asOf: "2024-07-31", kinds: ["mission"] })).to.equal(false);
  });

  it("is what has become of one of the phases, unless events alone are asked for by something", () => {
    const dataset = plan([still, { id: "b", status: "on-hold", since: "2024-07" }], [{ date: "2022" }]);
    expect(newer(dataset, { asOf: "2024-07-30" })).to.equal(true);
    expect(newer(dataset, { asOf: "2024-07-30", kinds: ["mission"] })).to.equal(false);
    expect(newer(dataset, { asOf: "2024-07-31" })).to.equal(false);
    expect(newer(dataset, { asOf: "2022-12-31" }), "no phase was known").to.equal(true);
  });
});
