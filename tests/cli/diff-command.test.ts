import { expect } from "chai";
import { diffs, sample, type Change } from "./diff-run.js";

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment,
   @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-argument --
   a dataset that a test changes has no type */

describe("the command diff", () => {
  const { at, run, write, diff, json } = diffs();

  it("tells a new value with the difference, and proposes a correction", async () => {
    const { out, code } = await diff(({ metrics }) => (metrics.people.observations[1].value = 5_700_000));
    expect(code).to.equal(0);
    expect(out).to.include("Figures\n\n  People\n    changed    September 2024, Count: 5,280,000 → 5,700,000 (+420,000)\n");
    const [, entries] = out.split("Add to corrections:");
    expect(JSON.parse(entries!.slice(entries!.indexOf("[")))).to.deep.equal([
      {
        date: "2026-11-24",
        pointer: "/metrics/people/observations/1/value",
        was: 5_280_000,
        now: 5_700_000,
        why: { en: "TO BE WRITTEN for the reader: why the published value was wrong" },
      },
    ]);
  });

  it("tells what a new figure follows, and does not compare what is counted in another way", async () => {
    const add =
      (figure: object): Change =>
      ({ metrics }) =>
        metrics.people.observations.unshift({ date: "2025-09", value: 5_700_000, series: "count", source: "report", ...figure });
    expect((await diff(add({}))).words).to.include(
      "new September 2025, Count: 5,700,000 people; Agency: Report; before: 5,280,000 (September 2024), +420,000",
    );
    expect((await diff(add({ break: { en: "Counted anew." } }))).words).to.include(
      "before: 5,280,000 (September 2024); not to be compared",
    );
    expect((await diff(add({ series: "other" }))).words).to.match(/new September 2025, Other: 5,700,000 people; Agency: Report$/);
    expect((await diff(add({ date: "2024-06" }))).words).not.to.include("before:");
    expect((await diff(add({}))).out).not.to.include("Add to corrections");
  });

  it("gives no difference of values that do not count the same", async () => {
    const change =
      (more: Change): Change =>
      (dataset) => {
        dataset.metrics.people.observations[1].value = 6;
        more(dataset);
      };
    const broken = await diff(change(({ metrics }) => (metrics.people.observations[1].break = { en: "Anew." })));
    expect(broken.words).to.include("September 2024, Count 5,280,000 → 6 break (en)");
    const inThousands = await diff(change(({ metrics }) => (metrics.people.unit.en = "thousands of people")));
    expect(inThousands.words).to.include("September 2024, Count: 5,280,000 → 6 Add");
  });

  it("tells a phase, the mandate and an event in words", async () => {
    const { words } = await diff(({ handover, mission }) => {
      Object.assign(handover.phases[1], { status: "on-hold", since: "2024-07" });
      mission.mandate = { resolution: "S/RES/3000 (2026)", from: "2026-12-20", until: "2027-12-20" };
      handover.events[0].date = "2024-05-02";
    });
    expect(words).to.include("changed Second: planned → on hold since July 2024");
    expect(words).to.include("extended NONE, mandate until 20 December 2026 → 20 December 2027");
    expect(words).to.include("moved Event: May 2024 → 2 May 2024");
    // A mandate that was extended and a plan that was put on hold are news. A day that was wrong is not.
    expect(words.match(/"pointer": "[^"]*"/g)).to.deep.equal(['"pointer": "/handover/events/0/date"']);
  });

  it("shows of a long text what changed, with the words around it, in its language", async () => {
    const change: Change = ({ mission }) => (mission.summary.fr = mission.summary.fr.replace("2026", "2027"));
    expect((await diff(change)).words).to.include(
      "reworded NONE: summary (fr): … court jusqu’au 20 décembre [2026 → 2027] au soir.",
    );
    const { out } = await diff(change, ["--format", "markdown"]);
    expect(out).to.equal(
      "## Texts\n\n- **NONE** reworded: summary (fr): … court jusqu’au 20 décembre ~~2026~~ **2027** au soir.",
    );
  });

  it("warns of ids that are gone", async () => {
    const gone: readonly (readonly [Change, string])[] = [
      [({ metrics }) => delete Object.assign(metrics, { persons: metrics.people }).people, "The metric “people” (People)"],
      [({ metrics }) => metrics.people.series.pop(), "The series of “people”, “other” (Other)"],
      [({ focusAreas }) => (focusAreas[0].id = "field"), "The area “area” (Area)"],
      [({ focusAreas }) => focusAreas.pop(), "The area “area” (Area)"],
      [({ handover }) => handover.phases.pop(), "The phase “second” (Second)"],
    ];
    for (const [change, name] of gone) {
      const { warnings } = await json(change);
      expect(warnings).to.deep.equal([`${name} is gone: pages that show it will fail.`]);
    }
    expect((await diff(gone[3]![0])).out).to.include("Take care\n\n  The area");
  });

  it("tells which series pages show by default, and the order of the phases", async () => {
    const first = await diff(({ metrics }) =>
      metrics.people.observations.push({ ...metrics.people.observations[0], series: "other" }),
    );
    expect(first.words).not.to.include("where a page names no series");
    const second = await json(
      ({ metrics }) => metrics.people.series.reverse(),
      ({ metrics }) => metrics.people.observations.push({ ...metrics.people.observations[0], series: "other" }),
    );
    expect(second.differences).to.have.lengthOf(1);
    expect(second.differences[0]).to.include({ field: "default", was: "count", now: "other" });
    const { words } = await diff(({ handover }) => handover.phases.reverse());
    expect(words).to.include("The order of the phases: First, Second → Second, First");
  });

  it("says in what files differ that look the same", async () => {
    const unseen = async (change: Change): Promise<string> => (await diff(change)).out;
    const none = "No difference for a reader.";
    expect(await unseen(() => undefined)).to.equal(none);
    expect(await unseen(({ metrics }) => (metrics.people.observations[1].ref = "R2"))).to.equal(
      `${none} The files differ in: ref.`,
    );
    expect(await unseen(({ metrics }) => metrics.people.observations.reverse())).to.equal(`${none} The files differ in: order.`);
    expect(await unseen((dataset) => (dataset.$schema = "x.json"))).to.include("$schema");
    expect(await unseen(({ metrics }) => (metrics.people.observations[0].relation = "exactly"))).to.include("defaults");
    expect(
      await unseen(({ sources, metrics }) => {
        sources.other = sources.report;
        metrics.people.observations[0].source = "other";
      }),
    ).to.include("new        Agency: Report");
    const [old, now] = [
      await write("a.json", JSON.stringify(sample())),
      await write("b.json", JSON.stringify(sample(), null, 2)),
    ];
    expect((await run([old, now])).out).to.equal(`${none} The files differ in: formatting.`);
  });

  it("tells dates and numbers in words, and what was not said before", async () => {
    const { words } = await diff(({ handover, metrics }) => {
      Object.assign(handover.phases[1], { status: "under-way", actual: "2026-11-01/..", planned: "2026-11/2027-04" });
      metrics.people.observations[1].value = 5_280_000.004;
      metrics.people.observations.push({ date: "2025-09", value: 1, series: "count", source: "report" });
    });
    expect(words).to.include("carried out since 1 November 2026 (not said before)");
    expect(words).to.include("planned for November 2026 – April 2027 (not said before)");
    expect(words).to.include("5,280,000 → 5,280,000.004 (+0.004)");
    expect(words).to.include("new September 2025, Count: 1; Agency: Report");
    expect((await diff(({ metrics }) => (metrics.people.observations[1].value = -1234.5678))).words).to.include(
      "→ −1,234.5678 (",
    );
  });

  it("prints nothing of a file that a terminal or Markdown would obey", async () => {
    const change: Change = ({ metrics, title }) => {
      metrics.people.label.en = "A\u001b[31m\u0000\n# B";
      title.en = `${"long words ".repeat(10)}\u00000\u0000 \u0007`;
    };
    for (const format of ["text", "markdown", "json"]) {
      const { out } = await diff(change, ["--format", format]);
      // eslint-disable-next-line no-control-regex -- these are what must not be there
      expect(out, format).not.to.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
      expect(out, format).to.include("A\\u001b");
    }
    expect((await diff(change, ["--format", "markdown"])).out).to.include("**A\\u001b\\[31m\\u0000 \\# B**");
  });

  it("folds sources that were only read again", async () => {
    const { out } = await diff(
      ({ sources }) => Object.values<any>(sources).forEach((source) => (source.accessed = "2026-02-02")),
      [],
      ({ sources }) => {
        sources.report.accessed = "2026-01-01";
        for (const id of ["a", "b", "c"]) sources[id] = { title: id, publisher: "Agency", accessed: "2026-01-01" };
      },
    );
    expect(out).to.include("changed    4 sources read again on 2 February 2026");
    expect(out).not.to.include("read: ");
  });

  it("ends with 1 only where it is asked to, and only for what a reader sees", async () => {
    const change: Change = ({ metrics }) => (metrics.people.observations[1].value = 6);
    expect((await diff(change)).code).to.equal(0);
    expect((await diff(change, ["--exit-code"])).code).to.equal(1);
    expect((await diff(({ metrics }) => metrics.people.observations.reverse(), ["--exit-code"])).code).to.equal(0);
  });

  it("reads one file from the standard input", async () => {
    const file = await write("one.json", JSON.stringify(sample()));
    const now = sample();
    now.license = "CC-BY-4.0";
    expect((await run([file, "-"], JSON.stringify(now))).out).to.include("licence: CC0-1.0 → CC-BY-4.0");
    expect((await run(["-", file], JSON.stringify(now))).out).to.include("licence: CC-BY-4.0 → CC0-1.0");
  });

  it("says what is wrong with an option or a file", async () => {
    const good = await write("good.json", JSON.stringify(sample()));
    const bad = await write("bad.json", JSON.stringify({ ...sample(), corrections: [{ pointer: 1 }] }));
    for (const [args, words] of [
      [["-", "-"], "only one of the two files can be -"],
      [[good, at("none.json")], "none.json does not exist"],
      [[bad, good], "bad.json is no dataset:\n  /corrections/0"],
      [[good, good, "--format", "xml"], "text, markdown, json"],
    ] as const) {
      const { code, out, err } = await run(args);
      expect(code).to.equal(2);
      expect(out).to.equal("");
      expect(err).to.include(words);
    }
  });
});
