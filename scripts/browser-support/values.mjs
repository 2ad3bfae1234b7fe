/** What the value of a CSS property asks of a browser: its functions, units and keywords. */
import { featuresBelow, isFeature } from "./compat.mjs";

const TYPES = [...featuresBelow("css.types")];

/** A function stands below the type that it makes: `css.types.gradient.linear-gradient`. */
const byName = (name) => TYPES.filter((key) => key.endsWith(`.${name}`));

const UNITS = {
  viewport_percentage_units_dynamic: /^dv(w|h|i|b|min|max)$/,
  viewport_percentage_units_large: /^lv(w|h|i|b|min|max)$/,
  viewport_percentage_units_small: /^sv(w|h|i|b|min|max)$/,
  container_query_length_units: /^cq(w|h|i|b|min|max)$/,
};

const unitKey = (unit) =>
  Object.entries(UNITS).find(([, pattern]) => pattern.test(unit))?.[0] ??
  (isFeature(`css.types.length.${unit}`) ? unit : undefined);

const COLOR_FUNCTION = /\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(\s*(from\s)?([^(),]*?(\s*\/[^(),]*)?)\)/g;

function* ofColors(value) {
  for (const [, name, relative] of value.matchAll(/\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(\s*(from\s)?/g))
    if (relative) yield `css.types.color.${name.replace(/a$/, "")}.relative_syntax`;
  for (const [, name, relative, channels] of value.matchAll(COLOR_FUNCTION))
    if (!relative && /^\S+\s+\S/.test(channels)) yield `css.types.color.${name}.space_separated_parameters`;
}

/** A value without what could be anything: texts, addresses, the names of properties of our own. */
const bare = (value) => value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)|--[\w-]+/g, " ");

/** A function of a value: `unknown` where no feature is called by it. */
function functionFeatures(name, property) {
  const own = `${property}.${name}`;
  if (isFeature(own)) return [{ key: own }];
  const keys = byName(name);
  return keys.length > 0 ? keys.slice(0, 1).map((key) => ({ key })) : [{ unknown: `${name}()` }];
}

/**
 * The features of a value. A keyword that is not listed is as old as its property.
 *
 * @param {string} property its key
 * @returns {Generator<{ key?: string, unknown?: string, word: string }>}
 */
export function* valueFeatures(property, value) {
  const text = bare(value);
  for (const [, name] of text.matchAll(/(?<![\w-])(-?[a-z][\w-]*)\(/gi))
    for (const found of functionFeatures(name, property)) yield { ...found, word: `${name}(` };
  for (const [, unit] of text.matchAll(/(?<![\w#-])[\d.]+([a-z]+)\b/gi)) {
    const key = unitKey(unit);
    if (key) yield { key: `css.types.length.${key}`, word: unit };
  }
  for (const [word] of text.matchAll(/(?<![\w#.-])-?[a-z][\w-]*(?![\w(-])/gi)) {
    const keys = [`${property}.${word}`, `css.types.color.system-color.${word.toLowerCase()}`].filter(isFeature);
    for (const key of keys) yield { key, word };
  }
  for (const key of ofColors(text))
    if (isFeature(key)) yield { key, word: key.includes("relative") ? "rgb(from" : key.split(".")[3] };
}
