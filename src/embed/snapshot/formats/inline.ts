/** The words of a paragraph as any mail client and any reader of feeds shows them. */
import type { Element } from "hast";
import { attribute, element, hasClass, isElement, isNamed, squeezed, text, without, words, type Node } from "./nodes.js";

const isWeb = (href: string | undefined): href is string => href !== undefined && /^https?:\/\//i.test(href);

/** The language of words in another one, and how they run. */
function foreign(node: Element, language: string): Element["properties"] {
  const lang = attribute(node, "lang");
  if (lang === undefined || lang === "" || lang === language) return {};
  const dir = attribute(node, "dir");
  return { lang, ...(dir !== undefined && { dir }) };
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LEFT_TO_RIGHT = /[A-Za-z\u00c0-\u024f]/;

/** Whether words run the other way than those around them, and so would mix with them. */
const isOther = (node: Element, isRightToLeft: boolean): boolean =>
  (isRightToLeft ? LEFT_TO_RIGHT : RIGHT_TO_LEFT).test(words([node]));

/** What all of the words are in. */
export interface Setting {
  readonly language: string;
  readonly isRightToLeft: boolean;
}

function kept(node: Element, setting: Setting): readonly Node[] {
  const children = node.children.flatMap((child) => keptIn(child, setting));
  const properties = foreign(node, setting.language);
  const isForeign = Object.keys(properties).length > 0;
  switch (node.tagName) {
    case "br":
      return [element("br", [])];
    case "a": {
      const href = attribute(node, "href");
      if (isWeb(href)) return [element("a", children, { href })];
      return without(node.children, (one) => hasClass(one, "hidden-visually")).flatMap((child) => keptIn(child, setting));
    }
    case "b":
    case "strong":
      return [element("strong", children, properties)];
    case "i":
    case "em":
      return [element("em", children, properties)];
    case "cite":
    case "q":
      return [element(node.tagName, children, properties)];
    case "time":
      return [element("time", children, { dateTime: attribute(node, "dateTime") ?? "" })];
    case "bdi":
      return isOther(node, setting.isRightToLeft) ? [element("bdi", children)] : children;
    default:
      return isForeign ? [element("span", children, properties)] : children;
  }
}

const keptIn = (node: Node, setting: Setting): readonly Node[] =>
  isElement(node) ? kept(node, setting) : node.type === "text" ? [text(squeezed(node.value))] : [];

/** Takes away blanks that stand twice, at the ends and before a sign. */
function tidied(nodes: readonly Node[]): readonly Node[] {
  let last: { value: string } | undefined;
  const visit = (node: Node): void => {
    if (isNamed(node, "br")) {
      if (last) last.value = last.value.replace(/ $/, "");
      last = undefined;
    } else if (isElement(node)) node.children.forEach(visit);
    else if (node.type === "text") {
      if (last === undefined || /[ \u00a0]$/.test(last.value)) node.value = node.value.replace(/^[ \u00a0]+/, "");
      if (/^ [,.;)،؛]/.test(node.value)) node.value = node.value.slice(1);
      if (/^[,.;)،؛]/.test(node.value) && last) last.value = last.value.replace(/ $/, "");
      node.value = node.value.replace(/ \u00a0|\u00a0 /g, "\u00a0");
      if (node.value !== "") last = node;
    }
  };
  nodes.forEach(visit);
  if (last) last.value = last.value.replace(/ $/, "");
  return nodes;
}

const isEmpty = (node: Node): boolean =>
  isElement(node) ? node.tagName !== "br" && words([node]) === "" : node.type === "text" && node.value === "";

function pruned(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node): readonly Node[] =>
    isEmpty(node) ? [] : isElement(node) ? [{ ...node, children: [...pruned(node.children)] }] : [node],
  );
}

/** The words of some nodes with what is of use without a style: links, emphasis, dates, titles. */
export function inline(nodes: readonly Node[], setting: Setting): readonly Node[] {
  const all = pruned(tidied(nodes.flatMap((node) => keptIn(node, setting))));
  const first = all.findIndex((node) => !isNamed(node, "br"));
  const after = all.findLastIndex((node) => !isNamed(node, "br"));
  return first < 0 ? [] : all.slice(first, after + 1);
}
