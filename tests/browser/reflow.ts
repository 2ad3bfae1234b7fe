/** WCAG 1.4.10, Reflow: what of a column makes a reader scroll sideways. */
import { above, deepElements, named } from "./flat-tree.js";

/** The engine's rounding. */
const TOLERANCE = 1;

/** A mark may hang into the margin before a line, so that what it shows stands on the edge: nothing scrolls there. */
const HANGING = 6;

const scrolls = (element: Element): boolean => ["auto", "scroll"].includes(getComputedStyle(element).overflowX);

/** What an element lies in that scrolls by itself, within the column. */
function scrollerOf(element: Element, column: Element): Element | undefined {
  for (let node: Node | null = above(element); node && node !== column; node = above(node)) {
    if (node instanceof Element && scrolls(node)) return node;
  }
  return undefined;
}

/** Only a table may scroll by itself, in a place that the keyboard reaches and that has a name. */
function wrongScroller(element: Element): string | undefined {
  if (!scrolls(element) || element.scrollWidth <= element.clientWidth + TOLERANCE) return undefined;
  if (element.matches("pre[tabindex]")) return undefined;
  const isNamed = element.getAttribute("role") === "region" && (element.getAttribute("aria-label") ?? "") !== "";
  const isReached = (element as HTMLElement).tabIndex === 0;
  const why = [
    element.querySelector("table") ? "" : "no table",
    isNamed ? "" : "no region with a name",
    isReached ? "" : "out of the keyboard's reach",
  ];
  return why.some(Boolean) ? `${named(element)} scrolls: ${why.filter(Boolean).join(", ")}` : undefined;
}

/** One line for each thing that is wider than its column, or scrolls and may not. */
export function tooWide(column: Element): readonly string[] {
  const { left, right } = column.getBoundingClientRect();
  const found: string[] = [];
  for (const element of deepElements(column)) {
    const wrong = wrongScroller(element);
    if (wrong) found.push(wrong);
    if (element.closest(".hidden-visually, [popover], svg *") || scrollerOf(element, column)) continue;
    const box = element.getBoundingClientRect();
    const hanging = element.matches("svg.mark") ? HANGING : TOLERANCE;
    const [before, after] = getComputedStyle(element).direction === "rtl" ? [TOLERANCE, hanging] : [hanging, TOLERANCE];
    if (box.width > 0 && (box.left < left - before || box.right > right + after)) {
      found.push(`${named(element)} reaches from ${Math.round(box.left - left)} to ${Math.round(box.right - left)}`);
    }
  }
  return found;
}
