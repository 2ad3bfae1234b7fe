import { isRightToLeft } from "../i18n/closest-direction.js";
import type { Reading } from "../store/reading.js";

/** The language of a sentence or a widget, whatever the page has around it, as attributes. */
export function languageAttributes(
  asked: string,
  { language: { tag } }: Reading,
): { readonly lang: string; readonly dir?: "rtl" } {
  // A language without words of ours is told in another, and must not be called by the name of the first.
  const lang = asked.toLowerCase().split("-")[0] === tag.split("-")[0] ? asked : tag;
  return { lang, ...(isRightToLeft(lang) && { dir: "rtl" }) };
}
