/** What a figure is without style and script: a line for what is counted, one for its date and its source, and all that its window says of it. */
import type { Element } from "hast";
import type { Messages } from "../../../i18n/messages.js";
import { attribute, element, found, hasClass, isElement, isNamed, text, without, words, type Node } from "./nodes.js";
import { sentences } from "./sentences.js";

/** What the rules need to know of the whole. */
export interface Whole {
  readonly messages: Messages;
  /** Whether a list of all sources is there, so that those of single widgets are not. */
  readonly hasBibliography: boolean;
  /** A tree without what is only seen; its elements keep their attributes. */
  readonly read: (nodes: readonly Node[]) => readonly Node[];
}

export const isHeard = (node: Element): boolean => hasClass(node, "heard");

/** Signs that make one sentence for the ear of what stands in several lines. */
const isSign = (node: Element): boolean => isHeard(node) && !/\p{L}/u.test(words([node]));

/** `Publisher: OCHA` for each row of a list of terms. */
function rowsOf(list: Element, whole: Whole): readonly (readonly [term: string, details: readonly Node[]])[] {
  const rows: [string, Node[]][] = [];
  for (const node of list.children.filter(isElement)) {
    if (isNamed(node, "dt")) rows.push([words([node]), []]);
    else if (isNamed(node, "dd")) rows.at(-1)?.[1].push(...whole.read(node.children));
  }
  return rows;
}

export const labelled = (term: string, details: readonly Node[], { messages }: Whole): readonly Node[] => [
  element("strong", [text(term)]),
  text(messages.colon),
  ...details,
];

/** What the window of a figure says of it; where a list names its source, only what is said nowhere else, as lines. */
function record(
  popover: Element,
  isCited: boolean,
  whole: Whole,
): { readonly lines: readonly Node[]; readonly blocks: readonly Node[] } {
  const { messages } = whole;
  const [list] = found(popover.children, (one) => one.tagName === "dl");
  const rows = list ? rowsOf(list, whole) : [];
  if (isCited) {
    const own = rows.filter(([term]) => [messages.note, messages.comparedWith].includes(term));
    return {
      lines: own.flatMap(([term, details]) => [element("br", []), text(`${term}${messages.colon}`), ...details]),
      blocks: [],
    };
  }
  const items = rows.map(([term, details]) => element("li", labelled(term, details, whole)));
  return { lines: [], blocks: [...titleOf(popover), element("ul", items)] };
}

/** The document that a figure is from, with its address. */
function titleOf(popover: Element): readonly Node[] {
  const [cite] = found(popover.children, (one) => hasClass(one, "document"));
  const [address] = found(popover.children, isDocument);
  if (!cite) return [];
  const title = element("cite", cite.children, cite.properties);
  const named = address ? element("a", [title], address.properties) : title;
  return [element("p", [named])];
}

const isDocument = (node: Element): boolean => attribute(node, "part") === "document-link";

export const isPopover = (node: Element): boolean => attribute(node, "popover") !== undefined;

/** A figure: what is counted and how many, in a line; then its date, whether that holds, its source. */
export function stat(root: Element, whole: Whole): readonly Node[] {
  const { messages } = whole;
  const [figure] = found(root.children, (one) => one.tagName === "figure");
  const [popover] = found(root.children, isPopover);
  const part = (name: string): readonly Node[] => {
    const [one] = found(figure?.children ?? [], (node) => hasClass(node, name));
    return one ? sentences(whole.read(without(one.children, isSign))) : [];
  };
  const known = ["label", "figure", "meta", "trend"];
  const rest = (figure?.children ?? []).filter((one) => isElement(one) && !hasClass(one, ...known));
  const [label, value] = [part("label"), part("figure")];
  const colon = value.length > 0 ? [text(messages.colon)] : [];
  const { lines, blocks } = popover ? record(popover, isCited(root), whole) : { lines: [], blocks: [] };
  return [
    element("p", [element("strong", label), ...colon, ...value, element("br", []), ...part("meta"), ...lines]),
    ...whole.read(rest),
    ...blocks,
  ];
}

export const isFigure = (node: Node): boolean => isNamed(node, "figure") && hasClass(node, "card", "compact");

const isCited = (root: Element): boolean => found(root.children, (one) => hasClass(one, "reference")).length > 0;

/** A figure in a sentence: it takes its source with it. */
export function inlineStat(root: Element, whole: Whole): readonly Node[] {
  const [popover] = found(root.children, isPopover);
  const [address] = popover ? found(popover.children, isDocument) : [];
  const url = address && attribute(address, "href");
  const shown = root.children.filter((one) => one !== popover);
  const sourced = mapped(shown, (node) => {
    if (!hasClass(node, "print-only")) return undefined;
    const name = found(node.children, (one) => one.tagName === "bdi");
    return [text(whole.messages.comma), ...(url === undefined ? name : [element("a", name, { href: url })])];
  });
  return whole.read(sourced);
}

/** The same nodes, some replaced. */
function mapped(nodes: readonly Node[], change: (node: Element) => readonly Node[] | undefined): readonly Node[] {
  return nodes.flatMap((node): readonly Node[] =>
    isElement(node) ? (change(node) ?? [{ ...node, children: [...mapped(node.children, change)] }]) : [node],
  );
}
