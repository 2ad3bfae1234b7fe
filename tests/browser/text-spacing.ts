/** WCAG 1.4.12, Text Spacing: what a reader's own style sheet sets, here also within shadow roots, and what it must not break. */
import { deepElements, named } from "./flat-tree.js";

const READERS_OWN = `
  *, ::slotted(*) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`;

/** Sets the spacing of text everywhere below a node. */
export function spaceText(root: ParentNode): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(READERS_OWN);
  for (const { shadowRoot } of deepElements(root)) {
    if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  }
}

/** Where words lie, line by line. */
function linesOf(text: Text): readonly DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
}

const NOT_READ = ".hidden-visually, .print-only, [popover]:not(:popover-open), style, svg, option";

interface Words {
  readonly element: Element;
  readonly text: string;
  readonly lines: readonly DOMRect[];
}

/** The words below a node, as they lie on the page. */
export function wordsIn(root: ParentNode): readonly Words[] {
  return [...deepElements(root)].flatMap((element) => {
    if (element.closest(NOT_READ)) return [];
    return [...element.childNodes].flatMap((node) => {
      if (!(node instanceof Text) || !node.data.trim()) return [];
      const lines = linesOf(node);
      return lines.length > 0 ? [{ element, text: node.data.trim(), lines }] : [];
    });
  });
}

/** How far two lines may reach into each other: ascenders and descenders have room in a line that they do not need. */
const SHARED = 0.3;

function isOver(a: DOMRect, b: DOMRect): boolean {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 2 && height > SHARED * Math.min(a.height, b.height);
}

/** One line for each text that is cut off, and each pair that lies one over the other. */
export function brokenText(root: ParentNode): readonly string[] {
  const words = wordsIn(root);
  const found: string[] = [];
  for (const element of deepElements(root)) {
    if (element.closest(NOT_READ) || !(element instanceof HTMLElement)) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const cutAside = ["hidden", "clip"].includes(overflowX) && element.scrollWidth > element.clientWidth + 1;
    const cutBelow = ["hidden", "clip"].includes(overflowY) && element.scrollHeight > element.clientHeight + 1;
    if ((cutAside || cutBelow) && element.textContent.trim()) found.push(`${named(element)} is cut off`);
  }
  // From top to bottom, so that each line is only held against those of its own height.
  const lines = words.flatMap((one) => one.lines.map((box) => ({ one, box }))).sort((a, b) => a.box.top - b.box.top);
  const told = new Set<string>();
  lines.forEach(({ one, box }, index) => {
    for (let next = index + 1; next < lines.length && lines[next]!.box.top < box.bottom; next++) {
      const { one: other, box: otherBox } = lines[next]!;
      if (one.element === other.element || !isOver(box, otherBox)) continue;
      told.add(
        `“${one.text.slice(0, 30)}” (${named(one.element)}) lies over “${other.text.slice(0, 30)}” (${named(other.element)})`,
      );
    }
  });
  found.push(...told);
  return found;
}
