import { expect } from "chai";
import { addEmbeddedTexts, embeddedDataset } from "../../src/data/embedded.js";

describe("a further language of the embedded dataset", () => {
  const TAG = "qaa";
  const dataset = embeddedDataset();
  const title = dataset.title as Record<string, string>;
  const before = JSON.stringify(dataset);

  // Other tests ask the same dataset.
  afterEach(() => {
    const index = dataset.languages.findIndex(({ tag }) => tag === TAG);
    if (index >= 0) dataset.languages.splice(index, 1);
    delete title[TAG];
    expect(JSON.stringify(dataset)).to.equal(before);
  });

  it("stands beside the others, at the end of the list and in each text", () => {
    addEmbeddedTexts(TAG, { texts: { "/title": "Jina" }, status: "draft" });
    expect(embeddedDataset()).to.equal(dataset);
    expect(dataset.languages.at(-1)).to.deep.equal({ tag: TAG, status: "draft" });
    expect(dataset.languages.map(({ tag }) => tag)).to.include("en");
    expect(title).to.include({ [TAG]: "Jina" });
    expect(title["en"]).not.to.equal("Jina");
  });

  it("comes once", () => {
    addEmbeddedTexts(TAG, { texts: { "/title": "Jina" }, status: "draft" });
    addEmbeddedTexts(TAG, { texts: { "/title": "Lingine" }, status: "reviewed" });
    expect(dataset.languages.filter(({ tag }) => tag === TAG)).to.deep.equal([{ tag: TAG, status: "draft" }]);
    expect(title).to.include({ [TAG]: "Jina" });
  });

  it("leaves a language alone that is there", () => {
    addEmbeddedTexts("en", { texts: { "/title": "Other" }, status: "draft" });
    expect(title["en"]).not.to.equal("Other");
  });

  it("passes over places that are not there or hold no text", () => {
    const texts = { "/nowhere/title": "x", "/version": "x", "/toString": "x", "/metrics/nobody/label": "x" };
    expect(() => addEmbeddedTexts(TAG, { texts, status: "draft" })).not.to.throw();
  });
});
