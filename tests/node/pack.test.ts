import { expect } from "chai";
import { npm } from "../../scripts/install.mjs";
import { filesBelow } from "./files.js";

describe("the package", () => {
  let files: string[];

  before(async function () {
    // Without its own build: the tests are about to use what that would rewrite.
    const { code, output } = await npm(["pack", "--dry-run", "--json", "--ignore-scripts", "--loglevel=silent"], { quiet: true });
    expect(code, output).to.equal(0);
    const described = JSON.parse(output) as { files: { path: string }[] }[];
    files = described[0]?.files.map(({ path }) => path) ?? [];
  });

  const missing = (wanted: readonly string[]): string[] => wanted.filter((file) => !files.includes(file));

  it("holds what a page or a bundler needs", async () => {
    const built = (await filesBelow("dist")).map((file) => `dist/${file}`);
    expect(built).to.include("dist/monusco-widgets.js");
    expect(
      missing([
        ...built,
        "data/monusco.json",
        "data/schema.json",
        "data/elections-support.csv",
        "custom-elements.json",
        "package.json",
      ]),
    ).to.deep.equal([]);
  });

  it("says what it is and what one may do with it", () => {
    expect(missing(["README.md", "LICENSE", "LICENSE-DATA"])).to.deep.equal([]);
  });

  it("holds nothing else", () => {
    const known =
      /^(dist\/.+|data\/((monusco|schema)\.json|elections-support\.csv)|README\.md|CHANGELOG\.md|LICENSE|LICENSE-DATA|package\.json|custom-elements\.json)$/;
    expect(files.filter((file) => !known.test(file))).to.deep.equal([]);
  });
});
