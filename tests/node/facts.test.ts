import { expect } from "chai";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { electionsCsv } from "../../scripts/elections-csv.js";
import { doubtsOf } from "../../scripts/facts-against-rows.js";
import { factsOf } from "../../scripts/facts-of.js";
import { compareRows, linesOf, reviewOf, rowsOf } from "../../scripts/review-facts.js";
import { parseText } from "../../src/data/parse.js";
import type { Dataset } from "../../src/data/schema.js";
import { at, read } from "./files.js";

type Text = Readonly<Record<string, string>>;

async function ours(): Promise<Dataset> {
  const result = parseText(await read("data/monusco.json"));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.dataset;
}

/** Every text below a value, with its place. */
function textsOf(value: unknown, place = ""): readonly (readonly [string, Text])[] {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value && typeof value.en === "string") return [[place, value as Text]];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${place}/${key}`));
}

/** The numbers of a text, however its language groups their digits. */
const numbersOf = (text: string): readonly string[] => (text.replace(/(?<=\d)[\u202f,.](?=\d)/g, "").match(/\d+/g) ?? []).sort();

describe("the facts", () => {
  let dataset: Dataset;

  before(async () => {
    dataset = await ours();
  });

  it("each name the row they come from", () => {
    const without = factsOf(dataset).filter(({ refs }) => refs.length === 0);
    expect(without.map(({ pointer }) => pointer).filter((one) => /observations|points|sites|events|resources/.test(one))).to.be
      .empty;
  });

  it("are all in French too", () => {
    expect(textsOf(dataset).flatMap(([place, { fr }]) => (fr === undefined ? [place] : []))).to.be.empty;
  });

  it("say the same numbers in both languages", () => {
    const differ = textsOf(dataset).filter(([, { en, fr }]) => numbersOf(en!).join() !== numbersOf(fr!).join());
    expect(differ.map(([place]) => place)).to.be.empty;
  });

  it("are set in type as their language is", () => {
    const french = / [;:!?»%]|[^\u202f]([;!?»]|: )|«[^\u202f]|'|\d \d{3}(?!\d)|"/;
    expect(textsOf(dataset).filter(([, { fr }]) => french.test(fr!))).to.be.empty;
    expect(textsOf(dataset).filter(([, { en }]) => /'|"|[\u00a0\u202f]| {2}/.test(en!))).to.be.empty;
  });

  it("use every source, and none without an address that a browser opens", () => {
    const { mission, metrics, focusAreas, handover, resources, sources } = dataset;
    const cited = new Set([
      ...mission.sources,
      ...Object.values(metrics).flatMap(({ observations }) => observations.map(({ source }) => source)),
      ...focusAreas.flatMap((area) => [area, ...area.points]).flatMap((one) => one.sources),
      ...[...handover.phases, ...handover.sites, ...handover.events].flatMap((one) => one.sources),
    ]);
    expect(Object.keys(sources).filter((id) => !cited.has(id))).to.be.empty;
    const addresses = [...Object.values(sources), ...resources].flatMap(({ url }) => url ?? []);
    expect(addresses.filter((url) => !/^https?:\/\/[^\s/]+\.[^\s]+$/.test(url))).to.be.empty;
  });

  it("are not lost", () => {
    const { metrics, focusAreas, handover, resources, sources } = dataset;
    const observations = Object.values(metrics).flatMap((metric) => metric.observations);
    expect(observations).to.have.lengthOf.at.least(94);
    expect(handover.events).to.have.lengthOf.at.least(80);
    expect(handover.sites).to.have.lengthOf.at.least(12);
    expect(focusAreas.flatMap(({ points }) => points)).to.have.lengthOf.at.least(24);
    expect(resources).to.have.lengthOf.at.least(14);
    expect(Object.keys(sources)).to.have.lengthOf.at.least(149);
  });

  it("have the ids that pages outside use", () => {
    const metrics = ["in-need", "displaced", "food-insecure", "personnel", "personnel-ceiling", "budget", "fatalities"];
    expect(dataset.metrics).to.include.keys([...metrics, "bases-planned"]);
    const areas = ["rule-of-law", "humanitarian-assistance", "civilian-protection", "elections"];
    expect(dataset.focusAreas.map(({ id }) => id)).to.include.members(areas);
    expect(dataset.handover.phases.map(({ id }) => id)).to.deep.equal(["south-kivu", "north-kivu", "ituri"]);
  });
});

describe("the table of the support for elections", () => {
  let dataset: Dataset;

  before(async () => {
    dataset = await ours();
  });

  it("is in step with the facts", async () => {
    const table = await read("data/elections-support.csv");
    expect(table === electionsCsv(dataset), "run npm run generate").to.equal(true);
  });

  it("holds 2006 to 2023, by date, under its header", () => {
    const [header, ...rows] = electionsCsv(dataset).trimEnd().split("\r\n");
    const texts = ["en", "fr", "sw", "ln", "ar", "es"].flatMap((tag) => [`text_${tag}`, `note_${tag}`]);
    expect(header).to.equal(["date,kind,confidence,sources,publishers,urls,published", ...texts].join(","));
    const years = rows.map((row) => Number(row.slice(0, 4)));
    expect(years).to.deep.equal([...years].sort());
    expect(years).to.include.members([2006, 2011, 2016, 2018, 2023]);
  });

  it("quotes what would end a field, and keeps formulas from a spreadsheet", () => {
    const area = dataset.focusAreas.find(({ id }) => id === "elections")!;
    const points = ['=HYPERLINK("x")', "+1", "-1", "@x", "a,b", 'say "b"', "two\nlines"].map((en) => ({
      ...area.points[0]!,
      text: { en },
    }));
    const table = electionsCsv({
      ...dataset,
      focusAreas: [{ ...area, points }],
      handover: { ...dataset.handover, events: [] },
    });
    for (const field of [`"'=HYPERLINK(""x"")"`, "'+1", "-1", "'@x", '"a,b"', '"say ""b"""', '"two\nlines"'])
      expect(table).to.include(`,${field},`);
  });
});

describe("the review of the facts", () => {
  const sheet = [
    "## 1. Days (T)",
    "| id | what | conf. |",
    "|---|---|---|",
    "| **T2** | a \\| b | — |",
    "| — | nothing | |",
    "### 1b More",
    "| id | what |",
    "|:--|--:|",
    "| T10 | ten |",
    "## 2. Places (G)",
    "| place | lon |",
    "|---|---|",
    "| Bukavu | 28.8 |",
    "| Goma | 29.2 |",
    "## 3. Nothing",
    "| topic | advice |",
    "|---|---|",
    "| x | y |",
  ].join("\n");

  it("reads the rows of a fact sheet", () => {
    expect(rowsOf(sheet)).to.deep.equal([
      { id: "T2", section: "1. Days (T)", cells: ["a | b", "—"] },
      { id: "T10", section: "1. Days (T)", cells: ["ten"] },
      { id: "G Bukavu", section: "2. Places (G)", cells: ["28.8"] },
      { id: "G Goma", section: "2. Places (G)", cells: ["29.2"] },
    ]);
  });

  it("orders them as the sheet does", () => {
    const rows = ["S5", "R01", "T10", "W-E06", "H-F13", "M-Pxx", "M-P24b", "G Bukavu", "B06b", "T4b", "H-N16", "B06", "T4", "Z1"];
    expect([...rows].sort(compareRows).join(" ")).to.equal(
      "T4 T4b T10 B06 B06b H-N16 H-F13 M-P24b M-Pxx W-E06 G Bukavu R01 S5 Z1",
    );
  });

  it("prints every fact once, in both languages, within its width", async () => {
    const facts = factsOf(await ours());
    const lines = linesOf(reviewOf(facts));
    const counts = facts.map(({ pointer }) => lines.filter((line) => line.trim() === pointer).length);
    expect(counts.every((count) => count === 1)).to.equal(true);
    const words = lines.join(" ").replace(/\s+/g, " ");
    for (const { says } of facts) {
      for (const { text } of says) for (const said of Object.values(text)) expect(words).to.include(said.replace(/\s+/g, " "));
    }
    expect(lines.filter((line) => line.length > 100 && !/^\s+https?:\/\/\S+$/.test(line))).to.be.empty;
  });

  it("tells rows without facts from refs without a row", async () => {
    const fact = factsOf(await ours())[0]!;
    const cite = (...refs: readonly string[]) => ({ ...fact, refs });
    const { rows, withoutRow, uncited, unknown } = reviewOf([cite("T10", "G Bukavu"), cite("X1"), cite()], rowsOf(sheet));
    expect(rows.map(({ id, facts, also }) => [id, facts.length, also.length])).to.deep.equal([
      ["T10", 1, 0],
      ["G Bukavu", 0, 1],
      ["X1", 1, 0],
    ]);
    expect(withoutRow).to.have.length(1);
    expect(uncited.map(({ id }) => id)).to.deep.equal(["T2", "G Goma"]);
    expect(unknown).to.deep.equal(["X1"]);
  });

  it("tells in what facts differ from their rows", async () => {
    const [first] = factsOf(await ours());
    const url = "https://example.org/report";
    const row = (...cells: readonly string[]) => [{ id: "T1", section: "1. Days (T)", cells }];
    const fact = {
      ...first!,
      refs: ["T1"],
      confidence: "found",
      date: "2024-05",
      value: 5_280_000,
      sources: [{ document: "Report", url }],
    };
    const remarks = (cells: readonly string[], changes: object = {}) =>
      doubtsOf([{ ...fact, ...changes }], row(...cells)).flatMap((doubt) => doubt.remarks);
    const right = ["about 5.28 million people", "2024-05-31", url, "found"];
    expect(remarks(right)).to.be.empty;
    expect(remarks(["5,280,000 people", "2024", "http://www.example.org/report/", "found (fact) / unsure (days)"])).to.be.empty;
    expect(remarks(right, { confidence: "known" })).to.deep.equal(["known, the row says found"]);
    expect(remarks(right, { value: 5_300_000 })).to.deep.equal(["not in the row: 5300000"]);
    expect(remarks(right, { date: "2023-12/2024-05" })).to.deep.equal(["of 2023, which the row does not name"]);
    expect(remarks(["5.28 million", "2024", "https://example.org/other", "found"])).to.deep.equal([
      "none of its addresses stands in the row",
    ]);
    expect(doubtsOf([{ ...fact, refs: ["T2"] }], row(...right))).to.be.empty;
  });

  it("counts rows apart that are no facts", async () => {
    const fact = factsOf(await ours())[0]!;
    const more = `${sheet}\n## 8. Names (X)\n| id | what |\n|---|---|\n| X-en | a name |\n| S1 | a check |\n`;
    const review = reviewOf([{ ...fact, refs: ["T10"] }], rowsOf(more));
    expect(review.noFacts.map(({ id }) => id)).to.deep.equal(["X-en", "S1"]);
    expect(review.uncited.map(({ id }) => id)).to.deep.equal(["T2"]);
    expect(linesOf(review).at(-1)).to.match(/1 row not cited, 2 more that are no facts; 0 refs without a row\.$/);
  });

  it("is a command", async () => {
    const folder = await mkdtemp(join(tmpdir(), "review-"));
    const run = (...options: readonly string[]) =>
      promisify(execFile)(process.execPath, ["--import=tsx", at("scripts/review-facts.ts"), ...options], { cwd: at(".") });
    try {
      const file = join(folder, "sheet.md");
      await writeFile(file, "| id | what |\n|---|---|\n| T01 | MONUC set up |\n| T99 | not cited |\n");
      const refusal = (...options: readonly string[]) =>
        run(...options).then(
          () => "",
          (error: { readonly code: number; readonly stderr: string }) => `${error.code} ${error.stderr}`,
        );
      const [{ stdout }, help, refused, missing] = await Promise.all([
        run("--facts", file),
        run("--help"),
        refusal("--fact"),
        refusal("--facts", "none.md"),
      ]);
      expect(help.stdout).to.match(/--facts FILE/);
      expect(missing).to.equal("2 none.md does not exist\n");
      expect(stdout).to.match(/── T01 ─+\n {2}row +MONUC set up\n/);
      expect(stdout).to.match(/\n {2}T99 +not cited\n/);
      expect(refused)
        .to.match(/^2 .*--fact/)
        .and.not.match(/\n\s+at /);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
