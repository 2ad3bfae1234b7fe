/** What a release is made of: the entry of the changelog, the tarball that is made twice, the folder of a CDN, what is still open. */
import { expect } from "chai";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyProject } from "../../scripts/release/again.mjs";
import { faultsOf, layOut } from "../../scripts/release/cdn.mjs";
import { dated, dayOf, entryOf, withEntry } from "../../scripts/release/changelog.mjs";
import { openPoints } from "../../scripts/release/open-points.mjs";
import { differences, pack } from "../../scripts/release/pack.mjs";
import { run } from "../../scripts/run.mjs";
import { at, filesBelow, read, readJson, root } from "./files.js";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "monusco-widgets-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe("the changelog", () => {
  const before = "# Changelog\n\nThe form.\n\n## 0.1.0 - Unreleased\n\n### Added\n\n- It.\n";

  it("gets an entry above the others, below the heading that each text asks for", () => {
    const after = withEntry(before, "0.2.0", "2026-12-01", [
      "Fixed: a fault.\nOf old.",
      "Sooner.",
      "Added: one.",
      "Note: all is well.",
      "Added: two.",
    ]);
    expect(after).to.equal(
      "# Changelog\n\nThe form.\n\n## 0.2.0 - 2026-12-01\n\n### Added\n\n- one.\n- two.\n\n### Changed\n\n- Sooner.\n- Note: all is well.\n\n" +
        "### Fixed\n\n- a fault.\n  Of old.\n\n## 0.1.0 - Unreleased\n\n### Added\n\n- It.\n",
    );
    expect(entryOf(after, "0.2.0")).to.match(/^### Added\n[\s\S]+Of old\.$/);
    expect(entryOf(after, "0.1.0")).to.equal("### Added\n\n- It.");
  });

  it("gives a day to what was unreleased", () => {
    expect(dayOf(before, "0.1.0")).to.equal(undefined);
    expect(dayOf(dated(before, "0.1.0", "2026-12-01"), "0.1.0")).to.equal("2026-12-01");
    expect(() => dayOf(before, "0.3.0")).to.throw("no entry for 0.3.0");
    expect(() => entryOf(before, "0.1")).to.throw("no entry for 0.1");
  });

  it("has an entry for this version", async () => {
    const { version } = await readJson<{ version: string }>("package.json");
    expect(entryOf(await read("CHANGELOG.md"), version)).to.include("### ");
  });
});

describe("a tarball", () => {
  const project = async (name: string, text: string): Promise<string> => {
    const at = join(folder, name);
    await mkdir(at);
    await writeFile(join(at, "package.json"), JSON.stringify({ name: "a", version: "1.0.0", files: ["*.js"] }));
    await writeFile(join(at, "a.js"), text);
    return at;
  };

  const packed = async (from: string) =>
    [from, await pack(from, join(from, "out"))] as [string, Awaited<ReturnType<typeof pack>>];

  it("is the same for the same files, wherever they lie", async () => {
    const [one, other] = [await packed(await project("one", "1")), await packed(await project("other", "1"))];
    expect(await differences(one, other)).to.deep.equal([]);
    expect(one[1].sha512).to.match(/^sha512-[\w+/]{86}==$/);
    expect(one[1].file).to.equal("a-1.0.0.tgz");
  });

  it("that differs is told by its files", async () => {
    const [one, two] = [await project("one", "made at noon"), await project("two", "made at dusk")];
    await writeFile(join(two, "b.js"), "2");
    expect(await differences(await packed(one), await packed(two))).to.deep.equal([
      'a.js: from byte 8, "made at noon" and "made at dusk"',
      "b.js: only in the second",
    ]);
  });
});

describe("the second copy of a project", () => {
  it("has what git has or would take in, and what is installed, and nothing else", async () => {
    const [from, to] = [join(folder, "from"), join(folder, "to")];
    await mkdir(join(from, "node_modules/.cache"), { recursive: true });
    await mkdir(join(from, "node_modules/lit"));
    for (const [file, text] of [
      [".gitignore", "node_modules/\ndist/\n"],
      ["src.ts", "1"],
      ["gone.ts", "1"],
      ["node_modules/lit/index.js", "1"],
      ["node_modules/.cache/left", "1"],
    ] as const)
      await writeFile(join(from, file), text);
    await mkdir(join(from, "dist"));
    await writeFile(join(from, "dist/left.js"), "1");
    for (const args of [
      ["init", "--quiet"],
      ["add", "."],
    ])
      expect((await run("git", args, { cwd: from })).code).to.equal(0);
    await rm(join(from, "gone.ts"));
    await writeFile(join(from, "new.ts"), "1");
    await mkdir(to);
    await copyProject(from, to);
    expect(await filesBelow(to)).to.deep.equal([".gitignore", "new.ts", "node_modules/lit/index.js", "src.ts"]);
  });
});

describe("the folder of a CDN", () => {
  it("has every file that has a hash, under the version, as it was built", async () => {
    const { version, files } = await readJson<{ version: string; files: Record<string, string> }>("dist/integrity.json");
    const laid = await layOut(at("."), folder);
    expect(laid).to.include.members(Object.keys(files).map((file) => `${version}/${file}`));
    expect(laid).to.include.members([`${version}/integrity.json`, `${version}/monusco-widgets.js.map`, "embed/stat/index.html"]);
    expect(laid.filter((file) => /server|cli|\.d\.ts/.test(file))).to.deep.equal([]);
    expect(await readFile(join(folder, "dataset.json"), "utf8")).to.equal(await read("data/monusco.json"));
    expect(await faultsOf(root, folder)).to.deep.equal([]);
    await writeFile(join(folder, version, "monusco-widgets.css"), "");
    expect(await faultsOf(root, folder)).to.deep.equal([`${version}/monusco-widgets.css is not what was built`]);
  });

  it("is not right where the hashes are of something else", async () => {
    const copy = join(folder, "package");
    await cp(at("dist"), join(copy, "dist"), { recursive: true });
    await cp(at("data"), join(copy, "data"), { recursive: true });
    await writeFile(join(copy, "dist/monusco-audit.js"), "changed later");
    await layOut(copy, join(folder, "cdn"));
    const { version } = await readJson<{ version: string }>("package.json");
    expect(await faultsOf(copy, join(folder, "cdn"))).to.deep.equal([
      `${version}/monusco-audit.js is not what integrity.json says`,
    ]);
  });
});

describe("what is open before a release", () => {
  const ready = {
    description: { version: "0.2.0", repository: "x" },
    changelog: "## 0.2.0 - 2026-12-01\n",
    uncommitted: [],
    tags: ["v0.1.0"],
    pending: 0,
    tested: true,
  };

  it("is nothing where all is done", () => {
    expect(openPoints(ready)).to.deep.equal([]);
  });

  for (const [name, state, words] of [
    ["tests", { tested: false }, "THE TESTS WERE LEFT OUT"],
    ["the repository", { description: { version: "0.2.0" } }, "no `repository`"],
    ["the day", { changelog: "## 0.2.0 - Unreleased\n" }, "calls 0.2.0 unreleased"],
    ["changesets", { pending: 2 }, "2 changesets are pending"],
    ["the tag", { tags: ["v0.2.0"] }, "v0.2.0 is there already"],
    ["a commit", { uncommitted: [" M a.ts"] }, "not committed:  M a.ts"],
  ] as const)
    it(`names ${name}`, () => {
      const points = openPoints({ ...ready, ...state });
      expect(points).to.have.lengthOf(1);
      expect(points[0]).to.include(words);
    });
});
