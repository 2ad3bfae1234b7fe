/** That everything that pages load has a budget. Whether it is kept is for size-limit. */
import { readFile } from "node:fs/promises";
import { expect } from "chai";
import { budgets } from "../../scripts/budgets.mjs";
import { filesBelow, readJson } from "./files.js";

describe("the budgets of bytes", () => {
  it("are there for each bundle, each language and each element alone", async () => {
    const all = await budgets();
    const { exports } = await readJson<{ exports: Record<string, unknown> }>("package.json");
    const elements = Object.keys(exports).flatMap((path) => /^\.\/(.+)\/define$/.exec(path)?.[1] ?? []);
    const languages = (await filesBelow("dist/locales")).filter((file) => file.endsWith(".js"));
    expect(elements).to.not.be.empty;
    expect(languages).to.not.be.empty;
    expect(all.flatMap(({ imports }) => imports ?? [])).to.have.members(elements);
    expect(all.flatMap(({ file }) => file ?? [])).to.include.members([
      "dist/monusco-widgets.js",
      "dist/monusco-widgets.core.js",
      ...languages.map((file) => `dist/locales/${file}`),
    ]);
  });
});

describe("the bundles of the widgets", () => {
  for (const file of ["monusco-widgets.js", "monusco-widgets.core.js"])
    it(`begin with the hint to compile them whole, which a minifier could take for a comment: ${file}`, async () => {
      const text = await readFile(new URL(`../../dist/${file}`, import.meta.url), "utf8");
      expect(text.startsWith("//# allFunctionsCalledOnLoad\n/*! monusco-widgets ")).to.equal(true);
    });
});
