/** What a selector asks of a browser. */
import { parse } from "css-what";
import { isFeature } from "./compat.mjs";

/** A part of a selector whose name is a feature's: `:has`, `::part`. */
const isNamed = ({ type }) => type === "pseudo" || type === "pseudo-element";

function* ofToken(token) {
  if (isNamed(token)) {
    const key = `css.selectors.${token.name.replace(/^-(-|\w)/, "-$1")}`;
    yield isFeature(key) ? { key, word: `:${token.name}` } : { unknown: `:${token.name}`, word: `:${token.name}` };
  }
  if (token.type === "attribute" && token.ignoreCase === true)
    yield { key: "css.selectors.attribute.case_insensitive_modifier", word: " i]" };
  if (Array.isArray(token.data)) for (const inner of token.data) for (const one of inner) yield* ofToken(one);
}

/** @returns {Generator<{ key?: string, unknown?: string, word: string }>} */
export function* selectorFeatures(selector) {
  if (selector.includes("&")) yield { key: "css.selectors.nesting", word: "&" };
  for (const one of parse(selector.replaceAll("&", "*"))) for (const token of one) yield* ofToken(token);
}
