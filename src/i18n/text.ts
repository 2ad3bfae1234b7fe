import { fallbackChain } from "./language.js";

/** A text of the dataset in one language, which is another than asked for where that one is missing. */
export interface ChosenText {
  readonly value: string;
  /** BCP 47 */
  readonly lang: string;
}

/** The shape of the dataset's `Text`, which this leaf does not import. */
export type TextByLanguage = { readonly en: string } & Readonly<Record<string, string>>;

/** Chooses the language of a text along the fallback chain. English is always there. */
export function textIn(text: TextByLanguage, tag: string): ChosenText {
  for (const lang of fallbackChain(tag)) if (Object.hasOwn(text, lang)) return { value: text[lang]!, lang };
  return { value: text.en, lang: "en" };
}
