/** What the Custom Elements Manifest says of an element, for the blocks of its page. */
import manifest from "../../custom-elements.json" with { type: "json" };
import type { ChoicesOf } from "../../src/embed/elements.js";

/** Something with a name: a part, a state, a slot. */
export interface Named {
  readonly name: string;
  readonly description?: string;
}

export interface Typed extends Named {
  readonly type?: { readonly text: string };
  readonly default?: string;
}

export interface Attribute extends Typed {
  readonly fieldName?: string;
  readonly choices?: ChoicesOf;
}

/** A property or a method. */
export interface Member extends Typed {
  readonly kind: string;
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly parameters?: readonly Typed[];
  readonly return?: { readonly type?: { readonly text: string } };
}

export interface Declaration extends Named {
  readonly tagName: string;
  readonly summary: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly Member[];
  readonly events?: readonly Typed[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssStates?: readonly Named[];
  readonly cssProperties?: readonly Typed[];
}

const declarations = manifest.modules.flatMap((module) => (module as { declarations?: object[] }).declarations ?? []);

/** Every element, by its tag. */
const ELEMENTS: ReadonlyMap<string, Declaration> = new Map(
  declarations.filter((one): one is Declaration => "tagName" in one).map((one) => [one.tagName, one]),
);

/** @throws where there is no such element: a page about nothing would look whole */
export function declarationOf(tag: string): Declaration {
  const found = ELEMENTS.get(tag);
  if (!found) throw new Error(`custom-elements.json has no ${tag}`);
  return found;
}
