/* eslint-disable @typescript-eslint/no-unsafe-member-access --
   a dataset that a test changes has no type */
import { expect } from "chai";
import type { Dataset } from "../../../src/data/schema.js";
import { phasesOn } from "../../../src/data/select.js";
import { datasetOf } from "../datasets.js";

/** Phases that the report of June 2024 tells of, unless they say otherwise. */
const withPhases = (...phases: readonly object[]): Dataset =>
  datasetOf((input) => {
    input["sources"].later = { title: "Later", publisher: "Agency", published: "2024-10-01" };
    input["handover"].phases = phases.map((more, index) => ({
      id: `phase-${index}`,
      title: { en: "Phase" },
      province: "CD-SK",
      status: "planned",
      sources: ["report"],
      note: { en: "Of today." },
      ...more,
    }));
  });

/** What is told of the one phase, but for its name, place and documents. */
function toldOn(day: string, phase: object): object | undefined {
  const { id, title, province, sources, ...told } = phasesOn(withPhases(phase), day)[0] ?? {};
  return id === undefined ? undefined : told;
}

describe("a phase on a day", () => {
  const carriedOut = { status: "completed", planned: "2024-01/2024-03", actual: "2024-03-10/2024-05" };
  const goesOn = { status: "under-way", actual: "2024-03-10/.." };
  const held = { status: "on-hold", actual: "2024-03-10/2024-05" };
  const cases: readonly [what: string, phase: object, day: string, told: object | undefined][] = [
    ["was not known before it had begun", carriedOut, "2024-03-09", undefined],
    [
      "was under way from its first day",
      carriedOut,
      "2024-03-10",
      { status: "under-way", since: "2024-03-10", planned: "2024-01/2024-03" },
    ],
    [
      "was under way until its last day",
      carriedOut,
      "2024-05-30",
      { status: "under-way", since: "2024-03-10", planned: "2024-01/2024-03" },
    ],
    ["was completed from its last day", carriedOut, "2024-05-31", { ...carriedOut, since: "2024-05" }],
    ["that goes on is under way since its first day", goesOn, "2024-03-10", { ...goesOn, since: "2024-03-10" }],
    [
      "of a status of no day was under way before its documents",
      held,
      "2024-06-29",
      { status: "under-way", since: "2024-03-10" },
    ],
    ["of a status of no day has it once its documents are there", held, "2024-06-30", held],
    ["that has not begun was not known before its documents", {}, "2024-06-29", undefined],
    ["that has not begun is planned", { planned: "2025" }, "2024-06-30", { status: "planned", planned: "2025" }],
    ["without any date is planned", {}, "2024-06-30", { status: "planned" }],
    [
      "that ended without a beginning has its status since then",
      { status: "completed", since: "2024-07" },
      "2024-07-31",
      {
        status: "completed",
        since: "2024-07",
      },
    ],
    [
      "that was to end without a beginning was planned",
      { status: "completed", since: "2024-07" },
      "2024-07-30",
      {
        status: "planned",
      },
    ],
    [
      "is known since a day on which it had its status",
      { ...held, actual: undefined, since: "2024-04" },
      "2024-04-30",
      {
        status: "on-hold",
        since: "2024-04",
      },
    ],
    ["was not known before it", { ...held, actual: undefined, since: "2024-04" }, "2024-04-29", undefined],
  ];
  for (const [what, phase, day, told] of cases) {
    it(what, () => {
      expect(toldOn(day, JSON.parse(JSON.stringify(phase)) as object)).to.deep.equal(told);
    });
  }

  it("is known with the first of the plan that is", () => {
    const plan = withPhases({ sources: ["later"] }, { actual: "2024-03-10/2024-05", status: "completed", sources: ["later"] });
    expect(phasesOn(plan, "2024-03-09")).to.deep.equal([]);
    expect(phasesOn(plan, "2024-03-10").map(({ id, status }) => [id, status])).to.deep.equal([
      ["phase-0", "planned"],
      ["phase-1", "under-way"],
    ]);
    const second = withPhases({ sources: ["later"] }, { sources: ["later", "report"] });
    expect(phasesOn(second, "2024-06-30"), "one of two documents is enough").to.have.length(2);
    expect(phasesOn(second, "2024-06-29")).to.deep.equal([]);
  });

  it("keeps its name, its place and its documents, without the note of today", () => {
    expect(phasesOn(withPhases({}), "2024-06-30")).to.deep.equal([
      { id: "phase-0", title: { en: "Phase" }, province: "CD-SK", status: "planned", sources: ["report"] },
    ]);
  });
});
