/** Each part of the code to the letter, by what is asked for: tags, selectors, policies, addresses, code for applications. */
import { expect } from "chai";
import { embedCode, frameAddress, type EmbedCode, type EmbedContext, type EmbedRequest } from "../../src/embed/index.js";
import { requested, site, today } from "./site.js";
import { small } from "./small-dataset.js";

type Changes = Partial<EmbedRequest> & { readonly heights?: EmbedContext["heights"] };

const codeOf = ({ heights, ...changes }: Changes): Promise<EmbedCode> =>
  embedCode(requested({ element: "stat", attributes: { metric: "people" }, ...changes }), {
    site: { ...site, dataset: small },
    today,
    ...(heights && { heights }),
  });

const V = "https://widgets.example/1.2.3";
const CORE = `<script type="module" src="${V}/monusco-widgets.core.js" integrity="sha384-core" crossorigin></script>`;
const BUNDLE = `<script type="module" src="${V}/monusco-widgets.js" integrity="sha384-bundle" crossorigin></script>`;
const SHEET = `<link rel="stylesheet" href="${V}/monusco-widgets.css" integrity="sha384-sheet" crossorigin>`;
const DATA = '<monusco-data scope="page" src="https://widgets.example/dataset.json"></monusco-data>';
const STAT =
  '<monusco-stat metric="people" lang="en"><p>People: 1,800 people (January 2025, uncertain, <a href="https://example.org/passed">Paper, via Radio</a>).</p></monusco-stat>';

describe("the code of a page, to the letter", () => {
  it("has in its head what is asked for and nothing else; a file without a hash is fetched without", async () => {
    const heads: readonly (readonly [Changes, readonly string[]])[] = [
      [{}, [CORE, SHEET]],
      [{ space: "none" }, [CORE]],
      [{ space: "none", data: "embedded" }, [BUNDLE]],
      [{ space: "none", theme: "dark" }, [CORE, `<link rel="stylesheet" href="${V}/themes/dark.css">`]],
      [{ space: "inline", attributes: { metric: "people", variant: "inline" } }, [CORE]],
    ];
    for (const [changes, head] of heads) expect((await codeOf(changes)).head, JSON.stringify(changes)).to.equal(head.join("\n"));
  });

  it("is in one field what stands in three, without an empty line", async () => {
    expect((await codeOf({})).page).to.equal([CORE, SHEET, DATA, STAT].join("\n"));
    expect((await codeOf({ data: "embedded" })).page).to.equal([BUNDLE, SHEET, STAT].join("\n"));
  });

  it("has a paragraph in its tag, bare words within a sentence, and nothing where there is nothing to say", async () => {
    const [inline, none] = await Promise.all([
      codeOf({ attributes: { metric: "people", variant: "inline" } }),
      codeOf({ attributes: { metric: "nobody" } }),
    ]);
    const words = "1,800 (January 2025, uncertain, Paper)";
    expect([inline.tag, inline.html]).to.deep.equal([
      `<monusco-stat metric="people" variant="inline" lang="en">${words}</monusco-stat>`,
      words,
    ]);
    expect([none.tag, none.html, none.text]).to.deep.equal(['<monusco-stat metric="nobody" lang="en"></monusco-stat>', "", ""]);
  });

  it("finds its widget by all that the tag has, however it is written", async () => {
    const selectors: readonly (readonly [string, EmbedRequest["attributes"], string])[] = [
      ["stat", { metric: "people", trend: true }, '[metric="people"][trend][lang="en"]:not([variant="inline"])'],
      ["stat", { metric: 'a"b\\<c\nd' }, String.raw`[metric="a\22 b\5c \3c c\a d"][lang="en"]:not([variant="inline"])`],
      ["trend", { metric: "people" }, '[metric="people"][lang="en"]'],
      ["trend", { metric: "" }, '[metric=""][lang="en"]'],
    ];
    for (const [element, attributes, selector] of selectors) {
      const { head } = await codeOf({ element, attributes, space: "inline" });
      expect(head.split("\n")[2], selector).to.match(/^monusco-\S/);
      expect(head.split("{")[0]!.split("\n").at(-1)).to.equal(`monusco-${element}${selector}`);
    }
  });

  it("keeps the room that was measured on the very widget, where it was", async () => {
    const heights = [{ from: 0, height: 12.5 }];
    const measured = await codeOf({ space: "inline", heights });
    expect(measured.head.match(/@container[^\n]*/g)).to.deep.equal([
      '@container (min-width:0em){monusco-stat[metric="people"][lang="en"]:not([variant="inline"])::before{block-size:12.5em}}',
    ]);
    expect(measured.frame).to.contain("iframe{height:208px}\n-->");
    expect((await codeOf({ space: "inline" })).head.match(/@container/g)!.length).to.be.greaterThan(1);
  });
});

describe("the policy of a page", () => {
  it("allows style sheets only where there are any", async () => {
    const styles: readonly (readonly [Changes, readonly string[]])[] = [
      [{}, [`style-src ${V}/`]],
      [{ space: "none" }, []],
      [{ space: "none", theme: "newspaper" }, [`style-src ${V}/`]],
      [{ theme: "newspaper" }, [`style-src ${V}/`]],
    ];
    for (const [changes, style] of styles)
      expect((await codeOf(changes)).policy, JSON.stringify(changes)).to.deep.equal([
        `script-src ${V}/`,
        ...style,
        "connect-src https://widgets.example/dataset.json",
        "trusted-types lit-html monusco-widgets 'allow-duplicates'",
      ]);
    const { policy } = await codeOf({ space: "inline" });
    expect(policy[1]).to.match(/^style-src 'sha256-[\w+/]{43}='$/);
  });
});

describe("a frame, to the letter", () => {
  it("has the address of its widget and of nothing else", () => {
    const addresses: readonly (readonly [Partial<EmbedRequest> & Pick<EmbedRequest, "element">, string])[] = [
      [{ element: "brief" }, "brief/?lang=en"],
      [{ element: "brief", scheme: "light" }, "brief/?lang=en"],
      [{ element: "sources" }, "sources/?lang=en&all="],
      [{ element: "brief", data: "embedded" }, "brief/?lang=en&data=embedded"],
      [{ element: "brief", theme: "newspaper", scheme: "dark" }, "brief/?lang=en&theme=newspaper&scheme=dark"],
      [{ element: "stat", attributes: { metric: "a&b=c", trend: true } }, "stat/?lang=en&metric=a%26b%3Dc&trend="],
    ];
    for (const [changes, address] of addresses)
      expect(frameAddress(requested(changes), site)).to.equal(`https://widgets.example/embed/${address}`);
  });

  it("is three elements, one after the other; without heights it has the usual one and no rule for it", async () => {
    const { frame } = await codeOf({ attributes: { metric: "people", variant: "inline" } });
    const name = /monusco-frame-\w+/.exec(frame)![0];
    expect(frame.split("\n").slice(0, -2)).to.deep.equal([
      `<div class="monusco-frame ${name}"><iframe src="https://widgets.example/embed/stat/?lang=en&amp;metric=people&amp;variant=inline" title="People, MIS" loading="lazy" width="100%" height="400" frameborder="0"></iframe></div>`,
      "<style><!--",
      `.${name}{container-type:inline-size;contain-intrinsic-inline-size:300px}.${name} iframe{display:block;width:100%;border:0}`,
      "--></style>",
      "<script><!--",
    ]);
  });
});

describe("the code of an application, to the letter", () => {
  const lines = (text: string): readonly string[] => text.split("\n");

  it("loads the data from their address", async () => {
    const { react, vue, svelte } = await codeOf({});
    const imports = ['import "monusco-widgets/monusco-data/define";', 'import "monusco-widgets/stat/define";'];
    const before = ["", "export function MonuscoWidget() {", "  return (", "    <>"];
    const after = ["    </>", "  );", "}", ""];
    const preserved = [DATA, STAT].map((tag) => `  ${tag.replace(/^<[\w-]+/, "$& v-pre")}`);
    expect(lines(react)).to.deep.equal([
      ...imports,
      'import "monusco-widgets/react/jsx";',
      ...before,
      `      ${DATA}`,
      `      ${STAT}`,
      ...after,
    ]);
    expect(lines(vue)).to.deep.equal([
      "<script setup>",
      ...imports,
      "</script>",
      "",
      "<template>",
      ...preserved,
      "</template>",
      "",
    ]);
    expect(lines(svelte)).to.deep.equal(["<script>", ...imports.map((one) => `  ${one}`), "</script>", "", DATA, STAT, ""]);
  });

  it("takes the data along, and has no provider then", async () => {
    const { svelte } = await codeOf({ data: "embedded" });
    const imports = ['  import "monusco-widgets/embed-dataset";', '  import "monusco-widgets/stat/define";'];
    expect(lines(svelte)).to.deep.equal(["<script>", ...imports, "</script>", "", STAT, ""]);
  });
});
