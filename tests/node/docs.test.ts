import { expect } from "chai";
import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { partsOf, themingPage, tokensOf } from "../../scripts/docs-tokens.mjs";
import { at, filesBelow, read, readJson } from "./files.js";

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly { readonly tagName?: string; readonly attributes?: readonly { readonly name: string }[] }[];
  }[];
}

const isThere = (path: string): Promise<boolean> =>
  stat(at(path)).then(
    () => true,
    () => false,
  );

describe("the documents", () => {
  let pages: string[];

  before(async () => {
    const docs = (await filesBelow("docs")).filter((file) => file.endsWith(".md")).map((file) => `docs/${file}`);
    pages = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "api/README.md", ".changeset/README.md", ...docs];
  });

  it("link to files that exist", async () => {
    const broken: string[] = [];
    for (const page of pages) {
      const text = await read(page);
      const targets = [...text.matchAll(/\]\(([^)\s]+)\)|\bsrc="([^"]+)" width/g)].map((match) => match[1] ?? match[2] ?? "");
      for (const target of targets.filter((one) => !/^([a-z]+:|#)/.test(one))) {
        if (!(await isThere(join(dirname(page), target.split("#")[0]!)))) broken.push(`${page}: ${target}`);
      }
    }
    expect(broken).to.deep.equal([]);
  });

  it("link to headings that exist, and so does the audit", async () => {
    const anchorsOf = async (page: string): Promise<ReadonlySet<string>> =>
      new Set(
        [...(await read(page)).matchAll(/^#+ (.+)$/gm)].map(
          ([, heading]) =>
          heading!.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, "").replaceAll(" ", "-"), // prettier-ignore
        ),
      );
    const broken: string[] = [];
    for (const page of [...pages, ...(await filesBelow("src/audit")).map((file) => `src/audit/${file}`)]) {
      const folder = page.startsWith("src/") ? "docs" : dirname(page);
      for (const [, file, anchor] of (await read(page)).matchAll(/((?:docs\/)?[\w/.-]+\.md)#([\w-]+)/g)) {
        const target = file!.startsWith("docs/") ? file! : join(folder, file!);
        if (!(await isThere(target)) || !(await anchorsOf(target)).has(anchor!)) broken.push(`${page}: ${file}#${anchor}`);
      }
    }
    expect(broken).to.deep.equal([]);
  });

  it("name the two commands", async () => {
    const readme = await read("README.md");
    for (const command of ["npm start", "npm test"]) expect(readme).to.include(`\`${command}\``);
  });

  it("name every element with every attribute", async () => {
    const rows = (await read("README.md")).split("\n").filter((line) => line.startsWith("|"));
    const { modules } = await readJson<Manifest>("custom-elements.json");
    const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName !== undefined);
    expect(elements).to.not.be.empty;
    for (const { tagName, attributes = [] } of elements) {
      const row = rows.find((line) => line.startsWith(`| \`<${tagName}>\``));
      expect(row, tagName).to.be.a("string");
      for (const { name } of attributes) expect(row, tagName).to.include(`\`${name}\``);
    }
  });

  it("have the custom properties and parts that the sources have", async () => {
    const { now, made } = await themingPage();
    expect(now === made, "run node scripts/docs-tokens.mjs").to.equal(true);
  });
});

describe("the reader of custom properties", () => {
  it("finds name, default and comment", () => {
    const source = `/** Not of a property. */ const x = css\`:host {
      /** Ink */
      --_text: var(--monusco-color-text, inherit);
      /**
       * Hairlines,
       * mixed
       */
      --_rule: var(--monusco-color-rule, color-mix(in srgb, currentColor 24%, transparent));
    }\`;`;
    expect(tokensOf(source)).to.deep.equal([
      { name: "--monusco-color-text", variable: "--_text", default: "inherit", description: "Ink" },
      {
        name: "--monusco-color-rule",
        variable: "--_rule",
        default: "color-mix(in srgb, currentColor 24%, transparent)",
        description: "Hairlines, mixed",
      },
    ]);
  });

  it("finds every one of ours", async () => {
    const source = await read("src/styles/tokens.ts");
    expect(tokensOf(source)).to.have.lengthOf([...source.matchAll(/^\s*--_/gm)].length);
  });

  it("refuses one without a comment or a default", () => {
    expect(() => tokensOf("--_x: var(--monusco-x, 1px);")).to.throw("--monusco-x");
    expect(() => tokensOf("/** X */ --_x: var(--monusco-x);")).to.throw("--monusco-x");
  });

  it("finds parts", () => {
    expect(partsOf(" * @csspart as-of - The date.\n * @cssstate x - No.")).to.deep.equal([
      { name: "as-of", description: "The date." },
    ]);
  });
});
