/** Every sentence of the interface in six languages, as it stands: one that loses a word, swaps two or takes a wrong form shows here. */
import { expect } from "chai";
import ar from "./words/ar.json" with { type: "json" };
import en from "./words/en.json" with { type: "json" };
import es from "./words/es.json" with { type: "json" };
import fr from "./words/fr.json" with { type: "json" };
import ln from "./words/ln.json" with { type: "json" };
import sw from "./words/sw.json" with { type: "json" };
import { TAGS, wordsIn } from "./written-words.js";

const committed: Readonly<Record<string, readonly (readonly string[])[]>> = { ar, en, es, fr, ln, sw };

describe("the words of the interface", () => {
  for (const tag of TAGS) {
    it(`are as they stand in ${tag}`, () => {
      const lines = (said: readonly (readonly string[])[]): readonly string[] => said.map((one) => one.join("\t"));
      const [now, then] = [lines(wordsIn(tag)), lines(committed[tag]!)];
      expect(now.filter((line) => !then.includes(line))).to.deep.equal([]);
      expect(now).to.deep.equal(then);
    });
  }

  it("say the same things in each", () => {
    const said = (tag: string): readonly string[] => wordsIn(tag).map(([path, given]) => `${path} ${given}`);
    for (const tag of TAGS) expect(said(tag), tag).to.have.members(said("en"));
  });
});
