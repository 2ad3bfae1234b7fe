import { inflateSync } from "node:zlib";
import { expect } from "chai";
import fc from "fast-check";
import { deflated } from "../../../src/server/card/deflate.js";
import { pngOf } from "../../../src/server/card/png-file.js";

const inflated = (bytes: Uint8Array): Buffer => inflateSync(deflated(bytes));

describe("the compression of pictures", () => {
  it("keeps every byte", () => {
    for (const bytes of [[], [7], [7, 7], [1, 2, 3, 1, 2, 3, 1, 2, 3]]) {
      expect([...inflated(Uint8Array.from(bytes))]).to.deep.equal(bytes);
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => Buffer.compare(inflated(bytes), Buffer.from(bytes)) === 0),
    );
  });

  it("keeps what repeats itself, near and far", () => {
    const piece = fc.record({ bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }), times: fc.integer({ min: 1, max: 900 }) });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const bytes = Buffer.concat(pieces.flatMap(({ bytes, times }) => Array.from({ length: times }, () => bytes)));
        return Buffer.compare(inflated(bytes), bytes) === 0;
      }),
      { numRuns: 60 },
    );
  });

  it("keeps what is longer than a block, and codes of all lengths", () => {
    // Bytes that get twice as rare from one to the next: their codes would be longer than there are.
    const skewed = Array.from({ length: 22 }, (_, byte) =>
      Array.from({ length: 2 ** Math.max(0, 17 - byte) }, () => byte),
    ).flat();
    let state = 1;
    const noise = Uint8Array.from({ length: 200_000 }, () => (state = (state * 48271) % 2147483647) & 255);
    for (const bytes of [Uint8Array.from(skewed), noise, new Uint8Array(800_000)]) {
      expect(Buffer.compare(inflated(bytes), Buffer.from(bytes))).to.equal(0);
    }
  });

  it("makes small what is empty", () => {
    expect(deflated(new Uint8Array(756_000)).length).to.be.lessThan(2000);
  });
});

/** What a picture of a palette shows, by its file: read here by the specification, not by what wrote it. */
function read(file: Uint8Array): { width: number; height: number; colours: readonly string[] } {
  const bytes = Buffer.from(file);
  expect(bytes.subarray(0, 8).toString("hex")).to.equal("89504e470d0a1a0a");
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    chunks.set(bytes.toString("latin1", at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  expect([...chunks.keys()]).to.deep.equal(["IHDR", "PLTE", "IDAT", "IEND"]);
  const head = chunks.get("IHDR")!;
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  expect([...head.subarray(8)]).to.deep.equal([8, 3, 0, 0, 0]);
  const [palette, rows] = [chunks.get("PLTE")!, inflateSync(chunks.get("IDAT")!)];
  expect(rows.length).to.equal((width + 1) * height);
  const colours = Array.from({ length: width * height }, (_, pixel) => {
    const place = rows[Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width)]!;
    return palette.subarray(3 * place, 3 * place + 3).toString("hex");
  });
  return { width, height, colours };
}

const pictureOf = (width: number, colours: readonly number[]): Parameters<typeof pngOf>[0] => ({
  width,
  height: colours.length / width,
  pixels: Uint8Array.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255, 255])),
});

describe("a picture's file", () => {
  it("shows each pixel as it is", () => {
    const colours = [0xff0000, 0x00ff00, 0x0000ff, 0xffffff, 0, 0x123456];
    expect(read(pngOf(pictureOf(3, colours)))).to.deep.equal({
      width: 3,
      height: 2,
      colours: ["ff0000", "00ff00", "0000ff", "ffffff", "000000", "123456"],
    });
  });

  it("shows the rarest of too many colours as the nearest of the others", () => {
    // 256 colours twice, and one that stands once, near to the last of them.
    const often = Array.from({ length: 256 }, (_, index) => (index << 16) | (0x80 << 8));
    const { colours } = read(pngOf(pictureOf(513, [...often, ...often, 0xff8101])));
    expect(colours.at(-1)).to.equal("ff8000");
    expect(new Set(colours).size).to.equal(256);
  });
});
