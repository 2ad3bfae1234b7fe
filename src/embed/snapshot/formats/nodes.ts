/** Reading and making nodes of an HTML tree (hast). */
import type { Element, ElementContent } from "hast";

/** A tree whose comments and templates are gone. */
export type Node = ElementContent;

export const isElement = (node: Node | undefined): node is Element => node?.type === "element";

export const isNamed = (node: Node | undefined, ...names: readonly string[]): boolean =>
  isElement(node) && names.includes(node.tagName);

/** Whether an element has one of some classes. */
export const hasClass = (node: Node | undefined, ...names: readonly string[]): boolean => {
  if (!isElement(node)) return false;
  const { className } = node.properties;
  return Array.isArray(className) && className.some((one) => names.includes(String(one)));
};

/** An attribute as text; undefined where it is not there. */
export const attribute = ({ properties }: Element, name: string): string | undefined => {
  const value = properties[name];
  return value === undefined || value === null || value === false ? undefined : value === true ? "" : String(value);
};

export const text = (value: string): Node => ({ type: "text", value });

export const element = (tagName: string, children: readonly Node[], properties: Element["properties"] = {}): Element => ({
  type: "element",
  tagName,
  properties,
  children: [...children],
});

/** All text inside, as it is written. */
const written = (node: Node): string =>
  node.type === "text" ? node.value : isElement(node) ? node.children.map(written).join("") : "";

/** Blanks as HTML has them; no-break spaces are signs like others. */
export const squeezed = (value: string): string => value.replace(/[ \t\n\r\f]+/g, " ");

/** The text of some nodes, without the blanks around it. */
export const words = (nodes: readonly Node[]): string => squeezed(nodes.map(written).join("")).trim();

/** All elements inside that a test takes, in order; not those within one that it has taken. */
export function found(nodes: readonly Node[], test: (node: Element) => boolean): readonly Element[] {
  return nodes.flatMap((node) => (isElement(node) ? (test(node) ? [node] : found(node.children, test)) : []));
}

/** The same nodes without the elements that a test takes. */
export function without(nodes: readonly Node[], test: (node: Element) => boolean): readonly Node[] {
  return nodes.flatMap((node): readonly Node[] =>
    isElement(node) ? (test(node) ? [] : [{ ...node, children: [...without(node.children, test)] }]) : [node],
  );
}
