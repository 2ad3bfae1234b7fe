/** Words and languages: messages, which language an element speaks, and what stands in where a language is missing. */
export { languageAt, watchLanguage } from "./closest-language.js";
export { fallbackChain, languageOf, type Language } from "./language.js";
export type { Messages } from "./messages.js";
export { textIn, type ChosenText, type TextByLanguage } from "./text.js";
