import { expect } from "chai";
import { CODE, problemsOf } from "./code.js";
import { isForAPage, placeOf, samplesIn, type Sample } from "./samples.js";

const sampleOf = (language: string, text: string): Sample => ({ file: "here", line: 1, language, text });

describe("samples of code", () => {
  const samples = samplesIn(...CODE).filter((sample) => !isForAPage(sample));

  it("are there", () => expect(samples).to.have.lengthOf.at.least(4));

  for (const sample of samples)
    it(`${placeOf(sample)} imports what there is, and type-checks`, () => expect(problemsOf(sample)).to.deep.equal([]));

  it("would be refused where they import what there is not, or misuse it", () => {
    expect(problemsOf(sampleOf("js", 'import "monusco-widgets/statt/define";')).join()).to.include(
      "monusco-widgets/statt/define",
    );
    expect(problemsOf(sampleOf("ts", 'import { parse } from "monusco-widgets/data"; parse();')).join()).to.include("argument");
    expect(problemsOf(sampleOf("vue", '<script setup>import { x } from "monusco-widgets";</script>')).join()).to.include("x");
    expect(problemsOf(sampleOf("jsx", "export const A = () => <p>")).join()).to.not.equal("");
  });
});
