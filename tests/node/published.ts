/** What is published of a widget as text, looked at as those who receive it would read it. */
import { expect } from "chai";
import { fromParse5 } from "hast-util-from-parse5";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { parseFragment } from "parse5";
import { jsonLdOf } from "../../src/components/data/json-ld.js";
import { isSafeAddress } from "../../src/data/address.js";
import { parse } from "../../src/data/parse.js";
import type { Dataset } from "../../src/data/schema.js";
import { embedCode, type EmbedRequest } from "../../src/embed/index.js";
import { htmlFrom, lightFrom } from "../../src/embed/snapshot/formats/light.js";
import { markdownFrom } from "../../src/embed/snapshot/formats/markdown.js";
import { textFrom } from "../../src/embed/snapshot/formats/text.js";
import { snapshotOf } from "../../src/embed/snapshot/index.js";
import { site } from "../embed/site.js";
import { checkTree, foreignIn } from "../hostile/markup.js";
import { TODAY } from "../hostile/requests.js";

const treeOf = (html: string): ReturnType<typeof fromParse5> => fromParse5(parseFragment(html));

/** Sentence, code for a page, code for a frame. */
export async function checkCode(request: EmbedRequest, dataset: Dataset): Promise<void> {
  const code = await embedCode(request, { site: { ...site, dataset }, today: TODAY });
  for (const part of ["html", "tag", "provider"] as const) expect(checkTree(treeOf(code[part]), part), part).to.have.length(0);
  // What comes with script and style has one of each, and they are ours.
  for (const part of ["head", "page", "frame"] as const) {
    expect(foreignIn(treeOf(code[part])), part).to.deep.equal([]);
    expect(code[part].match(/<script/g), part).to.have.length(1);
    expect((code[part].match(/<style/g) ?? []).length, part).to.be.below(2);
  }
}

/** Every address of a JSON-LD graph. */
function addressesIn(value: unknown, key = ""): readonly string[] {
  if (typeof value === "string") return ["url", "contentUrl", "license", "sameAs"].includes(key) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => addressesIn(one, Array.isArray(value) ? key : name));
}

/** What search engines are told. */
export function checkDescription(dataset: Dataset, language: string): void {
  const graph: unknown = JSON.parse(JSON.stringify(jsonLdOf(dataset, language, TODAY)));
  const unsafe = addressesIn(graph).filter((one) => one.includes(":") && !isSafeAddress(one));
  expect(unsafe).to.deep.equal([]);
}

/** A snapshot, and the formats without a shadow root that are made from it. */
export async function checkSnapshot({ element, attributes, language }: EmbedRequest, dataset: Dataset): Promise<void> {
  const request = { element, attributes, language, today: TODAY };
  const { html } = await snapshotOf(request, dataset);
  const [carried, ...others] = checkTree(treeOf(html), "snapshot");
  expect(others).to.have.length(0);
  const read = parse(carried);
  expect(read.ok ? "" : JSON.stringify(read.problems), "what it carries is a dataset").to.equal("");
  const light = await lightFrom(html, request);
  expect(checkTree(treeOf(htmlFrom(light)), "light")).to.have.length(0);
  expect(textFrom(light).trim(), "text").not.to.equal("");
  const markdown = fromMarkdown(markdownFrom(light));
  expect(oddIn(markdown), "markdown").to.deep.equal([]);
}

/** What Markdown would let through: HTML, and addresses that run. */
const oddIn = (node: Nodes): readonly string[] => [
  ...(node.type === "html" ? [node.value] : []),
  ...("url" in node && !isSafeAddress(node.url) ? [node.url] : []),
  ...("children" in node ? node.children.flatMap(oddIn) : []),
];
