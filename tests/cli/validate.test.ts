/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call --
   a dataset that a test breaks has no type */
import { expect } from "chai";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { check } from "../../src/cli/checks/check.js";
import { main } from "../../src/cli/main.js";
import { minimal } from "../data/datasets.js";
import { testIo } from "./io.js";

interface Entry {
  readonly pointer: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly value?: string;
}

interface Report {
  readonly file: string;
  readonly errors: readonly Entry[];
  readonly warnings: readonly Entry[];
}

const BROKEN = fileURLToPath(new URL("./broken/", import.meta.url));

async function run(args: readonly string[], input = ""): Promise<{ code: number; out: string; err: string }> {
  const { io, out, err } = testIo({ input });
  const code = await main(["validate", ...args], io);
  return { code, out: out(), err: err() };
}

async function report(...args: string[]): Promise<readonly Report[]> {
  return JSON.parse((await run(["--json", ...args])).out) as readonly Report[];
}

type Expected = readonly [place: string, pointer: string, part: string];

const FIGURE = "/metrics/people/observations/0";

/** What must be said about each file of broken/: nothing more, nothing less. */
const ERRORS: Readonly<Record<string, readonly Expected[]>> = {
  backwards: [["76:19", "/handover/phases/0/actual", "it ends (2024-01) before it starts (2024-06)"]],
  "byte-order-mark": [],
  comment: [["34:3", "", 'JSON has no comments: keep the remark under the key "$comment"']],
  "curly-quotes": [["11:5", "", 'straight double quotes ("), not in “']],
  "day-first": [["94:17", "/handover/events/0/date", 'did you mean "2024-06-30"?']],
  "dead-phase": [["99:18", "/handover/events/0/phase", 'names the phase "second", which does not exist']],
  "dead-source": [["50:21", `${FIGURE}/source`, 'names the source "reprot", which does not exist: did you mean "report"?']],
  "deep-nesting": [["1:124", "", "nested more than 100 levels deep"]],
  "double-id": [["91:15", "/handover/sites/1/id", 'repeats the id "site"']],
  "double-key": [["10:3", "/updated", "stands twice in this object, first in line 5"]],
  "double-observation": [],
  duration: [["38:22", "/metrics/people/reviewEvery", 'did you mean "P6M"?']],
  empty: [["1:1", "", "the file is empty"]],
  "id-with-spaces": [["82:15", "/handover/sites/0/id", 'did you mean "camp-kavumu"?']],
  "latin-1": [["18:37", "", "not UTF-8 from here on (byte E9): save the file as UTF-8"]],
  "line-break-in-text": [["18:24", "", 'has no closing " on its line']],
  "list-at-top": [["1:1", "", "must be an object, not a list"]],
  "mandate-backwards": [["22:16", "/mission/mandate/until", "lies before the mandate begins (2025-12-19)"]],
  "merge-conflict": [
    ["5:1", "", "a merge conflict"],
    ["7:1", "", "a merge conflict"],
    ["9:1", "", "a merge conflict"],
  ],
  "missing-brace": [["35:15", "", "this { is not closed: } is missing, to go by the indentation before line 53"]],
  "missing-comma": [["5:26", "", "a comma is missing here"]],
  "missing-key": [["10:14", "/mission/mandate", "is missing"]],
  "misspelt-key": [],
  "misspelt-required-key": [["35:15", "/metrics/people/label", 'is missing: "lable" stands there instead']],
  "month-13": [["47:19", `${FIGURE}/date`, "there is no month 13"]],
  "negative-accuracy": [["88:21", "/handover/sites/0/accuracy", "must not be negative"]],
  "no-break-space": [["9:13", "", "an invisible character (U+00A0)"]],
  "no-english": [["4:12", "/title/en", "is missing"]],
  "no-such-day": [
    ["5:14", "/updated", "there is no 30 February in 2026"],
    ["31:20", "/sources/report/published", "there is no 30 February in 2024"],
  ],
  "null-address": [["30:14", "/sources/report/url", 'null is no value, leave "url" out']],
  "null-metrics": [["34:14", "/metrics", "must be an object of metrics by id, not null"]],
  "number-as-text": [["48:20", `${FIGURE}/value`, "must be a number: did you mean 5280000?"]],
  "open-text": [["9:14", "", 'has no closing " on its line']],
  "plain-title": [["4:12", "/title", 'did you mean {"en":"Minimal"}?']],
  "proto-id": [["27:5", "/sources/__proto__", 'cannot have the id "__proto__"']],
  "script-address": [["30:14", "/sources/report/url", "must be an https:, http:, mailto: or relative address"]],
  "single-quotes": [["11:5", "", "double quotes (\"), not in single ones (')"]],
  "surplus-brace": [["55:3", "", "this } closes the { of line 1: one } is too many"]],
  "swapped-coordinates": [
    ["87:32", "/handover/sites/0/coordinates/1", "a latitude from -90 to 90: the order is [longitude, latitude]"],
  ],
  "thousands-separators": [["48:22", "", "a number has no thousands separators: write 5280000"]],
  "trailing-comma": [["31:29", "", "no comma stands before }: take it away"]],
  "unknown-word": [
    ["51:23", `${FIGURE}/relation`, 'did you mean "at-least"?'],
    ["90:23", "/handover/sites/0/confidence", 'did you mean "unsure"?'],
  ],
  "utf-16": [["1:1", "", "is UTF-16: save the file as UTF-8"]],
  "version-2": [["2:14", "/version", "must be 1, not 2"]],
  "web-page": [["1:1", "", "a web page (HTML or XML), not JSON"]],
  "wrong-bracket": [["63:31", "", "} stands here, but the [ of line 63 is still open"]],
  "wrong-type": [["70:15", "/handover/phases", "must be a list of phases, not an object"]],
};

const WARNINGS: Readonly<Record<string, readonly Expected[]>> = {
  "double-observation": [["52:9", "/metrics/people/observations/1", "repeats observation 0"]],
  "misspelt-key": [["51:11", `${FIGURE}/publised`, 'the format does not know, and is ignored: did you mean "published"?']],
  "misspelt-required-key": [["52:7", "/metrics/people/lable", 'did you mean "label"?']],
};

function matches(found: readonly Entry[], expected: readonly Expected[]): void {
  const places = (all: readonly (readonly [string, string, ...unknown[]])[]): string[] =>
    all.map(([place, pointer]) => `${place} ${pointer}`);
  expect(places(found.map(({ line, column, pointer }) => [`${line}:${column}`, pointer]))).to.deep.equal(places(expected));
  for (const [index, [, , part]] of expected.entries()) expect(found[index]!.message).to.contain(part);
}

describe("validate, of broken files", () => {
  it("has a line in the table for every file", () => {
    const files = readdirSync(BROKEN).map((file) => file.replace(".json", ""));
    expect(files.sort()).to.deep.equal(Object.keys(ERRORS).sort());
  });

  for (const [name, errors] of Object.entries(ERRORS)) {
    it(`says what is wrong with ${name}`, async () => {
      const [result] = await report(join(BROKEN, `${name}.json`));
      matches(result!.errors, errors);
      matches(result!.warnings, WARNINGS[name] ?? []);
    });
  }

  it("goes on after a fault that leaves no doubt of what was meant", async () => {
    const text = (await readFile(join(BROKEN, "trailing-comma.json"), "utf8")).replace('"value": 5', '"value": "5"');
    expect(check(text, "2026-11-24").errors.map(({ pointer }) => pointer)).to.deep.equal(["", `${FIGURE}/value`]);
  });
});

describe("validate, the command", () => {
  let folder: string;
  const files: Record<"good" | "warned" | "bad" | "both", string> = { good: "", warned: "", bad: "", both: "" };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "monusco-widgets-"));
    for (const name of ["good", "warned", "bad", "both"] as const) {
      files[name] = join(folder, `${name}.json`);
      const dataset = minimal();
      dataset.handover.sites[0].transferred = "2024-05";
      if (name === "good" || name === "bad") dataset.focusAreas[0].sources = ["report"];
      if (name === "both") dataset.focus = "Work";
      if (name === "bad" || name === "both") dataset.mission.mandate.until = "2025-12-18";
      await writeFile(files[name], JSON.stringify(dataset, null, 2));
    }
  });

  after(() => rm(folder, { recursive: true }));

  it("says of a good file that it is good", async () => {
    expect(await run([files.good])).to.deep.equal({ code: 0, out: `${files.good}: no problem`, err: "" });
  });

  it("prints what an editor can jump to, errors first, and the sum", async () => {
    const { code, out } = await run([files.both]);
    expect(code).to.equal(1);
    expect(out.split("\n")).to.deep.equal([
      `${files.both}:33:16  error    /mission/mandate/until  "2025-12-18" lies before the mandate begins (2025-12-19)`,
      `${files.both}:139:3  warning  /focus                  is a key the format does not know, and is ignored`,
      "More may come to light once these are put right.",
      "1 error, 1 warning",
    ]);
  });

  it("ends with 0 where there are only warnings, with --strict with 1", async () => {
    expect((await run([files.warned])).code).to.equal(0);
    expect((await run(["--strict", files.warned])).code).to.equal(1);
    expect((await run(["--strict", files.good])).code).to.equal(0);
  });

  it("keeps warnings back with --quiet, and says nothing of a file without errors", async () => {
    expect(await run(["--quiet", files.warned])).to.deep.equal({ code: 0, out: "", err: "" });
    const { out } = await run(["--quiet", files.both]);
    expect(out.split("\n")).to.have.lengthOf(1);
    expect(out).to.contain(" error ");
  });

  it("does not let --quiet hide what --strict ends with", async () => {
    const { code, err } = await run(["--quiet", "--strict", files.good]);
    expect(code).to.equal(2);
    expect(err).to.contain("'--quiet' cannot be used with option '--strict'");
  });

  it("gives each of several files its result, and the sum of all", async () => {
    const { code, out } = await run([files.good, files.warned, files.bad]);
    expect(code).to.equal(1);
    const heads = out.split("\n").filter((line) => !/:\d+:\d+ |^More may/.test(line) && line !== "");
    expect(heads).to.deep.equal([
      `${files.good}: no problem`,
      `${files.warned}: 1 warning`,
      `${files.bad}: 1 error`,
      "3 files: 1 error, 1 warning",
    ]);
  });

  it("checks the others where a file cannot be read", async () => {
    const below = join(files.good, "data.json");
    const { code, out, err } = await run([join(folder, "none.json"), folder, "", below, files.bad]);
    expect(code).to.equal(2);
    expect(err.split("\n")).to.deep.equal([
      `monusco-widgets: ${join(folder, "none.json")} does not exist`,
      `monusco-widgets: ${folder} is a folder`,
      'monusco-widgets: "" is no file name',
      `monusco-widgets: ${below} does not exist: what stands before its last / is a file`,
    ]);
    expect(out).to.contain("lies before the mandate begins");
  });

  it("reads the standard input", async () => {
    const text = await readFile(files.bad, "utf8");
    expect((await run(["-"], text)).out).to.match(/^stdin:33:16 {2}error {2}\/mission\/mandate\/until/);
    expect((await run(["-"], `\uFEFF${await readFile(files.good, "utf8")}`)).out).to.equal("stdin: no problem");
    expect((await run(["-"], "")).out).to.contain("stdin:1:1  error  the file is empty");
  });

  it("prints JSON and nothing else with --json", async () => {
    const none = join(folder, "none.json");
    const { code, out, err } = await run(["--json", files.both, files.good, none]);
    expect(JSON.parse(out)).to.deep.equal([
      {
        file: files.both,
        errors: [
          {
            pointer: "/mission/mandate/until",
            message: "lies before the mandate begins (2025-12-19)",
            line: 33,
            column: 16,
            value: '"2025-12-18"',
          },
        ],
        warnings: [
          {
            pointer: "/focus",
            message: "is a key the format does not know, and is ignored",
            line: 139,
            column: 3,
          },
        ],
      },
      { file: files.good, errors: [], warnings: [] },
      { file: none, errors: [], warnings: [], unreadable: "does not exist" },
    ]);
    expect([code, err]).to.deep.equal([2, `monusco-widgets: ${none} does not exist`]);
  });

  it("shows a few of many warnings of one kind, and all with --verbose and --json", async () => {
    const dataset = minimal();
    dataset.focusAreas[0].sources = ["report"];
    dataset.handover.sites[0].transferred = "2024-05";
    dataset.languages.push({ tag: "fr", status: "draft" });
    const text = JSON.stringify(dataset);
    const short = (await run(["-"], text)).out.split("\n");
    expect(short).to.have.lengthOf(5);
    expect(short[3]!.trim()).to.match(/^… and 9 more \(--verbose\) +has no text in "fr", which \/languages lists$/);
    expect(short[4]).to.equal("12 warnings");
    expect((await run(["--verbose", "-"], text)).out.split("\n")).to.have.lengthOf(13);
    const [result] = JSON.parse((await run(["--json", "-"], text)).out) as readonly Report[];
    expect(result!.warnings).to.have.lengthOf(12);
  });

  it("prints nothing that a terminal would obey", async () => {
    const text = JSON.stringify({ ...minimal(), "a\u001b[2J\nb": 1 });
    const { out } = await run(["-"], text);
    expect(out).to.match(/\/a\\u001b\[2J\\u000ab +is a key the format does not know/);
    expect(out).not.to.contain("\u001b");
  });

  it("prints JSON that a terminal can show, and that says the same", async () => {
    const label = "a\u009b2J\u202eb";
    const { out } = await run(["--json", "-"], JSON.stringify({ ...minimal(), [label]: 1 }));
    expect(out).not.to.match(/[\u0080-\u009f\u202e]/);
    const [result] = JSON.parse(out) as readonly Report[];
    expect(result!.warnings.some(({ pointer }) => pointer === `/${label}`)).to.equal(true);
  });

  it("shortens a long value", () => {
    const { warnings } = check(JSON.stringify({ ...minimal(), title: { en: `<b>${"long ".repeat(50)}</b>` } }), "2026-11-24");
    expect(warnings[0]!.value).to.equal(`"<b>${"long ".repeat(6)}long…"`.slice(0, 38) + '…"');
  });

  it("explains itself", async () => {
    const { code, out } = await run(["--help"]);
    expect(code).to.equal(0);
    for (const part of ["Examples:", "--strict", "--quiet", "--verbose", "--json", "Exit codes: 0", "1 errors", "2 a file"])
      expect(out).to.contain(part);
    expect((await run([])).code).to.equal(2);
  });
});
