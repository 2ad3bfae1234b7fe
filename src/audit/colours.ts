import { painterOf, viewOf } from "./places.js";

/** Red, green and blue from 0 to 255, and how much of the ground it lets through. */
type Colour = readonly [number, number, number, number];

const WHITE: Colour = [255, 255, 255, 1];
/** About what engines paint under a page that is dark. */
const NIGHT: Colour = [18, 18, 18, 1];

/** A colour as engines compute it, or undefined where it is of another space. */
function colourOf(text: string): Colour | undefined {
  const [, space, rest = ""] = /^(rgba?\(|color\(srgb )(.+)\)$/.exec(text) ?? [];
  const parts = rest.split(/[\s,/]+/).map(Number);
  if (parts.length < 3 || parts.some(Number.isNaN)) return undefined;
  const factor = space?.startsWith("rgb") ? 1 : 255;
  return [parts[0]! * factor, parts[1]! * factor, parts[2]! * factor, parts[3] ?? 1];
}

const over = (colour: Colour, ground: Colour): Colour => {
  const mix = (index: 0 | 1 | 2): number => colour[index] * colour[3] + ground[index] * (1 - colour[3]);
  return [mix(0), mix(1), mix(2), 1];
};

/** What an element is painted on; undefined where that is a picture, or cannot be told. */
function groundOf(element: Element): Colour | undefined {
  const layers: Colour[] = [];
  for (let one: Element | null = element; one; one = painterOf(one)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(one);
    if (backgroundImage !== "none") return undefined;
    const colour = colourOf(backgroundColor);
    if (!colour) return undefined;
    layers.unshift(colour);
    if (colour[3] === 1) break;
  }
  const view = viewOf(element);
  const scheme = view.getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  const isDark = /dark/.test(scheme) && (!/light/.test(scheme) || view.matchMedia("(prefers-color-scheme: dark)").matches);
  return layers.reduce((ground, layer) => over(layer, ground), isDark ? NIGHT : WHITE);
}

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = ([red, green, blue]: Colour): number => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** How an element's words stand out from the page, by WCAG 2.2, to one digit and never rounded up. */
export function contrastOf(element: Element): number | undefined {
  const ground = groundOf(element);
  const ink = colourOf(getComputedStyle(element).color);
  if (!ground || !ink) return undefined;
  const [darker, lighter] = [luminance(over(ink, ground)), luminance(ground)].sort((a, b) => a - b) as [number, number];
  return Math.floor(((lighter + 0.05) / (darker + 0.05)) * 10) / 10;
}
