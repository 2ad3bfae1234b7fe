/** Datasets whose texts are markup: nothing of them becomes markup of a snapshot. */
import { expect } from "chai";
import fc from "fast-check";
import { createRequire } from "node:module";
import { parse } from "../../src/data/parse.js";
import { snapshotOf } from "../../src/embed/snapshot/index.js";
import { corrected, TODAY } from "../../stories/datasets.js";

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
  readonly content?: Node;
}

// The parser that Lit's server rendering brings along.
const { parseFragment } = createRequire(createRequire(import.meta.url).resolve("@lit-labs/ssr"))("parse5") as {
  readonly parseFragment: (html: string) => Node;
};

const PIECES = [
  "</script>",
  "<script>alert(1)</script>",
  "<!--",
  "-->",
  "</template>",
  "</style>",
  "</p>",
  "</monusco-data>",
  '"><img src=x onerror=alert(1)>',
  "' onclick='alert(1)",
  "&lt;b&gt;",
  "]]>",
  "\u2028",
  "\u2029",
  "<?php ?>",
  "${1}",
  "{{x}}",
  "lit$1$",
  "<!--lit-part-->",
  "<!--/lit-part-->",
  "\\",
  "\u0000",
  "javascript:alert(1)",
  "$&",
  "$1",
  "a",
  " ",
];

const isText = (value: object): boolean => "en" in value && Object.values(value).every((text) => typeof text === "string");

/** The dataset with every text replaced; its keys, dates and figures stay. */
function withTexts(value: unknown, next: () => string, key = ""): unknown {
  if (Array.isArray(value)) return value.map((one) => withTexts(one, next));
  if (typeof value === "string") return key === "title" || key === "publisher" || key === "acronym" ? next() : value;
  if (typeof value !== "object" || value === null) return value;
  const all = isText(value);
  // What was, of a correction, is what the data say now.
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, all ? next() : withTexts(one, next, name)]));
}

/** Its elements and the names of their attributes, in order. */
const shapeOf = (node: Node): readonly string[] => [
  ...(node.attrs ? [`${node.nodeName} ${node.attrs.map(({ name }) => name).join(" ")}`] : []),
  ...[...(node.content?.childNodes ?? []), ...(node.childNodes ?? [])].flatMap(shapeOf),
];

const scriptsOf = (node: Node): readonly Node[] => [
  ...(node.nodeName === "script" ? [node] : []),
  ...[...(node.content?.childNodes ?? []), ...(node.childNodes ?? [])].flatMap(scriptsOf),
];

const ELEMENTS = [
  ["stat", { metric: "corrected", compare: "previous" }],
  ["focus-area", { area: "corrected" }],
  ["handover-timeline", {}],
  ["sources", { all: true }],
  ["brief", { sections: "lead areas sources" }],
] as const;

describe("snapshots of hostile datasets", () => {
  for (const [element, attributes] of ELEMENTS) {
    it(`have the tree of harmless ones: ${element}`, async () => {
      const treeOf = async (next: () => string): Promise<{ readonly tree: Node; readonly excerpt: string }> => {
        const result = parse(withTexts({ ...corrected, corrections: [] }, next));
        if (!result.ok) throw new Error(JSON.stringify(result.problems));
        const { html } = await snapshotOf({ element, attributes, language: "en", today: TODAY }, result.dataset);
        const tree = parseFragment(html);
        const [script, ...others] = scriptsOf(tree);
        expect(others).to.have.length(0);
        return { tree, excerpt: script!.childNodes![0]!.value! };
      };
      const harmless = shapeOf((await treeOf(() => "a text")).tree);
      await fc.assert(
        fc.asyncProperty(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 }), async (pieces) => {
          const text = `a${pieces.join("")}z`;
          const { tree, excerpt } = await treeOf(() => text);
          expect(shapeOf(tree)).to.deep.equal(harmless);
          expect(excerpt).not.to.match(/[<\u2028\u2029]/);
          expect(JSON.stringify(JSON.parse(excerpt)), "the texts are what they were").to.contain(JSON.stringify(text));
        }),
        { numRuns: 60 },
      );
    });
  }
});
