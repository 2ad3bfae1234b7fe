/** No sample is forgotten: each is of a language that a test runs, or is named with the reason why not. */
import { expect } from "chai";
import { CODE } from "./code.js";
import { isEntryOf, NOT_RUN, placeOf, SAMPLES } from "./samples.js";

/** What the tests beside this one take: `html.test.ts`, `code.test.ts`, `shell.test.ts`, `data.test.ts`. */
const RUN = new Set(["html", ...CODE, "sh", "json", "css"]);

describe("the samples in the documents", () => {
  it("are found in guides, README and pages of the site", () => {
    const files = new Set(SAMPLES.map(({ file }) => file));
    expect([...files]).to.include.members([
      "README.md",
      "CONTRIBUTING.md",
      "docs/embedding.md",
      "docs/theming.md",
      "stories/start.mdx",
    ]);
    expect(SAMPLES).to.have.lengthOf.at.least(50);
  });

  it("are all run, or named with a reason", () => {
    const forgotten = SAMPLES.filter((sample) => !RUN.has(sample.language) && !NOT_RUN.some((entry) => isEntryOf(sample, entry)));
    expect(forgotten.map((sample) => `${placeOf(sample)} [${sample.language}]`)).to.deep.equal([]);
  });

  it("are there where one is named, once", () => {
    for (const entry of NOT_RUN)
      expect(
        SAMPLES.filter((sample) => isEntryOf(sample, entry)),
        `${entry.file}: ${entry.begins}`,
      ).to.have.lengthOf(1);
  });
});
