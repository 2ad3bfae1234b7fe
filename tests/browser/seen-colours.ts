/** Which colours a reader sees in the widgets of a page, and on which ground: as the browser computes them. */
import { contrast } from "../../site/contrast.js";

type Colour = readonly [number, number, number];

/** What divides and fills without being read: hairlines, the grounds of a map, the paper round words. */
const DECORATION =
  ".grid, .land, .neighbour, .water, .border, .frame, .floor, .around, .hit, .choice circle, .thread, .bounds, .number, clipPath *, defs *";

/** What is there for the eye of nobody. */
const UNSEEN = ".hidden-visually, .print-only, [popover]:not(:popover-open), .skeleton, input";

/** Red, green and blue from 0 to 255 and the share of the ground that it covers; nothing where there is no paint. */
export function computed(value: string): readonly [...Colour, number] | undefined {
  const channels = (value.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (channels.length < 3) return undefined;
  const scale = value.startsWith("color(") ? 255 : 1;
  const [red, green, blue, alpha = 1] = channels;
  return [red! * scale, green! * scale, blue! * scale, alpha];
}

const over = ([red, green, blue, alpha]: readonly [...Colour, number], ground: Colour): Colour => [
  red * alpha + ground[0] * (1 - alpha),
  green * alpha + ground[1] * (1 - alpha),
  blue * alpha + ground[2] * (1 - alpha),
];

/** The contrast of a computed colour with a ground; nothing where it paints nothing. */
export function contrastOf(value: string, ground: Colour): number | undefined {
  const colour = computed(value);
  return colour && colour[3] > 0 ? contrast(over(colour, ground), ground) : undefined;
}

/** All elements that are seen below a root, through shadow roots. */
function* seenBelow(root: ParentNode, window: Window): Generator<Element> {
  for (const element of root.children) {
    if (element.matches(UNSEEN) || window.getComputedStyle(element).display === "none") continue;
    yield element;
    yield* seenBelow(element.shadowRoot ?? element, window);
  }
}

const hasWords = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== "");

const nameOf = (element: Element): string =>
  `${(element.getRootNode() as Partial<ShadowRoot>).host?.localName ?? ""} ${element.localName}.${element.getAttribute("class") ?? ""}`;

/** How many were looked at, and which are too faint, one line each. */
export interface Judged {
  readonly words: number;
  readonly shapes: number;
  readonly faint: readonly string[];
}

/** Judges everything that the widgets of a page show: words by 4.5:1, what is drawn by 3:1. */
export function judge(root: ParentNode, window: Window, ground: Colour): Judged {
  let [words, shapes] = [0, 0];
  const faint = new Set<string>();
  for (const element of seenBelow(root, window)) {
    const isDrawn = element.namespaceURI === "http://www.w3.org/2000/svg";
    const style = window.getComputedStyle(element);
    if (hasWords(element)) {
      words++;
      const ratio = contrastOf(isDrawn ? style.fill : style.color, ground) ?? 0;
      if (ratio < 4.5) faint.add(`${nameOf(element)}: ${ratio.toFixed(2)} of 4.5`);
    } else if (isDrawn && element.matches("path, circle, rect, line, polyline, polygon") && !element.matches(DECORATION)) {
      const ratios = [style.fill, style.stroke].flatMap((paint) => contrastOf(paint, ground) ?? []);
      if (ratios.length === 0) continue;
      shapes++;
      const best = Math.max(...ratios);
      if (best < 3) faint.add(`${nameOf(element)}: ${best.toFixed(2)} of 3`);
    }
  }
  return { words, shapes, faint: [...faint] };
}
