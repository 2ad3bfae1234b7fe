/** What is wrong with a text that should be JSON, in words that say what to do. */
import { printParseErrorCode, type ParseError } from "jsonc-parser";
import { bracketFault, bracketsOf, endOfDocument, surplusBracket } from "./brackets.js";

/** One fault of the text. */
export interface SyntaxFault {
  readonly offset: number;
  readonly message: string;
}

interface Words extends SyntaxFault {
  /** Whether the rest can be read as it was meant in spite of it. */
  readonly harmless?: true;
}

/** Deeper than any dataset; also where recursion would meet the end of the stack. */
const MAX_DEPTH = 100;

/** Why a text is not even worth parsing, or undefined. */
export function hopeless(text: string): SyntaxFault | undefined {
  const start = text.search(/\S/);
  if (start === -1) return { offset: 0, message: "the file is empty" };
  if (/^<(!|\?|[a-z])/i.test(text.slice(start, start + 2)))
    return { offset: start, message: "this is a web page (HTML or XML), not JSON" };
  const deep = bracketsOf(text, MAX_DEPTH).tooDeep;
  return deep === undefined
    ? undefined
    : { offset: deep, message: `is nested more than ${MAX_DEPTH} levels deep: no dataset is` };
}

/** The end of what stands before a place, without the white space between. */
function endBefore(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && /\s/.test(text[end - 1]!)) end--;
  return end;
}

const WRITTEN: Readonly<Record<string, string>> = {
  True: "write true",
  False: "write false",
  None: "write null, or leave the key out",
  undefined: "leave the key out",
  NaN: "leave out what has no value",
  Infinity: "leave out what has no value",
};

const codePoint = (char: string): string => `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;

/** A word that JSON does not have. */
function symbol(text: string, offset: number, length: number): string {
  const word = text.slice(offset, offset + length);
  const advice = WRITTEN[word];
  if (advice !== undefined) return `${word} is no JSON value: ${advice}`;
  if (MERGE.test(word)) return "a merge conflict was left in the file: choose one of the two versions";
  if (/^['‘’`]/.test(word)) return "texts and keys stand in double quotes (\"), not in single ones (')";
  if (/^[“”„«]/.test(word)) return `texts and keys stand in straight double quotes ("), not in ${word[0]}`;
  if (/^[+.]\d/.test(word)) return `write the number as ${Number(word)}`;
  const odd = /^[\s\p{Cf}]/u.exec(word)?.[0];
  if (odd !== undefined) return `an invisible character (${codePoint(odd)}) stands here: replace it by a plain space`;
  const isKey = /^\s*:/.test(text.slice(offset + length, offset + length + 20));
  return isKey
    ? `a key stands in double quotes: "${shorten(word)}"`
    : `${shorten(word)} is no JSON value: a text stands in double quotes`;
}

const shorten = (word: string): string => (word.length > 20 ? `${word.slice(0, 20)}…` : word);

/** A digit group after a comma, which was meant to be one number with what stands before it. */
function separated(text: string, offset: number): string | undefined {
  const before = /\d{1,3}(,\d{3})*,$/.exec(text.slice(Math.max(0, offset - 20), offset))?.[0];
  const after = /^\d{3}(,\d{3})*(?!\d)/.exec(text.slice(offset, offset + 20))?.[0];
  return before === undefined || after === undefined ? undefined : (before + after).replaceAll(",", "");
}

function commaBefore(text: string, offset: number): number | undefined {
  const end = endBefore(text, offset);
  return text[end - 1] === "," ? end - 1 : undefined;
}

const AFTER_END = "this text follows the end of the document: one object is the whole file";

/** What a merge left there is told as that, wherever it stands. */
const MERGE = /^(<{7}|={7}|>{7})/;

/**
 * A fault of the parser in words, at the place where something must change.
 *
 * @param brackets what is wrong with the brackets of the whole text
 */
function inWords(text: string, { error, offset, length }: ParseError, brackets: () => SyntaxFault | undefined): Words {
  const code = printParseErrorCode(error);
  const next = text[offset];
  switch (code) {
    case "InvalidSymbol":
      return { offset, message: symbol(text, offset, length) };
    case "PropertyNameExpected":
    case "ValueExpected": {
      const comma = commaBefore(text, offset);
      if (comma !== undefined && (next === "}" || next === "]"))
        return { offset: comma, message: `no comma stands before ${next}: take it away`, harmless: true };
      const number = separated(text, offset);
      if (number !== undefined) return { offset, message: `a number has no thousands separators: write ${number}` };
      const bracket = next === "}" || next === "]" ? brackets() : undefined;
      if (bracket?.offset === offset) return bracket;
      if (next === ",") return { offset, message: "nothing stands before this comma: take it away, or write what is missing" };
      return { offset, message: code === "ValueExpected" ? "a value is missing here" : "a key in double quotes is missing here" };
    }
    case "ColonExpected":
      return { offset: endBefore(text, offset), message: "a colon is missing here, between key and value" };
    case "CommaExpected":
      // With a bracket of the wrong kind the parser asks for a comma first.
      if (next === "}" || next === "]") return brackets() ?? { offset, message: `${next} closes nothing here` };
      if (/\d/.test(next ?? "") && /\d/.test(text[offset - 1] ?? ""))
        return { offset: offset - 1, message: "a number does not begin with 0" };
      return { offset: endBefore(text, offset), message: "a comma is missing here", harmless: true };
    case "CloseBraceExpected":
    case "CloseBracketExpected":
      return (
        brackets() ?? {
          offset: endBefore(text, offset),
          message: `${code === "CloseBraceExpected" ? "}" : "]"} is missing here`,
        }
      );
    case "EndOfFileExpected":
      return surplusBracket(text) ?? { offset, message: AFTER_END };
    case "InvalidCommentToken":
      if (next === "/" && text[offset + 1] === "*" && !text.startsWith("*/", offset + length - 2))
        return { offset, message: "this comment is not closed, and JSON has no comments" };
      return { offset, message: 'JSON has no comments: keep the remark under the key "$comment"', harmless: true };
    case "UnexpectedEndOfString":
      return { offset, message: 'this text has no closing " on its line (a line break inside is written \\n)' };
    case "UnexpectedEndOfNumber":
      return { offset, message: "this number is not finished" };
    case "InvalidUnicode":
    case "InvalidEscapeCharacter":
      return { offset, message: "a backslash stands in this text without need: write \\\\ where one is meant" };
    case "InvalidCharacter":
      return {
        offset,
        message: "a control character stands in this text: write \\t for a tab, \\n for a line break",
        harmless: true,
      };
    default:
      return { offset, message: "is not JSON from here on" };
  }
}

/** What a line of a dataset begins with; a line of a text that was broken in two begins otherwise. */
const LINE_OF_JSON = /^\s*["{}[\]]/;

/** After an open text the parser is out of step: of what it then says only another open text can be believed. */
function isOpenText(text: string, offset: number): boolean {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return LINE_OF_JSON.test(text.slice(start, start + 200));
}

/**
 * The faults of a text, one a line, since what follows on it mostly follows from it.
 *
 * @param lineOf the line of an offset
 * @returns `understood` where everything else could be read as it was meant
 */
export function faultsOf(
  text: string,
  errors: readonly ParseError[],
  lineOf: (offset: number) => number,
): { readonly faults: readonly SyntaxFault[]; readonly understood: boolean } {
  let faults: (Words & { readonly foundIn: number })[] = [];
  const lines = new Set<number>();
  let openText = false;
  // Once for all: with every level that is left open the parser comes back to the same fault.
  let bracket: SyntaxFault | undefined | null = null;
  const brackets = (): SyntaxFault | undefined => (bracket === null ? (bracket = bracketFault(text)) : bracket);
  let ended: number | undefined;
  const end = (): number => (ended ??= endOfDocument(text) ?? Infinity);
  for (const error of errors) {
    const code = printParseErrorCode(error.error);
    const opensText = code === "UnexpectedEndOfString";
    if (openText && !(opensText && isOpenText(text, error.offset))) continue;
    openText ||= opensText;
    // A word there is only no value to the parser.
    const followsEnd =
      code === "InvalidSymbol" && error.offset >= end() && !MERGE.test(text.slice(error.offset, error.offset + 7));
    const words = followsEnd ? { offset: error.offset, message: AFTER_END } : inWords(text, error, brackets);
    const [line, there] = [lineOf(words.offset), lineOf(error.offset)];
    if (followsEnd || code === "EndOfFileExpected") {
      // What stands after the end was never meant as a part of it, and a bracket too many makes the comma before it one too.
      faults = [...faults.filter(({ foundIn }) => foundIn < line), { ...words, foundIn: there }];
      break;
    }
    if (lines.has(line) || lines.has(there)) continue;
    lines.add(line);
    // A comma is missed only at what comes after it, and there another fault can be.
    if (code !== "CommaExpected") lines.add(there);
    faults.push({ ...words, foundIn: there });
  }
  faults.sort((a, b) => a.offset - b.offset);
  return { faults, understood: faults.every(({ harmless }) => harmless) };
}
