/** A widget as plain text: a line for each paragraph and each entry of a list, tables with their columns one under the other. */
import type { Element } from "hast";
import type { Light } from "./light.js";
import { attribute, found, isElement, isNamed, words, type Node } from "./nodes.js";

/** The widest table that is set in columns; a wider one is told row by row. */
const WIDEST = 100;

const GAP = "  ";

/** Words with their addresses, which stand between the signs that RFC 3986 has for them. */
function line(nodes: readonly Node[]): string {
  return nodes
    .map((node): string => {
      if (node.type === "text") return node.value;
      if (!isElement(node) || isNamed(node, "ul")) return "";
      if (node.tagName === "br") return "\n";
      const inside = line(node.children);
      return node.tagName === "a" ? `${inside} <${attribute(node, "href") ?? ""}>` : inside;
    })
    .join("");
}

const lengthOf = (value: string): number => Array.from(value).length;

/** What a number of a source begins needs no other mark. */
const bullet = (value: string): string => (/^\[\d+\] /.test(value) ? value : `- ${value}`);

function listText(list: Element, indent = ""): string {
  const items = list.children.filter(isElement).flatMap((item) => {
    const lines = bullet(line(item.children)).split("\n").join(`\n${indent}  `);
    const inner = found(item.children, (one) => one.tagName === "ul").map((one) => listText(one, `${indent}  `));
    return [`${indent}${lines}`, ...inner];
  });
  return items.join("\n");
}

function tableText(table: Element, isRightToLeft: boolean): string {
  const rows = found([table], (one) => one.tagName === "tr").map((row) => row.children.map((cell) => line([cell])));
  const columns = Math.max(...rows.map((row) => row.length));
  const full = rows.filter((row) => row.length === columns);
  const widths = Array.from({ length: columns }, (_, index) => Math.max(...full.map((row) => lengthOf(row[index]!))));
  const isNarrow = widths.reduce((sum, one) => sum + one + GAP.length, 0) <= WIDEST;
  // Letters that run from right to left have no columns in a line of text.
  if (!isNarrow || isRightToLeft) return rowsText(full[0] ?? [], rows.slice(1));
  const padded = (cell: string, index: number): string => cell + " ".repeat(widths[index]! - lengthOf(cell));
  return rows.map((row) => (row.length < columns ? row : row.map(padded)).join(GAP).trimEnd()).join("\n");
}

/** `- Date: 19 Apr 2024`, and below it each column with its name; a row of one cell is words about those around it. */
const rowsText = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => (row.length < heads.length ? row : row.map((cell, index) => `${heads[index]}: ${cell}`)))
    .map((lines) => `- ${lines.join("\n  ")}`)
    .join("\n");

const blockText = (block: Element, { isRightToLeft }: Light): string =>
  isNamed(block, "ul") ? listText(block) : isNamed(block, "table") ? tableText(block, isRightToLeft) : line(block.children);

/** A tree as text. */
export function textFrom(light: Light): string {
  const { tree } = light;
  if (tree.tagName === "span") return line(tree.children);
  return tree.children
    .filter(isElement)
    .map((block) => blockText(block, light))
    .filter((block) => words([{ type: "text", value: block }]) !== "")
    .join("\n\n");
}
