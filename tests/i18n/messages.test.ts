import { expect } from "chai";
import { messages as ar } from "../../src/i18n/messages/ar.js";
import { messages as en } from "../../src/i18n/messages/en.js";
import { messages as es } from "../../src/i18n/messages/es.js";
import { messages as fr } from "../../src/i18n/messages/fr.js";
import { messages as ln } from "../../src/i18n/messages/ln.js";
import { messages as sw } from "../../src/i18n/messages/sw.js";
import { samplesOf } from "./samples.js";

const languages = { fr, sw, ln, ar, es };

/** Words that many languages share, and names. */
const SHARED = new Set([
  "Source",
  "Sources",
  "Correction",
  "Phase",
  "Phases",
  "Province",
  "Mission",
  "Date",
  "Note",
  "Page",
  "Web page",
]);

describe("the words of each language", () => {
  const english = samplesOf(en);

  for (const [tag, messages] of Object.entries(languages)) {
    it(`are complete in ${tag}: none is missing, none too many`, () => {
      const own = samplesOf(messages);
      expect([...english.keys()].filter((path) => !own.has(path))).to.deep.equal([]);
      expect([...own.keys()].filter((path) => !english.has(path))).to.deep.equal([]);
    });

    it(`are said in ${tag}: no sentence is left in English`, () => {
      const own = samplesOf(messages);
      const left = [...english].filter(
        ([path, text]) => own.get(path) === text && /[a-z]{3,} [a-z]{3,}/i.test(text) && !SHARED.has(text),
      );
      expect(left).to.deep.equal([]);
    });

    it(`say what they are told in ${tag}: nothing undefined, no argument lost that English tells`, () => {
      for (const [path, text] of samplesOf(messages)) {
        expect(text, path).not.to.match(/undefined|null|NaN|\[object/);
        expect(text.trim() === "" && english.get(path)!.trim() !== "", path).to.equal(false);
        for (const mark of ["§A", "§B"]) if (english.get(path)!.includes(mark)) expect(text, path).to.include(mark);
      }
    });
  }
});

describe("counts", () => {
  it("take the forms of each language", () => {
    const counted = (messages: typeof en): number =>
      new Set([0, 1, 2, 3, 11, 100].map((count) => messages.sources(count).replace(/\d+/, "#"))).size;
    expect(counted(ar), "Arabic").to.be.at.least(5);
    for (const messages of [en, fr, es]) expect(counted(messages)).to.equal(2);
  });
});
