import { expect } from "chai";
import { readdir } from "node:fs/promises";
import { at, read } from "./files.js";

/** The folders whose tests run in Node and, unchanged, in every browser. */
const FOLDERS = ["data", "embed", "format", "i18n", "store"];

describe("the page of the tests that run in browsers too", () => {
  it("has each of them", async () => {
    const files = FOLDERS.map(async (folder) => {
      const names = await readdir(at(`tests/${folder}`), { recursive: true });
      return names.filter((name) => name.endsWith(".test.ts")).map((name) => `../${folder}/${name.replace(/\.ts$/, ".js")}`);
    });
    const page = await read("tests/browser/units.test.ts");
    const imported = [...page.matchAll(/^import "(.*)";$/gm)].map(([, file]) => file);
    expect(imported).to.have.members((await Promise.all(files)).flat());
  });
});
