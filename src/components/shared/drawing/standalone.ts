import { anchorOf, wordsRun } from "./direction.js";
import { wrap } from "./text-width.js";

/** What a drawing needs beside it to stand alone. */
export interface Caption {
  readonly title: string;
  /** What is counted, and in which unit. */
  readonly subtitle?: string;
  /** The drawing in words, for those who cannot see it. */
  readonly description: string;
  /** Where it comes from, and what must be known of it; each becomes a paragraph below the drawing. */
  readonly notes: readonly string[];
  /** BCP 47 */
  readonly language: string;
}

const NAMESPACE = "http://www.w3.org/2000/svg";

/** The computed properties that make the look of a drawing; all are inherited but the last. */
const LOOK = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-opacity",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "paint-order",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "font-variant-numeric",
  "text-anchor",
  "direction",
  "opacity",
] as const;

const MARGIN = 24;
const TITLE = 20;
const SMALL = 13;
const LINE = 1.4;

/** `color(srgb …)` is what a browser computes for a mixed colour, and what drawing programs do not read. */
function plainColour(value: string): { colour: string; opacity?: string } {
  const [, red, green, blue, alpha] = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+))?\)$/.exec(value) ?? [];
  const rgba = /^rgba\((\d+), (\d+), (\d+), ([\d.]+)\)$/.exec(value);
  if (rgba) return { colour: `rgb(${rgba.slice(1, 4).join(", ")})`, opacity: rgba[4]! };
  if (red === undefined) return { colour: value };
  const channels = [red, green, blue].map((channel) => Math.round(Math.min(1, Math.max(0, Number(channel))) * 255));
  return { colour: `rgb(${channels.join(", ")})`, ...(alpha !== undefined && { opacity: alpha }) };
}

/** Writes onto a copy what the style sheets say of the original, where its parent has not said so. */
function inline(original: Element, copy: Element, inherited: ReadonlyMap<string, string>): void {
  const computed = getComputedStyle(original);
  const look = new Map<string, string>();
  for (const property of LOOK) {
    const value = computed.getPropertyValue(property);
    look.set(property, value);
    const before = property === "opacity" ? "1" : inherited.get(property);
    if (value === before) continue;
    const { colour, opacity } = plainColour(value);
    copy.setAttribute(property, colour);
    if (opacity !== undefined) copy.setAttribute(`${property}-opacity`, opacity);
  }
  for (const name of ["class", "part", "tabindex", "id", "role", "aria-label", "aria-hidden", "aria-selected"])
    copy.removeAttribute(name);
  // From the end, since what is not seen, or only answers the reader, is taken out.
  [...original.children].reverse().forEach((child, index, { length }) => {
    const twin = copy.children[length - 1 - index]!;
    if (getComputedStyle(child).display === "none" || child.classList.contains("screen-only")) twin.remove();
    else inline(child, twin, look);
  });
}

const element = (name: string, attributes: Readonly<Record<string, string | number>>, text?: string): SVGElement => {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
};

/** Whether a colour is nearer to black than to white. */
function isDark(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

const INK = { light: "#16191d", dark: "#e4e7ea" } as const;

/** A drawing as a file of its own, in the colours of light or of dark pages: who takes it from a dark page prints it on white. */
export function standalone(
  drawing: SVGSVGElement,
  caption: Caption,
  { scheme = "light" }: { readonly scheme?: keyof typeof INK } = {},
): string {
  const root = drawing.closest<HTMLElement>(".root");
  if (!root) return written(drawing, caption);
  try {
    root.style.setProperty("color-scheme", scheme);
    // The other colours are chosen by the ink.
    root.style.setProperty("color", INK[scheme]);
    // Where the page's own paper stays dark, so must the ink stay light.
    root.style.setProperty("color", INK[isDark(paperOf(drawing)) ? "dark" : "light"]);
    return written(drawing, caption, getComputedStyle(root).direction === "rtl");
  } finally {
    for (const property of ["color-scheme", "color"]) root.style.removeProperty(property);
    if (root.getAttribute("style") === "") root.removeAttribute("style");
  }
}

/** A custom property is not computed to a colour; this one, which does nothing here, is set to it. */
const paperOf = (drawing: SVGSVGElement): string => plainColour(getComputedStyle(drawing).floodColor).colour;

/**
 * Its looks written into it, on the page's paper, with title, description and sources.
 *
 * @param drawing as it stands in a widget; one that a container query hides will do
 * @param isMirrored the drawing runs from right to left, and its words stand on that side; they run as their language does
 * @returns the text of an SVG document
 */
function written(drawing: SVGSVGElement, { title, subtitle, description, notes, language }: Caption, isMirrored = false): string {
  const { width, height } = drawing.viewBox.baseVal;
  const style = getComputedStyle(drawing);
  const ink = plainColour(style.color).colour;
  const paper = paperOf(drawing);
  const direction = wordsRun(language);
  const place = { x: isMirrored ? width : 0, "text-anchor": anchorOf(isMirrored ? "right" : "left", direction) };
  const lines: SVGElement[] = [];
  let y = 0;
  const write = (text: string, size: number, more: Readonly<Record<string, string | number>> = {}): void => {
    for (const line of wrap(text, width, size, { bold: "font-weight" in more })) {
      y += size * LINE;
      lines.push(element("text", { ...place, y, "font-size": size, fill: ink, ...more }, line));
    }
  };
  write(title, TITLE, { "font-weight": 600 });
  if (subtitle) write(subtitle, SMALL);
  const top = y + MARGIN * 0.75;
  y = top + height + MARGIN * 0.25;
  for (const note of notes) write(note, SMALL - 1);
  const [fullWidth, fullHeight] = [width + 2 * MARGIN, y + 2 * MARGIN];

  const copy = drawing.cloneNode(true) as SVGSVGElement;
  inline(drawing, copy, new Map());
  copy.removeAttribute("role");
  copy.removeAttribute("aria-label");
  for (const [name, value] of Object.entries({ x: 0, y: top, width, height, overflow: "visible" })) {
    copy.setAttribute(name, String(value));
  }
  const root = element("svg", {
    xmlns: NAMESPACE,
    viewBox: `${-MARGIN} ${-MARGIN} ${fullWidth} ${fullHeight}`,
    width: fullWidth,
    height: fullHeight,
    "font-family": style.fontFamily,
    lang: language,
    role: "img",
    direction,
  });
  root.append(
    element("title", {}, title),
    element("desc", {}, [description, ...notes].join(" ")),
    element("rect", { x: -MARGIN, y: -MARGIN, width: fullWidth, height: fullHeight, fill: paper }),
    ...lines,
    copy,
  );
  // Comments are the marks of templates.
  return `${new XMLSerializer().serializeToString(root).replace(/<!--[\s\S]*?-->/g, "")}\n`;
}
