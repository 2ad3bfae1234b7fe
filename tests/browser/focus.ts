/** WCAG 2.4.7 and 2.4.11: what has the focus is seen to have it, and lies under nothing. */
import { above, isWithin, named } from "./flat-tree.js";

/** Pixels of an outline that count. */
const LEAST = 2;

/** How far an outline reaches beyond its element; undefined where none is drawn. */
function outlineOf(element: Element): number | undefined {
  const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(element);
  // An unseen control may keep the outline of the browser.
  if (getComputedStyle(element).opacity === "0") return undefined;
  const width = Number.parseFloat(outlineWidth);
  // Less than two where the page is enlarged is still two.
  if (outlineStyle === "none" || width < LEAST - 0.01 || /^rgba\(.*, 0\)$|\/ 0\)|transparent/.test(outlineColor))
    return undefined;
  return width + Number.parseFloat(outlineOffset);
}

/** The ring of a shape in a drawing. */
function ringOf(element: Element): number | undefined {
  if (!(element instanceof SVGGeometryElement)) return undefined;
  const { stroke, strokeWidth } = getComputedStyle(element);
  return stroke === "none" || Number.parseFloat(strokeWidth) < LEAST ? undefined : 0;
}

/** Who may wear the outline: the element itself, a shape within it, or one beside or around it that answers its focus. */
const candidates = (element: Element): readonly Element[] => [
  element,
  ...element.children,
  ...(element.parentElement?.children ?? []),
  ...(element.parentElement ? [element.parentElement] : []),
];

const reachOf = (element: Element): number | undefined => outlineOf(element) ?? ringOf(element);

/** What is drawn round an element and its neighbours already. */
const ringedBefore = (element: Element): ReadonlySet<Element> =>
  new Set(candidates(element).filter((one) => reachOf(one) !== undefined));

function wearerOf(
  element: Element,
  before: ReadonlySet<Element>,
): { readonly wearer: Element; readonly reach: number } | undefined {
  for (const one of candidates(element)) {
    const reach = reachOf(one);
    // What has a ring at all times says nothing by it.
    if (reach !== undefined && !before.has(one) && one.getClientRects().length > 0) return { wearer: one, reach };
  }
  return undefined;
}

/** Whether a box that clips or scrolls cuts the outline off. */
function cutter(wearer: Element, reach: number): Element | undefined {
  const box = wearer.getBoundingClientRect();
  for (let node = above(wearer); node; node = above(node)) {
    if (!(node instanceof Element) || node === document.documentElement || node === document.body) continue;
    const { overflowX, overflowY } = getComputedStyle(node);
    if (overflowX === "visible" && overflowY === "visible") continue;
    const around = node.getBoundingClientRect();
    const isCutAside = box.left - reach < around.left - 0.5 || box.right + reach > around.right + 0.5;
    const isCutAbove = box.top - reach < around.top - 0.5 || box.bottom + reach > around.bottom + 0.5;
    // A region that is larger than what it scrolls through wears its own outline outside.
    if ((overflowX !== "visible" && isCutAside) || (overflowY !== "visible" && isCutAbove)) return node;
  }
  return undefined;
}

function isOutside(element: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth;
}

const sidesOf = (element: Element): string => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return [left, top, right, bottom].map(Math.round).join(" ");
};

/** What lies on top at the middle of an element's first box, through shadow roots. */
function onTop(element: Element): Element | null {
  const [box] = element.getClientRects();
  if (!box) return null;
  const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, innerHeight / 3)];
  let found = document.elementFromPoint(x, y);
  for (let inner = found; inner?.shadowRoot; found = inner) {
    inner = inner.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
  }
  return found;
}

/**
 * Gives an element the focus and says what is wrong with how that is seen; undefined where nothing is. The focus must have come by the keyboard
 * before.
 */
export async function hiddenFocus(element: HTMLElement | SVGElement): Promise<string | undefined> {
  const before = ringedBefore(element);
  element.focus();
  // WebKit scrolls to it a moment later.
  for (let frames = 0; frames < 30 && isOutside(element); frames++) await new Promise(requestAnimationFrame);
  if (!element.matches(":focus-visible")) return `${named(element)} is not :focus-visible`;
  const worn = wearerOf(element, before);
  if (!worn) return `${named(element)} has no outline`;
  const cut = cutter(worn.wearer, worn.reach);
  if (cut) return `${named(element)}: its outline is cut off by ${named(cut)} (${sidesOf(worn.wearer)} of ${sidesOf(cut)})`;
  if (isOutside(worn.wearer)) return `${named(element)} is out of the window`;
  const over = onTop(worn.wearer);
  // A ring in a drawing that lets the pointer through: what the pointer finds is the drawing.
  const isOfDrawing = worn.wearer instanceof SVGElement && over?.closest("svg") === worn.wearer.closest("svg");
  if (over && !isOfDrawing && !isWithin(over, worn.wearer) && !isWithin(worn.wearer, over))
    return `${named(element)} lies under ${named(over)}`;
  return undefined;
}
