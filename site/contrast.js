/**
 * Contrast as WCAG 2.2 counts it, of the colours that tokens are written in: `#rrggbb`, `light-dark(…)`, `currentColor`, `inherit`,
 * `transparent` and a mix of the ink with nothing. For the theme builder and for the tests of the themes.
 */

/** @typedef {readonly [red: number, green: number, blue: number]} Colour each from 0 to 255 */

/** What a role needs: words, and what is seen without being read. */
export const NEEDED = { text: 4.5, graphic: 3 };

/** @returns {Colour} of `#rgb` or `#rrggbb` */
export function colourOf(hex) {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(hex)?.[1];
  if (!digits) throw new Error(`${hex} is no colour of the form #rrggbb`);
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : digits.match(/../g);
  return pairs.map((pair) => Number.parseInt(pair, 16));
}

export const hexOf = (colour) => `#${colour.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;

const linear = (channel) => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance, from 0 to 1. */
const luminance = ([red, green, blue]) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** From 1, no contrast, to 21, black on white. */
export function contrast(one, other) {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** What is seen of a colour that lets some of the ground through. */
const over = (colour, share, ground) => colour.map((channel, index) => channel * share + ground[index] * (1 - share));

const PAIR = /^light-dark\(\s*(.+?)\s*,\s*(.+?)\s*\)$/;
const MIX = /^color-mix\(in srgb, currentcolor ([\d.]+)%, transparent\)$/i;

/**
 * The colour that is seen.
 *
 * @param {string} value as it is written
 * @param {{ isDark: boolean, ink: Colour, ground: Colour }} place
 * @returns {Colour}
 */
export function seen(value, { isDark, ink, ground }) {
  const [, light, dark] = PAIR.exec(value) ?? [];
  if (light) return seen(isDark ? dark : light, { isDark, ink, ground });
  if (/^(currentcolor|inherit)$/i.test(value)) return ink;
  if (value === "transparent") return ground;
  const [, share] = MIX.exec(value) ?? [];
  return share ? over(ink, Number(share) / 100, ground) : colourOf(value);
}

/** Rounded down: what is shown never passes where the exact figure does not. */
export const shown = (ratio) => (Math.floor(ratio * 10) / 10).toFixed(1);
