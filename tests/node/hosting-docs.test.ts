import { expect } from "chai";
import { stat } from "node:fs/promises";
import { ConfigError, readConfig } from "../../src/server/config.js";
import { KINDS } from "../../src/server/kinds.js";
import { kindsTable } from "../../scripts/docs-hosting.mjs";
import { DATASET_TEXT, INTEGRITY } from "../server/setup.js";
import { staged } from "../server/origin.js";
import { at, read } from "./files.js";

/** The first cells of a table's rows, below a heading. */
function firstCells(page: string, heading: string): string[] {
  const part = page.slice(page.indexOf(`\n${heading}\n`));
  const table = part.slice(part.indexOf("\n|") + 1, part.indexOf("\n\n", part.indexOf("\n|")));
  return [...table.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name!);
}

describe("the page on hosting", () => {
  let page: string;
  before(async () => {
    page = await read("docs/hosting.md");
  });

  it("quotes the example files as they are", async () => {
    const quotes = [...page.matchAll(/<!-- from: (\S+) -->\n\n```\w*\n([^`]+)```/g)];
    expect(quotes).to.have.lengthOf(3);
    for (const [, file, text] of quotes) expect(await read(file!), file).to.include(text);
  });

  it("has each variable that the server reads, and no other", async () => {
    const source = await read("src/server/config.ts");
    const names = [...source.matchAll(/read\("([A-Z_]+)"/g)].map(([, name]) => name!);
    expect(firstCells(page, "### Variables").sort()).to.deep.equal(names.sort());
    expect(names).to.have.lengthOf(8);
    expect(page).to.include(`| \`PORT\`                   | \`${readConfig({}).port}\``);
    expect(() => readConfig({ PORT: "x" })).to.throw(ConfigError);
  });

  it("has the variables of the examples right", async () => {
    for (const file of [
      "examples/hosting/monusco-widgets.service",
      "examples/hosting/Containerfile",
      "examples/worker/wrangler.toml",
    ]) {
      const given = [...(await read(file)).matchAll(/\b((?:MONUSCO_\w+|HOST|PORT)) ?= ?"?([^\s"]+)/g)];
      expect(given, file).to.not.be.empty;
      const variables = Object.fromEntries(given.map(([, name, value]) => [name!, value!]));
      expect(Object.keys(readConfig(variables)), file).to.have.lengthOf(new Set(["PORT", ...Object.keys(variables)]).size);
    }
  });

  it("copies into the container what is there, and what the server needs", async () => {
    const text = await read("examples/hosting/Containerfile");
    const copied = [...text.matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, names]) => names!.split(" "));
    for (const name of copied) expect(await stat(at(name)), name).to.exist;
    expect(copied).to.include.members(["custom-elements.json", "data/monusco.json", "dist"]);
    const started = /^CMD \["node", "(.+)"\]$/m.exec(text)?.[1];
    expect(await stat(at(started!))).to.exist;
    expect(await read("examples/hosting/monusco-widgets.service")).to.include(`/${started} `.trimEnd());
  });

  it("names files and versions that are there", async () => {
    for (const path of ["dist/frames", "dist/integrity.json", "data/monusco.json", "dist/server/node.js"])
      expect(await stat(at(path)), path).to.exist;
    expect(page).to.include(`"version": "${INTEGRITY.version}"`);
  });

  it("has the times of every kind as the server sends them", () => {
    const table = /<!-- kinds -->\n\n([^<]+)\n<!-- \/kinds -->/.exec(page)?.[1];
    expect(table === kindsTable(KINDS), "run node --import=tsx scripts/docs-hosting.mjs").to.be.true;
  });

  it("shows /healthz as it is", async () => {
    const shown: unknown = JSON.parse(/<!-- healthz -->\n\n```json\n([^`]+)```/.exec(page)![1]!);
    const { app } = staged(() => new Response(DATASET_TEXT));
    const real: unknown = await (await app.request("/healthz")).json();
    expect(real).to.deep.equal(shown);
  });
});
