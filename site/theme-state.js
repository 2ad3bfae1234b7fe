/** What the theme builder holds: the custom properties that differ from the defaults, and how they are written into the address. */
import { seen } from "./contrast.js";
import { TOKENS } from "./theme-tokens.js";

export const PREFIX = "--monusco-";

/** @type {Readonly<Record<string, string>>} by the names without prefix, like everything here */
export const DEFAULTS = Object.fromEntries(TOKENS.map(({ name, default: value }) => [name.replace(PREFIX, ""), value]));

const PAIR = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/i;
/** A page's address is anybody's: what would end a declaration is no value. */
const HARMLESS = /^[\w\s.,%/#()"'-]{1,300}$/;

const isColour = (name) => /^(color|chart|outcome|map|focus-color)/.test(name);

/** Whether it is a colour that can be measured. */
function isMeasured(value) {
  try {
    seen(value, { isDark: false, ink: [22, 25, 29], ground: [255, 255, 255] });
    return true;
  } catch {
    return false;
  }
}

/** Whether a custom property can have a value: what would be written and do nothing, or break the rest of a style sheet, is none. */
export function isValid(name, value) {
  if (value === DEFAULTS[name]) return true;
  if (!HARMLESS.test(value)) return false;
  if (isColour(name)) return value === "inherit" || isMeasured(value);
  if (name.startsWith("font-family")) return globalThis.CSS.supports("font-family", value);
  if (name === "picture-ratio") return globalThis.CSS.supports("aspect-ratio", value);
  return /^(\d+|\d*\.\d+)(em|px|%)?$/.test(value);
}

/** @returns {readonly string[]} light and dark, or nothing where the value is no pair */
export const pairOf = (value) => PAIR.exec(value)?.slice(1) ?? [];

/** What differs from the defaults. */
export const changesOf = (values) =>
  Object.fromEntries(Object.entries(values).filter(([name, value]) => name in DEFAULTS && value !== DEFAULTS[name]));

/** @param {Record<string, string>} properties with their prefix, as a style sheet has them */
export const withoutPrefix = (properties) =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name.replace(PREFIX, ""), value]));

export const withPrefix = (values) => Object.fromEntries(Object.entries(values).map(([name, value]) => [PREFIX + name, value]));

/** A pair is written short: `0b5583-84c1ec`. */
const short = (value) => {
  const [light, dark] = pairOf(value);
  return light ? `${light.slice(1)}-${dark.slice(1)}` : value;
};
const long = (value) => value.replace(/^([0-9a-f]{6})-([0-9a-f]{6})$/i, "light-dark(#$1, #$2)");

/** The part of an address after `#`. */
export const hashOf = (changes) =>
  new globalThis.URLSearchParams(Object.entries(changes).map(([name, value]) => [name, short(value)])).toString();

/** What an address says, without what does not exist. */
export function changesFrom(hash) {
  const said = [...new globalThis.URLSearchParams(hash.replace(/^#/, ""))].map(([name, value]) => [name, long(value)]);
  return changesOf(Object.fromEntries(said.filter(([name, value]) => name in DEFAULTS && isValid(name, value))));
}
