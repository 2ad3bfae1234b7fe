/** What may stand in markup that is made of data: for HTML that was parsed, as a tree (hast). */
import { expect } from "chai";
import type { Element, Nodes } from "hast";

/** Every element that templates, sentences and embed code of ours write, but those with our own prefix. */
const ELEMENTS = new Set(
  "a abbr b bdi br button caption circle cite data dd defs desc details div dl dt em figcaption figure g h1 h2 h3 h4 h5 h6 i iframe img input label li line link ol option output p path pattern polygon polyline q rect script section select slot span strong style summary sup svg table tbody td template text th thead time title tr tspan ul use".split(
    " ",
  ),
);

/** Attributes that hold an address; of a tree `xlink:href` is a property without the colon. */
const ADDRESSED = /^(href|src|action|formaction|xlink:?href|poster|data|cite|background|ping)$/i;

/** One that is no address at all leads nowhere. */
function isSafe(address: string): boolean {
  try {
    return ["https:", "http:", "mailto:"].includes(new URL(address, "https://page.example/").protocol);
  } catch {
    return true;
  }
}

function* elementsIn(node: Nodes): Generator<Element> {
  if (node.type === "element") yield node;
  if ("content" in node) yield* elementsIn(node.content as Nodes);
  if ("children" in node) for (const one of node.children) yield* elementsIn(one);
}

/** What of an element nobody of ours wrote: its name, a handler, an attribute with the mark of a vector, an address that runs. */
export function foreignOf(name: string, attributes: Iterable<readonly [name: string, value: string]>): readonly string[] {
  const wrong = ELEMENTS.has(name) || /^monusco-[a-z-]+$/.test(name) ? [] : [`<${name}>`];
  for (const [attribute, value] of attributes) {
    const isOdd = /^on|zq|[^\w:-]|^srcdoc$/i.test(attribute) || (attribute === "style" && /url|zq/.test(value));
    if (isOdd || (ADDRESSED.test(attribute) && !isSafe(value))) wrong.push(`<${name} ${attribute}=${value}>`);
  }
  return wrong;
}

/** What a tree has that nobody of ours wrote. */
export const foreignIn = (tree: Nodes): readonly string[] =>
  [...elementsIn(tree)].flatMap(({ tagName, properties }) =>
    foreignOf(
      tagName,
      Object.entries(properties).map(([name, value]) => [name, String(value)] as const),
    ),
  );

/** The texts of its scripts that are data, each of which must be JSON and must not end early. */
export function checkTree(tree: Nodes, what: string): readonly unknown[] {
  expect(foreignIn(tree), what).to.deep.equal([]);
  const scripts = [...elementsIn(tree)].filter(({ tagName }) => tagName === "script");
  return scripts.map(({ children, properties }) => {
    expect(properties["type"], what).to.equal("application/json");
    expect(children, what).to.have.length(1);
    const [text] = children;
    return JSON.parse(text?.type === "text" ? text.value : "") as unknown;
  });
}
