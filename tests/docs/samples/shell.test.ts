import { expect } from "chai";
import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { at, read } from "../../node/files.js";
import { placeOf, samplesIn } from "./samples.js";
import { commandsOf, problemOf } from "./shell.js";

/** The files that the documents speak of, by the names that they give them. */
const FILES = ["dataset.json", "data.json", "old.json", "new.json", "data/data.json", "data/monusco.json"];

describe("samples of commands", () => {
  let dataset: string;

  before(async () => (dataset = await read("data/monusco.json")));

  /** What is wrong with the commands of a sample, one after the other in a folder of their own. */
  async function problemsOf(text: string): Promise<readonly string[]> {
    const folder = await mkdtemp(join(tmpdir(), "monusco-samples-"));
    const problems: string[] = [];
    try {
      await mkdir(join(folder, "data"));
      await Promise.all(FILES.map((file) => cp(at("data/monusco.json"), join(folder, file))));
      for (const command of commandsOf(text)) {
        // It begins a dataset where there is none.
        if (command.includes(" init ")) await rm(join(folder, "dataset.json"), { force: true });
        const problem = await problemOf(command, folder, dataset);
        if (problem) problems.push(`${command}: ${problem}`);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
    return problems;
  }

  it("are there", () => expect(samplesIn("sh")).to.have.lengthOf.at.least(15));

  for (const sample of samplesIn("sh"))
    it(`${placeOf(sample)} works`, async () => expect(await problemsOf(sample.text)).to.deep.equal([]));

  it("would be refused where they are wrong", async () => {
    for (const command of [
      "npm run tset",
      "npx mochaa -g x",
      "npx wtr --files tests/browser/no.test.ts",
      "node scripts/picture.mjs",
      "node scripts/pictures.mjs --chek",
      "npx monusco-widgets embed statt",
      "npx monusco-widgets due data.json --wihtin P1D",
      "npx monusco-widgets refresh data.json --wirte",
      "MONUSCO_BASE=x npx monusco-widgets validate no.json # a comment",
      "cp examples/no.service /etc/",
      "monusco-widgets validate",
    ])
      expect(await problemsOf(command), command).to.have.lengthOf(1);
  });

  it("are read with pipes, variables and comments", () =>
    expect(commandsOf("A=1 B=2 npx x # y\n\ncurl z | npx w -\nnpm ci && npm test")).to.deep.equal([
      "npx x",
      "curl z",
      "npx w -",
      "npm ci",
      "npm test",
    ]));
});
