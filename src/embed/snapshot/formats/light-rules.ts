/**
 * What each piece of a widget is without style, script and drawing. Widgets already have words for whoever does not see them, and signs between
 * their pieces that are only heard: those are kept, and what is only seen goes.
 */
import type { Element } from "hast";
import type { Messages } from "../../../i18n/messages.js";
import { inlineStat, isFigure, isHeard, isPopover, labelled, stat, type Whole } from "./figure-rules.js";
import { attribute, element, found, hasClass, isElement, isNamed, text, without, words, type Node } from "./nodes.js";
import { continued, endsIn, sentences } from "./sentences.js";

/** Names of what cannot be used without script, or only seen. */
const DROPPED = ["svg", "input", "select", "label", "textarea", "button", "hr"];

/** Drawings, their legends, and what prints say twice. */
const DROPPED_CLASSES = [
  "print-only",
  "screen-only",
  "drawings",
  "bands",
  "band",
  "map",
  "keys",
  "remarks",
  "skeleton",
  "credit",
];

/** What asks to open a list, a table or earlier events: here all is open. */
const OPENERS = ["table", "as-list", "list", "names", "folded"];

/** The number of a source. Its address is in the list: where mail is read as text, a link here would be written out in the sentence. */
function reference(node: Element): Node {
  const number = found(node.children, (one) => attribute(one, "ariaHidden") === "true");
  return text(`[${words(number)}]`);
}

const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName);

/** The entry of a source, with the number that it is cited by. */
function entry(item: Element, whole: Whole): Node {
  const [shown] = found(item.children, (one) => hasClass(one, "number"));
  const number = attribute(item, "value") ?? (shown ? words([shown]) : "");
  const rest = without(item.children, (one) => isHeard(one) || hasClass(one, "number"));
  return element("li", [text(`[${number}] `), ...whole.read(rest)]);
}

/** A date and what happened: `30 Nov 1999. Security Council: …` */
function event(item: Element, whole: Whole): Node {
  const [date] = found(item.children, (one) => hasClass(one, "date"));
  const rest = item.children.filter((one) => one !== date);
  const words = sentences([element("div", date ? whole.read(date.children) : []), ...whole.read(rest)]);
  return element("li", words, { className: ["event"] });
}

function details(node: Element, whole: Whole): readonly Node[] {
  const { messages } = whole;
  const [summary] = found(node.children, (one) => one.tagName === "summary");
  const rest = whole.read(node.children.filter((one) => one !== summary));
  if (hasClass(node, "shared") && whole.hasBibliography) return [];
  if (!summary || hasClass(node, ...OPENERS)) return rest;
  const title = words([summary]);
  // A remark belongs to what it follows.
  if (hasClass(node, "note")) return [element("aside", [text(`${title}${messages.colon}`), ...sentences(rest)])];
  return [element("p", [element("strong", [text(title)])]), ...rest];
}

/** Pieces that stand apart by their look alone get the sign that keeps them apart. */
const SIGNS: Readonly<Record<string, (messages: Messages) => string>> = {
  uncertain: ({ comma }) => comma,
  date: ({ comma }) => comma,
  kind: ({ comma }) => comma,
  freshness: () => ". ",
};

function signFor(node: Element, before: readonly Node[], { messages }: Whole): readonly Node[] {
  const name = Object.keys(SIGNS).find((one) => hasClass(node, one) && isNamed(node, "span", "em"));
  return name === undefined || words(before) === "" || endsIn(before) ? [] : [text(SIGNS[name]!(messages))];
}

function readElement(node: Element, whole: Whole): readonly Node[] {
  if (attribute(node, "ariaHidden") === "true" || attribute(node, "hidden") !== undefined) return [];
  if (hasClass(node, "reference")) return [text(" "), reference(node)];
  // What a button says of a source, and a file's name, is no control.
  if (isNamed(node, "button") && (hasClass(node, "source", "value") || attribute(node, "part") === "link"))
    return whole.read(node.children);
  // The title of a legend is that of the list that says the same in words.
  if (hasClass(node, "keys") && isNamed(node, "div")) return whole.read(found(node.children, isHeading));
  if (isNamed(node, "figure") && node.children.some((one) => hasClass(one, "map"))) return [];
  if (DROPPED.includes(node.tagName) || isPopover(node) || hasClass(node, ...DROPPED_CLASSES)) return [];
  if (hasClass(node, "root") && isNamed(node, "span")) return inlineStat(node, whole);
  if (hasClass(node, "root") && node.children.some(isFigure)) return stat(node, whole);
  // The legend of a drawing that is not there.
  if (isNamed(node, "p") && words([node]) === whole.messages.halfFilled) return [];
  if (isNamed(node, "details")) return details(node, whole);
  if (isNamed(node, "dl")) return figures(node, whole);
  if (hasClass(node, "event")) return [event(node, whole)];
  if (hasClass(node, "entries") || isSourceList(node))
    return [
      element(
        "ul",
        node.children.filter(isElement).map((item) => entry(item, whole)),
      ),
    ];
  if (hasClass(node, "now")) return [element("p", parted(node, whole.messages.colon, whole))];
  if (hasClass(node, "kind") && isNamed(node, "p"))
    return [element("span", [...whole.read(node.children), text(whole.messages.colon)])];
  const children = whole.read(node.children);
  return node.tagName.includes("-") ? children : [{ ...node, children: [...children] }];
}

/** The pieces of a line with a sign between them. */
const parted = (node: Element, sign: string, whole: Whole): readonly Node[] =>
  node.children
    .map((one) => whole.read([one]))
    .filter((one) => words(one) !== "")
    .flatMap((one, index) => [...(index > 0 ? [text(sign)] : []), ...one]);

/** Numbers that are written by a style. */
const isSourceList = (node: Element): boolean =>
  node.tagName === "ol" &&
  found(node.children, (one) => one.tagName === "cite" && attribute(node, "class") === undefined).length > 0 &&
  node.children.filter(isElement).every((one) => attribute(one, "value") !== undefined);

/** The figures of an area. */
function figures(list: Element, whole: Whole): readonly Node[] {
  const items = list.children.filter(isElement).map((group) => {
    const [term] = found(group.children, (one) => one.tagName === "dt");
    const [value, ...more] = found(group.children, (one) => one.tagName === "dd");
    const told = [...labelled(term ? words([term]) : "", value ? whole.read(value.children) : [], whole)];
    return element("li", continued(told, ...more.map((one) => sentences(whole.read(one.children)))));
  });
  return [element("ul", items)];
}

/** What reads a tree by these rules. */
export function reader(messages: Messages, hasBibliography: boolean): Whole["read"] {
  const whole: Whole = {
    messages,
    hasBibliography,
    read(nodes) {
      const out: Node[] = [];
      for (const node of nodes) {
        if (!isElement(node)) out.push(node);
        else out.push(...signFor(node, out, whole), ...readElement(node, whole));
      }
      return out;
    },
  };
  return whole.read;
}
