import { expect } from "chai";
import { sentenceOf } from "../../src/embed/index.js";
import type { Sentence } from "../../src/embed/sentence/pieces.js";
import { today } from "./site.js";
import { small } from "./small-dataset.js";

/** An element, its attributes, a language, and the sentence; undefined where there is none. */
export type Case = readonly [
  element: string,
  attributes: Readonly<Record<string, string | true>>,
  language: string,
  words: string | undefined,
];

/** A sentence with its links as [words](address). The spaces of numbers and dates are not what is asked about here. */
export const linked = (sentence: Sentence | undefined): string | undefined =>
  sentence
    ?.map((piece) => (typeof piece === "string" ? piece : `[${piece.text}](${piece.url})`))
    .join("")
    .replace(/[\u00a0\u202f\u2009]/g, " ");

/** A test for each of some cases, of the small dataset. */
export function tellRightly(cases: readonly Case[]): void {
  for (const [element, attributes, language, words] of cases)
    it(`are right for ${element} ${JSON.stringify(attributes)} in ${language}`, async () => {
      expect(linked(await sentenceOf({ element, attributes, language, today }, small))).to.equal(words);
    });
}
