/**
 * Writes the samples of docs/embedding.md by the function that the builder and the command line use. A sample stands between
 * `<!-- embed: stat --metric displaced | page -->` and `<!-- /embed -->`: a request as on the command line, and a channel.
 */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseText } from "../src/data/parse.js";
import { elementsOf, embedCode, problemsOf, type EmbedCode, type EmbedRequest, type Manifest } from "../src/embed/index.js";
import { EXAMPLE_BASE } from "../src/embed/site.js";
import { VERSION } from "../src/version.js";

export const PAGE = "docs/embedding.md";

const SAMPLE = /(<!-- embed: (\S+)(.*?) \| (\w+) -->\n)[\s\S]*?(<!-- \/embed -->)/g;

const LANGUAGES: Readonly<Partial<Record<string, string>>> = {
  react: "jsx",
  vue: "vue",
  svelte: "svelte",
  policy: "",
  framePolicy: "",
  text: "",
};

/** A hash changes with every build. */
const HASH = "sha384-…";
const integrity = Object.fromEntries(
  ["monusco-widgets.js", "monusco-widgets.core.js", "monusco-widgets.css"].map((file) => [file, HASH]),
);

function requestOf(element: string, options: string): EmbedRequest {
  const given = Object.fromEntries(
    [...options.matchAll(/--([\w-]+)(?: ([^\s-]\S*))?/g)].map(([, name, value]) => [name!, value ?? true]),
  );
  const { lang = "en", data = "live", space = "sheet", theme, ...attributes } = given;
  return {
    element,
    attributes,
    language: String(lang),
    data: data as EmbedRequest["data"],
    space: space as EmbedRequest["space"],
    ...(typeof theme === "string" && { theme }),
  };
}

/** The page with its samples as they should be. */
export async function withSamples(root: string): Promise<string> {
  const read = (file: string): Promise<string> => readFile(resolve(root, file), "utf8");
  const parsed = parseText(await read("data/monusco.json"));
  if (!parsed.ok) throw new Error("data/monusco.json is no dataset");
  const elements = elementsOf(JSON.parse(await read("custom-elements.json")) as Manifest);
  const site = {
    base: EXAMPLE_BASE,
    version: VERSION,
    integrity,
    elements,
    themes: ["newspaper"],
    dataset: parsed.dataset,
  };
  const page = await read(PAGE);
  const samples = await Promise.all(
    [...page.matchAll(SAMPLE)].map(async ([, , element, options, channel]) => {
      const request = requestOf(element!, options!);
      const problems = problemsOf(request, site);
      if (problems.length > 0) throw new Error(`${PAGE}: ${element} ${problems[0]!.where} ${problems[0]!.message}`);
      const code = (await embedCode(request, { site, today: parsed.dataset.updated }))[channel as keyof EmbedCode];
      const text = typeof code === "string" ? code.trimEnd() : code.join(";\n");
      return `<!-- prettier-ignore -->\n\`\`\`${LANGUAGES[channel!] ?? "html"}\n${text}\n\`\`\``;
    }),
  );
  let next = 0;
  return page.replace(
    SAMPLE,
    (_, start: string, _element, _options, _channel, end: string) => `${start}\n${samples[next++]}\n\n${end}`,
  );
}
