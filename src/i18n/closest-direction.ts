import { isElement, parentOf } from "./closest-language.js";

export type Direction = "ltr" | "rtl";

/** Languages of ours, or that a dataset may be read in, that are written from right to left. */
const RIGHT_TO_LEFT = /^(ar|dv|fa|he|ks|ps|sd|ug|ur|yi)([-_]|$)/i;

/** Whether a language, BCP 47, is written from right to left, as far as is known here. */
export const isRightToLeft = (tag: string): boolean => RIGHT_TO_LEFT.test(tag);

/**
 * Which way an element runs: as the closest `dir` at or above it says, through shadow roots. A right-to-left `lang` that is closer than any
 * `dir` says it too, since pages forget the second attribute; other languages say nothing. Left to right where nothing says more.
 */
export function directionAt(element: Element): Direction {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (!isElement(node)) continue;
    const dir = node.getAttribute("dir")?.toLowerCase();
    if (dir === "ltr" || dir === "rtl") return dir;
    // The browser has looked at the words.
    if (dir === "auto") return getComputedStyle(node).direction === "rtl" ? "rtl" : "ltr";
    if (isRightToLeft(node.getAttribute("lang") ?? "")) return "rtl";
  }
  return "ltr";
}
