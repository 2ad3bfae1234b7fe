import { expect } from "chai";
import sanitize from "sanitize-html";
import { parse } from "../../src/data/parse.js";
import type { Dataset } from "../../src/data/schema.js";
import { lightOf, markdownOf, snapshotOf, textOf, type SnapshotRequest } from "../../src/embed/snapshot/index.js";
import { flatTree } from "../../src/embed/snapshot/formats/flat.js";
import { htmlFrom, lightFrom, type Light } from "../../src/embed/snapshot/formats/light.js";
import { markdownFrom } from "../../src/embed/snapshot/formats/markdown.js";
import { attribute, found, isElement, isNamed, squeezed, words, type Node } from "../../src/embed/snapshot/formats/nodes.js"; // prettier-ignore
import { textFrom } from "../../src/embed/snapshot/formats/text.js";
import { feedReader, mailClient } from "../embed/sanitizers.js";
import { LANGUAGES, site, today, WIDGETS } from "../embed/site.js";

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

/** A brief says again what its widgets say, and takes longer than all of them: its own words differ where they come first, in French and from right to left. */
const casesIn = (language: string): typeof WIDGETS =>
  ["en", "fr", "ar"].includes(language) ? ALL : ALL.filter(([element]) => element !== "brief");

interface Made {
  readonly name: string;
  readonly snapshot: string;
  readonly light: Light;
  readonly html: string;
}

const made = new Map<string, Promise<Made>>();

/** A widget with the tree that its formats are written from: rendered once for all tests. */
function madeOf([element, attributes]: (typeof WIDGETS)[number], language: string): Promise<Made> {
  const name = named(element, attributes);
  const make = async (): Promise<Made> => {
    const request = requested(element, attributes, language);
    const { html } = await snapshotOf(request, site.dataset);
    const light = await lightFrom(html, request);
    return { name, snapshot: html, light, html: htmlFrom(light) };
  };
  const one = made.get(`${language} ${name}`) ?? make();
  made.set(`${language} ${name}`, one);
  return one;
}

/** What a browser would show of HTML, roughly: its tree, with a blank where a block begins or ends. No-break blanks are signs like others. */
const shownTree = (html: string): readonly Node[] =>
  flatTree(html.replace(/<(?!\/?(a|strong|em|cite|time|bdi|span|q)\b)/g, " <"));

const shown = (html: string): string => words(shownTree(html));

/** Languages that set a narrow blank before some signs. */
const SPACED = ["fr", "ln"];
/** The words without that blank, where they are in such a language; titles and notes may be in another one than what is around them. */
const unspaced = (nodes: readonly Node[], language = ""): string =>
  nodes
    .map((node) => {
      if (isElement(node)) return unspaced(node.children, attribute(node, "lang") ?? language);
      const value = node.type === "text" ? node.value : "";
      return SPACED.includes(language) ? value.replace(/[\u00a0\u202f](?=;)/g, "") : value;
    })
    .join("");

/** All that is read in the snapshot itself: not by the eye alone, and not by the ear alone. */
function inSnapshot(tree: readonly Node[], name: "data" | "time" | "cite"): readonly string[] {
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
  return visit(tree);
}

describe("a widget in plain HTML", () => {
  for (const language of LANGUAGES) {
    it(`has every figure, date and source, in plain elements, none empty and nothing said twice, in ${language}`, async () => {
      for (const one of casesIn(language)) {
        const { name, snapshot, light: { tree }, html: light } = await madeOf(one, language); // prettier-ignore
        const text = shown(light);
        // A list of what its heading names, by numbers: "Awamu" and "Awamu 1: …" where one and several have the same name.
        const unnamed = light.replace(/<(h\d)>(\p{L}+)<\/\1><ul>(?=<li>\2 1: )/gu, "<ul>");
        const whole = flatTree(snapshot);
        for (const kind of ["data", "time", "cite"] as const)
          for (const part of inSnapshot(whole, kind)) expect(text, `${name}: ${kind}`).to.include(part);
        expect(light, name).to.match(new RegExp(`^<(div|span) lang="${language}"${language === "ar" ? ' dir="rtl"' : ""}>`));
        expect(light, name).to.not.match(
          /<(?!\/?(div|span|h[1-6]|p|ul|li|table|thead|tbody|tr|th|td|a|strong|em|cite|q|time|bdi|br)\b)/,
        );
        expect(light, name).to.not.match(/<[^>]* (class|id|style|part|role|aria-[a-z]+|data-[a-z-]+)=/);
        expect(light, name).to.not.match(/href="(?!https?:)/);
        expect(light, name).to.not.match(/<(p|li|h[1-6]|a|strong|em|cite|time|ul|table)\b[^>]*>\s*<\/\1>/);
        for (const [twice, word] of shown(unnamed).matchAll(/(?<![\p{L}\p{N}-])(\p{L}{4,}) \1(?![\p{L}\p{N}-])/gu))
          expect(shown(snapshot), `${name}: ${word}`).to.include(twice);
        const blocks = tree.children.map((block) => words([block]));
        const repeated = blocks.filter((block, index) => block !== "" && block === blocks[index - 1]);
        expect(repeated, name).to.deep.equal([]);
        expect(unspaced(shownTree(light)), name).to.not.match(/\s[,.;)]|,,|:\s+:|undefined|\[\]/);
      }
    });
  }

  it("gives every number of a source its entry", async () => {
    for (const one of ALL) {
      const { name, html: light } = await madeOf(one, "en");
      const entries = new Set(Array.from(light.matchAll(/<li>\[(\d+)\]/g), ([, number]) => number));
      const cited = Array.from(light.matchAll(/(?<!<li>)\[(\d+)\]/g), ([, number]) => number);
      expect(cited.filter((number) => !entries.has(number)), name).to.deep.equal([]); // prettier-ignore
    }
  });

  it("keeps every word, link and cell in mail and in readers of feeds, and stands whole where nothing is forbidden", async () => {
    const count = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0;
    for (const one of ALL) {
      const { name, html: light } = await madeOf(one, "fr");
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
  });
});

describe("the tables of a widget in plain HTML", () => {
  it("have as many columns in each row: what is a row of one cell goes all across", async () => {
    let across = 0;
    for (const one of ALL) {
      const { name, light } = await madeOf(one, "en");
      for (const table of found([light.tree], (node) => node.tagName === "table")) {
        const rows = found([table], (node) => node.tagName === "tr").map(({ children }) => children.filter(isElement));
        const widths = rows.map((cells) => cells.reduce((sum, cell) => sum + Number(cell.properties["colSpan"] ?? 1), 0));
        across += rows.filter(({ length }) => length === 1).length;
        expect(new Set(widths).size, `${name}: ${widths.join(" ")}`).to.equal(1);
      }
    }
    expect(across).to.be.greaterThan(0);
  });
});

describe("a widget as text and as Markdown", () => {
  it("sets the publisher of a figure in a sentence apart by the comma of the language", async () => {
    for (const language of LANGUAGES) {
      const text = await textOf(requested("stat", { metric: "in-need", variant: "inline" }, language), site.dataset);
      const comma = language === "ar" ? "، " : ", ";
      expect(text, language).to.include(`${comma}UN spokesperson <https:`);
      if (language === "ar") expect(text).to.not.include(", ");
    }
  });

  it("has every word of the plain HTML, as often", async () => {
    const counts = (text: string): ReadonlyMap<string, number> => {
      const all = new Map<string, number>();
      for (const word of text.split(/[^\p{L}\p{N}]+/u)) all.set(word, (all.get(word) ?? 0) + 1);
      return all;
    };
    // Tables are drawn in another way from right to left; all else is the same in every language.
    for (const language of ["en", "ar"])
      for (const one of ALL.filter(([element]) => element !== "brief")) {
        const { name, light, html } = await madeOf(one, language);
        const addresses = found([light.tree], (node) => node.tagName === "a").map((node) => attribute(node, "href")!);
        // Addresses are no words of the HTML, and their words would stand in for those.
        const without = (text: string, signs: readonly [string, string]): string =>
          addresses.reduce((rest, address) => rest.replace(signs.join(address), () => signs[0]), text);
        const markdown = without(markdownFrom(light).replace(/\\(?=[!-/:-@[-`{-~])/g, ""), ["](", ")"]);
        const text = without(textFrom(light), [" <", ">"]);
        const formats = Object.entries({ markdown: counts(markdown), text: counts(text) });
        for (const [word, count] of counts(shown(html)))
          for (const [format, counted] of formats)
            if ((counted.get(word) ?? 0) < count) expect.fail(`${name} ${language}: ${format} has not ${count} of ${word}`);
      }
  });

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
  const WORDS = `<img src=x onerror=alert(1)> *stars* _lines_ | pipe | [link](javascript:alert(1)) \`code\` # head \\<img> \\*stars* \\[b](javascript:c) [d\\](javascript:e) \\\`code\` \\| end`;
  let hostile: Dataset;

  before(() => {
    const metric = site.dataset.metrics["in-need"]!;
    const [any] = Object.values(site.dataset.sources);
    const source = { ...any!, title: WORDS, publisher: "A | B \\| C", url: 'https://example.org/a(b)_c?d=<e>&f="g"' };
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
      // What is left without the signs that a backslash makes a letter of, of which a backslash may be one.
      const meant = markdown.replace(/\\[!-/:-@[-`{-~]/g, "");
      expect(meant).to.not.match(/<img|\*stars|\]\(javascript|`code/);
      expect(markdown).to.match(/\\\*stars\\?\*/);
      // A pipe in a cell would begin another one.
      for (const row of meant.split("\n").filter((line) => line.startsWith("| ")))
        expect(row.match(/\|/g), row).to.have.lengthOf(4);
    });
  }
});
