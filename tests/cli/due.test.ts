import { expect } from "chai";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dueOn } from "../../src/cli/due/due.js";
import { main } from "../../src/cli/main.js";
import { parse, type Dataset } from "../../src/data/index.js";
import { minimal } from "../data/datasets.js";
import { read } from "../node/files.js";
import { testIo } from "./io.js";

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment,
   @typescript-eslint/no-unsafe-call --
   a dataset that a test puts together has no type */

function parsed(input: unknown): Dataset {
  const result = parse(input);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.dataset;
}

/** One of everything that can be due; the days in the comments are worked out by hand. */
function sample(): Record<string, any> {
  const dataset = minimal();
  dataset.updated = "2025-06-01";
  dataset.mission.mandate = { resolution: "S/RES/9999 (2024)", from: "2024-12-20", until: "2025-12-20" };
  dataset.sources = {
    early: { title: "Early report", publisher: "Agency", published: "2024-06" },
    report: { title: "Report", publisher: "Agency", url: "https://example.org/", published: "2025-02-10" },
  };
  const series = [{ id: "count", label: { en: "Count" } }];
  dataset.metrics = {
    people: {
      label: { en: "People" },
      unit: { en: "people" },
      reviewEvery: "P6M",
      series,
      observations: [
        // Known since 30 June 2024; holds for 31 January + P6M = 31 July, so due from 1 August; 182 days, half of them 91: to 30 October.
        { date: "2024-01", value: 90, series: "count", source: "early" },
        // Known since 10 February 2025; due from 1 August 2025; 181 days, half of them 91: overdue from 31 October.
        { date: "2025-01", value: 100, series: "count", source: "report" },
      ],
    },
    hungry: {
      label: { en: "Hungry" },
      unit: { en: "people" },
      reviewEvery: "P6M",
      series,
      observations: [{ date: "2025-01/2025-06", value: 7, kind: "projected", series: "count", source: "report" }],
    },
  };
  const [phase] = dataset.handover.phases;
  Object.assign(phase, { status: "planned", planned: "2025-09/2025-10", actual: undefined });
  dataset.handover.events[0].date = "2025-11-15";
  return dataset;
}

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

describe("the command due", () => {
  let folder: string;
  let file: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "due-"));
    file = join(folder, "data.json");
    await writeFile(file, JSON.stringify(sample()));
  });

  after(() => rm(folder, { recursive: true }));

  async function run(args: readonly string[], options: Parameters<typeof testIo>[0] = {}) {
    const world = testIo(options);
    const code = await main(["due", ...args], world.io);
    return { code, out: world.out(), err: world.err() };
  }

  it("tells each matter with its days, its source and its place", async () => {
    const { out, code } = await run([file, "--at", "2025-11-24", "--within", "P30D"]);
    expect(code).to.equal(0);
    expect(out.split("\n\n")[0]!.replaceAll("\n", " ")).to.equal(`${file} on 24 November 2025: 4 overdue, 1 ends soon.`);
    expect(out).to.include(
      [
        "  People: 100 people, January 2025 (Count)",
        "    overdue  since 31 October 2025 (24 days)",
        "    source   Agency: Report",
        "             https://example.org/",
        "    place    /metrics/people/observations/1",
      ].join("\n"),
    );
    expect(out).to.include("  The mandate (resolution 9999 (2024)) ends on 20 December 2025, in 26 days\n");
    expect(out).to.include("“Event” was announced for 15 November 2025: no newer document says whether it happened");
    expect(out).to.include("projected for January – June 2025 (Count)");
    expect(out.split("\n").every((line) => line.length <= 100)).to.equal(true);
  });

  it("says in one line that nothing is due, and when something will be", async () => {
    const { out } = await run(["-", "--at", "2025-02-10", "--within", "P30D"], { input: JSON.stringify(sample()) });
    expect(out.replace("\n", " ")).to.equal(
      "stdin: nothing is due or overdue on 10 February 2025. Next: “Hungry” becomes overdue on 1 July 2025, in 4 months.",
    );
  });

  it("is quiet when nothing is due or about to end, and only then", async () => {
    expect((await run([file, "--quiet", "--at", "2025-02-10", "--within", "P30D"])).out).to.equal("");
    expect((await run([file, "--quiet", "--json", "--at", "2025-02-10", "--within", "P30D"])).out).to.equal("");
    expect((await run([file, "--quiet", "--at", "2025-06-15"])).out).to.include("Hungry");
    expect((await run([file, "--quiet", "--at", "2025-07-02"])).out).to.include("Hungry");
  });

  it("ends with 1 only where it is asked to, and only when something is due", async () => {
    expect((await run([file, "--at", "2025-07-02"])).code).to.equal(0);
    expect((await run([file, "--at", "2025-07-02", "--exit-code"])).code).to.equal(1);
    expect((await run([file, "--at", "2025-06-15", "--exit-code"])).code).to.equal(0);
    expect((await run([file, "--at", "2025-07-02", "--exit-code", "--quiet"])).code).to.equal(1);
  });

  it("takes today where no day is named", async () => {
    expect((await run([file], { today: "2025-07-02" })).out).to.include("on 2 July 2025");
  });

  it("tells programs the same", async () => {
    const { out } = await run([file, "--json", "--at", "2025-09-02", "--within", "P30D"]);
    const { due, ...rest } = JSON.parse(out);
    expect(Object.keys(rest as object)).to.include.members(["file", "at", "overdue", "soon"]);
    expect(due[1]).to.deep.equal({
      kind: "figure",
      name: "People",
      pointer: "/metrics/people/observations/1",
      value: 100,
      relation: "exactly",
      unit: "people",
      date: "2025-01",
      series: "count",
      comes: "2025-08-01",
      since: "2025-08-01",
      next: { state: "overdue", on: "2025-10-31" },
      source: { id: "report", title: "Report", publisher: "Agency", url: "https://example.org/" },
      words: "People: 100 people, January 2025 (Count)",
    });
  });

  it("makes a list to tick off, whose signs Markdown does not take for its own", async () => {
    const input = sample();
    input.metrics.people.label.en = "People [*all*]";
    input.sources.report.url = "https://example.org/a(1)";
    const { out } = await run(["-", "--markdown", "--at", "2025-08-02"], { input: JSON.stringify(input) });
    expect(out).to.include(
      "## Due\n\n- [ ] **People \\[\\*all\\*\\]: 100 people, January 2025 (Count)**\n" +
        "  due since 1 August 2025 (1 day); overdue from 31 October 2025 · [Agency: Report](<https://example.org/a(1)>) · " +
        "`/metrics/people/observations/1`",
    );
  });

  it("says what is wrong with an option or a file", async () => {
    const wrong = async (...args: string[]): Promise<string> => {
      const { code, out, err } = await run(args);
      expect(code).to.equal(2);
      expect(out).to.equal("");
      return err;
    };
    expect(await wrong(file, "--at", "2025-02-30")).to.include(
      '--at must be a day of the calendar such as 2026-12-20, not "2025-02-30"',
    );
    expect(await wrong(file, "--at", "2025-02")).to.include("--at must be a day");
    expect(await wrong(file, "--within", "90")).to.include("--within must be an ISO 8601 duration such as P90D or P3M");
    expect(await wrong(file, "--within", "P")).to.include("--within");
    expect(await wrong(join(folder, "none.json"))).to.include("none.json does not exist");
    expect(await wrong(folder)).to.include("is a folder");
    expect(await wrong(file, "--json", "--markdown")).to.include("--markdown");
    const broken = join(folder, "broken.json");
    await writeFile(broken, JSON.stringify({ ...sample(), id: 1, title: {}, updated: "today", license: 2 }));
    expect(await wrong(broken)).to.match(/broken\.json is no dataset:\n {2}\/id must be an id\n.*\n.*\n {2}and 1 more problem/);
    await writeFile(broken, "{");
    expect(await wrong(broken)).to.include("broken.json is not JSON");
  });
});
