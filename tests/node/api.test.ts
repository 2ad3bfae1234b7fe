/** That the API report in api/now/ is what the build offers, and that what is changed in the sources comes out of it. */
import { expect } from "chai";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { elementLines } from "../../scripts/api/elements.mjs";
import { inOrder } from "../../scripts/api/facts.mjs";
import { isSame, linesOf, NOW, readReport, RELEASED } from "../../scripts/api/files.mjs";
import { packageLines } from "../../scripts/api/package.mjs";
import { apiReport } from "../../scripts/api/report.mjs";
import { schemaLines } from "../../scripts/api/schema.mjs";
import { typeLines } from "../../scripts/api/types.mjs";
import { compare } from "../../scripts/release/compare.mjs";
import { semver } from "../../scripts/release/through-changesets.mjs";
import { at, readJson, root } from "./files.js";

const FOLDER = root.replace(/\/$/, "");

const changesOf = (before: readonly string[], after: readonly string[]): string[] =>
  compare(before, after).map(({ level, words }) => `${level}: ${words}`);

describe("the API report", () => {
  let made: Map<string, string[]>;

  before(async () => {
    made = await apiReport(FOLDER);
  });

  it("is in step with the build: else npm run api, after npm run build", async () => {
    const { report } = await readReport(at(NOW));
    expect([...report.keys()]).to.have.members([...made.keys()]);
    for (const [name, lines] of made) expect(changesOf(report.get(name)!, lines), `${name}: npm run api`).to.deep.equal([]);
    expect(isSame(report, made), "npm run api").to.equal(true);
  });

  it("has a line once, in its order, without a path of this machine", () => {
    for (const [name, lines] of made) {
      expect(lines, name).to.deep.equal(inOrder(lines));
      expect(lines.length, name).to.be.greaterThan(50);
      expect(lines.filter((line) => line.includes(FOLDER))).to.deep.equal([]);
    }
  });

  it("has each key once, so that a change is told from a loss", () => {
    const keys = linesOf(made).map((line) => line.replace(/\??(: .*)?$/, ""));
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).to.deep.equal([]);
  });

  it("has nothing of Lit and the DOM, and nothing private", () => {
    const members = linesOf(made).flatMap((line) => /^class \w+ > member (\w+)/.exec(line)?.[1] ?? []);
    expect(members).to.include.members(["metric", "asOf", "toSVG"]);
    expect(members).to.not.include.members(["updateComplete", "hidden", "render", "connectedCallback"]);
  });

  it("knows who hands a type to whom", () => {
    const types = made.get("types")!;
    expect(types).to.include.members(["type ServerOptions > given by callers", "type Report > got by callers"]);
    expect(types).to.not.include("type Report > given by callers");
    expect(types).to.include("type Metric > member observations: Observation[]");
  });

  it("of the last version is not of a later one than this", async () => {
    const { report, version } = await readReport(at(RELEASED));
    const { version: ours } = await readJson<{ version: string }>("package.json");
    expect(semver.lte(version!, ours), `${version} before ${ours}`).to.equal(true);
    expect([...report.keys()]).to.have.members([...made.keys()]);
  });
});

interface Manifest {
  readonly modules: {
    declarations?: { tagName?: string; attributes?: { name: string; type?: { text: string } }[]; cssParts?: object[] }[];
  }[];
}

describe("a change", () => {
  it("of an element is told", async () => {
    const manifest = await readJson<Manifest>("custom-elements.json");
    const before = inOrder(elementLines(manifest, []));
    const stat = manifest.modules
      .flatMap(({ declarations = [] }) => declarations)
      .find(({ tagName }) => tagName === "monusco-stat")!;
    stat.attributes = stat.attributes!.filter(({ name }) => name !== "trend");
    stat.attributes.find(({ name }) => name === "variant")!.type!.text = '"card" | "inline" | "strip"';
    stat.cssParts!.pop();
    expect(changesOf(before, inOrder(elementLines(manifest, [])))).to.deep.equal([
      "breaking: monusco-stat lost its attribute trend",
      'breaking: monusco-stat, attribute variant lost its value "compact"',
      "breaking: monusco-stat lost its part retry",
      'addition: monusco-stat, attribute variant gained its value "strip"',
    ]);
  });

  it("of a custom property is told", () => {
    const ink = { name: "--monusco-ink", default: "#000" };
    const lines = (...tokens: (typeof ink)[]) => elementLines({ modules: [] }, tokens);
    expect(changesOf(lines(ink), lines())).to.deep.equal(["breaking: style lost its custom property --monusco-ink"]);
    expect(changesOf(lines(ink), lines({ ...ink, default: "#111" }))[0]).to.match(/^addition: /);
  });

  it("of the package is told", async () => {
    const description = await readJson<{ exports: Record<string, unknown>; engines: object }>("package.json");
    const before = packageLines(description);
    const { "./stat": _, ...exports } = description.exports;
    const after = {
      ...description,
      exports: { ...exports, "./angular": { types: "x", default: "y" } },
      engines: { node: ">=22" },
    };
    expect(changesOf(before, packageLines(after))).to.deep.equal([
      "breaking: package lost its door ./stat",
      "breaking: package, engine node changed from >=20.19 to >=22",
      "addition: package gained its door ./angular",
    ]);
  });

  it("of the format is told", async () => {
    const schema = await readJson<{
      $defs: Record<string, { required: string[]; properties: Record<string, { enum: string[] }> }>;
    }>("data/schema.json");
    const before = schemaLines(schema);
    schema.$defs.metric!.required.push("description");
    schema.$defs.language!.properties.status!.enum = ["reviewed"];
    schema.$defs.language!.properties.reader = { enum: ["nobody"] };
    expect(changesOf(before, schemaLines(schema))).to.deep.equal([
      'breaking: schema, language.status lost its value "draft"',
      "breaking: schema, metric.description gained its limit required",
      "addition: schema gained its language.reader",
    ]);
  });

  it("of a type is told", async () => {
    const { exports } = await readJson<{ exports: object }>("package.json");
    // Inside the project, where the types of Lit are found.
    const folder = await mkdtemp(at("node_modules/.api-"));
    try {
      await cp(at("dist"), join(folder, "dist"), { recursive: true, filter: (file) => !/\.(js|map|wasm|ttf)$/.test(file) });
      const edit = async (file: string, from: string, to: string): Promise<void> => {
        const text = await readFile(join(folder, "dist", file), "utf8");
        expect(text, file).to.include(from);
        await writeFile(join(folder, "dist", file), text.replace(from, to));
      };
      const before = inOrder(typeLines(folder, exports));
      await edit("events.d.ts", "readonly id: string;", "readonly id: number;");
      await edit("components/stat/stat.d.ts", "trend: boolean;", "trend: string;");
      await edit("embed/request.d.ts", "readonly theme?: string", "readonly theme: string");
      await edit("data/parse.d.ts", "parse(input: unknown)", "parse(input: unknown, strict: boolean)");
      await edit("data/index.d.ts", "isSafeAddress", "isSafeAddress as isSafe");
      await edit("store/dataset-state.d.ts", '"embedded" | "inline"', '"embedded" | "given" | "inline"');
      expect(changesOf(before, inOrder(typeLines(folder, exports)))).to.deep.equal([
        "breaking: package, door ./data lost its function isSafeAddress",
        "breaking: class MonuscoSelectEvent, member id changed from readonly string to readonly number",
        "breaking: class MonuscoStat, member trend changed from boolean to string",
        "breaking: type EmbedRequest, member theme changed from string (may be left out) to string",
        "breaking: function parse gained its parameter 2: boolean",
        "addition: package, door ./data gained its function isSafe",
        'addition: type Origin gained its alternative "given"',
      ]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
