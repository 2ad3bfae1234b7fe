import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "chai";
import { access, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "../../src/cli/checks/check.js";
import { main } from "../../src/cli/main.js";
import { exampleDataset } from "../../src/cli/template.js";
import { parse } from "../../src/data/parse.js";
import type { Dataset } from "../../src/data/schema.js";
import { testIo } from "./io.js";

async function run(args: readonly string[], today = "2026-11-24"): Promise<{ code: number; out: string; err: string }> {
  const { io, out, err } = testIo({ today });
  const code = await main(["init", ...args], io);
  return { code, out: out(), err: err() };
}

/** What is printed, as a dataset; a problem fails the test. */
async function datasetOf(...args: string[]): Promise<Dataset> {
  const { code, out, err } = await run([...args, "-"]);
  expect([code, err]).to.deep.equal([0, ""]);
  const result = parse(JSON.parse(out));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.dataset;
}

/** Every text of a value by its key, those of remarks and of the country's name left out. */
function textsOf(value: unknown, key = ""): readonly (readonly [key: string, text: string])[] {
  if (typeof value === "string") return [[key, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name.startsWith("$") || name === "country" ? [] : textsOf(inner, name),
  );
}

describe("the example dataset", () => {
  const DAYS = ["2024-02-29", "2025-01-01", "2026-03-31", "2026-11-24", "2026-12-31"];
  const LANGUAGES = [[], ["fr"], ["fr", "ar", "pt-BR"], ["en", "fr", "fr"]];
  for (const today of DAYS) {
    for (const languages of LANGUAGES) {
      for (const [mission, country, countryName] of [
        ["UNMISS", "SS", "South Sudan"],
        ["Mission d’été 2", "XX", "Example country"],
        ["الأمم", "LB", "Lebanon"],
      ] as const) {
        it(`has nothing wrong and nothing to warn of: ${mission}, ${languages.join(",") || "no languages"}, ${today}`, () => {
          const dataset = exampleDataset({ mission, country, countryName, languages, today });
          const { errors, warnings, complete } = check(JSON.stringify(dataset, null, 2), today);
          expect([...errors, ...warnings]).to.deep.equal([]);
          expect(complete).to.equal(true);
        });
      }
    }
  }

  const example = exampleDataset({
    mission: "UNMISS",
    country: "SS",
    countryName: "South Sudan",
    languages: ["fr"],
    today: "2026-11-24",
  });

  it("says in every text for readers that it is an example", () => {
    const silent = textsOf(example).filter(
      ([key, text]) => /^(en|fr|title|publisher|name|resolution)$/.test(key) && !/example/i.test(text),
    );
    expect(silent).to.deep.equal([]);
  });

  it("leads nowhere but to example.org", () => {
    const addresses = textsOf(example).filter(([, text]) => text.includes("://"));
    expect(addresses).to.have.length.above(2);
    for (const [, address] of addresses) expect(new URL(address).hostname).to.equal("example.org");
  });

  it("has one of each part", () => {
    const { ok, ...result } = parse(example);
    expect(ok).to.equal(true);
    const { sources, metrics, focusAreas, handover, resources, mission } = (result as { dataset: Dataset }).dataset;
    expect(Object.keys(sources)).to.have.lengthOf(2);
    expect(Object.values(metrics)[0]!.observations).to.have.lengthOf(2);
    expect(focusAreas[0]!.points).to.have.lengthOf(2);
    expect(handover.phases.map(({ status }) => status)).to.deep.equal(["completed", "planned"]);
    expect([handover.sites.length, handover.events.length, resources.length]).to.deep.equal([1, 2, 1]);
    expect([...handover.phases, ...handover.sites].map(({ province }) => province)).to.deep.equal(["SS", "SS", "SS"]);
    expect(mission.country).to.deep.equal({
      code: "SS",
      name: { en: "South Sudan", fr: "[to be translated into fr] South Sudan" },
    });
  });

  it("is right for an editor that completes by the package's schema", async () => {
    const schema = JSON.parse(await readFile("data/schema.json", "utf8")) as object;
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    expect(validate(example), JSON.stringify(validate.errors)).to.equal(true);
  });

  it("names the package's schema, and explains itself in remarks", () => {
    expect(example.$schema).to.equal("./node_modules/monusco-widgets/data/schema.json");
    expect(JSON.stringify(example).match(/"\$comment":/g)).to.have.length.above(8);
  });
});

describe("init", () => {
  let folder: string;
  const at = (file: string): string => join(folder, file);

  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), "monusco-widgets-"))));
  afterEach(() => rm(folder, { recursive: true }));

  it("writes a file that validate --strict is content with, and says what to do next in three lines", async () => {
    const { code, out, err } = await run([at("sudan.json"), "--mission", "UNMISS", "--country", "SS", "--language", "fr,ar"]);
    expect([code, err]).to.deep.equal([0, ""]);
    const [written, ...steps] = out.split("\n");
    expect(written).to.equal(`Written: ${at("sudan.json")}, an example of every part of a dataset, for UNMISS in South Sudan.`);
    expect(steps.map((step) => step.slice(0, 3))).to.deep.equal(["1. ", "2. ", "3. "]);
    const { io, out: found } = testIo();
    expect(await main(["validate", "--strict", at("sudan.json")], io)).to.equal(0);
    expect(found()).to.equal(`${at("sudan.json")}: no problem`);
    expect(await readFile(at("sudan.json"), "utf8")).to.match(/^\{\n {2}"\$schema"[^]*\n\}\n$/);
  });

  it("prints with - and writes nothing", async () => {
    const { id, languages, mission } = await datasetOf("--mission", "MINUSCA", "--country", "cf", "--language", " fr, en ,sg,fr");
    expect(id).to.equal("minusca");
    expect(mission.country.name.en).to.equal("Central African Republic");
    expect(languages).to.deep.equal(["en", "fr", "sg"].map((tag) => ({ tag, status: "draft" })));
    expect(await readdir(folder)).to.deep.equal([]);
  });

  it("needs no option", async () => {
    const { id, mission, languages } = await datasetOf();
    expect([id, mission.acronym, mission.country.code, mission.country.name.en, languages.length]).to.deep.equal([
      ...["example", "EXAMPLE", "XX", "Example country", 1],
    ]);
  });

  it("never writes over a file without --force", async () => {
    await writeFile(at("mine.json"), "mine");
    const { code, out, err } = await run([at("mine.json")]);
    expect([code, out]).to.deep.equal([2, ""]);
    expect(err).to.equal(`monusco-widgets: ${at("mine.json")} is there already: name another file, or --force to replace it`);
    expect(await readFile(at("mine.json"), "utf8")).to.equal("mine");
    expect((await run([at("mine.json"), "--force"])).code).to.equal(0);
    expect(check(await readFile(at("mine.json")), "2026-11-24").errors).to.deep.equal([]);
  });

  it("tells with --json what it wrote", async () => {
    const { out } = await run([at("a.json"), "--json", "--mission", "UNMISS", "--country", "SS", "--language", "fr"]);
    expect(JSON.parse(out)).to.deep.equal({ file: at("a.json"), mission: "UNMISS", country: "SS", languages: ["en", "fr"] });
  });

  const WRONG: readonly (readonly [args: readonly string[], message: string])[] = [
    [["--country", "SSD"], 'ISO 3166-1 code of two letters such as SS, not "SSD": did you mean "SS"?'],
    [["--country", "South Sudan"], 'not "South Sudan": did you mean "SS"?'],
    [["--country", "ZZ"], 'not "ZZ"'],
    [["--country", ""], 'not ""'],
    [["--language", "fr,FR"], '--language must be BCP 47 tags such as fr,ar, not "FR": did you mean "fr"?'],
    [["--language", "French language"], 'not "French language"'],
    [["--mission", " "], "--mission must be an acronym such as UNMISS"],
    [["--language", ""], '--language must be BCP 47 tags such as fr,ar, not ""'],
    [["--language", "sw_CD"], 'not "sw_CD": did you mean "sw-CD"?'],
    [["--mission", "a\nb"], 'on one line, without control characters, not "a\\nb"'],
    [["--mission", "a\u009bb"], 'without control characters, not "a\\u009bb"'],
    [["--mission", "<b>M</b>"], "no example can be made with these options: /title/en holds markup"],
    [["--colour"], "unknown option '--colour'"],
  ];
  for (const [args, message] of WRONG) {
    it(`writes nothing with ${args.join(" ")}`, async () => {
      const { code, err } = await run([at("a.json"), ...args]);
      expect(code).to.equal(2);
      expect(err).to.contain(message);
      expect(await access(at("a.json")).catch(() => "none")).to.equal("none");
    });
  }

  it("writes what validate --strict is content with, or nothing", async () => {
    for (const mission of ["UNMISS", "-", "a  b", "&amp;", "BÃ©", "M’é", "{}", "x".repeat(500)]) {
      const { code, out, err } = await run(["--mission", mission, "-"]);
      if (code !== 0) expect([out, err.split("\n").length]).to.deep.equal(["", 1]);
      else expect(check(out, "2026-11-24")).to.deep.include({ errors: [], warnings: [] });
    }
  });

  it("says why it cannot write", async () => {
    expect((await run([""])).err).to.contain('"" is no file name');
    await writeFile(at("file"), "");
    expect((await run([join(at("file"), "a.json")])).err).to.contain("what stands before its last / is a file");
    expect((await run([at("none/a.json")])).err).to.contain("cannot be written: its folder does not exist");
    expect((await run([folder, "--force"])).err).to.contain("is a folder: name a file in it");
    expect((await run([folder])).code).to.equal(2);
  });

  it("explains itself", async () => {
    const { code, out } = await run(["--help"]);
    expect(code).to.equal(0);
    for (const part of ["Examples:", "--mission", "--country", "--language", "--force", "--json", "Exit codes: 0"])
      expect(out).to.contain(part);
  });
});
