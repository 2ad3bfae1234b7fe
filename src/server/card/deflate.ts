/**
 * Compression as RFC 1950 and 1951 describe it. Ours, since every runtime has another: a stream of the platform is asynchronous and makes other
 * bytes on each, and a picture is to be the same wherever it is made.
 */
import { codesOf, type Codes } from "./huffman.js";

/** The first length or distance of each code; how many bits say which of those up to the next it is follows from that. */
const LENGTHS = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCES = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289,
  16385, 24577,
];
const DISTANCE_BITS = DISTANCES.map((_, code) => Math.max(0, (code >> 1) - 1));

const codesUpTo = (most: number, firsts: readonly number[]): Uint8Array => {
  const codes = new Uint8Array(most + 1);
  firsts.forEach((first, code) => codes.fill(code, first));
  return codes;
};
const LENGTH_CODE = codesUpTo(258, LENGTHS);
const DISTANCE_CODE = codesUpTo(32768, DISTANCES);

/** The code of no byte, but of the end of a block. */
const END = 256;

/** In which order the lengths of codes for lengths of codes stand. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** What is written as one block: its codes fit all of it. */
const BLOCK = 40_000;

/** Bytes made of bits, the lowest first. */
class Bits {
  #bytes: Uint8Array;
  #length = 0;
  #held = 0;
  #count = 0;

  constructor(room: number) {
    this.#bytes = new Uint8Array(room);
  }

  write(value: number, count: number): void {
    this.#held |= value << this.#count;
    this.#count += count;
    while (this.#count >= 8) {
      if (this.#length === this.#bytes.length) this.#grow();
      this.#bytes[this.#length++] = this.#held & 255;
      this.#held >>>= 8;
      this.#count -= 8;
    }
  }

  /** Fills up the last byte. */
  align(): void {
    if (this.#count > 0) this.write(0, 8 - this.#count);
  }

  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  #grow(): void {
    const larger = new Uint8Array(2 * this.#bytes.length);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Bytes as what they repeat: a value, or how far back the same so many bytes stand. */
interface Tokens {
  /** A byte where the distance is 0, else a length. */
  readonly values: Uint16Array;
  readonly distances: Uint16Array;
  readonly count: number;
}

/** How many earlier places are looked at for a repetition, and one that is long enough not to look for a longer. */
const [TRIES, ENOUGH] = [48, 200];

function tokensOf(bytes: Uint8Array): Tokens {
  const values = new Uint16Array(bytes.length);
  const distances = new Uint16Array(bytes.length);
  // By three bytes the last place where they stood; by a place the one before with the same three.
  const last = new Int32Array(1 << 15).fill(-1);
  const before = new Int32Array(1 << 15);
  const keyAt = (at: number): number => ((bytes[at]! << 10) ^ (bytes[at + 1]! << 5) ^ bytes[at + 2]!) & 0x7fff;
  let count = 0;
  for (let at = 0; at < bytes.length; count++) {
    let [length, distance] = [0, 0];
    const most = Math.min(258, bytes.length - at);
    if (most >= 3) {
      let place = last[keyAt(at)]!;
      for (let tries = TRIES; place >= 0 && at - place < 32768 && tries > 0; tries--) {
        if (bytes[place + length] === bytes[at + length]) {
          let same = 0;
          while (same < most && bytes[place + same] === bytes[at + same]) same++;
          if (same > length) [length, distance] = [same, at - place];
          if (length >= ENOUGH || length === most) break;
        }
        const earlier = before[place & 0x7fff]!;
        if (earlier >= place) break;
        place = earlier;
      }
    }
    const isRepeated = length >= 3;
    values[count] = isRepeated ? length : bytes[at]!;
    distances[count] = isRepeated ? distance : 0;
    for (const end = at + (isRepeated ? length : 1); at < end; at++) {
      if (at + 2 >= bytes.length) continue;
      const key = keyAt(at);
      before[at & 0x7fff] = last[key]!;
      last[key] = at;
    }
  }
  return { values, distances, count };
}

/** A run of the lengths of codes: the same again and again is told by its number. */
interface Run {
  readonly symbol: number;
  readonly more: number;
  readonly bits: number;
}

function runsOf(lengths: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < lengths.length;) {
    const length = lengths[at]!;
    let same = 1;
    while (lengths[at + same] === length) same++;
    at += same;
    if (length !== 0) {
      runs.push({ symbol: length, more: 0, bits: 0 });
      same--;
    }
    while (same >= 3) {
      const taken = Math.min(same, length === 0 ? 138 : 6);
      if (length !== 0) runs.push({ symbol: 16, more: taken - 3, bits: 2 });
      else if (taken <= 10) runs.push({ symbol: 17, more: taken - 3, bits: 3 });
      else runs.push({ symbol: 18, more: taken - 11, bits: 7 });
      same -= taken;
    }
    for (; same > 0; same--) runs.push({ symbol: length, more: 0, bits: 0 });
  }
  return runs;
}

/** The codes of a block, before what is written in them. */
function writeCodes(out: Bits, letters: Codes, places: Codes): void {
  const runs = runsOf([...letters.lengths, ...places.lengths]);
  const counts = new Uint32Array(19);
  for (const { symbol } of runs) counts[symbol]!++;
  const codes = codesOf(counts, 7);
  const inOrder = ORDER.map((symbol) => codes.lengths[symbol]!);
  const written = Math.max(4, inOrder.findLastIndex((length) => length > 0) + 1);
  out.write(letters.lengths.length - 257, 5);
  out.write(places.lengths.length - 1, 5);
  out.write(written - 4, 4);
  for (const length of inOrder.slice(0, written)) out.write(length, 3);
  for (const { symbol, more, bits } of runs) {
    out.write(codes.bits[symbol]!, codes.lengths[symbol]!);
    out.write(more, bits);
  }
}

function writeBlock(out: Bits, { values, distances }: Tokens, from: number, to: number, isLast: boolean): void {
  const [letterCounts, placeCounts] = [new Uint32Array(286), new Uint32Array(30)];
  letterCounts[END] = 1;
  for (let index = from; index < to; index++) {
    const [value, distance] = [values[index]!, distances[index]!];
    letterCounts[distance === 0 ? value : 257 + LENGTH_CODE[value]!]!++;
    if (distance > 0) placeCounts[DISTANCE_CODE[distance]!]!++;
  }
  const [letters, places] = [codesOf(letterCounts, 15), codesOf(placeCounts, 15)];
  out.write(isLast ? 1 : 0, 1);
  out.write(2, 2);
  writeCodes(out, letters, places);
  for (let index = from; index < to; index++) {
    const [value, distance] = [values[index]!, distances[index]!];
    const length = distance === 0 ? 0 : LENGTH_CODE[value]!;
    const symbol = distance === 0 ? value : 257 + length;
    out.write(letters.bits[symbol]!, letters.lengths[symbol]!);
    if (distance === 0) continue;
    out.write(value - LENGTHS[length]!, LENGTH_BITS[length]!);
    const place = DISTANCE_CODE[distance]!;
    out.write(places.bits[place]!, places.lengths[place]!);
    out.write(distance - DISTANCES[place]!, DISTANCE_BITS[place]!);
  }
  out.write(letters.bits[END]!, letters.lengths[END]!);
}

/** The sum at the end of a stream: Adler-32. */
function sumOf(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return ((b << 16) | a) >>> 0;
}

/** Bytes as a compressed stream with its head and its sum; the same bytes make the same stream everywhere. */
export function deflated(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Bits(Math.max(1024, bytes.length >> 4));
  out.write(0x78, 8);
  out.write(0xda, 8);
  const tokens = tokensOf(bytes);
  for (let from = 0; from === 0 || from < tokens.count; from += BLOCK) {
    const to = Math.min(tokens.count, from + BLOCK);
    writeBlock(out, tokens, from, to, to === tokens.count);
  }
  out.align();
  const sum = sumOf(bytes);
  for (let shift = 24; shift >= 0; shift -= 8) out.write((sum >>> shift) & 255, 8);
  return out.bytes;
}
