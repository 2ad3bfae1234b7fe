import "axe-core/axe.min.js";
import type axeCore from "axe-core";
import { deepElements } from "./flat-tree.js";

declare const axe: typeof axeCore;

/** Rules that judge a whole page, which a story is not. */
const OF_PAGES = ["region", "landmark-one-main", "page-has-heading-one", "document-title", "html-has-lang", "bypass"];

/** What only looks at colours, and takes most of the time. */
const COLORS = ["color-contrast", "link-in-text-block"];

const hasWords = (element: Element): boolean =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== "");

/** What gives an element its look: its classes and parts, and those of what it lies in, up to the edge of its shadow root. */
function lookOf(element: Element): string {
  const path: string[] = [];
  for (let one: Element | null = element; one; one = one.parentElement)
    path.push(
      [one.localName, one.className, one.getAttribute("part"), one.getAttribute("style"), one.getAttribute("fill")].join(" "),
    );
  const { host } = element.getRootNode() as ShadowRoot;
  return [...path, host?.localName, host?.className, host?.getAttribute("variant")].join("/");
}

/** Elements with words: of those that look alike the first and the last, which may lie at an edge. */
function looksIn(root: Element): readonly Element[] {
  const looks = new Map<string, Element[]>();
  for (const element of deepElements(root)) {
    if (!hasWords(element)) continue;
    const look = lookOf(element);
    looks.set(look, [...(looks.get(look) ?? []), element]);
  }
  return [...looks.values()].flatMap((alike) => (alike.length > 1 ? [alike[0]!, alike.at(-1)!] : alike));
}

interface Judged {
  /** `only`: the colours, of each look once; `not`: all but the colours. */
  readonly colors?: "only" | "not" | undefined;
}

/** What axe finds wrong with a part of the page, one line for each rule and place. */
export async function violationsIn(element: Element, { colors }: Judged = {}): Promise<readonly string[]> {
  const off = colors === "not" ? [...OF_PAGES, ...COLORS] : OF_PAGES;
  const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
  const options = colors === "only" ? { runOnly: COLORS } : { rules };
  const include = colors === "only" ? looksIn(element) : [element];
  if (include.length === 0) return [];
  const { violations } = await axe.run([...include], { ...options, resultTypes: ["violations"] });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, target }) => `${id}: ${help} at ${target.flat().join(" ")} ${html}`),
  );
}
