/** Texts by language: which are missing, and which hold what a reader should not see. */
import * as v from "valibot";
import { tag } from "../../data/schema/fields.js";
import type { Dataset } from "../../data/schema.js";
import { below } from "../document.js";
import { isUnruly } from "../harmless.js";
import { didYouMean } from "./nearest.js";
import { isFields, isText, type Spot } from "./shape.js";
import type { Remark } from "./remark.js";

/** Whether a key of a text, or a word of an option, is a BCP 47 language tag. */
export const isTag = (text: string): boolean => v.is(tag, text);

/** The language tag that was probably meant, in the usual case of its parts: `sw-CD` for "SW_cd"; undefined where it cannot be one. */
export function meantTag(text: string): string | undefined {
  const [language = "", ...parts] = text.replaceAll("_", "-").toLowerCase().split("-");
  const cased = parts.map((part) =>
    part.length === 2 ? part.toUpperCase() : part.length === 4 ? part.charAt(0).toUpperCase() + part.slice(1) : part,
  );
  const tag = [language, ...cased].join("-");
  return tag !== text && isTag(tag) ? tag : undefined;
}

/** What is left of "é" and "–" when UTF-8 is read as Latin-1 or as Windows-1252, and the sign for what could not be read at all. */
const BROKEN = /\uFFFD|Ã[\u0080-\u00BF]|â€[\u0080-\uFFFF]/;

/** What a terminal obeys, what turns the text around it, and half a character; line breaks and tabs are no more than spaces. */
function unrulyIn(words: string): Iterable<string> {
  const all = [...words].filter((char) => isUnruly(char));
  return new Set(all.map((char) => `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`));
}

const MARKUP = /<\/?[a-z][^<>]*>|&(?:amp|lt|gt|quot|nbsp|#\d+);/i;

function* inOneText(pointer: string, text: Readonly<Record<string, unknown>>, listed: readonly string[]): Generator<Remark> {
  for (const one of listed)
    if (!Object.hasOwn(text, one)) yield { pointer, message: `has no text in ${JSON.stringify(one)}, which /languages lists` };
  for (const [key, words] of Object.entries(text)) {
    if (key.startsWith("$") || typeof words !== "string") continue;
    const place = below(pointer, key);
    if (!isTag(key)) {
      yield { pointer: place, message: `is no language tag${didYouMean(meantTag(key))}`, onKey: true };
    } else if (!listed.includes(key)) {
      yield { pointer: place, message: `is in ${JSON.stringify(key)}, which /languages does not list`, onKey: true };
    }
    if (BROKEN.test(words))
      yield { pointer: place, message: "holds letters that were broken when a file was saved as something else than UTF-8" };
    if (MARKUP.test(words)) yield { pointer: place, message: "holds markup, which readers see as it stands" };
  }
}

/** What is to be said about the texts of a dataset. */
export function* textWarnings(spots: readonly Spot[], dataset: Dataset): Generator<Remark> {
  const tags = dataset.languages.map((language) => language.tag);
  if (!tags.includes("en")) yield { pointer: "/languages", message: 'do not list "en", though every text must have it' };
  // English is told of once, not with every text.
  const listed = tags.includes("en") ? tags : ["en", ...tags];
  for (const { pointer, value, schema } of spots) {
    if (isText(schema) && isFields(value)) yield* inOneText(pointer, value, listed);
    const unruly = typeof value === "string" ? [...unrulyIn(value)].join(", ") : "";
    if (unruly !== "")
      yield { pointer, message: `holds ${unruly}: invisible, and obeyed by terminals or by the direction of the text` };
  }
}
