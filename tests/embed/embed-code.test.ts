import { expect } from "chai";
import { embedCode, frameAddress, type EmbedCode, type EmbedRequest } from "../../src/embed/index.js";
import { hashOf } from "../../src/embed/site.js";
import { requested, site, today, WIDGETS } from "./site.js";

const codeOf = (changes: Partial<EmbedRequest> = {}): Promise<EmbedCode> =>
  embedCode(requested({ element: "stat", attributes: { metric: "displaced" }, ...changes }), { site, today });

const blocks = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, "g"))].map(([, text]) => text!);

describe("embed code", () => {
  it("is live unless asked otherwise: the core bundle of one version, pinned, and the data's address", async () => {
    const { head, provider, tag, page } = await codeOf();
    expect(head.split("\n")).to.deep.equal([
      '<script type="module" src="https://widgets.example/1.2.3/monusco-widgets.core.js" integrity="sha384-core" crossorigin></script>',
      '<link rel="stylesheet" href="https://widgets.example/1.2.3/monusco-widgets.css" integrity="sha384-sheet" crossorigin>',
    ]);
    expect(provider).to.equal('<monusco-data scope="page" src="https://widgets.example/dataset.json"></monusco-data>');
    expect(tag).to.match(/^<monusco-stat metric="displaced" lang="en"><p>Displaced inside the country: .*<\/p><\/monusco-stat>$/);
    expect(page).to.equal([head, provider, tag].join("\n"));
  });

  it("has the bundle with its data where they are to be embedded, and then asks nobody", async () => {
    const { head, provider, policy } = await codeOf({ data: "embedded" });
    expect(head).to.contain("/1.2.3/monusco-widgets.js");
    expect(provider).to.equal("");
    expect(policy.filter((line) => line.startsWith("connect-src"))).to.deep.equal([]);
  });

  it("has the language's words and direction, and its module at once", async () => {
    const { head, tag, html } = await codeOf({ language: "ar" });
    expect(head).to.contain(
      '<link rel="modulepreload" href="https://widgets.example/1.2.3/locales/ar.js" integrity="sha384-arabic" crossorigin>',
    );
    expect(tag).to.contain('lang="ar" dir="rtl"><p>النازحون');
    expect(html).to.match(/^<p lang="ar" dir="rtl">/);
    expect((await codeOf({ language: "fr" })).head).to.not.contain("modulepreload");
  });

  it("takes a theme along, and no style sheet where no room is to be kept", async () => {
    const { head } = await codeOf({ theme: "newspaper", space: "none" });
    expect(head).to.contain("/1.2.3/themes/newspaper.css").and.to.not.contain("monusco-widgets.css");
  });

  it("names what a policy must allow, with the hashes of its own blocks", async () => {
    const { policy, framePolicy, frame, head } = await codeOf({ space: "inline", theme: "newspaper" });
    const [style] = blocks(head, "style");
    expect(policy).to.deep.equal([
      "script-src https://widgets.example/1.2.3/",
      `style-src https://widgets.example/1.2.3/${style === undefined ? "" : ` '${await hashOf(style)}'`}`,
      "connect-src https://widgets.example/dataset.json",
      "trusted-types lit-html monusco-widgets 'allow-duplicates'",
    ]);
    expect(framePolicy).to.deep.equal([
      "frame-src https://widgets.example/embed/",
      `style-src '${await hashOf(blocks(frame, "style")[0]!)}'`,
      `script-src '${await hashOf(blocks(frame, "script")[0]!)}'`,
    ]);
  });

  it("asks for the picture's address where the widget can show one", async () => {
    const dataset = structuredClone(site.dataset);
    const text = { en: "A base" };
    dataset.pictures.push({ id: "base", src: "https://pictures.example/a/base.jpg", alt: text, credit: "A", license: "CC0-1.0", files: [] } as never); // prettier-ignore
    const request = requested({ element: "picture" });
    const { policy } = await embedCode(request, { site: { ...site, dataset }, today });
    expect(policy).to.include("img-src https://pictures.example");
    expect((await codeOf()).policy.join()).to.not.contain("img-src");
  });

  it("hides its blocks from filters that leave their text", async () => {
    const { frame } = await codeOf();
    for (const text of [...blocks(frame, "style"), ...blocks(frame, "script")])
      expect(text).to.match(/^<!--\n[\s\S]+\n(\/\/)?-->$/);
  });

  it("frames the page of the same widget, by its attributes", async () => {
    const request = requested({
      element: "handover-timeline",
      attributes: { controls: true, from: "2023-09", "as-of": "2024-06-30" },
      language: "fr",
      data: "embedded",
      theme: "newspaper",
    });
    expect(frameAddress(request, site)).to.equal(
      "https://widgets.example/embed/handover-timeline/?lang=fr&controls=&from=2023-09&as-of=2024-06-30&data=embedded&theme=newspaper",
    );
    const { frame } = await embedCode(request, { site, today });
    expect(frame).to.contain('title="').and.to.contain('loading="lazy"').and.to.contain("lang=fr&amp;controls=");
  });

  it("tells the frame's page of a scheme that is not the page's own", () => {
    const schemeOf = (asked: Pick<EmbedRequest, "scheme">): string | null =>
      new URL(frameAddress(requested({ element: "brief", ...asked }), site)).searchParams.get("scheme");
    expect(schemeOf({})).to.equal(null);
    expect((["light", "dark", "auto"] as const).map((scheme) => schemeOf({ scheme }))).to.deep.equal([null, "dark", "auto"]);
  });

  it("keeps room for the very widget, and none within a sentence that has the same figure", async () => {
    const { head } = await codeOf({ space: "inline" });
    expect(head).to.contain('monusco-stat[metric="displaced"][lang="en"]:not([variant="inline"])::before');
  });

  it("is for applications, too: the package's modules, braces that are no code", async () => {
    const dataset = structuredClone(site.dataset);
    dataset.metrics["displaced"]!.label.en = "{ {alert(1)} } < & {{x}}";
    const { react, vue, svelte } = await embedCode(requested({ element: "stat", attributes: { metric: "displaced" } }), {
      site: { ...site, dataset },
      today,
    });
    for (const code of [react, vue, svelte]) {
      expect(code).to.contain('import "monusco-widgets/monusco-data/define";').and.to.contain('"monusco-widgets/stat/define"');
      expect(code).to.contain('scope="page"').and.to.contain("&lt; &amp;");
    }
    for (const code of [react, svelte]) expect(code).to.contain("&#123; &#123;alert(1)&#125; &#125;");
    expect(vue).to.contain("<monusco-stat v-pre metric=").and.to.contain("</monusco-stat>");
    expect((await codeOf({ data: "embedded" })).react)
      .to.contain('import "monusco-widgets/embed-dataset";')
      .and.to.not.contain("monusco-data");
  });

  it("lets no value out of its place", async () => {
    const evil = `"><script>alert(1)</script>'&{}\\`;
    const dataset = structuredClone(site.dataset);
    dataset.metrics["displaced"]!.label.en = evil;
    for (const source of Object.values(dataset.sources)) {
      source.publisher = evil;
      source.url = `https://example.org/?${evil}`;
    }
    const request = requested({
      element: "stat",
      attributes: { metric: "displaced", series: evil, compare: evil },
      space: "inline",
    });
    const code = await embedCode({ ...request, language: evil }, { site: { ...site, dataset }, today });
    for (const part of [code.head, code.tag, code.frame, code.html, code.react, code.vue, code.svelte])
      expect(part).to.not.contain("alert(1)</script>");
    expect(blocks(code.frame, "script")).to.have.length(1);
  });

  it("calls by its name the language that the sentence is in, not the one that was asked for", async () => {
    expect((await codeOf({ language: "de" })).tag).to.contain('lang="en"');
    expect((await codeOf({ language: "sw-CD" })).tag).to.contain('lang="sw-CD"');
  });

  it("begins no other directive by an address", async () => {
    const request = requested({ element: "stat", attributes: { metric: "displaced" } });
    const { policy, framePolicy } = await embedCode(request, {
      site: { ...site, base: "https://a.example/x;sandbox,y/" },
      today,
    });
    for (const line of [...policy, ...framePolicy]) expect(line).to.not.match(/;|,/);
    expect(policy[0]).to.equal("script-src https://a.example/x%3Bsandbox%2Cy/1.2.3/");
  });

  it("has the sentence alone for mail and feeds, and as text", async () => {
    for (const [element, attributes] of WIDGETS) {
      const { html, text, tag } = await codeOf({ element, attributes });
      expect(text, element).to.not.match(/<|&amp;/);
      expect(text.length, element).to.be.greaterThan(20);
      expect(html, element).to.not.contain("monusco-stat").and.to.not.contain("<script");
      const inside = attributes["variant"] === "inline" ? html : html.replace(/^<p[^>]*>/, "<p>");
      expect(tag, element).to.contain(inside);
    }
  });
});
