import { expect } from "chai";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as prettier from "prettier";
import { namesOf } from "../../scripts/new-element.mjs";
import { run } from "../../scripts/run.mjs";
import { at } from "./files.js";

/** What the generator reads, and what its files are checked with. */
const COPIED = [
  "src",
  "stories",
  "tests/browser",
  "scripts",
  "site",
  "data",
  "docs/theming.md",
  "README.md",
  "package.json",
  "tsconfig.json",
  ".prettierrc.json",
  ".editorconfig",
];

const MADE = [
  "src/components/state-of-play/state-of-play.ts",
  "src/components/state-of-play/state-of-play.styles.ts",
  "src/components/state-of-play/define.ts",
  "stories/state-of-play.stories.ts",
  "stories/state-of-play.mdx",
  "tests/browser/state-of-play.test.ts",
];
const CHANGED = [
  "scripts/budgets.json",
  "src/define-elements.ts",
  "src/index.ts",
  "tests/browser/render.ts",
  "tests/browser/every-story.ts",
  "package.json",
  "README.md",
  "docs/theming.md",
];

describe("npm run new", () => {
  let folder: string;
  const within = (file: string): string => join(folder, file);
  const text = (file: string): Promise<string> => readFile(within(file), "utf8");
  const create = (...names: string[]): Promise<{ code: number; output: string }> =>
    run(process.execPath, [within("scripts/new-element.mjs"), ...names], { quiet: true, cwd: folder });

  before(async function () {
    folder = await mkdtemp(join(tmpdir(), "new element "));
    for (const path of COPIED) await cp(at(path), within(path), { recursive: true });
    await symlink(at("node_modules"), within("node_modules"), "junction");
    const { code, output } = await create("state-of-play");
    expect(code, output).to.equal(0);
    for (const file of [...MADE, ...CHANGED]) expect(output).to.include(file);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it("makes class, styles, define, story, page and test", async () => {
    expect(await text(MADE[0]!))
      .to.include("export class MonuscoStateOfPlay extends LitElement")
      .and.to.include("@tagname monusco-state-of-play");
    expect(await text(MADE[2]!)).to.include('defineElement("monusco-state-of-play", MonuscoStateOfPlay);');
    expect(await text(MADE[3]!)).to.include('title: "Elements/monusco-state-of-play"');
    expect(await text(MADE[4]!))
      .to.include('<Api tag="monusco-state-of-play" />')
      .and.to.include('import * as stories from "./state-of-play.stories";');
    expect(await text(MADE[5]!)).to.include('describe("monusco-state-of-play"');
  });

  it("names the element wherever elements are listed", async () => {
    expect(await text("src/define-elements.ts")).to.include('import "./components/state-of-play/define.js";');
    expect(await text("src/index.ts")).to.include(
      'export { MonuscoStateOfPlay } from "./components/state-of-play/state-of-play.js";',
    );
    expect(await text("tests/browser/render.ts")).to.include(", monusco-state-of-play");
    expect(await text("tests/browser/every-story.ts")).to.match(/FILES[^;]*,\s+stateOfPlayStories\b/);
    expect(await text("README.md")).to.match(/^\| `<monusco-state-of-play>` +\| `heading-level` `as-of` /m);
    expect(await text("docs/theming.md")).to.include("### `<monusco-state-of-play>`");
    const { exports } = JSON.parse(await text("package.json")) as { exports: Record<string, unknown> };
    expect(exports["./state-of-play"]).to.deep.equal({
      types: "./dist/components/state-of-play/state-of-play.d.ts",
      default: "./dist/components/state-of-play/state-of-play.js",
    });
    expect(exports["./state-of-play/define"]).to.deep.equal({
      types: "./dist/components/state-of-play/define.d.ts",
      default: "./dist/components/state-of-play/define.js",
    });
    expect(Object.keys(exports)).to.include.members([".", "./stat", "./stat/define", "./data", "./package.json"]);
  });

  it("makes files that type-check", async () => {
    const sources = [...MADE, ...CHANGED].filter((file) => file.endsWith(".ts"));
    await writeFile(within("tsconfig.new.json"), JSON.stringify({ extends: "./tsconfig.json", include: sources }));
    const { code, output } = await run(process.execPath, [at("node_modules/.bin/tsc"), "--noEmit", "-p", "tsconfig.new.json"], {
      quiet: true,
      cwd: folder,
    });
    expect(code, output).to.equal(0);
  });

  it("sets them as Prettier would", async () => {
    for (const file of [...MADE, ...CHANGED]) {
      const options = { ...(await prettier.resolveConfig(within(file), { editorconfig: true })), filepath: within(file) };
      expect(await prettier.check(await text(file), options), file).to.equal(true);
    }
  });

  it("refuses a name that is taken, and writes nothing", async () => {
    const before = await text("package.json");
    for (const name of ["stat", "monusco-stat", "state-of-play", "data", "monusco-data", "shared", "format", "core"]) {
      const { code, output } = await create(name);
      expect([code, output.trim().split("\n").length], output).to.deep.equal([1, 1]);
      expect(output).to.include("is taken");
    }
    expect(await text("package.json")).to.equal(before);
  });

  it("refuses what is no name", async () => {
    expect((await create()).output).to.include("Which element?");
    for (const name of ["StateOfPlay", "state_of_play", "-x", "x-", "x--y", "1x", "x y", "../x", ""]) {
      expect(() => namesOf(name), name).to.throw(/kebab-case|Which element/);
    }
  });

  it("derives every name from one", () => {
    const names = {
      name: "state-of-play",
      tag: "monusco-state-of-play",
      className: "MonuscoStateOfPlay",
      stories: "stateOfPlayStories",
    };
    expect(namesOf("state-of-play")).to.deep.equal(names);
    expect(namesOf("monusco-state-of-play")).to.deep.equal(names);
  });
});
