import { expect } from "chai";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main.js";
import { sample } from "./due-sample.js";
import { testIo } from "./io.js";

/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment --
   a dataset that a test puts together has no type */

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

  it("says of a phase that is under way until when it should be", async () => {
    const input = sample();
    Object.assign(input.handover.phases[0], { status: "under-way", actual: "2025-09/.." });
    const out = async (at: string): Promise<string> => (await run(["-", "--at", at], { input: JSON.stringify(input) })).out;
    expect(await out("2025-10-30")).to.include("First is under way, and is to end by October 2025, tomorrow");
    expect(await out("2025-11-01")).to.include("First was to end by October 2025, and still stands as under way");
  });

  it("prints nothing of a file that a terminal or Markdown would obey", async () => {
    const input = sample();
    input.metrics.people.label.en = "A\u001b]0;x\u0007\n\n# B\n- [x] c ~~d~~ \u202e";
    input.sources.report.title = "T\u009b\nU";
    input.sources.report.url = "https://example.org/a\n>b";
    for (const option of ["--markdown", "--json", "--all-series"]) {
      const { out } = await run(["-", option, "--at", "2025-11-24"], { input: JSON.stringify(input) });
      // eslint-disable-next-line no-control-regex -- these are what must not be there
      expect(out, option).not.to.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
      expect(out, option).to.include("A\\u001b");
    }
    const { out } = await run(["-", "--markdown", "--at", "2025-11-24"], { input: JSON.stringify(input) });
    expect(out).to.include("**A\\u001b\\]0;x\\u0007 \\# B - \\[x\\] c \\~\\~d\\~\\~ \\u202e: 100 people");
    expect(out).to.include("[Agency: T\\u009b U](<https://example.org/a%0A%3Eb>)");
  });

  it("reads a file as validate does", async () => {
    const broken = join(folder, "bytes.json");
    const said = async (bytes: Uint8Array | string, command = "due"): Promise<string> => {
      await writeFile(broken, bytes);
      const world = testIo();
      const code = await main([command, ...(command === "diff" ? [file] : []), broken], world.io);
      return `${code} ${world.err().replace(broken, "FILE")}`;
    };
    const text = JSON.stringify(sample());
    for (const command of ["due", "diff"]) {
      expect(await said(Buffer.from(`{"a":"é"}`, "latin1"), command)).to.equal(
        "2 monusco-widgets: FILE:1:7 is not UTF-8 from here on (byte E9): save the file as UTF-8",
      );
      expect(await said(Buffer.from(`\uFEFF${text}`, "utf16le"), command)).to.equal(
        "2 monusco-widgets: FILE:1:1 is UTF-16: save the file as UTF-8",
      );
      expect(await said("", command)).to.equal("2 monusco-widgets: FILE:1:1 the file is empty");
      const deep = text.replace("{", `{"x":${"[".repeat(3000)}${"]".repeat(3000)},`);
      expect(await said(deep, command)).to.match(/^2 monusco-widgets: FILE:1:\d+ is nested more than 100 levels deep[^\n]*$/);
      expect(await said(text.replace("{", '{"id":"other",'), command), "a double key").to.equal("0 ");
      expect(await said(`\uFEFF${text}`, command), "a byte order mark").to.equal("0 ");
    }
    expect((await run([""])).err).to.equal('monusco-widgets: "" is no file name');
    expect((await run([join(file, "x")])).err).to.contain("does not exist: what stands before its last / is a file");
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
    expect(await wrong(broken)).to.match(/broken\.json:1:1 this \{ is not closed: \} is missing$/);
  });
});
