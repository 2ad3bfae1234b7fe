/** Which colours must be told from which ground, by the names of the custom properties without `--monusco-`. */
import { colourOf, contrast, NEEDED, seen } from "./contrast.js";

const on = (ground, need, roles) => roles.map((role) => ({ role, ground, need }));

/** @type {readonly { role: string, ground: string, need: "text" | "graphic" }[]} */
export const CHECKS = [
  ...on("color-paper", "text", [
    "color-text",
    "color-muted",
    "color-accent",
    "color-due",
    "color-overdue",
    "chart-1",
    "chart-2-text",
    "chart-3",
  ]),
  ...on("color-paper", "graphic", [
    "color-control",
    "color-rule-strong",
    "chart-2",
    "outcome-army",
    "outcome-police",
    "outcome-civil-authority",
    "outcome-closed",
    "outcome-unknown",
    "focus-color",
  ]),
  ...on("color-surface", "text", ["color-surface-text", "color-muted", "color-accent"]),
  ...on("color-surface", "graphic", ["focus-color"]),
  ...on("map-land", "text", ["color-text", "color-muted"]),
  ...on("map-land", "graphic", [
    "color-accent",
    "color-control",
    "focus-color",
    "outcome-army",
    "outcome-police",
    "outcome-civil-authority",
    "outcome-closed",
    "outcome-unknown",
  ]),
  ...on("map-neighbour", "text", ["color-text", "color-muted"]),
  ...on("map-water", "text", ["color-muted"]),
];

/** The ink of a page that says nothing else; a theme that leaves the text to the page is judged with it. */
const INK = "light-dark(#16191d, #e4e7ea)";

/**
 * How each role stands out.
 *
 * @param {Record<string, string>} values of every role, as they are written
 * @param {boolean} isDark the scheme
 * @param {string} [page] the colour of the page, where it is not the paper of the theme
 */
export function measure(values, isDark, page) {
  const read = (value, ink, ground) => seen(value, { isDark, ink, ground });
  const white = colourOf("#ffffff");
  const pageInk = read(values["color-text"] === "inherit" ? INK : values["color-text"], white, white);
  return CHECKS.map(({ role, ground: on, need }) => {
    const onPage = on === "color-paper" && page !== undefined;
    const ground = onPage ? colourOf(page) : read(values[on], pageInk, white);
    const ink = on === "color-surface" ? read(values["color-surface-text"], pageInk, ground) : pageInk;
    const ratio = contrast(read(values[role], ink, ground), ground);
    return { role, on, need, ratio, passes: ratio >= NEEDED[need] };
  });
}
