import { html, nothing, type TemplateResult } from "lit";
import { isSafeAddress } from "../../data/address.js";
import { parseEdtf } from "../../data/edtf.js";
import type { TextByLanguage } from "../../i18n/text.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import type { Reading } from "../../store/reading.js";

/** A text of the dataset; one that stands in for a missing translation carries its own `lang`. */
export function localized(data: DatasetController, text: TextByLanguage): string | TemplateResult {
  const { value, lang } = data.text(text);
  return lang === data.language.tag ? value : html`<span lang=${lang} dir="auto">${value}</span>`;
}

/** An EDTF date as one `<time>`, or two for an interval. */
export function dated(data: DatasetController, date: string, length: "long" | "short" = "long"): unknown {
  const edtf = parseEdtf(date);
  if (!edtf) return date;
  const parts = data.language
    .dateParts(edtf, length)
    .map((part) => (typeof part === "string" ? part : html`<time datetime=${part.datetime}>${part.text}</time>`));
  return oneOrAll(parts);
}

/** Most often there is but one piece, which needs no marks of a list around it in the document. */
export const oneOrAll = (pieces: readonly unknown[]): unknown => (pieces.length === 1 ? pieces[0] : pieces);

/** The same as plain text. */
export function dateText(data: Reading, date: string, length: "long" | "short" = "long"): string {
  const edtf = parseEdtf(date);
  return edtf ? data.language.date(edtf, length) : date;
}

/** A name of the data, which may be of another script than the words around it: it neither turns them round nor is turned by them. */
export const named = (name: unknown): TemplateResult => html`<bdi>${name}</bdi>`;

/**
 * The same within plain text, where marks of Unicode stand for the element. Only words that are read get them, never what is saved or copied,
 * and only where the page runs from right to left.
 */
export const isolated = ({ direction }: Reading, text: string): string => (direction === "rtl" ? `\u2068${text}\u2069` : text);

/** A phrase of the language with some pieces of markup in it, each where the language wants it. */
export const phrased = (phrase: (...pieces: string[]) => string, ...pieces: readonly unknown[]): unknown =>
  phrase(...pieces.map((_, index) => `\0${index}\0`))
    .split("\0")
    .map((part, index) => (index % 2 === 1 ? pieces[Number(part)] : part));

/** A phrase of the language with a piece of markup in it: `phrase` puts its argument where it belongs. */
export function around(phrase: (piece: string) => string, piece: unknown): unknown {
  const [before, after] = phrase("\0").split("\0");
  return [before, piece, after];
}

/** The same with a date, which the phrase sees as its words: "du 13 janvier" is not "de janvier". */
export function aroundDate(
  data: DatasetController,
  phrase: (date: string) => string,
  date: string,
  length: "long" | "short" = "long",
): unknown {
  const text = dateText(data, date, length);
  const words = phrase(text);
  const at = words.indexOf(text);
  return [words.slice(0, at), dated(data, date, length), words.slice(at + text.length)];
}

/** A link, where the address is one that a link may have: checked here again, since not every dataset has come through the parser. */
export function link(url: string | undefined, content: unknown, part?: string): unknown {
  if (url === undefined || !isSafeAddress(url)) return content;
  return part === undefined ? html`<a href=${url}>${content}</a>` : html`<a part=${part} href=${url}>${content}</a>`;
}

/** The same for what is more than a page: its media type, its language where it has but one, and whether it is a file to keep. */
export function fileLink(
  url: string | undefined,
  content: unknown,
  { mediaType, languages }: { readonly mediaType?: string | undefined; readonly languages: readonly string[] },
): unknown {
  if (url === undefined || !isSafeAddress(url)) return content;
  const [language] = languages.length === 1 ? languages : [];
  const isFile = mediaType !== undefined && !/html/.test(mediaType);
  return html`<a part="link" href=${url} type=${mediaType ?? nothing} hreflang=${language ?? nothing} ?download=${isFile}>${content}</a>`;
}

/** Signs and words that only those need who hear the page: they make one sentence of what the eye takes in piece by piece. */
export const heard = (words: string): TemplateResult => html`<span class="hidden-visually heard">${words}</span>`;

/** The level that a `heading-level` asks for: 2 to 6, else 3. */
export const levelOf = (asked: number): number => (asked >= 2 && asked <= 6 ? Math.trunc(asked) : 3);

/** A real heading of a level, 2 to 6; 1 where a widget is the page. */
export function heading(level: number, content: unknown, part = "title"): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class=${part} part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 class=${part} part=${part}>${content}</h2>`;
    case 4:
      return html`<h4 class=${part} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 class=${part} part=${part}>${content}</h5>`;
    case 6:
      return html`<h6 class=${part} part=${part}>${content}</h6>`;
    default:
      return html`<h3 class=${part} part=${part}>${content}</h3>`;
  }
}
