/** WCAG 2.5.8, Target Size (Minimum), with its exceptions: inline, and spacing. */
import { deepElements, isSeen, named } from "./flat-tree.js";

/** CSS pixels that a target measures at least, each way; less than half a pixel is the engine's rounding. */
const LEAST = 24 - 0.5;

const CLICKABLE = "a[href], button, summary, select, input, [role=option], [role=button], [tabindex]";

/** What a pointer can press. What only scrolls is no target. */
const targetsIn = (root: ParentNode): readonly Element[] =>
  [...deepElements(root)].filter(
    (element) => element.matches(CLICKABLE) && !element.matches("[role=region], pre, li, section") && isSeen(element),
  );

/** A target within a sentence, or whose size the line of other words gives: its parent holds words of its own beside it. */
function isInline(element: Element): boolean {
  if (!getComputedStyle(element).display.startsWith("inline")) return false;
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    const words = (parent.textContent ?? "").trim().length - (element.textContent ?? "").trim().length;
    if (words > 1) return true;
    if (!getComputedStyle(parent).display.startsWith("inline")) return false;
  }
  return false;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far a point lies from a box; nothing within it. */
const distance = (x: number, y: number, { left, top, right, bottom }: Box): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** One line for each target that is too small and too close to another. */
export function smallTargets(root: ParentNode): readonly string[] {
  const targets = targetsIn(root).map((element) => ({ element, boxes: [...element.getClientRects()] }));
  const boxOf = ({ element }: { readonly element: Element }): DOMRect => element.getBoundingClientRect();
  const isSmall = (one: (typeof targets)[number]): boolean => {
    const { width, height } = boxOf(one);
    return width < LEAST || height < LEAST;
  };
  const small = targets.filter((one) => isSmall(one) && !isInline(one.element));
  const middle = (one: (typeof targets)[number]): readonly [number, number] => {
    const { left, top, width, height } = boxOf(one);
    return [left + width / 2, top + height / 2];
  };
  return small.flatMap((one) => {
    const [x, y] = middle(one);
    const tooClose = targets.find((other) => {
      if (other === one || other.element.contains(one.element) || one.element.contains(other.element)) return false;
      // A circle of 24 px round its middle touches no other target, nor the circle of another that is small.
      if (other.boxes.some((box) => distance(x, y, box) < 12 - 0.5)) return true;
      const [otherX, otherY] = middle(other);
      return isSmall(other) && !isInline(other.element) && Math.hypot(x - otherX, y - otherY) < LEAST;
    });
    const { width, height } = boxOf(one);
    return tooClose
      ? [`${named(one.element)} is ${width.toFixed(1)} × ${height.toFixed(1)}, close to ${named(tooClose.element)}`]
      : [];
  });
}

/** What lies in popovers, one after the other. */
export function smallInPopovers(place: ParentNode): readonly string[] {
  const popovers = [...deepElements(place)].filter((one): one is HTMLElement => one.hasAttribute("popover"));
  const found: string[] = [];
  // Those of one widget look alike: the first and the last stand for what a long page repeats.
  for (const popover of popovers.length > 4 ? [popovers[0]!, popovers.at(-1)!] : popovers) {
    popover.showPopover();
    found.push(...smallTargets(popover));
    popover.hidePopover();
  }
  return found;
}
