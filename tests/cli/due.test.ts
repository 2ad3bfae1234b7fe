import { expect } from "chai";
import { dueOn } from "../../src/cli/due/due.js";
import type { Dataset } from "../../src/data/index.js";
import { read } from "../node/files.js";
import { parsed, sample } from "./due-sample.js";

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment,
   @typescript-eslint/no-unsafe-call --
   a dataset that a test puts together has no type */

/** What is told of a day, each matter by its kind and name. */
function told(dataset: Dataset, at: string, query: { within?: string; allSeries?: boolean } = {}): Record<string, string[]> {
  const due = dueOn(dataset, { at, within: "P30D", ...query });
  const words = (state: "overdue" | "due" | "soon"): string[] => due[state].map(({ kind, name }) => `${kind} ${name}`);
  return { overdue: words("overdue"), due: words("due"), soon: words("soon") };
}

const MANDATE = "mandate The mandate (resolution 9999 (2024))";

describe("what is due", () => {
  const dataset = parsed(sample());

  const days: readonly (readonly [day: string, overdue: string[], due: string[], soon: string[]])[] = [
    ["2024-06-29", [], [], []],
    ["2024-07-31", [], [], ["figure People"]],
    ["2024-08-01", [], ["figure People"], []],
    ["2024-10-30", [], ["figure People"], []],
    ["2024-10-31", ["figure People"], [], []],
    ["2025-02-09", ["figure People"], [], []],
    ["2025-02-10", [], [], []],
    ["2025-06-15", [], [], ["projection Hungry"]],
    ["2025-06-30", [], [], ["projection Hungry"]],
    ["2025-07-02", ["projection Hungry"], [], ["figure People"]],
    ["2025-08-02", ["projection Hungry"], ["figure People"], ["phase First"]],
    ["2025-09-01", ["projection Hungry"], ["figure People"], ["phase First"]],
    ["2025-09-02", ["projection Hungry"], ["phase First", "figure People"], []],
    ["2025-10-31", ["projection Hungry", "figure People"], ["phase First"], ["event Event"]],
    ["2025-11-16", ["phase First", "event Event", "projection Hungry", "figure People"], [], []],
    ["2025-11-20", ["phase First", "event Event", "projection Hungry", "figure People"], [], [MANDATE]],
    ["2025-12-20", ["phase First", "event Event", "projection Hungry", "figure People"], [], [MANDATE]],
    ["2025-12-21", [MANDATE, "phase First", "event Event", "projection Hungry", "figure People"], [], []],
  ];
  for (const [day, overdue, due, soon] of days) {
    it(`knows what is due on ${day}`, () => {
      expect(told(dataset, day)).to.deep.equal({ overdue, due, soon });
    });
  }

  it("says which day is next, and what comes then", () => {
    const next = (at: string): string => {
      const { matter, turn } = dueOn(dataset, { at, within: "P30D" }).next!;
      return `${turn.on} ${matter.name} ${turn.state}`;
    };
    expect(next("2025-02-10")).to.equal("2025-07-01 Hungry overdue");
    expect(next("2025-07-01")).to.equal("2025-08-01 People due");
    expect(next("2025-08-01")).to.equal("2025-09-02 First due");
    expect(dueOn(dataset, { at: "2026-01-01", within: "P30D" }).next).to.equal(undefined);
  });

  it("takes back corrections that the day did not know", () => {
    const input = sample();
    input.corrections = [
      { date: "2025-05-01", pointer: "/metrics/people/observations/1/value", was: 99, now: 100, why: { en: "Misread." } },
    ];
    const valueOn = (at: string): number | undefined => {
      const [matter] = dueOn(parsed(input), { at, within: "P1Y" }).soon.filter(({ kind }) => kind === "figure");
      return matter && "finding" in matter ? matter.finding.observation.value : undefined;
    };
    expect(valueOn("2025-04-30")).to.equal(99);
    expect(valueOn("2025-05-01")).to.equal(100);
  });

  it("tells an event on its own day, whatever was written that day, and on no day after it", () => {
    const input = sample();
    input.updated = "2025-11-15";
    expect(told(parsed(input), "2025-11-15").soon).to.include("event Event");
    const after = told(parsed(input), "2025-11-16");
    expect([...after.overdue!, ...after.due!, ...after.soon!]).to.not.include("event Event");
  });

  it("asks after an event until a document or the dataset is newer", () => {
    const isAsked = (change: (input: Record<string, any>) => void): boolean => {
      const input = sample();
      change(input);
      return told(parsed(input), "2025-11-16").overdue!.includes("event Event");
    };
    expect(isAsked(() => undefined)).to.equal(true);
    expect(isAsked((input) => (input.updated = "2025-11-15"))).to.equal(false);
    expect(isAsked((input) => (input.sources.report.published = "2025-11-15"))).to.equal(false);
    expect(isAsked((input) => delete input.sources.report.published)).to.equal(true);
  });

  it("says nothing of the mandate of a mission that is over", () => {
    const input = sample();
    input.mission.status = "closed";
    expect(told(parsed(input), "2025-12-21").overdue).not.to.include(MANDATE);
  });

  it("tells a period without an end of nothing", () => {
    const input = sample();
    input.metrics.people.observations[1].date = "2025-01/..";
    input.handover.phases[0].planned = "2025-09/..";
    const { overdue, due } = told(parsed(input), "2029-01-01");
    expect(overdue).not.to.include("figure People").and.not.to.include("phase First");
    expect(due).to.include("phase First");
  });

  it("asks after a phase that is under way until it has ended and been told so", () => {
    const input = sample();
    const phase = (changes: object): void => void Object.assign(input.handover.phases[0], changes);
    const stateOn = (at: string): string | undefined => {
      const states = told(parsed(input), at);
      return ["overdue", "due", "soon"].find((state) => states[state]!.includes("phase First"));
    };
    phase({ status: "under-way", planned: "2025-04/2025-10", actual: "2025-05-01/.." });
    expect(["2025-06-01", "2025-10-01", "2025-10-31", "2025-11-01"].map(stateOn)).to.deep.equal([
      ...[undefined, "soon", "soon", "overdue"],
    ]);
    phase({ actual: "2025-05-01/2025-12-31" });
    expect(["2025-11-01", "2025-12-10", "2026-01-01"].map(stateOn)).to.deep.equal([undefined, "soon", "overdue"]);
    phase({ status: "completed" });
    expect(stateOn("2026-01-01")).to.equal(undefined);
    phase({ status: "under-way", planned: undefined, actual: "2025-05-01/.." });
    expect(stateOn("2030-01-01")).to.equal(undefined);
  });

  it("tells the end of the mandate once", () => {
    const input = sample();
    Object.assign(input.handover.events[0], { date: "2025-12-20", kind: "council" });
    expect(told(parsed(input), "2025-12-01").soon).to.deep.equal([MANDATE]);
    input.handover.events[0].kind = "mission";
    expect(told(parsed(input), "2025-12-01").soon).to.have.members([MANDATE, "event Event"]);
    Object.assign(input.handover.events[0], { kind: "council", date: "2025-12-19" });
    expect(told(parsed(input), "2025-12-01").soon).to.have.members([MANDATE, "event Event"]);
    input.handover.events[0].date = "2025-12-20";
    input.mission.status = "closed";
    expect(told(parsed(input), "2025-12-01").soon).to.deep.equal(["event Event"]);
  });

  it("asks after other series only if it is told to, and not after discontinued ones", () => {
    const input = sample();
    const { people } = input.metrics;
    people.series.push({ id: "other", label: { en: "Other" } }, { id: "old", label: { en: "Old" } });
    people.observations.push(
      { date: "2024-12", published: "2025-01", value: 3, series: "other", source: "report" },
      { date: "2020-01", published: "2020-02", value: 2, series: "old", source: "early" },
    );
    const dataset = parsed(input);
    const of = (allSeries: boolean) => {
      const { overdue, discontinued } = dueOn(dataset, { at: "2025-11-01", within: "P30D", allSeries });
      const values = overdue.flatMap((matter) => ("finding" in matter ? matter.finding.observation.value : []));
      return { values, discontinued: discontinued.map(({ pointer }) => pointer) };
    };
    expect(of(false)).to.deep.equal({ values: [7, 100], discontinued: [] });
    expect(of(true)).to.deep.equal({ values: [7, 3, 100], discontinued: ["/metrics/people/observations/3"] });
  });

  it("asks after the mandate of the project's own dataset from 90 days before its end", async () => {
    const own = parsed(JSON.parse(await read("data/monusco.json")));
    const stateOn = (at: string): string | undefined => {
      const due = dueOn(own, { at, within: "P90D" });
      return (["overdue", "due", "soon"] as const).find((state) => due[state].some(({ kind }) => kind === "mandate"));
    };
    expect(stateOn("2025-12-18")).to.equal(undefined);
    expect(stateOn("2026-09-20")).to.equal(undefined);
    expect(stateOn("2026-09-21")).to.equal("soon");
    expect(stateOn("2026-12-20")).to.equal("soon");
    expect(stateOn("2026-12-21")).to.equal("overdue");
    expect(dueOn(own, { at: "2026-12-21", within: "P90D" }).overdue[0]!.kind).to.equal("mandate");
  });
});
