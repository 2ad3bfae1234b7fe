import { expect } from "chai";
import { chmod, lstat, mkdtemp, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../../src/cli/main.js";
import { parseText } from "../../../src/data/parse.js";
import { testIo } from "../io.js";
import { contribution, dataset, IDENTIFIER, pretty, somethingNew, TODAY } from "./fixtures.js";
import { proposed, runOn } from "./run.js";
import { fakeServer, type FakeServer } from "./server.js";

/** The lines of a text, without the comma that a line gets when something comes after it. */
const lines = (text: string): readonly string[] => text.split("\n").map((line) => line.replace(/,$/, ""));

/** Whether one text has all lines of another, in their order. */
function holds(after: string, before: string): boolean {
  const wanted = lines(before);
  const found = lines(after).reduce((at, line) => (line === wanted[at] ? at + 1 : at), 0);
  return found === wanted.length;
}

describe("The text of a refreshed file", () => {
  let server: FakeServer;
  beforeEach(async () => {
    server = await fakeServer(somethingNew());
  });
  afterEach(() => server.close());

  const changes = ["psdata", "hapi", "unhcr"].flatMap((id) => ["--source", id]);

  it("stays as it is but for what is added", async () => {
    // Written by hand: several values on a line, odd spaces, letters that JSON could write otherwise.
    const text = pretty()
      .replace('{\n        "en": "people"\n      }', '{ "en":   "people" , "fr": "l\\u0027\\/été" }')
      .replace('[\n    {\n      "tag": "en",\n      "status": "reviewed"\n    }\n  ]', '[ {"tag":"en","status":"reviewed"} ]')
      .replace('"phases": []', '"phases": [ ]');
    const { text: after } = await runOn(text, server, [...changes, "--write"]);
    expect(after).not.to.equal(text);
    expect(holds(after, text.replace("2026-01-01", TODAY))).to.be.true;
    expect(after)
      .to.include('{ "en":   "people" , "fr": "l\\u0027\\/été" }')
      .and.to.include('[ {"tag":"en","status":"reviewed"} ]');
    expect(after).to.match(/\}\n$/);
  });

  it("can be had back by taking away what was added", async () => {
    const text = pretty();
    const { text: after } = await runOn(text, server, ["--source", "unhcr", "--write"]);
    const without = after
      .replace(/,\n {8}\{\n {10}"date": "2025-12-31"[^}]*\}/, "")
      .replace(/,\n {8}\{\n {10}"id": "unhcr"[\s\S]*?\n {8}\}/, "")
      .replaceAll(/,\n {12}"unhcr"/g, "")
      .replace(/,\n {4}"unhcr-population-[^}]*\}/, "")
      .replace(`"updated": "${TODAY}"`, '"updated": "2026-01-01"');
    expect(without).to.equal(text);
  });

  for (const [what, write] of [
    ["tabs", (data: unknown) => JSON.stringify(data, null, "\t")],
    ["four spaces and Windows line ends", (data: unknown) => `${JSON.stringify(data, null, 4).replaceAll("\n", "\r\n")}\r\n`],
    ["one line", (data: unknown) => JSON.stringify(data)],
  ] as const) {
    it(`keeps ${what}`, async () => {
      const text = write(dataset());
      const { text: after, code } = await runOn(text, server, [...changes, "--write"]);
      expect(code).to.equal(0);
      expect(after).not.to.equal(text);
      // What is written is written as the rest is.
      expect(after).to.equal(write(JSON.parse(after)));
    });
  }

  it("keeps a byte order mark", async () => {
    const { text: after, code } = await runOn(`\uFEFF${pretty()}`, server, [...changes, "--write"]);
    expect(code).to.equal(0);
    expect(after.startsWith("\uFEFF{")).to.be.true;
    expect(parseText(after.slice(1)).ok).to.be.true;
  });

  it("gets its first observation and source where there is none", async () => {
    const data = dataset();
    data.metrics.personnel!.observations = [];
    const { text } = await runOn(pretty(data), server, ["--source", "psdata", "--write"]);
    expect(text).to.equal(pretty(JSON.parse(text)));
    expect(text).to.include('"observations": [\n        {\n          "date": "2026-09",');
  });

  it("names a source anew where its id is taken", async () => {
    const id = `psdata-uchistorical-${TODAY}`;
    const { printed, observations } = await proposed(server, ["--source", "psdata"], (data) => {
      data.sources[id] = { title: "Another", publisher: "Agency" };
    });
    expect(Object.keys(printed.proposals.sources)).to.include(`${id}-2`).and.not.to.include(id);
    expect(observations("personnel")[0]).to.include({ source: `${id}-2` });
  });

  it("names no source twice that is the same", async () => {
    const first = await runOn(pretty(), server, ["--source", "psdata", "--write"]);
    server.stock.personnel = [contribution(1, 2, { last_reporting_date: Date.UTC(2026, 9, 31) })];
    const { text } = await runOn(first.text, server, ["--source", "psdata", "--write"]);
    const sources = Object.keys((JSON.parse(text) as ReturnType<typeof dataset>).sources);
    expect(sources.filter((id) => id.startsWith("psdata-uchistorical"))).to.deep.equal([`psdata-uchistorical-${TODAY}`]);
  });

  it("is not touched where a key stands twice", async () => {
    const text = pretty().replace('"metrics": {', '"metrics": {},\n  "metrics": {');
    const { code, err, text: after } = await runOn(text, server, [...changes, "--write"]);
    expect(code).to.equal(2);
    expect(err).to.match(/nothing was written/);
    expect(after).to.equal(text);
  });
});

describe("A refreshed file on the disk", () => {
  let server: FakeServer;
  beforeEach(async () => {
    server = await fakeServer(somethingNew());
  });
  afterEach(() => server.close());

  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "refresh-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const run = async (file: string, ...args: string[]) => {
    const { io, out, err } = testIo({ today: TODAY, env: { HAPI_APP_IDENTIFIER: IDENTIFIER } });
    return { code: await main(["refresh", file, ...server.options, ...args], io), out: out(), err: err() };
  };

  it("the file keeps its mode, and a link stays one", async () => {
    const file = join(folder, "real.json");
    const link = join(folder, "link.json");
    await writeFile(file, pretty());
    await chmod(file, 0o640);
    await symlink(file, link);
    expect((await run(link, "--write")).code).to.equal(0);
    expect((await lstat(link)).isSymbolicLink()).to.be.true;
    expect((await stat(file)).mode & 0o777).to.equal(0o640);
    expect(await readFile(file, "utf8")).to.include("2026-11-24");
  });

  it("a file that may only be read is left alone, and nothing is asked", async () => {
    const file = join(folder, "dataset.json");
    await writeFile(file, pretty());
    await chmod(file, 0o444);
    const { code, err } = await run(file, "--write");
    expect(code).to.equal(2);
    expect(err).to.equal(`monusco-widgets: ${file} may not be written: nothing was asked`);
    expect(await readFile(file, "utf8")).to.equal(pretty());
    expect(server.asked).to.be.empty;
    expect((await run(file)).code).to.equal(0);
  });

  it("a file that is not UTF-8 is left alone", async () => {
    const file = join(folder, "dataset.json");
    const bytes = Buffer.from(pretty().replace("The mission", "La mission \u00e9"), "latin1");
    await writeFile(file, bytes);
    const { code, err } = await run(file, "--write");
    expect(code).to.equal(2);
    expect(err).to.match(/dataset\.json is not written in UTF-8: nothing was asked\. .*`validate`/);
    expect((await readFile(file)).equals(bytes)).to.be.true;
  });

  it("a day of change that lies ahead is kept", async () => {
    const file = join(folder, "dataset.json");
    await writeFile(file, pretty({ ...dataset(), updated: "2027-03-01" }));
    expect((await run(file, "--write")).code).to.equal(0);
    const text = await readFile(file, "utf8");
    expect((JSON.parse(text) as ReturnType<typeof dataset>).updated).to.equal("2027-03-01");
    expect(text).to.include("hapi-idps-");
  });

  it("a file that was changed meanwhile is left alone", async () => {
    const file = join(folder, "dataset.json");
    await writeFile(file, pretty());
    const other = pretty().replace("The mission", "Another mission");
    server.trouble("population/v1", () => {
      void writeFile(file, other);
      return false;
    });
    const { code, err, out } = await run(file, "--write");
    expect(code).to.equal(2);
    expect(err).to.equal(`monusco-widgets: ${file} was changed while the services were asked: nothing was written. Run it again`);
    expect(out).to.include("  + 2026-09");
    expect(await readFile(file, "utf8")).to.equal(other);
  });

  it("a file that is none is refused before anything is asked", async () => {
    const file = join(folder, "dataset.json");
    for (const [text, why] of [
      ["{", /is no dataset: it is not JSON: /],
      ["[]", /is no dataset: it must be an object/],
      [
        pretty({ ...dataset(), updated: "soon" }),
        /is no dataset: \/updated must be a day as YYYY-MM-DD\. `validate` names every problem$/,
      ],
    ] as const) {
      await writeFile(file, text);
      const { code, err } = await run(file);
      expect(code).to.equal(2);
      expect(err).to.match(why);
    }
    const missing = await run(join(folder, "none.json"));
    expect(missing.err).to.equal(`monusco-widgets: ${join(folder, "none.json")} does not exist`);
    expect((await run(folder)).err).to.equal(`monusco-widgets: ${folder} is a folder`);
    expect(server.asked).to.be.empty;
  });
});
