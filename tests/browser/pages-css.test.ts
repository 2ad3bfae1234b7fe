/** A page's style sheet and our insides: everything inside a widget is computed as on a page without styles. Built bundle, three engines. */
import { expect } from "chai";
import { hasFigures, closePage, nothingWrong, openPage, type Page } from "./page.js";
import { boxes, differences, INHERITED, insides, moved, styles, type Inside } from "./inside.js";
import { RULES } from "./hostile-rules.js";

/** The column stays as wide as it was: what is inside then has no reason to change. */
const SAME_COLUMN = `html#html body #column { display: block !important; width: 640px !important; margin: 0 !important;
  padding: 0 !important; border: 0 !important; position: absolute !important; left: 20px !important; top: 0 !important }`;

/** Inside a sentence of the page the figure is set as the sentence is; of all else only what has no word to say there is looked at. */
const OF_THE_SENTENCE = /^(font-|letter-spacing|word-spacing|line-height|text-align|writing-mode)/;

interface Reading {
  readonly all: readonly Inside[];
  readonly styles: readonly string[][];
  readonly boxes: readonly (readonly number[])[];
}

describe("what a page's style sheet says of everything", () => {
  let opened: Page;
  let plain: Reading;

  /** One of each kind for what is computed, since all it can have of the page it has from its parents; the box of every one. */
  const read = (all: readonly Inside[]): Reading => ({ all, styles: styles(kinds, INHERITED), boxes: boxes(all) });
  let kinds: readonly Inside[];

  /** Adds a sheet of the page's author, to take it away again. */
  function dress(css: string): HTMLStyleElement {
    const sheet = opened.document.createElement("style");
    sheet.textContent = css;
    opened.document.head.append(sheet);
    return sheet;
  }

  before(async () => {
    opened = await openPage("css/plain", hasFigures);
    opened.document.documentElement.id = "html";
    dress(SAME_COLUMN);
    const all = insides(opened.document);
    kinds = [...new Map(all.map((one) => [one.name, one])).values()];
    plain = read(all);
  });
  after(closePage);

  it("looks at every element of every widget", () => {
    expect(plain.all.length).to.be.greaterThan(1500);
    expect(kinds.length).to.be.greaterThan(300);
    expect(new Set(plain.all.map(({ name }) => name.split(" ")[0])).size).to.equal(9);
  });

  for (const [name, css] of Object.entries(RULES))
    it(`does not reach in: ${name}`, () => {
      const sheet = dress(css);
      try {
        const now = read(plain.all);
        const reached = differences(kinds, INHERITED, plain.styles, now.styles).filter((line) => {
          const [, isInline, property] =
            /^monusco-stat( inline)? \S+ ([\w-]+):/.exec(line.replace(/(\S+\.)[^:]*? ([\w-]+:)/, "$1 $2")) ?? [];
          return !(isInline && OF_THE_SENTENCE.test(property ?? ""));
        });
        expect(reached.slice(0, 9)).to.deep.equal([]);
        // Nor where what nobody sees lies.
        const stands = plain.all.map(({ isInSentence, element }) => !isInSentence && !element.closest(".hidden-visually"));
        const only = <T>(list: readonly T[]): T[] => list.filter((_, index) => stands[index]);
        expect(moved(only(plain.all), only(plain.boxes), only(now.boxes)).slice(0, 9)).to.deep.equal([]);
      } finally {
        sheet.remove();
      }
    });

  it("leaves no trace, in the console nor on the page", () => {
    expect(differences(kinds, INHERITED, plain.styles, read(plain.all).styles)).to.deep.equal([]);
    expect(opened.window.recorded).to.deep.equal(nothingWrong);
  });
});
