/**
 * What WebStorm and the other editors of JetBrains read: dist/editors/web-types.json, made of the Custom Elements Manifest.
 *
 * @see https://github.com/JetBrains/web-types
 */
import { inOneLine, type Offered, type OfferedElement } from "./elements.js";

const named = ({ name, description }: { readonly name: string; readonly description?: string }): object => ({
  name,
  description: inOneLine(description),
});

/** A union completes; where any text will do besides, `string` stands in it. */
function typeOf({ type, values }: Offered): string {
  const literals = values.map(({ value }) => JSON.stringify(value));
  const text = type?.text ?? "string";
  return text.includes('"') ? text : [...literals, text].join(" | ");
}

const attribute = (offered: Offered): object => ({
  ...named(offered),
  ...(offered.default !== undefined && { default: offered.default.replace(/^"(.*)"$/, "$1") }),
  value: { type: typeOf(offered), kind: "plain", ...(offered.type?.text === "boolean" && { required: false }) },
});

/** All elements of a version of the package. */
export const webTypes = (elements: readonly OfferedElement[], name: string, version: string): object => ({
  $schema: "https://json.schemastore.org/web-types",
  name,
  version,
  "description-markup": "markdown",
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tagName,
        description: inOneLine(element.description),
        attributes: element.offered.map(attribute),
        slots: (element.slots ?? []).map(named),
        js: {
          properties: (element.members ?? [])
            .filter(({ kind }) => kind === "field")
            .map((field) => ({ ...named(field), ...(field.type && { type: field.type.text }) })),
          events: (element.events ?? []).map(named),
        },
        css: {
          properties: (element.cssProperties ?? []).map(named),
          parts: (element.cssParts ?? []).map(named),
        },
      })),
    },
  },
});
