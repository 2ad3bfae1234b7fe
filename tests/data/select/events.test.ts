/* eslint-disable @typescript-eslint/no-unsafe-member-access --
   a dataset that a test changes has no type */
import { expect } from "chai";
import type { Dataset } from "../../../src/data/schema.js";
import { eventsOf, placesOf, sourcesOn } from "../../../src/data/select.js";
import { datasetOf } from "../datasets.js";

const withEvents = (...events: readonly object[]): Dataset =>
  datasetOf((input) => {
    Object.assign(input["sources"] as object, {
      later: { title: "Later", publisher: "Agency", published: "2024-10-01" },
      undated: { title: "Undated", publisher: "Agency" },
    });
    input["handover"].events = events.map((more, index) => ({
      id: `e${index}`,
      title: { en: "Event" },
      kind: "mission",
      sources: ["report"],
      ...more,
    }));
  });

const idsOf = (dataset: Dataset, query?: Parameters<typeof eventsOf>[1]): string =>
  eventsOf(dataset, query)
    .map(({ id }) => id)
    .join(" ");

describe("the order of events", () => {
  it("is that of their first days, then of their last, then of the file", () => {
    const dates = ["2024-06", "2024", "2024-01", "2024-01-01", "2023-12-31", "2024-01"];
    const dataset = withEvents(...dates.map((date) => ({ date })));
    expect(eventsOf(dataset).map(({ id, date }) => `${id} ${date}`)).to.deep.equal([
      "e4 2023-12-31",
      "e3 2024-01-01",
      "e2 2024-01",
      "e5 2024-01",
      "e1 2024",
      "e0 2024-06",
    ]);
  });
});

describe("which events there are", () => {
  const dataset = withEvents({ date: "2024-03-10" }, { date: "2024-05", phase: "first" }, { date: "2024-07", kind: "council" });
  for (const [query, ids] of [
    [{ from: "2024-03-10" }, "e0 e1 e2"],
    [{ from: "2024-03-11" }, "e1 e2"],
    [{ from: "2024-05-01" }, "e1 e2"],
    [{ from: "2024-05-02" }, "e2"],
    [{ to: "2024-05-31" }, "e0 e1"],
    [{ to: "2024-05-30" }, "e0"],
    [{ phases: ["first"] }, "e1"],
    [{ kinds: [], phases: [], places: [] }, "e0 e1 e2"],
    [{ kinds: ["council", "handover"] }, "e2"],
    [{ places: ["CD-SK"] }, "e1"],
    [{ from: "2024-05", to: "2024-05" }, "e1"],
  ] as const) {
    it(`are, of ${JSON.stringify(query)}, ${ids}`, () => {
      expect(idsOf(dataset, query)).to.equal(ids);
    });
  }
});

describe("the places of an event", () => {
  for (const [what, event, places] of [
    ["that of its phase", { phase: "first" }, ["CD-SK"]],
    ["that of its site", { sites: ["site"] }, ["CD-SK"]],
    ["those it names first, each once", { places: ["CD-NK", "CD-SK"], sites: ["site"], phase: "first" }, ["CD-NK", "CD-SK"]],
    ["none where it concerns the whole country", {}, []],
  ] as const) {
    it(`are ${what}`, () => {
      const dataset = withEvents({ date: "2024", ...event });
      expect(placesOf(dataset.handover.events[0]!, dataset)).to.deep.equal(places);
    });
  }
});

describe("the documents of a day", () => {
  const dataset = withEvents();
  for (const [what, ids, day, there] of [
    ["all of them where no day is asked about", ["later", "undated", "report"], undefined, ["later", "undated", "report"]],
    ["those that were there for certain", ["later", "undated", "report"], "2024-06-30", ["report"]],
    ["else those that may have been: of that month", ["later", "report"], "2024-06-01", ["report"]],
    ["else those that may have been: of no known day", ["later", "undated"], "2024-06-30", ["undated"]],
    ["else all of them", ["later", "report"], "2024-05-31", ["later", "report"]],
  ] as const) {
    it(`are ${what}`, () => {
      expect(sourcesOn(ids, dataset, day)).to.deep.equal(there);
    });
  }
});
