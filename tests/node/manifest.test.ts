import { expect } from "chai";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { tool } from "../../scripts/run.mjs";
import { at, filesBelow, read, readJson, root } from "./files.js";

interface Documented {
  readonly name?: string;
  readonly fieldName?: string;
  readonly description?: string;
}

interface Declaration extends Documented {
  readonly customElement?: true;
  readonly tagName?: string;
  readonly summary?: string;
  readonly members?: readonly (Documented & { readonly static?: true; readonly inheritedFrom?: object })[];
  readonly attributes?: readonly Documented[];
  readonly events?: readonly Documented[];
  readonly slots?: readonly Documented[];
  readonly cssParts?: readonly Documented[];
  readonly cssProperties?: readonly Documented[];
  readonly cssStates?: readonly Documented[];
}

interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations?: readonly Declaration[] }[];
}

const KINDS = ["attributes", "events", "slots", "cssParts", "cssProperties", "cssStates"] as const;

/** Lit's own callbacks need no words of ours. */
const CALLBACKS =
  /^(connectedCallback|disconnectedCallback|attributeChangedCallback|createRenderRoot|willUpdate|firstUpdated|updated|update|render)$/;

describe("custom-elements.json", () => {
  let elements: Declaration[];

  before(async () => {
    const { modules } = await readJson<Manifest>("custom-elements.json");
    elements = modules.flatMap(({ declarations = [] }) => declarations.filter(({ customElement }) => customElement));
  });

  it("is what the sources say now", async () => {
    // Inside the project: the analyzer takes its folder for a path from there.
    const folder = await mkdtemp(at("node_modules/.manifest-"));
    try {
      const { code, output } = await tool(
        "cem",
        ["analyze", "--config", "custom-elements-manifest.config.mjs", "--outdir", relative(root, folder)],
        { quiet: true },
      );
      expect(code, output).to.equal(0);
      expect(await readFile(join(folder, "custom-elements.json"), "utf8")).to.equal(await read("custom-elements.json"));
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("has every element that is defined", async () => {
    const defines = (await filesBelow("src/components")).filter((file) => file.endsWith("/define.ts"));
    const texts = await Promise.all(defines.map((file) => read(`src/components/${file}`)));
    const tags = texts.flatMap((text) => /defineElement\("([^"]+)"/.exec(text)?.[1] ?? []);
    expect(elements.map(({ tagName }) => tagName)).to.have.members(tags);
  });

  it("says of every element, and of all that it offers, what it is", () => {
    const silent = elements.flatMap((element) => [
      ...(element.summary && element.description ? [] : [`${element.tagName} itself`]),
      ...KINDS.flatMap((kind) =>
        (element[kind] ?? [])
          .filter(({ description }) => !description)
          .map(({ name, fieldName }) => `${element.tagName} ${kind} ${name ?? fieldName}`),
      ),
      ...(element.members ?? [])
        .filter(({ description, name, inheritedFrom }) => !description && !inheritedFrom && !CALLBACKS.test(name ?? ""))
        .map(({ name }) => `${element.tagName} member ${name}`),
    ]);
    expect(silent).to.deep.equal([]);
  });

  it("hides what is private, and what is not on the element", () => {
    const members = elements.flatMap(({ members = [] }) => members);
    expect(members.filter(({ name, static: onClass }) => onClass || name === undefined || name.startsWith("#"))).to.deep.equal(
      [],
    );
  });

  it("names the parts that the templates have, and no other", async () => {
    const files = (await filesBelow("src/components")).filter((file) => file.endsWith(".ts"));
    const texts = await Promise.all(files.map((file) => read(`src/components/${file}`)));
    const used = texts.flatMap((text) =>
      [...text.matchAll(/\bpart="([a-z][a-z -]*)"/g)].flatMap((match) => match[1]?.split(/\s+/) ?? []),
    );
    const documented = elements.flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => name ?? ""));
    expect(
      [...new Set(used)].filter((part) => !documented.includes(part)),
      "not documented",
    ).to.deep.equal([]);
    const everything = texts.join("\n");
    expect(
      [...new Set(documented)].filter((part) => !everything.includes(`"${part}"`)),
      "not there",
    ).to.deep.equal([]);
  });
});
