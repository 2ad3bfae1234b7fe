import { expect } from "chai";
import { brotliCompressSync } from "node:zlib";
import { COUNTRY, EASTERN_BORDERS, EASTERN_LAKES, EASTERN_LAND } from "../../src/components/handover-map/geography.js";

const OUTLINES = [EASTERN_LAND, EASTERN_BORDERS, EASTERN_LAKES, COUNTRY];

describe("the outlines of the map", () => {
  it("weigh less than 2 kB as they are sent", () => {
    expect(brotliCompressSync(OUTLINES.join("\n")).byteLength).to.be.below(2048);
  });

  it("are paths of whole numbers", () => {
    for (const outline of OUTLINES) expect(outline).to.match(/^(M\d+ \d+l[-\d ]+z?)+$/);
  });
});
