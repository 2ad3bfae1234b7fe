/** Pictures as PNG files with a palette: a card has few colours, and is so less than half as large. */
import { deflated } from "./deflate.js";

/** A picture without transparency: four bytes to a pixel, of which the last is not looked at. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A palette has room for so many colours. */
const MOST = 256;

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = CRC_TABLE[(crc ^ byte) & 255]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const inFour = (value: number): readonly number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);

function chunk(name: string, content: Uint8Array | readonly number[]): Uint8Array {
  const named = new Uint8Array(4 + content.length);
  named.set([...name].map((letter) => letter.charCodeAt(0)));
  named.set(content, 4);
  const whole = new Uint8Array(named.length + 8);
  whole.set(inFour(content.length));
  whole.set(named, 4);
  whole.set(inFour(crcOf(named)), 4 + named.length);
  return whole;
}

/** The file of a picture. Of more colours than a palette has, the rarest, which are of the edges of letters, become the nearest of the others. */
export function pngOf(picture: Picture): Uint8Array<ArrayBuffer> {
  const { width, height } = picture;
  const { palette, places } = paletteOf(picture);
  const parts = [
    Uint8Array.from(SIGNATURE),
    // Eight bits to a pixel, of a palette.
    chunk("IHDR", [...inFour(width), ...inFour(height), 8, 3, 0, 0, 0]),
    chunk(
      "PLTE",
      palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
    ),
    chunk("IDAT", deflated(rowsOf(picture, places))),
    chunk("IEND", []),
  ];
  const file = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

const colourAt = (pixels: Uint8Array, pixel: number): number =>
  (pixels[4 * pixel]! << 16) | (pixels[4 * pixel + 1]! << 8) | pixels[4 * pixel + 2]!;

/** Pixels by the places of their colours in the palette; each row begins with the sign that nothing was done to it. */
function rowsOf({ width, height, pixels }: Picture, places: ReadonlyMap<number, number>): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  let [colour, place] = [-1, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const next = colourAt(pixels, y * width + x);
      if (next !== colour) [colour, place] = [next, places.get(next)!];
      rows[y * (width + 1) + 1 + x] = place;
    }
  }
  return rows;
}

interface Palette {
  readonly palette: readonly number[];
  readonly places: ReadonlyMap<number, number>;
}

function paletteOf({ width, height, pixels }: Picture): Palette {
  const counts = new Map<number, number>();
  let [colour, run] = [-1, 0];
  for (let pixel = 0; pixel < width * height; pixel++) {
    const next = colourAt(pixels, pixel);
    if (next === colour) run++;
    else {
      if (run > 0) counts.set(colour, (counts.get(colour) ?? 0) + run);
      [colour, run] = [next, 1];
    }
  }
  if (run > 0) counts.set(colour, (counts.get(colour) ?? 0) + run);
  const sorted = [...counts].sort(([a, often], [b, other]) => other - often || a - b).map(([one]) => one);
  const palette = sorted.slice(0, MOST);
  const places = new Map(sorted.map((one, index) => [one, index < MOST ? index : nearest(one, palette)]));
  return { palette, places };
}

function nearest(colour: number, palette: readonly number[]): number {
  const distance = (other: number): number =>
    [16, 8, 0].reduce((sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
  let [best, least] = [0, Infinity];
  palette.forEach((one, index) => {
    const far = distance(one);
    if (far < least) [best, least] = [index, far];
  });
  return best;
}
