/** The page as a reader meets it: through shadow roots, with what is folded opened. */

/** Every element below a node, also in shadow roots, in the order of the tree. */
export function* deepElements(root: ParentNode): Generator<Element> {
  for (const element of root.children) {
    yield element;
    if (element.shadowRoot) yield* deepElements(element.shadowRoot);
    yield* deepElements(element);
  }
}

/** The parent, through shadow roots. */
export const above = (node: Node): Node | null => (node instanceof ShadowRoot ? node.host : node.parentNode);

/** Whether a node lies in another, through shadow roots. */
export function isWithin(node: Node, ancestor: Node): boolean {
  for (let one: Node | null = node; one; one = above(one)) if (one === ancestor) return true;
  return false;
}

/** Opens all that is folded, so that it is judged, too. */
export function unfold(root: ParentNode): void {
  for (const element of deepElements(root)) if (element instanceof HTMLDetailsElement) element.open = true;
}

/** Whether something of an element is seen: it has a box, and is not only for those who hear the page. */
export function isSeen(element: Element): boolean {
  if (element.closest(".hidden-visually, [popover]:not(:popover-open)")) return false;
  const { width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return false;
  return getComputedStyle(element).visibility === "visible";
}

/** What leads to the element that has the focus, through shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

const FOCUSABLE = "a[href], button, summary, input, select, textarea, iframe, [tabindex]";

/** What the tab key stops at, in the order of the tree. */
export const stopsIn = (root: ParentNode): readonly HTMLElement[] =>
  [...deepElements(root)].filter(
    (element): element is HTMLElement =>
      element.matches(FOCUSABLE) &&
      (element as HTMLElement).tabIndex >= 0 &&
      !(element as HTMLButtonElement).disabled &&
      !element.closest("[popover]:not(:popover-open)") &&
      element.getClientRects().length > 0,
  );

/** An element in a few words, for what a failed test says. */
export function named(element: Element): string {
  const host = (element.getRootNode() as ShadowRoot).host as Element | undefined;
  const part = element.getAttribute("part") ?? element.getAttribute("class") ?? "";
  const words = (element.getAttribute("aria-label") ?? element.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 40);
  return `${host?.localName ?? "page"} ${element.localName}${part && `.${part}`} “${words}”`;
}
