/** The same widget in an application that installs the package: React, Vue, Svelte. */
import { attributesHtml, elementHtml } from "./html.js";
import type { EmbedRequest } from "./request.js";

/** What the tag of a widget is made of. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | true>>;
  /** The sentence, as HTML. */
  readonly inside: string;
}

/** The provider of live data, or undefined. */
export type Provider = Readonly<Record<string, string>> | undefined;

/** In JSX, in Svelte and within a tag of Vue a brace begins code; each of them reads references to characters. */
const withoutBraces = (html: string): string => html.replace(/\{/g, "&#123;").replace(/\}/g, "&#125;");

/** An application takes what it uses, of the elements and of the data. */
const importsOf = ({ data, element }: EmbedRequest): readonly string[] =>
  data === "embedded"
    ? ['import "monusco-widgets/embed-dataset";', `import "monusco-widgets/${element}/define";`]
    : ['import "monusco-widgets/monusco-data/define";', `import "monusco-widgets/${element}/define";`];

const elements = (tag: Tag, provider: Provider, extra = ""): readonly string[] => [
  ...(provider ? [`<monusco-data${extra}${attributesHtml(provider)}></monusco-data>`] : []),
  elementHtml(`${tag.name}${extra}`, tag.attributes, tag.inside).replace(`</${tag.name}${extra}>`, `</${tag.name}>`),
];

const indented = (lines: readonly string[], by: string): string => lines.map((line) => by + line).join("\n");

/** The last import is for TypeScript, which knows no tags but those of HTML; at run time it is nothing. */
export const reactCode = (request: EmbedRequest, tag: Tag, provider: Provider): string =>
  `${[...importsOf(request), 'import "monusco-widgets/react/jsx";'].join("\n")}

export function MonuscoWidget() {
  return (
    <>
${indented(elements(tag, provider).map(withoutBraces), "      ")}
    </>
  );
}
`;

/** `v-pre`: Vue leaves the tags as they are and looks for no component of that name. */
export const vueCode = (request: EmbedRequest, tag: Tag, provider: Provider): string =>
  `<script setup>
${importsOf(request).join("\n")}
</script>

<template>
${indented(elements(tag, provider, " v-pre"), "  ")}
</template>
`;

export const svelteCode = (request: EmbedRequest, tag: Tag, provider: Provider): string =>
  `<script>
${indented(importsOf(request), "  ")}
</script>

${elements(tag, provider).map(withoutBraces).join("\n")}
`;
