/** Writing HTML and JSX as text: everything that comes from outside is escaped here, and nowhere else. */
import type { Piece, Sentence } from "./sentence/pieces.js";

/** A text as it stands between tags. */
const escapeText = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** A text as the value of an attribute between double quotes. */
export const attributeText = (text: string): string => escapeText(text).replace(/"/g, "&quot;");

/** Attributes as they stand in a tag; `true` has no value, undefined is left out. */
export type Written = Readonly<Record<string, string | true | undefined>>;

/** ` metric="displaced" trend` */
export const attributesHtml = (attributes: Written): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : value === true ? ` ${name}` : ` ${name}="${attributeText(value)}"`))
    .join("");

/** A start tag. */
export const startTag = (name: string, attributes: Written = {}): string => `<${name}${attributesHtml(attributes)}>`;

/** An element with what is inside, which is HTML already. */
export const elementHtml = (name: string, attributes: Written, inside: string): string =>
  `${startTag(name, attributes)}${inside}</${name}>`;

const pieceHtml = (piece: Piece): string =>
  typeof piece === "string" ? escapeText(piece) : elementHtml("a", { href: piece.url }, escapeText(piece.text));

/** A sentence as HTML. */
export const sentenceHtml = (sentence: Sentence): string => sentence.map(pieceHtml).join("");
