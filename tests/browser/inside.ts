/** What is computed of the insides of a page's widgets, to compare it with another state of that page. */
import { deepElements } from "./flat-tree.js";

/** Properties that an element takes from its parent unless it says otherwise: what of a page could reach in. */
export const INHERITED = [
  ..."accent-color border-collapse border-spacing caption-side caret-color clip-rule color-interpolation cursor direction".split(
    " ",
  ),
  ..."dominant-baseline empty-cells fill fill-opacity fill-rule font-feature-settings font-kerning font-optical-sizing".split(
    " ",
  ),
  ..."font-palette font-size font-size-adjust font-stretch font-style font-synthesis font-variant font-variation-settings".split(
    " ",
  ),
  ..."font-weight hanging-punctuation hyphenate-character hyphens image-rendering letter-spacing line-break line-height".split(
    " ",
  ),
  ..."list-style-position list-style-type math-depth math-style orphans overflow-wrap paint-order quotes ruby-position".split(
    " ",
  ),
  ..."shape-rendering stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-opacity stroke-width".split(
    " ",
  ),
  ..."tab-size text-align text-align-last text-anchor text-decoration-skip-ink text-emphasis-style text-indent".split(" "),
  ..."text-orientation text-shadow text-transform text-underline-offset text-underline-position text-wrap unicode-bidi".split(
    " ",
  ),
  ..."user-select white-space widows word-break word-spacing writing-mode -webkit-line-clamp -webkit-text-fill-color".split(" "),
  ..."-webkit-text-stroke-width -webkit-user-modify -webkit-user-select".split(" "),
];

/** Follows the family of the page, which is meant to reach in. */
const nameOf = (widget: Element, element: Element): string =>
  `${widget.localName}${widget.matches("[variant=inline]") ? " inline" : ""} ${element.localName}.${element.getAttribute("class") ?? ""}`;

export interface Inside {
  readonly element: Element;
  readonly name: string;
  /** Inside a sentence of the page: its type is the sentence's. */
  readonly isInSentence: boolean;
}

/** Every element of ours on a page, through shadow roots. */
export const insides = (page: Document): readonly Inside[] =>
  [...deepElements(page)]
    .filter((widget) => widget.localName.startsWith("monusco-") && widget.shadowRoot)
    .flatMap((widget) =>
      [...widget.shadowRoot!.querySelectorAll("*")].map((element) => ({
        element,
        name: nameOf(widget, element),
        isInSentence: widget.matches("[variant=inline]") && !element.closest("[popover]"),
      })),
    );

/** What is computed, one string per element. */
export const styles = (all: readonly Inside[], properties: readonly string[]): readonly string[][] =>
  all.map(({ element }) => {
    const style = element.ownerDocument.defaultView!.getComputedStyle(element);
    return properties.map((property) => style.getPropertyValue(property));
  });

/** Which properties of which elements differ between two readings, one line per kind of element and property. */
export function differences(
  all: readonly Inside[],
  properties: readonly string[],
  before: readonly string[][],
  after: readonly string[][],
): readonly string[] {
  const found = new Set<string>();
  for (const [index, { name }] of all.entries())
    for (const [column, property] of properties.entries()) {
      const [was, is] = [before[index]![column]!, after[index]![column]!];
      if (was !== is) found.add(`${name} ${property}: ${was} → ${is}`);
    }
  return [...found];
}

/** Width and height of each element, and how far it lies from the start of its widget. */
export const boxes = (all: readonly Inside[]): readonly (readonly number[])[] =>
  all.map(({ element }) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    if (width === 0 && height === 0) return [0, 0, 0, 0];
    const root = (element.getRootNode() as ShadowRoot).querySelector(".root")!.getBoundingClientRect();
    return [left - root.left, top - root.top, width, height];
  });

/** The boxes that are more than a pixel off. */
export const moved = (
  all: readonly Inside[],
  before: readonly (readonly number[])[],
  after: readonly (readonly number[])[],
): readonly string[] => [
  ...new Set(
    all.flatMap(({ name }, index) => {
      const off = before[index]!.map((number, side) => Math.abs(number - after[index]![side]!));
      return off.some((pixels) => pixels > 1) ? [`${name}: ${before[index]!.join(" ")} → ${after[index]!.join(" ")}`] : [];
    }),
  ),
];
