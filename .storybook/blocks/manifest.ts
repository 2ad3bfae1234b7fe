/** What the Custom Elements Manifest says of an element, for the blocks of its page. */
import manifest from "../../custom-elements.json" with { type: "json" };
import type { Element } from "../../scripts/manifest.js";

const declarations = manifest.modules.flatMap((module) => (module as { declarations?: object[] }).declarations ?? []);

/** Every element, by its tag. */
const ELEMENTS: ReadonlyMap<string, Element> = new Map(
  declarations.filter((one): one is Element => "tagName" in one).map((one) => [one.tagName, one]),
);

/** @throws where there is no such element: a page about nothing would look whole */
export function declarationOf(tag: string): Element {
  const found = ELEMENTS.get(tag);
  if (!found) throw new Error(`custom-elements.json has no ${tag}`);
  return found;
}
