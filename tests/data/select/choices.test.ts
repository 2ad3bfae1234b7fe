/* eslint-disable @typescript-eslint/no-unsafe-member-access --
   a dataset that a test breaks has no type */
import { expect } from "chai";
import { eventsOf, isChosen, narrowed, NO_CHOICE, optionsOf, UNKNOWN } from "../../../src/data/select.js";
import { datasetOf, real } from "../datasets.js";

const events = eventsOf(real);
const countOf = (options: readonly { value: string; count: number }[], value: string): number | undefined =>
  options.find((one) => one.value === value)?.count;

describe("what a reader can choose events by", () => {
  it("are the values that occur, each with the number of its events", () => {
    const { kind, place, phase } = optionsOf(real, events, NO_CHOICE);
    expect(kind.reduce((sum, { count }) => sum + count, 0)).to.equal(events.length);
    for (const { value, count } of kind) expect(count, value).to.equal(eventsOf(real, { kinds: [value] }).length);
    for (const { value, count } of place) expect(count, value).to.equal(eventsOf(real, { places: [value] }).length);
    for (const { value, count } of phase) expect(count, value).to.equal(eventsOf(real, { phases: [value] }).length);
    expect(place[0]!.value).to.equal("CD-SK");
  });

  it("count what the other aspects leave, not their own", () => {
    const choice = { ...NO_CHOICE, kind: ["handover"] };
    const { kind, place, phase } = optionsOf(real, events, choice);
    expect(countOf(kind, "fighting")).to.equal(eventsOf(real, { kinds: ["fighting"] }).length);
    expect(countOf(place, "CD-SK")).to.equal(eventsOf(real, { kinds: ["handover"], places: ["CD-SK"] }).length);
    expect(countOf(phase, "north-kivu")).to.equal(0);
  });

  it("are only those of the events that there are", () => {
    const { kind, phase } = optionsOf(real, eventsOf(real, { kinds: ["handover"], phases: ["south-kivu"] }), NO_CHOICE);
    expect(kind.map(({ value }) => value)).to.deep.equal(["handover"]);
    expect(phase.map(({ value }) => value)).to.deep.equal(["south-kivu"]);
  });

  it("are none of what nobody knows, which matches nothing", () => {
    expect(eventsOf(real, narrowed({}, { ...NO_CHOICE, place: [UNKNOWN] }))).to.deep.equal([]);
    expect(eventsOf(real, narrowed({}, { ...NO_CHOICE, kind: ["constructor", "__proto__"] }))).to.deep.equal([]);
  });

  it("narrow what is asked for, and leave it where nothing is chosen", () => {
    expect(narrowed({ kinds: ["council", "handover"], from: "2024" }, { ...NO_CHOICE, kind: ["handover"] })).to.deep.equal({
      kinds: ["handover"],
      from: "2024",
    });
    expect(narrowed({ phases: ["ituri"] }, NO_CHOICE)).to.deep.equal({ phases: ["ituri"] });
    expect(narrowed({ phases: ["ituri"] }, { kind: ["council"], place: ["CD"], phase: ["south-kivu"] })).to.deep.equal({
      kinds: ["council"],
      places: ["CD"],
      phases: ["south-kivu"],
    });
  });

  it("are none where nothing happened", () => {
    const dataset = datasetOf((input) => (input["handover"].events = []));
    expect(optionsOf(dataset, [], NO_CHOICE)).to.deep.equal({ kind: [], place: [], phase: [] });
  });

  it("count an event of several places for each of them, and come by the plan, then by the alphabet", () => {
    const dataset = datasetOf((input) => {
      const [event] = input["handover"].events as object[];
      input["handover"].events = [
        { ...event, id: "a", sites: [], places: ["CD-TO", "CD-IT"] },
        { ...event, id: "b", sites: [], places: ["CD-KE", "CD-SK"], kind: "council" },
      ];
    });
    const { kind, place } = optionsOf(dataset, dataset.handover.events, { ...NO_CHOICE, place: ["CD-TO"] });
    expect(place.map(({ value, count }) => `${value} ${count}`)).to.deep.equal(["CD-SK 1", "CD-IT 1", "CD-KE 1", "CD-TO 1"]);
    expect(kind).to.deep.equal([
      { value: "council", count: 0 },
      { value: "handover", count: 1 },
    ]);
  });

  it("are chosen where one of them is", () => {
    expect(isChosen(NO_CHOICE)).to.equal(false);
    for (const aspect of ["kind", "place", "phase"] as const)
      expect(isChosen({ ...NO_CHOICE, [aspect]: ["x"] }), aspect).to.equal(true);
  });
});
