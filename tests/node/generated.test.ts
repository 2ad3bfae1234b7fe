import { expect } from "chai";
import { generated } from "../../scripts/generate.mjs";
import { read, readJson } from "./files.js";

describe("generated files", () => {
  it("are what their sources make now", async () => {
    const files = await generated();
    expect([...files.keys()]).to.include.members([
      "data/schema.json",
      "docs/data.md",
      "data/elections-support.csv",
      "src/data/embedded-json.ts",
      "src/i18n/cldr/en.ts",
      "src/i18n/cldr/fr.ts",
    ]);
    for (const [file, text] of files) expect((await read(file)) === text, file).to.equal(true);
  });

  it("are all there is of CLDR", async () => {
    const tables = [...(await generated()).keys()].filter((file) => file.startsWith("src/i18n/cldr/"));
    expect(tables).to.have.lengthOf.at.least(2);
  });

  it("carry the version of the package", async () => {
    const { version } = await readJson<{ version: string }>("package.json");
    expect(await read("src/version.ts")).to.include(JSON.stringify(version));
  });
});
