/** The language and direction that a page gives to an element, as pages write them. */
import { expect } from "chai";
import { directionAt } from "../../src/i18n/closest-direction.js";
import { languageAt } from "../../src/i18n/closest-language.js";
import { languageOf } from "../../src/i18n/language.js";

/** An element below two others: `lang` of the outer, `lang` of the inner; undefined: no attribute. */
function below(outer: string | undefined, inner: string | undefined): Element {
  const top = document.createElement("div");
  const middle = document.createElement("section");
  const element = document.createElement("p");
  if (outer !== undefined) top.setAttribute("lang", outer);
  if (inner !== undefined) middle.setAttribute("lang", inner);
  top.append(middle);
  middle.append(element);
  return element;
}

describe("the language of a place", () => {
  it("is that of the closest attribute; an empty one says that nothing is known", () => {
    expect(languageAt(below("fr", undefined))).to.equal("fr");
    expect(languageAt(below("fr", "sw-CD"))).to.equal("sw-CD");
    expect(languageAt(below("fr", ""))).to.equal("");
    expect(languageOf(languageAt(below("fr", ""))).tag).to.equal("en");
  });

  it("is read as servers name it, too", () => {
    expect(languageAt(below(undefined, "fr_CA"))).to.equal("fr-CA");
    expect(languageOf(languageAt(below(undefined, "fr_CA"))).tag).to.equal("fr");
    expect(languageAt(below(undefined, " ar_EG "))).to.equal("ar-EG");
    expect(directionAt(below(undefined, "ar_EG"))).to.equal("rtl");
    expect(directionAt(below("ar_EG", "fr_CD"))).to.equal("rtl");
    expect(directionAt(below(undefined, "arn"))).to.equal("ltr");
  });
});
