import { expect } from "chai";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stateIn } from "../../src/server/node/state.js";

describe("the state in a file", () => {
  const kept = { text: "{}", fetchedAt: 1_700_000_000_000, older: ["[]"], etag: '"a"' };
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "monusco-state-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("is none at first, and then what was kept last", async () => {
    const state = stateIn(join(folder, "deep/er/state.json"));
    expect(await state.kept()).to.equal(undefined);
    await state.keep(kept);
    expect(await state.kept()).to.deep.equal(kept);
    await state.keep({ text: "{ }", fetchedAt: 1, older: [] });
    expect(await state.kept()).to.deep.equal({ text: "{ }", fetchedAt: 1, older: [] });
    expect(await readdir(join(folder, "deep/er"))).to.deep.equal(["state.json"]);
  });

  it("leaves out what is no earlier dataset", async () => {
    const file = join(folder, "state.json");
    await writeFile(file, JSON.stringify({ ...kept, older: ["a", 1, null], etag: 7 }));
    expect(await stateIn(file).kept()).to.deep.equal({ text: "{}", fetchedAt: kept.fetchedAt, older: ["a"] });
    await writeFile(file, JSON.stringify({ text: "{}", fetchedAt: 1 }));
    expect(await stateIn(file).kept()).to.deep.equal({ text: "{}", fetchedAt: 1, older: [] });
  });

  it("says so where the file holds something else, or cannot be read", async () => {
    const file = join(folder, "state.json");
    for (const text of ['{"text":1,"fetchedAt":2}', '{"text":"{}"}', "not JSON"]) {
      await writeFile(file, text);
      const refused = await stateIn(file)
        .kept()
        .then(() => "", String);
      expect(refused, text).to.match(text === "not JSON" ? /^SyntaxError/ : /holds no dataset with its time/);
    }
    expect(
      await stateIn(folder)
        .kept()
        .then(() => "", String),
    ).to.contain("EISDIR");
  });

  it("stays whole where it cannot be written", async () => {
    const file = join(folder, "state.json");
    await stateIn(file).keep(kept);
    const before = await readFile(file, "utf8");
    // A folder in its place cannot be replaced by a file.
    const blocked = join(folder, "folder");
    await stateIn(join(blocked, "x")).keep(kept);
    const refused = await stateIn(blocked)
      .keep(kept)
      .then(() => "", String);
    expect(refused).to.match(/EISDIR|ENOTEMPTY|EEXIST/);
    expect((await readdir(folder)).sort()).to.deep.equal(["folder", "state.json"]);
    expect(await readFile(file, "utf8")).to.equal(before);
  });
});
