/**
 * What a theme is in CSS: its custom properties, and the same colours once more, chosen by the ink. A page that goes dark by a class says
 * nothing of `color-scheme`, but its ink is light. Used by the theme builder, and by scripts/themes.mjs for the themes that ship.
 */
import { colourOf } from "./contrast.js";

/** 0 for dark ink and 1 for light ink, inside a relative colour; the widgets choose their own colours in the same way. */
export const LIGHT_INK = "clamp(0, (0.2126 * r * r + 0.7152 * g * g + 0.0722 * b * b - 18000) * 0.05, 1)";

const PAIR = /^light-dark\(\s*(#\w+)\s*,\s*(#\w+)\s*\)$/;

/** Two colours of the form `#rrggbb` as one that the ink chooses. */
export function byInk(light, dark) {
  const end = colourOf(dark);
  const channels = colourOf(light).map((start, index) =>
    end[index] === start ? `${start}` : `calc(${start} + ${end[index] - start} * var(--monusco-light-ink))`,
  );
  return `rgb(from currentColor ${channels.join(" ")} / 1)`;
}

const block = (properties, indent) => Object.entries(properties).map(([name, value]) => `${indent}${name}: ${value};`);

/**
 * The same pairs for engines that know relative colours.
 *
 * @param {string} selector
 * @param {Record<string, string>} properties by name; those that are no pair are left out
 */
function inkRule(selector, properties) {
  const pairs = Object.entries(properties).flatMap(([name, value]) => {
    const [, light, dark] = PAIR.exec(value) ?? [];
    return light ? [[name, byInk(light, dark)]] : [];
  });
  if (pairs.length === 0) return "";
  const all = { "--monusco-light-ink": LIGHT_INK, ...Object.fromEntries(pairs) };
  return ["@supports (color: rgb(from currentColor r g b / 1)) {", `  ${selector} {`, ...block(all, "    "), "  }", "}", ""].join(
    "\n",
  );
}

/** The text of a style sheet. */
export const themeCss = (selector, properties) =>
  [`${selector} {`, ...block(properties, "  "), "}", "", inkRule(selector, properties)].join("\n").trimEnd() + "\n";

/**
 * The properties of a style sheet's first rules, as they are written. Later ones, within `@supports`, are left out.
 *
 * @returns {Record<string, string>}
 */
export function propertiesOf(css) {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, "").split("@supports")[0];
  const found = [...text.matchAll(/(--monusco-[\w-]+):\s*([^;]+);/g)];
  return Object.fromEntries(found.map(([, name, value]) => [name, value.replace(/\s+/g, " ").trim()]));
}

/** What the colours of a theme are declared for: the page by one link, a wrapper by its class. */
export const selectorOf = (css) => /^(:where\(:root[^{]*\)) \{/m.exec(css)?.[1] ?? "";

/** A theme that ships, of what is written by hand: with both halves. */
export const whole = (css) => `${css.trimEnd()}\n\n${inkRule(selectorOf(css), propertiesOf(css))}`;
