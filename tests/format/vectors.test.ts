/** Values in six languages: the same bytes in Chromium, Firefox, WebKit and Node. */
import { expect } from "chai";
import { written, type Vector } from "./vectors.js";
import vectors from "./vectors.json" with { type: "json" };

describe("the vectors of numbers, dates and lists", () => {
  it("are written as they stand, in every engine", () => {
    const committed = (vectors as unknown as readonly Vector[]).map((one) => one.join("\t"));
    expect(written().map((one) => one.join("\t"))).to.deep.equal(committed);
  });

  it("are at least 400, of six languages", () => {
    expect(vectors.length).to.be.at.least(400);
    expect(new Set(vectors.map(([tag]) => tag)).size).to.equal(6);
  });

  it("never group digits in a way that could be taken for a fraction, in the languages of the Congo", () => {
    for (const [tag, kind, , output] of vectors as unknown as readonly Vector[]) {
      if (kind === "standard" && ["fr", "sw", "ln"].includes(tag)) expect(output, tag).not.to.match(/[.]/);
    }
  });
});
