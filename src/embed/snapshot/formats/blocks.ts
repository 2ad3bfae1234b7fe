/** Headings, paragraphs, lists and tables: all that is left of a widget's layout. */
import type { Element } from "hast";
import { element, found, hasClass, isElement, isNamed, without, words, type Node } from "./nodes.js";
import { inline, type Setting } from "./inline.js";
import { continued, isBlock, isList, sentences } from "./sentences.js";

const HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"];

const isRemark = (node: Element): boolean => node.tagName === "aside";

function item(node: Element, setting: Setting): readonly Element[] {
  const lists = found(node.children, isList);
  const run = inline(sentences(without(node.children, isList)), setting);
  const children = [...run, ...lists.flatMap((one) => blocks([one], setting))];
  return children.length > 0 ? [element("li", children)] : [];
}

/** A table, its caption before it and the remarks of its cells after it, for they would stretch its columns. */
function table(node: Element, setting: Setting): readonly Element[] {
  const rows = found(node.children, (one) => one.tagName === "tr");
  const cellsOf = (row: Element): readonly Element[] => row.children.filter((one) => isNamed(one, "th", "td")) as Element[];
  const columns = Math.max(0, ...rows.map((row) => cellsOf(row).length));
  const made = rows.map((row) => {
    const cells = cellsOf(row).map((cell, _, all) => {
      const span = all.length === 1 && columns > 1 ? { colSpan: columns } : {};
      return element(cell.tagName, inline(sentences(without(cell.children, isRemark)), setting), span);
    });
    return element("tr", cells);
  });
  const isHead = (row: Element): boolean => row.children.every((one) => isNamed(one, "th"));
  const [head, body] = [made.filter(isHead), made.filter((row) => !isHead(row))];
  const remarks = rows.flatMap((row) => remarksOf(cellsOf(row), cellsOf(rows[0]!), setting));
  const [caption] = found(node.children, (one) => one.tagName === "caption");
  return [
    ...(caption ? blocks([element("p", [element("strong", caption.children)])], setting) : []),
    element(
      "table",
      [...(head.length > 0 ? [element("thead", head)] : []), element("tbody", body)],
      // Mail has no style sheet of ours: without these, neighbouring cells are one word.
      { border: 1, cellPadding: 4 },
    ),
    ...(remarks.length > 0 ? [element("ul", remarks)] : []),
  ];
}

/** The remarks of a row by its date, and by their columns where it has several figures. */
function remarksOf(cells: readonly Element[], heads: readonly Element[], setting: Setting): readonly Element[] {
  return cells.flatMap((cell, index) => {
    const head = heads.length > 3 ? [...(heads[index]?.children ?? [])] : [];
    return found(cell.children, isRemark).map((one) =>
      element("li", inline(continued(cells[0]?.children ?? [], head, one.children), setting)),
    );
  });
}

/** All blocks of some nodes; words that stand in none become paragraphs. */
export function blocks(nodes: readonly Node[], setting: Setting): readonly Element[] {
  const out: Element[] = [];
  let run: Node[] = [];
  let events: Element | undefined;
  const flush = (): void => {
    const all = inline(run, setting);
    if (all.length > 0) out.push(element("p", all));
    run = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || !isBlock(node)) {
      run.push(node);
      continue;
    }
    flush();
    const made = block(node, setting);
    const [list] = isNamed(node, "ol") && node.children.some((one) => hasClass(one, "event", "gap")) ? made : [];
    // Earlier events, which a widget folds, and those after them are one list.
    if (list && events && events === out.at(-1)) events.children.push(...list.children);
    else {
      out.push(...made);
      events = list;
    }
  }
  flush();
  return withoutRepeats(out);
}

function block(node: Element, setting: Setting): readonly Element[] {
  if (HEADINGS.includes(node.tagName)) {
    const all = inline(node.children, setting);
    return all.length > 0 ? [element(node.tagName, all)] : [];
  }
  if (isNamed(node, "ul", "ol")) {
    const items = node.children.filter(isElement).flatMap((one) => item(one, setting));
    return items.length > 0 ? [element("ul", items)] : [];
  }
  return isNamed(node, "table") ? table(node, setting) : blocks(node.children, setting);
}

/** A title that its own block repeats is said once. */
const withoutRepeats = (all: readonly Element[]): readonly Element[] =>
  all.filter((node, index) => index === 0 || isNamed(node, "ul", "table") || words([node]) !== words([all[index - 1]!]));
