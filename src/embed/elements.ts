/** Which elements can be embedded and what their attributes are: read from the Custom Elements Manifest, so that no list is kept by hand. */

/** What an attribute may hold, where the dataset says it. */
export interface ChoicesOf {
  /** `metrics`, `areas`, `date`, …: a name that `choicesOf` knows. */
  readonly of: string;
  /** Several, between spaces. */
  readonly many?: boolean;
}

/** An attribute of an element. */
export interface AttributeOption {
  readonly name: string;
  readonly description: string;
  /** `flag`: with or without; `one`: one of `values`; `data`: what the dataset offers; else free. */
  readonly kind: "flag" | "one" | "data" | "number" | "text";
  /** With `one`. */
  readonly values: readonly string[];
  /** With `data`. */
  readonly choices?: ChoicesOf;
  /** What holds without it, as the manifest writes it. */
  readonly default?: string;
}

/** An element that shows something. */
export interface ElementOption {
  /** Without the prefix: `stat` */
  readonly name: string;
  readonly tag: string;
  readonly summary: string;
  readonly attributes: readonly AttributeOption[];
}

/** The part of a Custom Elements Manifest that is read here. */
export interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly summary?: string;
      readonly attributes?: readonly {
        readonly name: string;
        readonly description?: string;
        readonly default?: string;
        readonly type?: { readonly text: string };
        readonly choices?: ChoicesOf;
      }[];
    }[];
  }[];
}

const PREFIX = "monusco-";

/** The element that provides data and shows nothing. */
const PROVIDER = "monusco-data";

const quoted = (type: string): readonly string[] => [...type.matchAll(/"([^"]*)"/g)].map(([, value]) => value!);

/** The elements of a manifest that show something, by their names. */
export const elementsOf = (manifest: Manifest): readonly ElementOption[] =>
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName, summary = "", attributes = [] }) => {
      if (!tagName?.startsWith(PREFIX) || tagName === PROVIDER) return [];
      const options = attributes.map(({ name, description = "", default: value, type, choices }): AttributeOption => {
        const text = type?.text ?? "string";
        const values = quoted(text);
        const kind = choices
          ? "data"
          : values.length > 0
            ? "one"
            : text === "boolean"
              ? "flag"
              : text === "number"
                ? "number"
                : "text";
        return {
          name,
          description: description.replace(/\s+/g, " "),
          kind,
          values,
          ...(choices && { choices }),
          ...(value !== undefined && { default: value.replace(/^"(.*)"$/, "$1") }),
        };
      });
      return [{ name: tagName.slice(PREFIX.length), tag: tagName, summary, attributes: options }];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
