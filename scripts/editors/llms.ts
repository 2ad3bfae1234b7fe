/**
 * llms.txt: what a language model needs to write code with the package, made of the Custom Elements Manifest.
 *
 * @see https://llmstxt.org
 */
import { inOneLine, type Offered, type OfferedElement } from "./elements.js";

const START = `# monusco-widgets

> Web components (custom elements, Lit) that put dated, sourced figures about MONUSCO, the UN peacekeeping mission in DR Congo, and its
> hand-over into any page. All read one JSON dataset. Attributes are text, as in HTML; nothing needs to be configured.

- On a page: \`<script type="module" src="https://widgets.example/VERSION/monusco-widgets.js"></script>\`, the files of \`dist/\` on a server of one's own,
  has every element and the dataset; \`monusco-widgets.core.js\` has no dataset.
- From npm: \`import "monusco-widgets/define";\` registers every element and brings the dataset. For less, \`import
  "monusco-widgets/stat/define";\` and either \`import "monusco-widgets/embed-dataset";\` or a \`<monusco-data src="…" scope="page">\`.
- React 19: \`import { MonuscoStat } from "monusco-widgets/react";\`, or the tags with \`import "monusco-widgets/react/jsx";\` for their types. Types for
  other frameworks: \`monusco-widgets/preact\`, \`/solid\`, \`/vue\`, \`/svelte\`, \`/astro\`.
- Inside each tag stands its content as a sentence in HTML, which readers get without script: never leave it out.
- The language is that of the page (\`lang\`); en, fr, sw, ln, ar, es.
- Never make up an id: those of the embedded dataset are listed below; \`npx monusco-widgets embed stat --metric displaced\` writes code.
- Documentation is in the repository: README.md, docs/embedding.md, docs/frameworks.md, docs/theming.md, docs/data.md, docs/hosting.md, docs/accessibility.md.

## Elements
`;

/** Ids of a few words are listed whole; an editor has the others. */
const MOST = 16;

function attributeLine({ name, type, default: initial, description, values, choices }: Offered): string {
  const shown = values.slice(0, MOST).map(({ value }) => `\`${value}\``);
  const listed = shown.length === 0 || choices === undefined ? "" : ` One of: ${shown.join(", ")}.`;
  return `- \`${name}\` (${type?.text ?? "string"}${initial === undefined ? "" : `, default ${initial}`}): ${inOneLine(description)}${listed}`;
}

const section = (title: string, items: readonly { readonly name: string; readonly description?: string }[]): readonly string[] =>
  items.length === 0
    ? []
    : [`${title}:`, "", ...items.map(({ name, description }) => `- \`${name}\`: ${inOneLine(description)}`), ""];

function elementText({ tagName, description, offered, members = [], events = [], slots = [] }: OfferedElement): string {
  return [
    `### <${tagName}>`,
    "",
    inOneLine(description),
    "",
    "Attributes:",
    "",
    ...offered.map(attributeLine),
    "",
    ...section("Events", events),
    ...section(
      "Methods",
      members.filter(({ kind }) => kind === "method").map((method) => ({ ...method, name: `${method.name}()` })),
    ),
    ...(slots[0]?.description ? [`Content: ${inOneLine(slots[0].description)}`, ""] : []),
  ].join("\n");
}

/** The text of llms.txt. */
export const llmsText = (elements: readonly OfferedElement[], version: string): string =>
  `${START.replace("VERSION", version)}\n${elements.map(elementText).join("\n").trimEnd()}\n`;
