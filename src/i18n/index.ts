/** Words and languages: messages, which language an element speaks, and what stands in where a language is missing. */
export { languageAt, watchLanguage } from "./closest-language.js";
export { addLanguage, fallbackChain, languageOf, type Language } from "./language.js";
export { onTexts, requestLanguage, type Locale } from "./locales.js";
export type { Messages } from "./messages.js";
export { pluralOf, type PluralForms } from "./plural.js";
export { textIn, type ChosenText, type TextByLanguage } from "./text.js";
