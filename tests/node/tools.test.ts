import { expect } from "chai";
import { smallCss, smallMarkup } from "../../scripts/minify-literals.mjs";
import { groupOf, sizesOf } from "../../scripts/sizes.mjs";
import { countsOf } from "../../scripts/test-reporter.mjs";
import { at } from "./files.js";

describe("the minifier of templates", () => {
  it("leaves a space wherever text can be", () => {
    expect(smallMarkup("<p>\n  in <data>5</data>\n  <time>2025</time>, of\n</p>")).to.equal(
      "<p> in <data>5</data> <time>2025</time>, of </p>",
    );
    expect(smallMarkup("a <!-- why\n not --> b")).to.equal("a b");
  });

  it("takes from CSS only what means nothing", () => {
    expect(smallCss(":host {\n  /* why */\n  color: light-dark(#111, #eee);\n}\n")).to.equal(
      ":host{color:light-dark(#111,#eee)}",
    );
    expect(smallCss(".a :hover, .a > .b { inline-size: calc(1em + 2px) }")).to.equal(
      ".a :hover,.a > .b{inline-size:calc(1em + 2px)}",
    );
    expect(smallCss('q::before { content: "  ; /* { " }')).to.equal('q::before{content:"  ; /* { "}');
    expect(smallCss("@container (width < 30em) and (height > 1em) { a { b: c; } }")).to.equal(
      "@container (width < 30em) and (height > 1em){a{b:c}}",
    );
  });
});

describe("the sizes", () => {
  it("know what a file counts for", () => {
    expect(groupOf("../node_modules/lit-html/lit-html.js")).to.equal("lit");
    expect(groupOf("../node_modules/@lit/context/lib/a.js")).to.equal("@lit/context");
    expect(groupOf("../src/data/embedded-json.ts")).to.equal("embedded dataset");
    expect(groupOf("../src/i18n/cldr/fr.ts")).to.equal("format and i18n");
    expect(groupOf("../src/components/stat/stat.ts")).to.equal("components/stat");
    expect(groupOf("../src/events.ts")).to.equal("rest");
  });

  it("account for every byte of a bundle", async () => {
    const { min, groups } = await sizesOf(at("dist/monusco-widgets.js"));
    const sum = [...groups.values()].reduce((total, bytes) => total + bytes, 0);
    expect(sum).to.equal(min);
    expect([...groups.keys()]).to.include.members(["lit", "valibot", "embedded dataset"]);
  });
});

describe("the counts of the browser tests", () => {
  const test = (passed: boolean, skipped = false): object => ({ name: "x", passed, skipped });
  const session = (passed: boolean, tests: object[], more: object = {}): object => ({
    passed,
    errors: [],
    testResults: { name: "", tests, suites: [], ...more },
  });

  it("add up tests of every depth", () => {
    const inner = { name: "inner", suites: [], tests: [test(false), test(false, true)] };
    expect(countsOf([session(false, [test(true)], { suites: [inner] })])).to.deep.equal({
      passed: 1,
      failed: 1,
      skipped: 1,
      ran: 2,
    });
  });

  it("count a file that did not load, or broke after its tests, as failed", () => {
    expect(countsOf([{ passed: false, errors: [{ message: "no such module" }] }])).to.deep.equal({
      passed: 0,
      failed: 1,
      skipped: 0,
      ran: 0,
    });
    expect(countsOf([session(false, [test(true)])])).to.deep.equal({ passed: 1, failed: 1, skipped: 0, ran: 1 });
  });
});
