import { expect } from "chai";
import { pngFiles } from "../../../src/server/card/node-files.js";
import { createPngRenderer } from "../../../src/server/card/png.js";
import { drawn, LANGUAGES, SHAPES, THINGS } from "./cards.js";

const files = await pngFiles();
const render = createPngRenderer(files);
const pngOf = async (...request: Parameters<typeof drawn>): Promise<Buffer> =>
  Buffer.from((await render)((await drawn(...request)).svg));

/** The characters that a TrueType font has, by the tables of its `cmap` that have all of them. */
function charactersOf(font: Uint8Array): ReadonlySet<number> {
  const view = Buffer.from(font);
  const tables = Array.from({ length: view.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const entry = tables.find((at) => view.toString("latin1", at, at + 4) === "cmap")!;
  const cmap = view.readUInt32BE(entry + 8);
  const characters = new Set<number>();
  for (let index = 0; index < view.readUInt16BE(cmap + 2); index++) {
    const table = cmap + view.readUInt32BE(cmap + 8 + 8 * index);
    const format = view.readUInt16BE(table);
    if (format === 12) {
      for (let group = 0; group < view.readUInt32BE(table + 12); group++) {
        const at = table + 16 + 12 * group;
        for (let code = view.readUInt32BE(at); code <= view.readUInt32BE(at + 4); code++) characters.add(code);
      }
    }
    if (format === 4) {
      const segments = view.readUInt16BE(table + 6) / 2;
      for (let segment = 0; segment < segments; segment++) {
        const end = view.readUInt16BE(table + 14 + 2 * segment);
        const start = view.readUInt16BE(table + 16 + 2 * (segments + segment));
        for (let code = start; code <= end && code < 0xffff; code++) characters.add(code);
      }
    }
  }
  return characters;
}

describe("the PNG of a card", () => {
  it("is a PNG of its size, and small", async () => {
    for (const shape of SHAPES) {
      // In the larger shape, one of each element.
      const things = shape === "wide" ? THINGS : THINGS.filter(({ attributes }) => ["displaced", undefined].includes(attributes.metric)); // prettier-ignore
      for (const thing of things) {
        const png = await pngOf({ ...thing, shape });
        expect(png.subarray(0, 8).toString("hex")).to.equal("89504e470d0a1a0a");
        expect(png.toString("latin1", 12, 16)).to.equal("IHDR");
        expect([png.readUInt32BE(16), png.readUInt32BE(20)]).to.deep.equal([1200, shape === "wide" ? 630 : 1200]);
        expect(png.length, JSON.stringify(thing)).to.be.lessThan(100_000);
      }
    }
  }).timeout(120_000);

  it("is the same twice, and another in another language or scheme", async () => {
    const attributes = { metric: "displaced" };
    const [once, twice] = [await pngOf({ attributes }), await pngOf({ attributes })];
    expect(once.equals(twice)).to.equal(true);
    expect(once.equals(await pngOf({ attributes, language: "fr" }))).to.equal(false);
    expect(once.equals(await pngOf({ attributes, scheme: "dark" }))).to.equal(false);
  });

  it("is made by a renderer that can be asked for again", async () => {
    const [one, other] = await Promise.all([createPngRenderer(await pngFiles()), createPngRenderer(await pngFiles())]);
    const { svg } = await drawn({ attributes: { metric: "displaced" } });
    expect(Buffer.from(one(svg)).equals(Buffer.from(other(svg)))).to.equal(true);
  });

  it("says so where it is asked for what is no picture, and goes on", async () => {
    const renderer = await render;
    for (const text of ["", "no picture", "<svg"]) expect(() => renderer(text), text).to.throw();
    expect((await pngOf({ attributes: { metric: "displaced" } })).length).to.be.greaterThan(1000);
  });

  it("has a letter for every character of every card", async () => {
    const { fonts } = await pngFiles();
    const [latin, bold, arabic, boldArabic] = fonts.map(charactersOf);
    const used = new Set<string>();
    for (const language of LANGUAGES) {
      for (const thing of THINGS) {
        const { svg } = await drawn({ ...thing, language });
        for (const [, text] of svg.matchAll(/>([^<]+)</g)) for (const letter of text!) used.add(letter);
      }
    }
    // Marks of direction have no letter.
    for (const mark of "\u2067\u2068\u2069\n") used.delete(mark);
    const missing = [...used].filter((letter) => {
      const code = letter.codePointAt(0)!;
      return /[\u0600-\u06ff]/.test(letter)
        ? !arabic!.has(code) || !boldArabic!.has(code)
        : !latin!.has(code) || !bold!.has(code);
    });
    expect(missing).to.deep.equal([]);
    expect(used.has("\u202f") && used.has("ن") && used.has("ɔ")).to.equal(true);
  });

  it("does not hold on to the memory of what it drew", async () => {
    const renderer = await render;
    const { svg } = await drawn({ attributes: { metric: "displaced" } });
    // Without `free` a picture would keep 3 MB.
    const memory = (): number => process.memoryUsage().arrayBuffers + process.memoryUsage().external;
    for (let index = 0; index < 5; index++) renderer(svg);
    const before = memory();
    for (let index = 0; index < 25; index++) renderer(svg);
    expect(memory() - before).to.be.lessThan(35e6);
  });
});
