/** Every vector of tests/hostile/xss.txt in every text field of the format, by way of every element. */
import { expect } from "chai";
import { readFileSync } from "node:fs";
import { isSafeAddress } from "../../src/data/address.js";
import { parse } from "../../src/data/parse.js";
import { datasetOf } from "../hostile/datasets.js";
import { full } from "../hostile/full.js";
import { ELEMENTS, requestOf } from "../hostile/requests.js";
import { missingIn, planted, vectorsIn } from "../hostile/vectors.js";
import { at } from "./files.js";
import { checkCode, checkDescription, checkSnapshot } from "./published.js";

const VECTORS = vectorsIn(readFileSync(at("tests/hostile/xss.txt"), "utf8"));

/** So many stand in one text, one after the other: what lets one in is seen, and a rendering for each would take minutes. */
const TOGETHER = 16;

const group = (first: number): string =>
  Array.from({ length: TOGETHER }, (_, index) => VECTORS[(first + index) % VECTORS.length]!).join(" ");

describe("texts that would be markup", function () {
  // A limit, no measure.
  this.timeout(120_000);

  it("each have the mark by which they are found", () => {
    expect(VECTORS.filter((one) => !/zq/i.test(one))).to.deep.equal([]);
    expect(new Set(VECTORS)).to.have.length(VECTORS.length);
  });

  it("have a place in every text field of the format", () => {
    expect(missingIn(full)).to.deep.equal([]);
    expect(parse(full).ok).to.equal(true);
  });

  it("are addresses only where a browser would neither run nor read them", () => {
    for (const one of VECTORS) {
      const input = structuredClone(full);
      input.sources.one.url = one;
      const isRead = parse(input).ok;
      expect(isRead, one).to.equal(isSafeAddress(one) && /\S/.test(one));
      const scheme = /^([a-z][a-z\d+.-]*):/i.exec(one.replace(/^[\0-\x20]+|[\t\n\r]/g, ""))?.[1]?.toLowerCase();
      if (isRead && scheme !== undefined) expect(["https", "http", "mailto"], one).to.include(scheme);
    }
  });

  for (const [index, { name }] of ELEMENTS.entries()) {
    it(`stay texts in code, snapshots and formats of ${name}`, async () => {
      // A brief is made of the others, and takes as long as all of them.
      for (let first = 0; first < VECTORS.length; first += name === "brief" ? 5 * TOGETHER : TOGETHER) {
        const dataset = datasetOf(
          planted(full, (place, kind) => (kind === "text" ? group(first + place) : VECTORS[(first + place) % VECTORS.length]!)),
        );
        const request = requestOf({ element: index, language: first % 2 ? "en" : "fr", attributes: [1] }, dataset);
        expect(request, name).not.to.equal(undefined);
        checkDescription(dataset, request!.language);
        await checkCode(request!, dataset);
        await checkSnapshot(request!, dataset);
      }
    });
  }
});
