/** WCAG 1.3.2: what is read in the order of the tree lies in that order on the page. */
import { wordsIn } from "./text-spacing.js";

/** How far, in pixels, words may lie above those before them and still stand on their line: a raised number, a mark on its base. */
const LINE = 14;

interface Spot {
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
  /** From the side where lines start. */
  readonly start: number;
  readonly end: number;
  /** Words of one direction on a page of the other: the layout runs one way, lines the other. */
  readonly isMixed: boolean;
}

/** What lays a text out: within it the engine orders words of either direction. */
function blockOf(element: Element): Element {
  let block = element;
  while (block.parentElement && /^(inline|contents)/.test(getComputedStyle(block).display)) block = block.parentElement;
  return block;
}

/** Which way the page runs where a block stands; a text of another language within it may run the other way. */
const isMirrored = (block: Element): boolean => getComputedStyle(block.closest(".root") ?? block).direction === "rtl";

/** The words of each block, as one spot, in the order of the tree. */
function spotsIn(root: ParentNode): readonly Spot[] {
  const blocks = new Map<Element, { text: string; lines: readonly DOMRect[] }>();
  for (const { element, text, lines } of wordsIn(root)) {
    const block = blockOf(element);
    const before = blocks.get(block);
    blocks.set(block, { text: `${before?.text ?? ""}${text}`, lines: [...(before?.lines ?? []), ...lines] });
  }
  return [...blocks].map(([block, { text, lines }]) => {
    const isRtl = isMirrored(block);
    const [left, right] = [Math.min(...lines.map((one) => one.left)), Math.max(...lines.map((one) => one.right))];
    const [top, bottom] = [Math.min(...lines.map((one) => one.top)), Math.max(...lines.map((one) => one.bottom))];
    const isMixed = isRtl && !block.matches(":lang(ar)");
    return { text, top, bottom, isMixed, start: isRtl ? -right : left, end: isRtl ? -left : right };
  });
}

/**
 * One line for each block of words that the eye meets before the one that is read before it: it lies above it, though not in a column further
 * along the line, or before it on its line.
 */
export function outOfOrder(root: ParentNode): readonly string[] {
  const spots = spotsIn(root);
  return spots.flatMap((after, index) => {
    const before = spots[index - 1];
    if (!before) return [];
    const isAbove = after.bottom <= before.top + LINE / 2;
    const isNextColumn = after.isMixed || after.start >= before.end - LINE;
    const isBeside = after.top < before.bottom - LINE / 2 && before.top < after.bottom - LINE / 2;
    const isEarlier = isBeside && !after.isMixed && after.end <= before.start + 2;
    if (!(isAbove && !isNextColumn) && !isEarlier) return [];
    return [`“${after.text.slice(0, 40)}” is met before “${before.text.slice(0, 40)}”`];
  });
}
