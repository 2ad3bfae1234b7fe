import { expect } from "chai";
import sanitize from "sanitize-html";
import { parse } from "../../src/data/parse.js";
import type { Dataset } from "../../src/data/schema.js";
import { lightOf, markdownOf, snapshotOf, textOf, type SnapshotRequest } from "../../src/embed/snapshot/index.js";
import { flatTree } from "../../src/embed/snapshot/formats/flat.js";
import { attribute, isNamed, words, type Node } from "../../src/embed/snapshot/formats/nodes.js";
import { feedReader, mailClient } from "./sanitizers.js";
import { LANGUAGES, site, today, WIDGETS } from "./site.js";

const requested = (element: string, attributes: SnapshotRequest["attributes"], language = "en"): SnapshotRequest => ({
  element,
  attributes,
  language,
  today,
});

const named = (element: string, attributes: SnapshotRequest["attributes"]): string =>
  [element, ...Object.entries(attributes).map(([name, value]) => (value === true ? name : `${name}=${value}`))].join(" ");

/** More than what every test of embed code makes: what is drawn in another way, and what has several numbers. */
const ALL: typeof WIDGETS = [
  ...WIDGETS,
  ["stat", { metric: "displaced", variant: "compact", compare: "previous" }],
  ["stat", { metric: "in-need", "as-of": "2024-06-30" }],
  ["handover-timeline", { layout: "strip" }],
  ["handover-progress", { variant: "compact" }],
  ["sources", { all: true }],
  ["brief", { sections: "figures areas" }],
];

const squeezed = (value: string): string => value.replace(/\s+/g, " ").trim();

/** What a browser would show of HTML, roughly: without tags, with the signs that were escaped. */
const shown = (html: string): string => squeezed(flatTree(html.replace(/<(?!\/?(a|strong|em|cite|time|bdi|span|q)\b)/g, " <")).map((one) => words([one])).join("")); // prettier-ignore

/** All that is read in the snapshot itself: not by the eye alone, and not by the ear alone. */
function inSnapshot(html: string, name: "data" | "time" | "cite"): readonly string[] {
  const isUnseen = (node: Node): boolean =>
    node.type === "element" &&
    (attribute(node, "ariaHidden") === "true" ||
      attribute(node, "popover") !== undefined ||
      String(attribute(node, "class") ?? "").includes("print-only") ||
      ["print-only", "shared", "read-out", "band", "map"].some((one) => ((node.properties["className"] as string[] | undefined) ?? []).includes(one))); // prettier-ignore
  const visit = (nodes: readonly Node[]): readonly string[] =>
    nodes.flatMap((node) =>
      node.type !== "element" || isUnseen(node) ? [] : isNamed(node, name) ? [words([node])] : visit(node.children),
    );
  return visit(flatTree(html));
}

describe("a widget in plain HTML", () => {
  for (const language of LANGUAGES) {
    it(`has every figure, date and source, in plain elements, none empty and nothing said twice, in ${language}`, async () => {
      for (const [element, attributes] of ALL) {
        const name = named(element, attributes);
        const request = requested(element, attributes, language);
        const [snapshot, light] = [(await snapshotOf(request, site.dataset)).html, await lightOf(request, site.dataset)];
        const text = shown(light);
        for (const kind of ["data", "time", "cite"] as const)
          for (const one of inSnapshot(snapshot, kind)) expect(text, `${name}: ${kind}`).to.include(squeezed(one));
        expect(light, name).to.match(new RegExp(`^<(div|span) lang="${language}"${language === "ar" ? ' dir="rtl"' : ""}>`));
        expect(light, name).to.not.match(
          /<(?!\/?(div|span|h[1-6]|p|ul|li|table|thead|tbody|tr|th|td|a|strong|em|cite|q|time|bdi|br)\b)/,
        );
        expect(light, name).to.not.match(/<[^>]* (class|id|style|part|role|aria-[a-z]+|data-[a-z-]+)=/);
        expect(light, name).to.not.match(/href="(?!https?:)/);
        expect(light, name).to.not.match(/<(p|li|h[1-6]|a|strong|em|cite|time|ul|table)\b[^>]*>\s*<\/\1>/);
        for (const [twice, word] of text.matchAll(/(?<![\p{L}\p{N}-])(\p{L}{4,}) \1(?![\p{L}\p{N}-])/gu))
          expect(shown(snapshot), `${name}: ${word}`).to.include(twice);
        expect(text, name).to.not.match(/ [,.;)]|,,|: :|undefined|\[\]/);
      }
    }).timeout(120_000);
  }

  it("gives every number of a source its entry", async () => {
    for (const [element, attributes] of ALL) {
      const light = await lightOf(requested(element, attributes), site.dataset);
      const entries = new Set(Array.from(light.matchAll(/<li>\[(\d+)\]/g), ([, number]) => number));
      const cited = Array.from(light.matchAll(/(?<!<li>)\[(\d+)\]/g), ([, number]) => number);
      expect(cited.filter((number) => !entries.has(number)), named(element, attributes)).to.deep.equal([]); // prettier-ignore
    }
  }).timeout(60_000);

  it("keeps every word, link and cell in mail and in readers of feeds, and stands whole where nothing is forbidden", async () => {
    const count = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0;
    for (const [element, attributes] of ALL) {
      const name = named(element, attributes);
      const light = await lightOf(requested(element, attributes, "fr"), site.dataset);
      // The library writes a line break as XML has it, and one sign more than it must.
      const all = sanitize(light, { allowedTags: sanitize.defaults.allowedTags, allowedAttributes: false });
      expect(all.replaceAll("<br />", "<br>").replaceAll("&lt;", "&#x3C;"), name).to.equal(light.replaceAll("&#x26;", "&amp;"));
      for (const rules of [feedReader, mailClient]) {
        const cleaned = sanitize(light, rules);
        expect(shown(cleaned), name).to.equal(shown(light));
        for (const tag of [/<a href="https?:/g, /<li>/g, /<t[hd]/g, /<h\d/g])
          expect(count(cleaned, tag), name).to.equal(count(light, tag));
      }
    }
  }).timeout(60_000);
});

describe("a widget as text and as Markdown", () => {
  it("has every word of the plain HTML", async () => {
    // What each format adds: addresses, bullets, its own signs.
    const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
    for (const language of ["en", "ar"]) {
      for (const [element, attributes] of ALL.filter(([name]) => name !== "brief")) {
        const request = requested(element, attributes, language);
        const light = (await lightOf(request, site.dataset)).replace(/<a href="[^"]*">/g, "<a>");
        const markdown = (await markdownOf(request, site.dataset)).replace(/\]\([^\n]*?\)(?=[\s.,;)\u060c]|$)/gm, "]");
        for (const word of bare(shown(light)).split(" "))
          expect(bare(markdown), `${named(element, attributes)} ${language}`).to.include(word);
        const text = await textOf(request, site.dataset);
        for (const word of bare(shown(light)).split(" ")) expect(bare(text), named(element, attributes)).to.include(word);
      }
    }
  }).timeout(120_000);

  it("leaves right-to-left words as they are", async () => {
    const text = await textOf(requested("stat", { metric: "displaced" }, "ar"), site.dataset);
    expect(text.split("\n")[0]).to.equal("النازحون داخل البلد: نحو 5.28\u00a0مليون");
    expect(text).to.not.match(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  });

  it("sets narrow tables in columns and tells wide ones row by row", async () => {
    const trend = await textOf(requested("trend", { metric: "in-need" }), site.dataset);
    expect(trend).to.match(/^2016 {9}7,500,000 \[11\], estimate {16}OCHA$/m);
    const progress = await textOf(requested("handover-progress", {}), site.dataset);
    expect(progress).to.include("- Date: 25 Jun 2024\n  Mission: 7 [7].");
  });

  it("is the sentence with its source, of a figure in a sentence", async () => {
    const request = requested("stat", { metric: "in-need", variant: "inline" });
    const words_ = "nearly 15\u00a0million (28 January 2026, estimate, update due, UN spokesperson";
    expect(await textOf(request, site.dataset)).to.equal(`${words_} <https://punchng.com/?p=2048637>)`);
    expect(await markdownOf(request, site.dataset)).to.equal(
      `${words_.replace("estimate", "_estimate_").replace("UN spokesperson", "[UN spokesperson]")}(https://punchng.com/?p=2048637))`,
    );
  });
});

describe("hostile words in a dataset", () => {
  const WORDS = `<img src=x onerror=alert(1)> *stars* _lines_ | pipe | [link](javascript:alert(1)) \`code\` # head`;
  let hostile: Dataset;

  before(() => {
    const metric = site.dataset.metrics["in-need"]!;
    const [any] = Object.values(site.dataset.sources);
    const source = { ...any!, title: WORDS, url: 'https://example.org/a(b)_c?d=<e>&f="g"' };
    const changed = {
      ...site.dataset,
      metrics: { ...site.dataset.metrics, "in-need": { ...metric, label: { en: WORDS } } },
      sources: Object.fromEntries(Object.keys(site.dataset.sources).map((id) => [id, source])),
    };
    const parsed = parse(JSON.parse(JSON.stringify(changed)));
    if (!parsed.ok) throw new Error(parsed.problems.map(({ pointer, message }) => `${pointer} ${message}`).join("\n"));
    hostile = parsed.dataset;
  });

  for (const [element, attributes] of [
    ["stat", { metric: "in-need" }],
    ["trend", { metric: "in-need" }],
  ] as const) {
    it(`are words in all formats of ${element}`, async () => {
      const request = requested(element, attributes);
      const light = await lightOf(request, hostile);
      expect(light).to.not.match(/<img|href="javascript/);
      expect(shown(light)).to.include(squeezed(WORDS));
      expect(await textOf(request, hostile)).to.include(WORDS);
      const markdown = await markdownOf(request, hostile);
      expect(markdown).to.not.match(/(?<!\\)<img|(?<!\\)\*stars|\]\(javascript|(?<!\\)`code/);
      expect(markdown).to.match(/\\\*stars\\?\*/);
      // A pipe in a cell would begin another one.
      for (const row of markdown.split("\n").filter((line) => line.startsWith("| ")))
        expect(row.match(/(?<!\\)\|/g), row).to.have.lengthOf(4);
    });
  }
});
