/** What a sentence is made of before it is written as HTML, JSX or plain text. */
import { isSafeAddress } from "../../data/address.js";
import { sourceOf } from "../../data/select.js";
import type { Dataset, Source } from "../../data/schema.js";
import type { Reading } from "../../store/reading.js";

/** A piece of text, or a text that leads somewhere. */
export type Piece = string | { readonly text: string; readonly url: string };

/** What a widget says today, in words: what stands inside its tag for whoever has no widget. */
export type Sentence = readonly Piece[];

/** The name of who published a document; where it can lead to the document, also of who handed it on, since that is whom a reader meets. */
function publisher({ language }: Reading, { publisher, via, url }: Source, linked: boolean): Piece {
  if (!linked || url === undefined || !/^https?:/i.test(url) || !isSafeAddress(url)) return publisher;
  return { text: via === undefined ? publisher : language.messages.via(publisher, via), url };
}

/** Of documents by one publisher the first leads on: a sentence is no bibliography. */
function publishersOf(dataset: Dataset, ids: readonly string[]): readonly Source[] {
  const byName = new Map<string, Source>();
  for (const id of ids) {
    const source = sourceOf(dataset, id);
    if (source && !byName.has(source.publisher)) byName.set(source.publisher, source);
  }
  return [...byName.values()];
}

/** More names than these are told by the widget. */
const NAMED = 4;

/**
 * In brackets: when, and who says so. "(September 2025, OCHA)"
 *
 * @param first what stands before the names, if anything: a date, a doubt
 */
export function cited(
  reading: Reading,
  dataset: Dataset,
  ids: readonly string[],
  { first = [], linked = true }: { readonly first?: readonly (string | undefined)[]; readonly linked?: boolean } = {},
): Sentence {
  const { messages } = reading.language;
  const names = publishersOf(dataset, ids).slice(0, NAMED);
  const parts: Piece[][] = [
    ...first.flatMap((one) => (one === undefined || one === "" ? [] : [[one]])),
    ...(names.length > 0 ? [joined(names.map((one) => [publisher(reading, one, linked)]), messages.semicolon)] : []), // prettier-ignore
  ];
  return parts.length === 0 ? [] : ["(", ...joined(parts, messages.comma), ")"];
}

/** Words with what proves them, where anything does, and a full stop. */
export const proven = (words: string, proof: Sentence): Sentence => ended(proof.length === 0 ? [words] : [words, " ", ...proof]);

/** Puts a separator between parts. */
export const joined = (parts: readonly Sentence[], separator: string): Piece[] =>
  parts.flatMap((part, index) => (index === 0 ? [...part] : [separator, ...part]));

/** The sentence as plain text. */
export const plain = (sentence: Sentence): string =>
  sentence.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");

/** Ends it with a full stop, unless it has an end. */
export const ended = (sentence: Sentence): Sentence => (/[.!?]\)?$/.test(plain(sentence)) ? sentence : [...sentence, "."]);
