/** A snapshot as the tree that its reader has: shadow roots in the place of what their hosts hold. */
import type { Element } from "hast";
import { fromParse5 } from "hast-util-from-parse5";
import { parseFragment } from "parse5";
import { attribute, isElement, isNamed, type Node } from "./nodes.js";

/** What stands in the slot of a shadow root; an element's own slots are the only ones that it fills. */
function filled(nodes: readonly Node[], light: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node): readonly Node[] => {
    if (!isElement(node)) return [node];
    if (node.tagName !== "slot") return [{ ...node, children: [...filled(node.children, light)] }];
    const name = attribute(node, "name");
    const mine = light.filter((one) => (isElement(one) ? attribute(one, "slot") : undefined) === name);
    return mine.length > 0 ? mine : node.children;
  });
}

/** Text is taken as it is, comments are Lit's. */
function flat(nodes: readonly unknown[]): readonly Node[] {
  return (nodes as readonly Node[]).flatMap((node): readonly Node[] => {
    if (node.type === "text") return [node];
    if (!isElement(node) || isNamed(node, "script", "style")) return [];
    const isTemplate = (child: Node): child is Element => isElement(child) && child.tagName === "template";
    const shadow = node.children.filter(isTemplate).find((one) => attribute(one, "shadowRootMode") !== undefined);
    const own = flat(node.children.filter((child) => !isTemplate(child)));
    const children = shadow ? filled(flat(shadow.content?.children ?? []), own) : own;
    return [{ ...node, children: [...children] }];
  });
}

/** Styles, data, drawings and Lit's comments: nine tenths of a snapshot, which no other format has. Nothing in them can look like their end. */
const UNREAD = /<(style|script|svg)\b(?:(?!<svg\b)[^])*?<\/\1>|<!--[^]*?-->/g;

/** The flat tree of a snapshot. */
export function flatTree(html: string): readonly Node[] {
  const root = fromParse5(parseFragment(html.replace(UNREAD, "")));
  return root.type === "root" ? flat(root.children) : [];
}
