/** That the next version says what has changed, and what is said where it does not. */
import { expect } from "chai";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { linesOf, NOW, readReport, RELEASED, writeReport } from "../../scripts/api/files.mjs";
import { checkVersion, complaint, nextVersion } from "../../scripts/release-check.mjs";
import { PAGES, versionFiles } from "../../scripts/release/version-files.mjs";
import { at, filesBelow, read, readJson, root } from "./files.js";

describe("the next version", () => {
  it("says what has changed since the last one", async () => {
    expect(complaint(await checkVersion(root))).to.equal("");
  });
});

describe("the version", () => {
  it("is the same in every file that carries it", async () => {
    const { version } = await readJson<{ version: string }>("package.json");
    const files = await versionFiles(root, version);
    expect(files.filter(({ now, made }) => now !== made).map(({ file }) => file)).to.deep.equal([]);
  });

  it("is written into each of them, and into nothing else there", async () => {
    const { version } = await readJson<{ version: string }>("package.json");
    const files = await versionFiles(root, "9.8.7");
    for (const { file, now, made } of files) {
      const lines = now.split("\n");
      const changed = made.split("\n").filter((line, place) => line !== lines[place]);
      expect(changed, file).to.not.be.empty;
      for (const line of changed) expect(line, file).to.include("9.8.7");
      if (PAGES.includes(file)) expect(made, file).to.not.include(`widgets.example/${version}/`);
    }
  });

  it("stands on no other page", async () => {
    // Decisions tell of their own time.
    const docs = (await filesBelow("docs")).filter((file) => file.endsWith(".md") && !file.startsWith("decisions/"));
    const pages = ["CONTRIBUTING.md", "SECURITY.md", ...docs.map((file) => `docs/${file}`)];
    const texts = await Promise.all(pages.map(async (page) => ({ page, text: await read(page) })));
    const naming = texts.filter(({ text }) => /widgets\.example\/\d/.test(text)).map(({ page }) => page);
    expect(PAGES).to.include.members(naming);
    expect(naming).to.include("docs/embedding.md");
  });
});

describe("a project of which the API has changed", () => {
  let folder: string;

  const changeset = (bump: string): Promise<void> =>
    writeFile(join(folder, ".changeset/kind-cat.md"), `---\n"monusco-widgets": ${bump}\n---\n\nAdded: something.\n`);

  const packageOf = (version: string): Promise<void> =>
    writeFile(join(folder, "package.json"), JSON.stringify({ name: "monusco-widgets", version }));

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "monusco-widgets-"));
    await mkdir(join(folder, ".changeset"));
    await cp(at(".changeset/config.json"), join(folder, ".changeset/config.json"));
    await packageOf("0.1.0");
    const { report } = await readReport(at(NOW));
    await writeReport(join(folder, RELEASED), report, "0.1.0");
    report.set(
      "elements",
      report.get("elements")!.filter((line) => !line.startsWith("monusco-stat > attribute trend")),
    );
    report.get("types")!.push("function parse > parameter 2?: boolean");
    await writeReport(join(folder, NOW), report);
  });

  afterEach(() => rm(folder, { recursive: true }));

  it("is told what it has lost, and what to do", async () => {
    const told = complaint(await checkVersion(folder));
    expect(told).to.include("breaking: monusco-stat lost its attribute trend");
    expect(told).to.include("- monusco-stat > attribute trend: boolean");
    expect(told).to.include("addition: function parse gained its parameter 2: boolean (may be left out)");
    expect(told).to.include("0.2.0 at least: npx changeset, and choose minor");
  });

  it("is told only of what the changesets do not cover", async () => {
    await changeset("patch");
    expect(await nextVersion(folder)).to.equal("0.1.1");
    const told = complaint(await checkVersion(folder));
    expect(told).to.include("monusco-stat lost its attribute trend");
    expect(told).to.not.include("function parse");
  });

  it("is told nothing where a changeset promises enough", async () => {
    await changeset("minor");
    expect(await nextVersion(folder)).to.equal("0.2.0");
    expect(complaint(await checkVersion(folder))).to.equal("");
  });

  it("is told nothing where the version has been raised already", async () => {
    await packageOf("0.2.0");
    expect(complaint(await checkVersion(folder))).to.equal("");
    await packageOf("0.1.1");
    expect(complaint(await checkVersion(folder))).to.include("monusco-stat lost its attribute trend");
  });

  it("asks for a major version once there is one", async () => {
    const { report } = await readReport(join(folder, RELEASED));
    await writeReport(join(folder, RELEASED), report, "1.4.0");
    await packageOf("1.5.0");
    expect(complaint(await checkVersion(folder))).to.include("2.0.0 at least: npx changeset, and choose major");
    expect(linesOf(report).length).to.be.greaterThan(1000);
  });
});
