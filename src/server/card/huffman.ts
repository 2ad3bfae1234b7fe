/** Huffman codes as RFC 1951 writes them. */

/** The code of each symbol, its bits already in the order of writing, and how long it is; nothing of a symbol that does not occur. */
export interface Codes {
  readonly bits: Uint16Array;
  readonly lengths: Uint8Array;
}

/**
 * The shortest codes for symbols that occur so often.
 *
 * @param longest how many bits a code may have
 */
export function codesOf(counts: Uint32Array, longest: number): Codes {
  const weights = Uint32Array.from(counts);
  // A code of a single symbol still needs a bit, and some readers want two codes.
  for (let symbol = 0; weights.filter((count) => count > 0).length < 2; symbol++) if (weights[symbol] === 0) weights[symbol] = 1;
  for (;;) {
    const lengths = lengthsOf(weights);
    if (Math.max(...lengths) <= longest) return { lengths, bits: bitsOf(lengths) };
    // Rare symbols get the long codes: taken for less rare, they get shorter ones.
    for (const [symbol, weight] of weights.entries()) if (weight > 0) weights[symbol] = (weight >> 1) + 1;
  }
}

function lengthsOf(weights: Uint32Array): Uint8Array {
  interface Tree {
    readonly weight: number;
    readonly symbols: readonly number[];
  }
  const lengths = new Uint8Array(weights.length);
  const leaves: Tree[] = [...weights]
    .map((weight, symbol) => ({ weight, symbols: [symbol] }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => a.weight - b.weight);
  // The trees that are joined come out in rising order, so that the least of all is at the start of one of the two lists.
  const joined: Tree[] = [];
  let [leaf, tree] = [0, 0];
  const least = (): Tree => {
    const [one, other] = [leaves[leaf], joined[tree]];
    if (one && (!other || one.weight <= other.weight)) return leaves[leaf++]!;
    return joined[tree++]!;
  };
  for (let left = leaves.length; left > 1; left--) {
    const [a, b] = [least(), least()];
    const symbols = [...a.symbols, ...b.symbols];
    for (const symbol of symbols) lengths[symbol]!++;
    joined.push({ weight: a.weight + b.weight, symbols });
  }
  return lengths;
}

/** Codes of one length count upwards in the order of their symbols. */
function bitsOf(lengths: Uint8Array): Uint16Array {
  const bits = new Uint16Array(lengths.length);
  let code = 0;
  for (let length = 1; length <= 15; length++) {
    for (const [symbol, own] of lengths.entries()) if (own === length) bits[symbol] = reversed(code++, length);
    code <<= 1;
  }
  return bits;
}

function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit++) result |= ((code >> bit) & 1) << (length - 1 - bit);
  return result;
}
