import { expect } from "chai";
import { npm } from "../../scripts/install.mjs";
import { filesBelow } from "./files.js";

describe("the package", () => {
  let files: string[];

  before(async function () {
    this.timeout(30_000);
    // Without its own build: the tests are about to use what that would rewrite.
    const { code, output } = await npm(["pack", "--dry-run", "--json", "--ignore-scripts", "--loglevel=silent"], { quiet: true });
    expect(code, output).to.equal(0);
    const described = JSON.parse(output) as { files: { path: string }[] }[];
    files = described[0]?.files.map(({ path }) => path) ?? [];
  });

  it("holds what a page or a bundler needs", async () => {
    const built = (await filesBelow("dist")).map((file) => `dist/${file}`);
    expect(files).to.include.members([...built, "data/monusco.json", "data/schema.json", "custom-elements.json", "package.json"]);
  });

  it("says what it is and what one may do with it", () => {
    expect(files).to.include.members(["README.md", "LICENSE", "LICENSE-DATA"]);
  });

  it("holds nothing else", () => {
    const others = files.filter((file) => !/^(dist|data)\//.test(file));
    expect(others).to.have.members(
      others.filter((file) => /^(README\.md|CHANGELOG\.md|LICENSE|LICENSE-DATA|package\.json|custom-elements\.json)$/.test(file)),
    );
  });
});
