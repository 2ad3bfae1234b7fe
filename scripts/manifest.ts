/** The elements of the Custom Elements Manifest, for what is generated of them. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

/** Whatever the manifest has a name and words for. */
export interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

/** An attribute, and where its values come from (`@choices`). */
export interface Attribute extends Described {
  readonly fieldName: string;
  readonly choices?: { readonly of: string; readonly many?: boolean };
}

/** A field or a method; `attribute` is the name of the field's attribute. */
export interface Member extends Described {
  readonly kind: string;
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly parameters?: readonly Described[];
  readonly return?: { readonly type?: { readonly text: string } };
}

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly Member[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly cssStates?: readonly Described[];
}

/** An element, and the path of its module. */
export interface Element extends Declaration {
  readonly path: string;
  readonly tagName: string;
}

/** Every element of custom-elements.json, by its tag. */
export async function elementsIn(root: string): Promise<readonly Element[]> {
  const { modules } = JSON.parse(await readFile(resolve(root, "custom-elements.json"), "utf8")) as {
    readonly modules: readonly { readonly path: string; readonly declarations?: readonly Declaration[] }[];
  };
  return modules
    .flatMap(({ path, declarations = [] }) =>
      declarations.flatMap((one) => (one.tagName === undefined ? [] : [{ path, ...one, tagName: one.tagName }])),
    )
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}
