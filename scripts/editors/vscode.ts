/**
 * Custom data for HTML and CSS, which VS Code and every editor with its language services read: dist/editors/vscode.*-custom-data.json, made of
 * the Custom Elements Manifest.
 *
 * @see https://github.com/microsoft/vscode-custom-data
 */
import { inOneLine, type OfferedElement } from "./elements.js";

const list = (title: string, items: readonly string[]): string => (items.length === 0 ? "" : `\n\n${title}: ${items.join(", ")}`);

/** What the element is, then how it is reached from CSS and script, by name alone. */
const described = ({ description, events = [], cssParts = [] }: OfferedElement): string =>
  inOneLine(description) +
  list("Events", events.map(({ name }) => `\`${name}\``)) + // prettier-ignore
  list("Parts", cssParts.map(({ name }) => `\`${name}\``)); // prettier-ignore

/** Tags with their attributes and the values of these. */
export const htmlData = (elements: readonly OfferedElement[]): object => ({
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tagName,
    description: { kind: "markdown", value: described(element) },
    attributes: element.offered.map(({ name, description, type, default: initial, values }) => ({
      name,
      description: {
        kind: "markdown",
        value: inOneLine(description) + (initial === undefined ? "" : `\n\nDefault: \`${initial}\``),
      },
      ...(type?.text === "boolean" && { valueSet: "v" }),
      ...(values.length > 0 && {
        values: values.map(({ value, label }) => ({ name: value, ...(label && { description: label }) })),
      }),
    })),
  })),
});

/** Custom properties, parts and custom states, each once however many elements have it. */
export function cssData(elements: readonly OfferedElement[]): object {
  const properties = new Map(
    elements.flatMap(({ cssProperties = [] }) =>
      cssProperties.map(({ name, description, default: initial }) => [
        name,
        { name, description: `${inOneLine(description)} (${initial})` },
      ]),
    ),
  );
  const states = new Map(
    elements.flatMap(({ cssStates = [] }) =>
      cssStates.map(({ name, description }) => [name, { name: `:state(${name})`, description }]),
    ),
  );
  return { version: 1.1, properties: [...properties.values()], pseudoClasses: [...states.values()] };
}
