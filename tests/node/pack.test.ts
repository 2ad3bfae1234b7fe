import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { expect } from "chai";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { npm } from "../../scripts/install.mjs";
import { filesBelow, readJson } from "./files.js";

/** What a module of src/ becomes. */
const MADE = /^dist\/(.+?)\.(?:d\.ts|js|js\.map)$/;

/** What is no module of src/: bundles, what the server loads, style sheets, pages, data. */
const OTHERS = [
  /^(README|CHANGELOG)\.md$/,
  /^LICENSE(-DATA)?$/,
  /^(package|custom-elements)\.json$/,
  /^llms\.txt$/,
  /^data\/(monusco\.json|schema\.json|elections-support\.csv)$/,
  /^dist\/monusco-(widgets(\.core)?|embed|audit)\.js(\.map)?$/,
  /^dist\/monusco-frame\.(js|css)$/,
  /^dist\/monusco-widgets\.css$/,
  /^dist\/integrity\.json$/,
  /^dist\/cli\.(js|LICENSES\.txt)$/,
  /^dist\/server\.LICENSES\.txt$/,
  /^dist\/locales\/(ar|es|ln|sw)\.js$/,
  /^dist\/themes\/[\w-]+\.css$/,
  /^dist\/frames\/[\w-]+\/index\.html$/,
  /^dist\/editors\/(vscode\.(html|css)-custom-data|web-types)\.json$/,
  /^dist\/server\/(snapshot|app|node|worker|chunks\/[\w-]+)\.js$/,
  /^dist\/server\/resvg\.wasm$/,
  /^dist\/server\/fonts\/(NotoSans(Arabic)?_(400Regular|600SemiBold)\.ttf|OFL\.txt)$/,
];

/** In bytes, packed: what it weighed when this was written, and 2 % more. A third of it is what the server draws its pictures with. */
const MOST = 6_310_000;

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

describe("the package", () => {
  let folder: string;
  let packed: Packed;
  let files: string[];

  before(async function () {
    folder = await mkdtemp(join(tmpdir(), "package-"));
    // Without its own build: the tests are about to use what that would rewrite.
    const options = ["--json", "--ignore-scripts", "--loglevel=silent", "--pack-destination", folder];
    const { code, output } = await npm(["pack", ...options], { quiet: true });
    expect(code, output).to.equal(0);
    packed = (JSON.parse(output) as Packed[])[0]!;
    files = packed.files.map(({ path }) => path);
  });

  after(() => rm(folder, { recursive: true }));

  const missing = (wanted: readonly string[]): string[] => wanted.filter((file) => !files.includes(file));

  it("holds what a page or a bundler needs", async () => {
    const built = (await filesBelow("dist")).map((file) => `dist/${file}`);
    expect(built).to.include("dist/monusco-widgets.js");
    expect(missing(built.filter((file) => !/^dist\/server\/.*\.map$/.test(file)))).to.deep.equal([]);
    expect(missing(["data/monusco.json", "data/schema.json", "custom-elements.json", "llms.txt", "package.json"])).to.deep.equal(
      [],
    );
  });

  it("says what it is and what one may do with it", () => {
    expect(missing(["README.md", "LICENSE", "LICENSE-DATA"])).to.deep.equal([]);
  });

  it("holds nothing that is not meant", async () => {
    const sources = new Set((await filesBelow("src")).map((file) => file.replace(/\.ts$/, "")));
    const isMeant = (file: string): boolean => sources.has(MADE.exec(file)?.[1] ?? "") || OTHERS.some((one) => one.test(file));
    expect(files.filter((file) => !isMeant(file))).to.deep.equal([]);
    expect(OTHERS.filter((one) => !files.some((file) => one.test(file))).map(String), "not there").to.deep.equal([]);
  });

  it("weighs no more than it did", () => {
    expect(packed.size).to.be.below(MOST);
  });

  it("has types that each resolver of an ES module finds, and none that are wrong (attw)", async () => {
    const { exports } = await readJson<{ exports: Record<string, unknown> }>("package.json");
    const entrypoints = Object.keys(exports).filter((door) => typeof exports[door] === "object");
    const data = new Uint8Array(await readFile(join(folder, packed.filename)));
    const analysis = await checkPackage(createPackageFromTarballData(data), { entrypoints });
    if (!analysis.types) throw new Error("attw finds no types at all");
    expect(Object.keys(analysis.entrypoints)).to.have.members(entrypoints);
    // The profile "esm-only": `require` and resolvers from before 2019 are not for us.
    const isOurs = (problem: object): boolean =>
      !("resolutionKind" in problem) || problem.resolutionKind === "node16-esm" || problem.resolutionKind === "bundler";
    expect(analysis.problems.filter(isOurs)).to.deep.equal([]);
  });
});
