/** What passes as the same picture and what does not: lines of text, drawn by resvg, as they are and as something has changed them. */
import { Resvg } from "@resvg/resvg-wasm";
import { expect } from "chai";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createPngRenderer } from "../../src/server/card/png.js";
import { compareSketch, compareWhole, sketchOf } from "../../scripts/pictures-compare.mjs";

const { resolve } = createRequire(import.meta.url);

interface Look {
  readonly words?: string;
  readonly size?: number;
  readonly right?: number;
  readonly down?: number;
  readonly ink?: string;
  readonly accent?: string;
  readonly ground?: string;
  readonly attributes?: string;
}

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

interface Judgement {
  readonly isSame: boolean;
  readonly ratio: number;
  readonly problem?: string;
}

let font: Uint8Array;

const drawn = new Map<string, Picture>();

/** A label, which is what changes, above a line which stays. Each is drawn once. */
function draw(look: Look): Picture {
  const key = JSON.stringify(look);
  const picture = drawn.get(key) ?? rendered(look);
  drawn.set(key, picture);
  return picture;
}

function rendered({ words = "Over to the police in May 2024", size = 14, right = 0, down = 0, ...look }: Look): Picture {
  const { ink = "#16191d", accent = "#0b5583", ground = "#ffffff", attributes = "" } = look;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="270" height="66" font-family="Noto Sans">
    <rect width="270" height="66" fill="${ground}"/>
    <text x="${8 + right}" y="${24 + down}" font-size="${size}" fill="${ink}" ${attributes}>${words}</text>
    <text x="8" y="54" font-size="13" fill="${accent}">Source: United Nations, 5 July 2024</text>
  </svg>`;
  const options = { font: { fontBuffers: [font], defaultFontFamily: "Noto Sans", loadSystemFonts: false } };
  const { width, height, pixels } = new Resvg(svg, options).render();
  return { width, height, data: pixels };
}

const KINDS: Readonly<Record<"whole" | "sketch", (was: Picture, is: Picture) => Judgement>> = {
  whole: (was, is) => compareWhole(is, was),
  sketch: (was, is) => compareSketch(is, sketchOf(was)),
};

/** Those of notes and of running text. */
const SIZES = [13, 16];
const DIGITS = Array.from("0123456789");

/** Each letter some half a pixel to one side or the other, as hinting puts it. */
const jitter = `dx="${Array.from({ length: 30 }, (_, index) => [0, 0.4, -0.4, 0.4, -0.4][(index * 7) % 5]).join(" ")}"`;

const PASSES: Readonly<Record<string, Look>> = {
  "nothing changed": {},
  ...Object.fromEntries(
    [-1, -0.7, -0.5, -0.3, 0.3, 0.5, 0.7, 1].flatMap((by): readonly [string, Look][] => [
      [`${by} px to the right`, { right: by }],
      [`${by} px down`, { down: by }],
      [`${by} px both ways`, { right: by, down: by }],
    ]),
  ),
  "letters further from each other, a pixel at the end": { attributes: 'letter-spacing="0.033"' },
  "letters that hinting moves": { attributes: jitter },
  "harder edges": { attributes: 'stroke="#16191d" stroke-width="0.2"' },
  "softer edges": { attributes: 'opacity="0.93"' },
};

const FAILS: Readonly<Record<string, Look>> = {
  ...Object.fromEntries(
    [-3, 3].flatMap((by): readonly [string, Look][] => [
      [`${by} px to the right`, { right: by }],
      [`${by} px down`, { down: by }],
    ]),
  ),
  "a word less": { words: "Over to the in May 2024" },
  "the last word less": { words: "Over to the police in May" },
  "a word more": { words: "Over to the police in May 2024 too" },
  "no words at all": { words: "" },
  "an accent of another hue": { accent: "#5a2fa2" },
  "an accent that is ink": { accent: "#16191d" },
  "an ink that is an accent": { ink: "#982d19" },
  "another ground": { ground: "#dbe3e9" },
  "a dark page": { ground: "#121519" },
};

describe("pictures", function () {
  this.timeout(60_000);
  before(async () => {
    // It can be started once in a process: by the server, whose pictures other tests make.
    await createPngRenderer({ wasm: await readFile(resolve("@resvg/resvg-wasm/index_bg.wasm")), fonts: [] });
    font = await readFile(resolve("@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf"));
  });

  for (const [kind, compare] of Object.entries(KINDS)) {
    describe(kind, () => {
      for (const [name, look] of Object.entries(PASSES)) {
        it(`lets pass ${name}`, () => {
          for (const size of SIZES) {
            const { isSame, problem, ratio } = compare(draw({ size }), draw({ size, ...look }));
            expect({ isSame, problem }, `${size} px: ${ratio}`).to.deep.equal({ isSame: true, problem: undefined });
          }
        });
      }
      for (const [name, look] of Object.entries(FAILS)) {
        it(`tells ${name}`, () => {
          for (const size of SIZES) {
            const { isSame, ratio } = compare(draw({ size }), draw({ size, ...look }));
            expect(isSame, `${size} px: ${ratio}`).to.equal(false);
          }
        });
      }
      // A sketch holds a digit of notes in some three by four values: too few for each.
      for (const size of kind === "whole" ? SIZES : [16]) {
        it(`tells every digit from every other, ${size} px high`, () => {
          const pictures = DIGITS.map((digit) => draw({ size, words: `5.2${digit} million` }));
          const missed = pictures.flatMap((was, before) =>
            pictures.flatMap((is, after) => (compare(was, is).isSame === (before === after) ? [] : [`${before} → ${after}`])),
          );
          expect(missed).to.deep.equal([]);
        });
      }
      it("tells a picture that is another size", () => {
        const { problem } = compare(draw({}), { ...draw({}), height: 60 });
        expect(problem).to.equal("270 × 60 pixels, and it was 270 × 66");
      });
    });
  }
});
