/**
 * Whether two pictures show the same. What another machine may do to the same letters passes: an edge half a pixel or one further, softer or
 * harder. So both are softened, and each small piece of the picture that was kept is looked for within a pixel of its place: what is left of the
 * best fit must be less than a digit makes when it becomes another. Letters may each have moved by themselves; colours are judged likewise.
 *
 * A picture is kept whole, or as a sketch: its lightness at a third of its size and its colours at a twelfth, in coarse steps.
 */

/** @typedef {{ width: number, height: number, data: Uint8Array }} Picture `data`: four bytes a pixel; the last is not looked at */
/** @typedef {{ width: number, height: number, planes: Record<Channel, Uint8Array> }} Sketch */
/** @typedef {"light" | "red" | "blue"} Channel */
/** @typedef {{ width: number, height: number, values: Uint8Array }} Plane */

/** Pixels by which a picture may be larger or smaller. */
const SIZE = 2;

/** Pixels to a value of a sketch, and the steps in which it is kept. */
const SKETCH = { light: { cell: 3, step: 12 }, red: { cell: 12, step: 2 }, blue: { cell: 12, step: 2 } };

/**
 * What is judged: softened over `side` pixels, a value every `cell` pixels, in pieces of `piece` × `piece` values. Each may be off by `free`, a
 * piece by `most` in all. The numbers are measured, with room on both sides: tests/node/pictures.test.ts.
 */
const COLOURS = ["red", "blue"];
const WHOLE = [
  { channel: "light", what: "shape", side: 2, cell: 1, piece: 7, free: 20, most: 720 },
  { channel: "light", what: "shade", side: 12, cell: 12, piece: 1, free: 12, most: 0 },
  ...COLOURS.map((channel) => ({ channel, what: "colour", side: 2, cell: 1, piece: 7, free: 4, most: 200 })),
];
const SKETCHED = [
  { channel: "light", what: "shape", side: 3, cell: 3, piece: 3, free: 20, most: 48 },
  ...COLOURS.map((channel) => ({ channel, what: "colour", side: 12, cell: 12, piece: 1, free: 5, most: 0 })),
];

/** @returns {Record<Channel, Plane>} how light each pixel is, and how red and how blue beside that */
function planesOf({ width, height, data }) {
  const [light, red, blue] = [0, 1, 2].map(() => new Uint8Array(width * height));
  for (let at = 0, from = 0; at < light.length; at++, from += 4) {
    const [r, g, b] = [data[from], data[from + 1], data[from + 2]];
    light[at] = (2 * r + 5 * g + b) >> 3;
    red[at] = 128 + ((r - light[at]) >> 1);
    blue[at] = 128 + ((b - light[at]) >> 1);
  }
  const plane = (values) => ({ width, height, values });
  return { light: plane(light), red: plane(red), blue: plane(blue) };
}

/** The sums of `side` values in a row, from each one on; at the end the last one counts on. `stride` leads from one to the next. */
function sumRow(from, to, start, length, stride, side) {
  const at = (index) => start + Math.min(index, length - 1) * stride;
  let sum = 0;
  for (let index = 0; index < side; index++) sum += from[at(index)];
  for (let index = 0; index < length; index++) {
    to[start + index * stride] = sum;
    sum += from[at(index + side)] - from[start + index * stride];
  }
}

/** The mean of the square of `side` pixels which begins at each. */
function softened({ width, height, values }, side) {
  const across = new Uint16Array(values.length);
  const both = new Uint16Array(values.length);
  for (let y = 0; y < height; y++) sumRow(values, across, y * width, width, 1, side);
  for (let x = 0; x < width; x++) sumRow(across, both, x, height, width, side);
  const area = side * side;
  return { width, height, values: Uint8Array.from(both, (sum) => (sum / area + 0.5) | 0) };
}

/** One value every `cell` pixels. */
function sampled({ width, height, values }, cell) {
  const [columns, rows] = [Math.ceil(width / cell), Math.ceil(height / cell)];
  const out = new Uint8Array(columns * rows);
  for (let y = 0, at = 0; y < rows; y++) for (let x = 0; x < columns; x++, at++) out[at] = values[y * cell * width + x * cell];
  return { width: columns, height: rows, values: out };
}

/** @returns {Sketch} what is kept of a picture of the matrix */
export function sketchOf(picture) {
  const planes = planesOf(picture);
  const kept = Object.entries(SKETCH).map(([channel, { cell, step }]) => {
    const { values } = sampled(softened(planes[channel], cell), cell);
    return [channel, values.map((value) => Math.min(255, Math.round(value / step) * step))];
  });
  return { width: picture.width, height: picture.height, planes: Object.fromEntries(kept) };
}

/** How many values each plane of a sketch has. */
export const lengthOf = (channel, width, height) =>
  Math.ceil(width / SKETCH[channel].cell) * Math.ceil(height / SKETCH[channel].cell);

/** A sketch as a picture that one can look at. */
export function pictureOf({ width, height, planes }) {
  const data = new Uint8Array(width * height * 4);
  const at = (channel, x, y) => {
    const { cell } = SKETCH[channel];
    return planes[channel][Math.floor(y / cell) * Math.ceil(width / cell) + Math.floor(x / cell)];
  };
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < width; x++, to += 4) {
      const light = at("light", x, y);
      const [r, b] = [light + 2 * (at("red", x, y) - 128), light + 2 * (at("blue", x, y) - 128)].map((one) =>
        Math.max(0, Math.min(255, one)),
      );
      data.set([r, Math.max(0, Math.min(255, (8 * light - 2 * r - b) / 5)), b, 255], to);
    }
  }
  return { width, height, data };
}

/** Where a piece is looked for: by halves of a pixel, first where it was. */
const SHIFTS = [-2, -1, 0, 1, 2]
  .flatMap((down) => [-2, -1, 0, 1, 2].map((right) => ({ right, down })))
  .sort((a, b) => Math.abs(a.right) + Math.abs(a.down) - Math.abs(b.right) - Math.abs(b.down));

/** A plane, and the three that lie half a pixel further right, down, and both. */
function halves(plane) {
  const { width, height, values } = plane;
  const between = (right, down) => {
    const out = new Uint8Array(values.length);
    for (let y = 0, at = 0; y < height; y++) {
      const below = Math.min(y + down, height - 1) * width;
      for (let x = 0; x < width; x++, at++) {
        const beside = Math.min(x + right, width - 1);
        out[at] = (values[at] + values[y * width + beside] + values[below + x] + values[below + beside] + 2) >> 2;
      }
    }
    return out;
  };
  return [values, between(1, 0), between(0, 1), between(1, 1)];
}

/** What is left of one piece where it fits best. */
function leftOver(was, is, column, row, { cell, piece, free }) {
  const reach = piece >> 1;
  const [top, bottom] = [Math.max(row - reach, 0), Math.min(row + reach, was.height - 1)];
  const [first, last] = [Math.max(column - reach, 0), Math.min(column + reach, was.width - 1)];
  let least = Infinity;
  for (const { right, down } of SHIFTS) {
    const values = is.halves[(right & 1) + 2 * (down & 1)];
    let sum = 0;
    for (let y = top; y <= bottom && sum < least; y++) {
      const line = Math.max(0, Math.min(y * cell + (down >> 1), is.height - 1)) * is.width;
      for (let x = first; x <= last; x++) {
        const there = values[line + Math.max(0, Math.min(x * cell + (right >> 1), is.width - 1))];
        const off = Math.abs(was.values[y * was.width + x] - there) - free;
        if (off > 0) sum += off;
      }
    }
    if (sum < least) least = sum;
    if (least === 0) break;
  }
  return least;
}

/** The piece that fits worst. Only where a value is off can one be that does not fit. */
function worstOf(was, soft, check) {
  const { cell, free, most, what } = check;
  const is = { ...soft, halves: undefined };
  let worst = { ratio: 0 };
  for (let row = 0; row < was.height; row++) {
    const line = Math.min(row * cell, soft.height - 1) * soft.width;
    for (let column = 0; column < was.width; column++) {
      const there = soft.values[line + Math.min(column * cell, soft.width - 1)];
      if (Math.abs(was.values[row * was.width + column] - there) <= free) continue;
      is.halves ??= halves(soft);
      // Where nothing may be left, what is left tells by itself how bad it is.
      const ratio = (leftOver(was, is, column, row, check) + (most === 0 ? 1 : 0)) / (most || 1);
      if (ratio > worst.ratio && !(most === 0 && ratio === 1)) worst = { ratio, what, x: column * cell, y: row * cell };
    }
  }
  return worst;
}

function compared(is, was, checks, keptOf) {
  if (Math.abs(is.width - was.width) > SIZE || Math.abs(is.height - was.height) > SIZE) {
    return {
      isSame: false,
      ratio: Infinity,
      problem: `${is.width} × ${is.height} pixels, and it was ${was.width} × ${was.height}`,
    };
  }
  const planes = planesOf(is);
  const found = checks.flatMap((check) => {
    const [kept, soft] = [keptOf(check), softened(planes[check.channel], check.side)];
    // What is only in the one, or only in the other.
    return [worstOf(kept, soft, check), ...(check.cell === 1 ? [worstOf(soft, kept, check)] : [])];
  });
  const [worst] = found.sort((a, b) => b.ratio - a.ratio);
  if (worst.ratio <= 1) return { isSame: true, ratio: worst.ratio };
  return { isSame: false, ratio: worst.ratio, problem: `another ${worst.what} at ${worst.x}, ${worst.y}` };
}

/**
 * Compares a picture with one that was kept whole. `ratio` is how far it is off, and 1 the most that passes.
 *
 * @param {Picture} is
 * @param {Picture} was
 * @returns {{ isSame: boolean, ratio: number, problem?: string }}
 */
export function compareWhole(is, was) {
  const planes = planesOf(was);
  return compared(is, was, WHOLE, ({ channel, side, cell }) => sampled(softened(planes[channel], side), cell));
}

/** The same with a sketch. @param {Picture} is @param {Sketch} was */
export function compareSketch(is, was) {
  return compared(is, was, SKETCHED, ({ channel, cell }) => ({
    width: Math.ceil(was.width / cell),
    height: Math.ceil(was.height / cell),
    values: was.planes[channel],
  }));
}
