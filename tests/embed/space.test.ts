/** The block of CSS that keeps an element's room, and the code of a frame, as text; tests/browser/space.test.ts sees what they do. */
import { expect } from "chai";
import { iframeCode } from "../../src/embed/frame-host.js";
import { attributesHtml, sentenceHtml, startTag } from "../../src/embed/html.js";
import { fileAt, hashOf, themesIn } from "../../src/embed/site.js";
import { spaceCss, staysWhenReady } from "../../src/embed/space.js";

const STEPS = [
  { from: 0, height: 10.006 },
  { from: 23.5, height: 6 },
  { from: 30, height: 5.9 },
  { from: 60, height: 4 },
];

describe("the block that keeps an element's room", () => {
  // Asked within each test: a fault that is planted while the tests load is not seen.
  const lines = (): readonly string[] => spaceCss("#figure", "stat", STEPS).split("\n");

  it("makes it a container that takes its place before it is defined", () => {
    expect(lines()[0]).to.equal(
      "#figure{container-type:inline-size;contain-intrinsic-inline-size:min(16em,75vw)}" +
        "#figure:not(:defined,[hidden]){display:block;box-sizing:border-box;max-width:100%;min-inline-size:0}",
    );
  });

  it("has a strut as high as is needed at each width, and no step that nobody sees, where scripts run", () => {
    expect(lines().slice(1, 6)).to.deep.equal([
      "@media screen and (scripting:enabled){#figure:is(:not(:defined),:state(loading))>p{margin-block:0}",
      '#figure:not(:is(:state(settled)))::before{content:"";float:left;inline-size:0}',
      "@container (min-width:0em){#figure::before{block-size:10.01em}}",
      "@container (min-width:23.5em){#figure::before{block-size:6em}}",
      "@container (min-width:60em){#figure::before{block-size:4em}}",
    ]);
  });

  it("goes by the window in WebKit", () => {
    const rule = (height: number): string => `#figure:is(:not(:defined),:state(loading)){min-block-size:${height}em}`;
    expect(lines().slice(6).join("\n")).to.equal(
      `@supports (hanging-punctuation:first){${[
        rule(4),
        `@media (max-width:30em){${rule(6)}}`,
        `@media (max-width:26em){${rule(6)}}`,
        `@media (max-width:23.5em){${rule(10.01)}}`,
      ].join("\n")}}}`,
    );
  });

  it("stays as long as the element may need it, and is none without heights", () => {
    const strutOf = (element: string): string => /^(.*)::before\{content/m.exec(spaceCss("x", element, STEPS))![1]!;
    const loading = "x:is(:not(:defined),:state(loading))";
    expect(["picture", "brief", "sources", "handover-timeline"].map(strutOf)).to.deep.equal([
      "x:not(:is(:state(settled)))",
      ...[loading, loading, loading],
    ]);
    expect(strutOf("resources")).to.equal(
      "x:is(:not(:defined),:state(loading),:state(ready),:state(failed)):not(:is(:state(settled)))",
    );
    const stays = ["stat", "picture", "trend", "brief", "sources", "handover-timeline"].map(staysWhenReady);
    expect(stays).to.deep.equal([true, true, true, false, false, false]);
    expect(spaceCss("x", "stat", [])).to.equal("");
  });

  it("has fewer steps where a fiftieth more is no harm", () => {
    const high = [{ from: 0, height: 100 }, { from: 10, height: 98.1 }, { from: 20, height: 97.9 }]; // prettier-ignore
    expect(
      spaceCss("x", "brief", high)
        .match(/block-size:[\d.]+/g)!
        .slice(0, 2),
    ).to.deep.equal(["block-size:100", "block-size:97.9"]);
    const low = [{ from: 0, height: 10 }, { from: 10, height: 9.6 }, { from: 20, height: 9.4 }]; // prettier-ignore
    expect(spaceCss("x", "brief", low).match(/@container/g), "a third of a line").to.have.length(2);
  });
});

describe("the code of a frame", () => {
  const src = "https://widgets.example/embed/stat/?metric=a&lang=en";
  const heights = [300, 200, 150].map((height, index) => ({ width: index * 320, height }));

  it("has a name of its own for each address, the same each time", () => {
    const nameIn = (address: string): string =>
      /monusco-frame-\w+/.exec(iframeCode({ src: address, title: "", heights }).html)![0];
    expect(nameIn(src)).to.equal(nameIn(src));
    expect(nameIn(src)).to.not.equal(nameIn(`${src}&trend=`));
    expect(nameIn("ab")).to.equal(`monusco-frame-${(97 * 31 + 98).toString(36)}`);
    expect(nameIn(`${"z".repeat(200)}a`)).to.match(/^monusco-frame-[a-z\d]{1,6}$/);
  });

  it("is a frame with the usual height, a rule for each width, and a script", () => {
    const { html, style, script } = iframeCode({ src, title: 'A "title"', heights });
    const name = /monusco-frame-\w+/.exec(html)![0];
    expect(html).to.equal(
      `<div class="monusco-frame ${name}"><iframe src="${src.replace("&", "&amp;")}" title="A &quot;title&quot;" loading="lazy" width="100%" height="200" frameborder="0"></iframe></div>`,
    );
    expect(style.split("\n")).to.deep.equal([
      `.${name}{container-type:inline-size;contain-intrinsic-inline-size:300px}.${name} iframe{display:block;width:100%;border:0}`,
      `.${name} iframe{height:300px}`,
      `@container (min-width:320px){.${name} iframe{height:200px}}`,
      `@container (min-width:640px){.${name} iframe{height:150px}}`,
    ]);
    expect(script).to.contain('"monusco-widgets:height"').and.to.contain('"monusco-widgets:ask"');
    expect(iframeCode({ src, title: "", heights: [] }).html).to.contain('height="400"');
  });
});

describe("HTML as text", () => {
  it("leaves out what is undefined and writes no value for what is true", () => {
    expect(attributesHtml({ a: "1", b: true, c: undefined, d: `<"&'>` })).to.equal(' a="1" b d="&lt;&quot;&amp;\'&gt;"');
    expect(startTag("br")).to.equal("<br>");
    expect(sentenceHtml(["<b> ", { text: "&", url: 'https://example.org/?a&"' }, "."])).to.equal(
      '&lt;b&gt; <a href="https://example.org/?a&amp;&quot;">&amp;</a>.',
    );
  });
});

describe("a server of widgets", () => {
  it("has the files of a version in a folder, among them themes", () => {
    const files = {
      "themes/un-blue.css": "",
      "themes/dark.css": "",
      "x/themes/a.css": "",
      "themes/a.css.map": "",
      "themes/b/c.css": "",
    };
    expect(themesIn({ version: "1", files })).to.deep.equal(["dark", "un-blue"]);
    expect(fileAt({ base: "https://a.example/", version: "1.2.3" }, "x.js")).to.equal("https://a.example/1.2.3/x.js");
  });

  it("knows a file by its hash, where the page has cryptography", async () => {
    expect(await hashOf("abc")).to.equal("sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
    expect(await hashOf("abc", "SHA-384")).to.equal("sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn");
  });

  it("knows a file by dots alone on a page without cryptography", async () => {
    Object.defineProperty(crypto, "subtle", { value: undefined, configurable: true });
    try {
      expect([await hashOf("abc"), await hashOf("abc", "SHA-384")]).to.deep.equal(["sha256-…", "sha384-…"]);
    } finally {
      // That of the prototype is there again.
      Reflect.deleteProperty(crypto, "subtle");
    }
    expect(await hashOf("abc")).to.not.contain("…");
  });
});
