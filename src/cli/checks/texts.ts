/** Texts by language: which are missing, and which hold what a reader should not see. */
import * as v from "valibot";
import { tag } from "../../data/schema/fields.js";
import type { Dataset } from "../../data/schema.js";
import { below } from "../document.js";
import { didYouMean } from "./nearest.js";
import { isFields, isText, type Spot } from "./shape.js";
import type { Remark } from "./remark.js";

/** Whether a key of a text, or a word of an option, is a BCP 47 language tag. */
export const isTag = (text: string): boolean => v.is(tag, text);

/** What is left of "é" and "–" when UTF-8 is read as Latin-1 or as Windows-1252, and the sign for what could not be read at all. */
const BROKEN = /\uFFFD|Ã[\u0080-\u00BF]|â€[\u0080-\uFFFF]/;

const MARKUP = /<\/?[a-z][^<>]*>|&(?:amp|lt|gt|quot|nbsp|#\d+);/i;

function* inOneText(pointer: string, text: Readonly<Record<string, unknown>>, listed: readonly string[]): Generator<Remark> {
  for (const one of listed)
    if (!Object.hasOwn(text, one)) yield { pointer, message: `has no text in ${JSON.stringify(one)}, which /languages lists` };
  for (const [key, words] of Object.entries(text)) {
    if (key.startsWith("$") || typeof words !== "string") continue;
    const place = below(pointer, key);
    if (!isTag(key)) {
      const meant = key.replaceAll("_", "-").toLowerCase();
      yield { pointer: place, message: `is no language tag${didYouMean(isTag(meant) ? meant : undefined)}`, onKey: true };
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
  const listed = dataset.languages.map((language) => language.tag);
  for (const { pointer, value, schema } of spots) if (isText(schema) && isFields(value)) yield* inOneText(pointer, value, listed);
}
