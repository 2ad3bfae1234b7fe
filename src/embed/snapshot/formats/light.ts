/** A widget as plain HTML for mail and feeds: no shadow DOM, no style, no script, no drawing; every figure with its date and its source. */
import type { Element, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Dataset } from "../../../data/schema.js";
import { languageAttributes } from "../../language-attributes.js";
import { isInline, readingOf } from "../../sentence/sentence.js";
import { snapshotOf, type SnapshotRequest } from "../snapshot.js";
import { blocks } from "./blocks.js";
import { flatTree } from "./flat.js";
import { inline } from "./inline.js";
import { reader } from "./light-rules.js";
import { element, found, hasClass } from "./nodes.js";

/** A widget's words in their order, and the language they are in. */
export interface Light {
  /** The one element that holds all: a `div`, or a `span` for a figure in a sentence. */
  readonly tree: Element;
  readonly isRightToLeft: boolean;
}

/** The tree that all formats without shadow DOM are written from, of the snapshot that a request came to. */
export async function lightFrom(html: string, request: SnapshotRequest): Promise<Light> {
  const reading = await readingOf(request);
  const own = languageAttributes(request.language, reading);
  const nodes = flatTree(html);
  const hasBibliography = found(nodes, (node) => hasClass(node, "entries")).length > 0;
  // That no native speaker has read the words is said once of all.
  const [draft] = found(nodes, (node) => hasClass(node, "draft"));
  const said = draft ? [element("p", draft.children)] : [];
  const told = reader(reading.language.messages, hasBibliography)(nodes);
  const setting = { language: own.lang, isRightToLeft: own.dir === "rtl" };
  const isSentence = isInline(request);
  const tree = element(isSentence ? "span" : "div", isSentence ? inline(told, setting) : blocks([...told, ...said], setting), {
    ...own,
  });
  return { tree, isRightToLeft: setting.isRightToLeft };
}

/** The same of a widget that has no snapshot yet. */
export const lightTree = async (request: SnapshotRequest, dataset: Dataset): Promise<Light> =>
  lightFrom((await snapshotOf(request, dataset)).html, request);

/** A tree as HTML. */
export function htmlFrom({ tree }: Light): string {
  const root: Root = { type: "root", children: [tree] };
  return toHtml(root);
}
