export type Direction = "ltr" | "rtl";

/** The direction that the page gives to an element: the closest `dir` at or above it, through shadow roots; left to right where there is none. */
export function directionAt(element: Element): Direction {
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    const dir = node instanceof Element ? node.getAttribute("dir")?.toLowerCase() : undefined;
    if (dir === "ltr" || dir === "rtl") return dir;
    // The browser has looked at the words.
    if (dir === "auto") return getComputedStyle(node as Element).direction === "rtl" ? "rtl" : "ltr";
  }
  return "ltr";
}
