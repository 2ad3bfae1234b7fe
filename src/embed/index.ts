/** What makes the code that carries a widget to other people's pages. Needs no page: the builder, the command line and Node use it alike. */
export { choicesOf, isDate, type Choice } from "./choices.js";
export { elementsOf, type AttributeOption, type ChoicesOf, type ElementOption, type Manifest } from "./elements.js";
export { embedCode, frameAddress, type EmbedCode, type EmbedContext } from "./embed-code.js";
export { figuresOf, type FigureAge } from "./figures.js";
export { isRequired, problemsOf, type DataSource, type EmbedRequest, type RequestProblem, type Space } from "./request.js";
export { sentenceOf, type Told } from "./sentence/sentence.js";
export { plain, type Piece, type Sentence } from "./sentence/pieces.js";
export { themesIn, type IntegrityFile, type Site } from "./site.js";
export { parseEdtf } from "../data/edtf.js";
export { parse } from "../data/parse.js";
export { isRightToLeft } from "../i18n/closest-direction.js";
export { languageOf, type Language } from "../i18n/language.js";
export { requestLanguage } from "../i18n/locales.js";
