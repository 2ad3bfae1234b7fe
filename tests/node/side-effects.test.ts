import { expect } from "chai";
import { mkdir, mkdtemp, realpath, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundlers, type Bundle, type Bundler } from "./bundlers.js";
import { filesBelow, readJson, root } from "./files.js";

interface Package {
  readonly sideEffects: readonly string[];
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
}

const NAME = "monusco-widgets";

/** A page's project, which has the package among its node_modules. */
let project: string;

/** On a server, elements are registered to be rendered. */
const registers = (door: string): boolean => /\/(define|bundle|core|snapshot|server)$/.test(door);

/** The audit is for the page's console: its effect is a function there. */
const isAudit = (door: string): boolean => door.endsWith("/audit");

/** What brings the dataset of the package to the page. */
const isDataset = (door: string): boolean => door.endsWith("/embed-dataset");

const importOf = (door: string): string => `import ${JSON.stringify(door)};`;

const component = (path: string): string | undefined => /components\/([\w-]+)\//.exec(path)?.[1];

describe("importing", () => {
  let doors: string[];
  const each: Partial<Record<string, Bundler>> = {};

  before(async () => {
    project = await realpath(await mkdtemp(join(tmpdir(), "page-")));
    await mkdir(join(project, "node_modules"));
    await symlink(root, join(project, "node_modules", NAME), "dir");
    Object.assign(each, bundlers(project));
    const { exports } = await readJson<Package>("package.json");
    doors = Object.entries(exports).flatMap(([door, target]) => (typeof target === "string" ? [] : [door.replace(/^\./, NAME)]));
  });

  after(() => rm(project, { recursive: true }));

  for (const name of ["esbuild", "rollup", "Vite", "webpack"] as const) {
    const bundle = (contents: string): Promise<Bundle> => each[name]!(contents);

    describe(`bundled by ${name}`, () => {
      it("brings the dataset and the audit where they are asked for", async () => {
        const [dataset, ...others] = doors.filter(isDataset);
        expect(others).to.deep.equal([]);
        expect((await bundle(importOf(dataset!))).code).to.include("MONUSCO");
        for (const door of doors.filter(isAudit)) expect((await bundle(importOf(door))).code).to.include("monuscoAudit");
      });

      it("leaves nothing of what is imported and not used", async () => {
        const silent = doors.filter((one) => !registers(one) && !isAudit(one) && !isDataset(one));
        expect(silent).to.include.members([NAME, `${NAME}/stat`, `${NAME}/react`, `${NAME}/vue`, `${NAME}/embed`]);
        expect((await bundle(silent.map(importOf).join("\n"))).ours).to.deep.equal([]);
      });

      it("registers nothing, where a class is used, and brings no other class and no dataset", async () => {
        const { code, ours } = await bundle(`import { MonuscoStat } from "${NAME}"; console.log(MonuscoStat);`);
        expect(code).to.include("MonuscoStat").and.not.include("customElements");
        expect(ours.filter((file) => file.endsWith("embedded-json.js"))).to.deep.equal([]);
        expect([...new Set(ours.map(component))]).to.have.members([undefined, "stat", "shared"]);
      });

      it("registers what a component of React needs, and nothing else", async () => {
        const { code, ours } = await bundle(`import { MonuscoStat } from "${NAME}/react"; console.log(MonuscoStat);`);
        expect(code).to.include("customElements");
        expect(ours.filter((file) => file.endsWith("/define.js"))).to.deep.equal(["components/stat/define.js"]);
        expect([...new Set(ours.map(component))]).to.have.members([undefined, "stat", "shared"]);
      });

      it("brings no Lit with the parser", async () => {
        const { code, files } = await bundle(`import { parse } from "${NAME}/data"; console.log(parse);`);
        expect(code).to.include("parse");
        expect(files.filter((file) => /node_modules\/(@lit|lit)/.test(file))).to.deep.equal([]);
      });

      it("registers what a define, a bundle or a server defines", async () => {
        const defines = doors.filter((door) => door.endsWith("/define"));
        const { ours } = await bundle(defines.map(importOf).join("\n"));
        const made = (await filesBelow("dist/components")).filter((file) => file.endsWith("define.js"));
        expect(made).to.have.lengthOf(defines.length - 1);
        expect(ours).to.include.members(made.map((file) => `components/${file}`));
        for (const door of doors.filter((one) => registers(one) && !defines.includes(one))) {
          expect((await bundle(importOf(door))).code, door).to.include("customElements");
        }
      });
    });
  }
}).timeout(120_000);

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
