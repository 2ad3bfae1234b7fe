import resolve from "@rollup/plugin-node-resolve";
import { expect } from "chai";
import { build } from "esbuild";
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rollup } from "rollup";
import { at, filesBelow, readJson, root } from "./files.js";

interface Package {
  readonly sideEffects: readonly string[];
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
}

const NAME = "monusco-widgets";

/** A page's project, which has the package among its node_modules. */
let project: string;

/** What esbuild makes of a page's own module, and from which files. */
async function bundle(contents: string): Promise<{ code: string; inputs: string[] }> {
  const result = await build({
    stdin: { contents, resolveDir: project },
    bundle: true,
    format: "esm",
    write: false,
    metafile: true,
    treeShaking: true,
    logLevel: "error",
    conditions: ["production", "browser"],
  });
  const output = Object.values(result.metafile.outputs)[0];
  const inputs = Object.entries(output?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : []));
  return { code: result.outputFiles[0]?.text ?? "", inputs };
}

/** The same by rollup: the code, and the files of ours that left some in it. Lit, which has effects of its own, rollup keeps. */
async function rolledUp(contents: string): Promise<{ code: string; ours: string[] }> {
  const entry = join(project, "entry.js");
  await writeFile(entry, contents);
  const made = await rollup({
    input: entry,
    plugins: [resolve({ exportConditions: ["production", "browser"] })],
    onwarn: () => undefined,
  });
  const [{ code, modules }] = (await made.generate({ format: "es" })).output;
  const ours = Object.entries(modules).flatMap(([file, { renderedLength }]) =>
    renderedLength > 0 && file.startsWith(at("dist")) ? [file] : [],
  );
  return { code, ours };
}

const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "").trim();

describe("importing", () => {
  let doors: string[];

  before(async () => {
    project = await realpath(await mkdtemp(join(tmpdir(), "page-")));
    await mkdir(join(project, "node_modules"));
    await symlink(root, join(project, "node_modules", NAME), "dir");
    const { exports } = await readJson<Package>("package.json");
    doors = Object.entries(exports).flatMap(([door, target]) => (typeof target === "string" ? [] : [door.replace(/^\./, NAME)]));
  });

  after(() => rm(project, { recursive: true }));

  /** On a server, elements are registered to be rendered. */
  const registers = (door: string): boolean => /\/(define|bundle|core|snapshot|server)$/.test(door);

  /** The audit is for the page's console: its effect is a function there. */
  const isAudit = (door: string): boolean => door.endsWith("/audit");

  /** What brings the dataset of the package to the page. */
  const isDataset = (door: string): boolean => door.endsWith("/embed-dataset");

  it("the dataset comes to the page, in both bundlers", async () => {
    for (const door of doors.filter(isDataset)) {
      const contents = `import ${JSON.stringify(door)};`;
      expect((await bundle(contents)).code, "by esbuild").to.include("MONUSCO");
      expect((await rolledUp(contents)).code, "by rollup").to.include("MONUSCO");
    }
    expect(doors.filter(isDataset)).to.have.length(1);
  }).timeout(120_000);

  it("the audit gives the page a function, in both bundlers", async () => {
    for (const door of doors.filter(isAudit)) {
      const contents = `import ${JSON.stringify(door)};`;
      expect((await bundle(contents)).code, "by esbuild").to.include("monuscoAudit");
      expect((await rolledUp(contents)).code, "by rollup").to.include("monuscoAudit");
    }
  });

  it("a class leaves nothing in a bundle that does not use it", async () => {
    for (const door of doors.filter((one) => !registers(one) && !isAudit(one) && !isDataset(one))) {
      const contents = `import ${JSON.stringify(door)};`;
      expect(withoutComments((await bundle(contents)).code), `${door} by esbuild`).to.equal("");
      expect((await rolledUp(contents)).ours, `${door} by rollup`).to.deep.equal([]);
    }
  }).timeout(120_000);

  it("a class that is used registers nothing", async () => {
    const { code } = await bundle(`import { MonuscoStat } from "${NAME}"; console.log(MonuscoStat);`);
    expect(code).to.include("MonuscoStat").and.not.include("customElements");
  });

  it("one class brings no other", async () => {
    const { inputs } = await bundle(`import { MonuscoStat } from "${NAME}"; console.log(MonuscoStat);`);
    const elements = inputs.filter((file) => file.includes("/components/") && !/\/components\/(stat|shared)\//.test(file));
    expect(elements).to.deep.equal([]);
    expect(inputs.filter((file) => file.endsWith("embedded-json.js"))).to.deep.equal([]);
  });

  it("the parser brings no Lit", async () => {
    const { code, inputs } = await bundle(`import { parse } from "${NAME}/data"; console.log(parse);`);
    expect(code).to.include("parse");
    expect(inputs.filter((file) => /node_modules\/(@lit|lit)/.test(file))).to.deep.equal([]);
  });

  it("a define registers, in both bundlers", async () => {
    for (const door of doors.filter((one) => registers(one))) {
      const contents = `import ${JSON.stringify(door)};`;
      expect((await bundle(contents)).code, `${door} by esbuild`).to.include("customElements");
      expect((await rolledUp(contents)).code, `${door} by rollup`).to.include("customElements");
    }
  }).timeout(120_000);
});

describe("the list of side effects", () => {
  it("says the same of dist/ and of src/, which Storybook bundles", async () => {
    const { sideEffects } = await readJson<Package>("package.json");
    // What rollup has made of many has no source of its name.
    const isBundle = (one: string): boolean => /^\.\/dist\/(monusco-widgets|server\/)/.test(one);
    const modules = sideEffects.filter((one) => !isBundle(one) && !one.endsWith(".css"));
    const [built, sources] = ["./dist/", "./src/"].map((folder) =>
      modules.filter((one) => one.startsWith(folder)).map((one) => one.slice(folder.length).replace(/\.(js|ts)$/, "")),
    );
    expect(built).to.deep.equal(sources);
  });

  it("names only what exists", async () => {
    const { sideEffects } = await readJson<Package>("package.json");
    const files = [
      ...(await filesBelow("dist")).map((file) => `./dist/${file}`),
      ...(await filesBelow("src")).map((file) => `./src/${file}`),
    ];
    for (const pattern of sideEffects) {
      const expression = new RegExp(`^${pattern.replace(/[.]/g, "\\.").replace("*", "[^/]+")}$`);
      expect(
        files.some((file) => expression.test(file)),
        pattern,
      ).to.equal(true);
    }
  });
});
