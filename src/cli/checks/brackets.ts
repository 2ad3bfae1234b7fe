/** Brackets that have no partner, and which one it probably is: a parser notices only at the end of the file. */
import { createScanner } from "jsonc-parser";

// The numbers of the scanner's tokens. Its enum is `const enum`, which one file at a time cannot be compiled with.
const OPENING = new Map([
  [1, "{"],
  [3, "["],
]);
const CLOSING = new Map([
  [2, "}"],
  [4, "]"],
]);
const PARTNER: Readonly<Record<string, string>> = { "{": "}", "[": "]" };
const EOF = 17;

interface Bracket {
  readonly char: string;
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  /** Width of the white space that its line begins with. */
  readonly indent: number;
  /** Whether it is the first of its line. */
  readonly leads: boolean;
}

/** What is known of the brackets of a text. */
export interface Brackets {
  /** Where the nesting first goes below the deepest level allowed. */
  readonly tooDeep?: number;
  /** A closing bracket of the wrong kind, and what it meets. */
  readonly crossed?: { readonly open: Bracket; readonly close: Bracket };
  /** What is still open at the end, from the outside in. */
  readonly open: readonly Bracket[];
  /** The first pair whose two lines are indented differently: where the one bracket too few or too many probably is. */
  readonly crooked?: { readonly open: Bracket; readonly close: Bracket };
}

/** Reads the brackets of a text, whatever else it holds. */
export function bracketsOf(text: string, maxDepth = Infinity): Brackets {
  const scanner = createScanner(text, true);
  const open: Bracket[] = [];
  let crooked: Brackets["crooked"];
  let line = -1;
  let indent = 0;
  for (let kind: number = scanner.scan(); kind !== EOF; kind = scanner.scan()) {
    const leads = scanner.getTokenStartLine() !== line;
    if (leads) {
      line = scanner.getTokenStartLine();
      indent = scanner.getTokenStartCharacter();
    }
    const char = OPENING.get(kind) ?? CLOSING.get(kind);
    if (char === undefined) continue;
    const bracket = { char, offset: scanner.getTokenOffset(), line: line + 1, indent, leads };
    if (OPENING.has(kind)) {
      open.push(bracket);
      if (open.length > maxDepth) return { tooDeep: bracket.offset, open };
      continue;
    }
    const partner = open.pop();
    if (!partner) break;
    const pair = { open: partner, close: bracket };
    if (PARTNER[partner.char] !== char) return { crossed: pair, open, ...(crooked && { crooked }) };
    if (leads && partner.line !== bracket.line && partner.indent !== indent) crooked ??= pair;
  }
  return { open, ...(crooked && { crooked }) };
}

/** Where the first object or list of a text ends, whatever stands in it; undefined where it does not. */
export function endOfDocument(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let kind: number = scanner.scan(); kind !== EOF; kind = scanner.scan()) {
    if (OPENING.has(kind)) depth++;
    else if (CLOSING.has(kind)) depth--;
    if (depth <= 0) return CLOSING.has(kind) && depth === 0 ? scanner.getTokenOffset() + scanner.getTokenLength() : undefined;
  }
  return undefined;
}

/** What is wrong with the brackets of a text that the parser found one missing in. */
export function bracketFault(text: string): { readonly offset: number; readonly message: string } | undefined {
  const { crossed, open, crooked } = bracketsOf(text);
  if (crossed) {
    const { open: one, close } = crossed;
    const message = `${close.char} stands here, but the ${one.char} of line ${one.line} is still open: ${PARTNER[one.char]} is missing before it`;
    return { offset: close.offset, message };
  }
  const last = open.at(-1);
  if (!last) return undefined;
  const lost = crooked?.open ?? last;
  const hint = crooked ? `, to go by the indentation before line ${crooked.close.line}` : "";
  return { offset: lost.offset, message: `this ${lost.char} is not closed: ${PARTNER[lost.char]} is missing${hint}` };
}

/** Where a closing bracket too many probably stands, in a text that ends too early. */
export function surplusBracket(text: string): { readonly offset: number; readonly message: string } | undefined {
  const { crooked } = bracketsOf(text);
  if (!crooked) return undefined;
  const { open, close } = crooked;
  return {
    offset: close.offset,
    message: `this ${close.char} closes the ${open.char} of line ${open.line}: one ${close.char} is too many`,
  };
}
