import { expect } from "chai";
import { tableFormats } from "../../src/format/index.js";
import { table } from "../../src/i18n/cldr/en.js";
import { addLanguage, fallbackChain, languageOf } from "../../src/i18n/language.js";
import { textIn } from "../../src/i18n/text.js";
import { messages as en } from "../../src/i18n/messages/en.js";
import { messages as fr } from "../../src/i18n/messages/fr.js";

describe("languages", () => {
  it("falls back along the chain: Lingala and Swahili to French, the rest to English", () => {
    expect(fallbackChain("ln-CD")).to.deep.equal(["ln-CD", "ln", "fr", "en"]);
    expect(fallbackChain("sw")).to.deep.equal(["sw", "fr", "en"]);
    expect(fallbackChain("de-AT")).to.deep.equal(["de-AT", "de", "en"]);
    expect(languageOf("fr-CD").tag).to.equal("fr");
    expect(languageOf("FR").tag).to.equal("fr");
    for (const tag of ["de", "", "constructor", "x-klingon"]) expect(languageOf(tag).tag, tag).to.equal("en");
  });

  it("is one object for each, so that identity tells a change", () => {
    expect(languageOf("fr-CD")).to.equal(languageOf("fr"));
  });

  it("takes another one, whatever the case of its tag, and none that lacks words", () => {
    addLanguage("qaa-CD", { ...en, today: "Now" }, tableFormats(table, en.date));
    for (const tag of ["qaa-CD", "QAA-cd"]) expect(languageOf(tag).messages.today).to.equal("Now");
    const { asOf: _, ...incomplete } = en;
    expect(() => addLanguage("qab", incomplete as typeof en, tableFormats(table, en.date))).to.throw(
      TypeError,
      /"qab" lack asOf/,
    );
    expect(languageOf("qab").tag).to.equal("en");
  });

  it("says which language stands in for a missing text", () => {
    expect(textIn({ en: "Goma", fr: "Goma (fr)" }, "ln")).to.deep.equal({ value: "Goma (fr)", lang: "fr" });
    expect(textIn({ en: "Goma" }, "fr")).to.deep.equal({ value: "Goma", lang: "en" });
    expect(textIn({ en: "Goma", de: "Goma (de)" }, "de-CH")).to.deep.equal({ value: "Goma (de)", lang: "de" });
  });
});

describe("messages", () => {
  it("count as each language does", () => {
    expect([0, 1, 2].map(en.earlierEvents)).to.deep.equal(["0 earlier events", "1 earlier event", "2 earlier events"]);
    expect([0, 1, 2].map(fr.earlierEvents)).to.deep.equal([
      "0 événement antérieur",
      "1 événement antérieur",
      "2 événements antérieurs",
    ]);
  });

  it("write a figure with its unit", () => {
    expect(en.quantity("5.28 million", "people", true)).to.equal("5.28 million people");
    expect(fr.quantity("5,28 millions", "personnes", true)).to.equal("5,28 millions de personnes");
    expect(fr.quantity("2 millions", "habitants", true)).to.equal("2 millions d’habitants");
    expect(fr.quantity("14", "bases", false)).to.equal("14 bases");
  });

  it("set an article before a day, and none before a month", () => {
    expect(fr.status.completed("30 juin 2024")).to.equal("Déclarée achevée le 30 juin 2024");
    expect(fr.status.completed("juin 2024")).to.equal("Déclarée achevée en juin 2024");
    expect(en.status.completed("June 2024")).to.equal("Declared complete in June 2024");
    expect(fr.readOn("1er juillet 2024")).to.equal("consulté le 1er juillet 2024");
  });

  it("name phases by their numbers", () => {
    expect(en.phase(["1"])).to.equal("Phase 1");
    expect(en.phase(["2", "3"])).to.equal("Phases 2 and 3");
    expect(fr.phase(["1", "2", "3"])).to.equal("Phases 1, 2 et 3");
  });
});
