/** Bytes to text. JSON is UTF-8; editors of other times save it otherwise, and every accent is then lost. */
import { placesIn, type Fault } from "../document.js";

/** The text of a file, and why it is not quite that. */
export interface Decoded {
  readonly text: string;
  readonly fault?: Fault;
  /** Nothing more can be said of a file that is not text at all. */
  readonly hopeless?: true;
}

/** The first byte that UTF-8 does not allow, by comparing with what the decoder would have had to read. */
function firstWrong(bytes: Uint8Array, lossy: string): number {
  const again = new TextEncoder().encode(lossy);
  let at = 0;
  while (at < bytes.length && bytes[at] === again[at]) at++;
  return at;
}

const hex = (byte: number | undefined): string => (byte ?? 0).toString(16).toUpperCase().padStart(2, "0");

/**
 * Decodes a file. A byte order mark is kept, for the reader of the text to skip. Never throws.
 *
 * @returns the text; where it is not UTF-8, its text as Latin-1 with the place of the first wrong byte
 */
export function decode(bytes: Uint8Array): Decoded {
  const start = { pointer: "", line: 1, column: 1 };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { text: "", fault: { ...start, message: "is UTF-16: save the file as UTF-8" }, hopeless: true };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const wrong = firstWrong(bytes, new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
    // It will be Latin-1: read as that, the rest of the file can still be judged.
    const text = Buffer.from(bytes).toString("latin1");
    const before = new TextDecoder().decode(bytes.subarray(0, wrong));
    const message = `is not UTF-8 from here on (byte ${hex(bytes[wrong])}): save the file as UTF-8`;
    return { text, fault: { pointer: "", message, ...placesIn(before)(before.length) } };
  }
}
