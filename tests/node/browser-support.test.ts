import { expect } from "chai";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { allUses, promised, supportPage } from "../../scripts/browser-support.mjs";
import { apiUses } from "../../scripts/browser-support/apis.mjs";
import { isFeature, since } from "../../scripts/browser-support/compat.mjs";
import { broken, idle, minimums, undescribed } from "../../scripts/browser-support/judge.mjs";
import { templateFeatures } from "../../scripts/browser-support/markup.mjs";
import { programOf } from "../../scripts/browser-support/program.mjs";
import { sheetUses } from "../../scripts/browser-support/styles.mjs";
import { syntaxUses } from "../../scripts/browser-support/syntax.mjs";
import { isOldEnough } from "../../scripts/browser-support/targets.mjs";
import { filesBelow, read } from "./files.js";

interface Use {
  readonly key?: string;
  readonly unknown?: string;
  readonly place: string;
}

interface Minimum {
  readonly browser: string;
  readonly version: string;
  readonly by: readonly Use[];
}

const keysOf = (uses: Iterable<Use>): (string | undefined)[] => Array.from(uses, ({ key, unknown }) => key ?? unknown);

describe("the promised browsers", () => {
  let uses: Awaited<ReturnType<typeof allUses>>;

  before(async () => {
    uses = await allUses();
  });

  it("have all that is used", () => {
    expect(uses.length).to.be.greaterThan(5000);
    expect(broken(uses, promised)).to.deep.equal([]);
  });

  it("are judged by names that are known", () => {
    expect(undescribed(uses)).to.deep.equal([]);
    expect(uses.filter(({ key }) => key !== undefined && !isFeature(key))).to.deep.equal([]);
  });

  it("are excused from nothing without need", () => {
    expect(idle(uses, promised)).to.deep.equal([]);
  });

  it("stand in docs/support.md", async () => {
    const { now, made } = await supportPage(uses);
    expect(now === made, "npm run browser-support").to.equal(true);
  });

  it("understand every file that a page loads, as esbuild sees it too", async () => {
    const names = (await filesBelow("dist")).filter((name) => /^(monusco-[\w.-]+|locales\/\w+)\.js$/.test(name));
    expect(names).to.include.members(["monusco-widgets.js", "monusco-widgets.core.js", "monusco-audit.js", "locales/ar.js"]);
    for (const name of names) expect(await isOldEnough(await read(`dist/${name}`), promised), name).to.equal(true);
  });
});

describe("the check of the browsers", () => {
  let folder: string;

  /** What a source uses, judged by its types. */
  async function inSource(text: string): Promise<Use[]> {
    const file = join(folder, "planted.ts");
    await writeFile(file, text);
    return apiUses(programOf(file));
  }

  const inScript = (text: string): Use[] =>
    syntaxUses(ts.createSourceFile("x.js", text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS), () => "x.js:1");

  const inSheet = (text: string): Use[] => sheetUses(text, () => "x.css:1");

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "browsers-"));
  });

  after(() => rm(folder, { recursive: true, force: true }));

  it("finds built-ins by the type that they are called on, and tells their place", async () => {
    const uses = await inSource(`export const a = Object.groupBy([1], String);\nexport const b = [2, 1].toSorted().at(-1);`);
    expect(keysOf(uses)).to.include.members([
      "javascript.builtins.Object.groupBy",
      "javascript.builtins.Array.toSorted",
      "javascript.builtins.Array.at",
    ]);
    const lines = broken(uses, { ...promised, chrome: "100" });
    expect(lines).to.have.lengthOf(2);
    expect(lines[0]).to.match(/planted\.ts:1: javascript\.builtins\.Object\.groupBy is not in Chrome 100 \(from 117\)$/);
  });

  it("finds what is too new for what is promised", async () => {
    const uses = await inSource(`export const a = Promise.try(() => 1);\nexport const b = Iterator.from([1]).map(String);`);
    expect(broken(uses, promised)).to.have.lengthOf.at.least(2);
  });

  it("finds interfaces of the DOM, with what they inherit, their events and options", async () => {
    const uses = await inSource(`
      document.body.togglePopover();
      document.body.addEventListener("beforetoggle", () => {}, { signal: AbortSignal.any([]) });
      const { width } = document.body.getBoundingClientRect();
      document.body.style.colorScheme = String(width);
    `);
    expect(keysOf(uses)).to.include.members([
      "api.HTMLElement.togglePopover",
      "api.HTMLElement.beforetoggle_event",
      "api.AbortSignal.any_static",
      "api.EventTarget.addEventListener.options_parameter.options_signal_parameter",
      "css.properties.color-scheme",
    ]);
  });

  it("does not take a type for a use", async () => {
    expect(
      await inSource("export type A = Iterator<string>; export interface B { readonly c: Iterator<number>; }"),
    ).to.deep.equal([]);
  });

  it("says what it does not know", async () => {
    const uses = await inSource(`declare global { interface Window { novelty: string } } export const a = window.novelty;`);
    expect(undescribed(uses)).to.deep.equal([]);
    expect(undescribed(inSheet("a { novelty: 1; color: novel(1) } a::novelty { color: red }"))).to.deep.equal([
      "x.css:1: novelty",
      "x.css:1: novel()",
      "x.css:1: :novelty",
    ]);
  });

  it("finds syntax", () => {
    const text = `
      class A { static #a = 1; static { A.#a; } #b() {} c(o) { return #b in o; } }
      const x = a?.b ?? 1_000n; x ||= 2;
      for await (const y of z) { await y; }
      using r = s();
      /(?<name>\\p{L})(?<=a)/v.test(new RegExp("(?i:a)", "d"));
      export const { q, ...rest } = await import("./x.json", { with: { type: "json" } });
    `;
    const names = keysOf(inScript(text)).map((key) => key!.replace("javascript.", ""));
    expect(names).to.include.members([
      "classes.static.class_fields",
      "classes.static.initialization_blocks",
      "classes.private_class_methods",
      "classes.private_class_fields_in",
      "operators.optional_chaining",
      "operators.nullish_coalescing",
      "operators.logical_or_assignment",
      "builtins.BigInt",
      "statements.for_await_of",
      "statements.using",
      "builtins.RegExp.unicodeSets",
      "builtins.RegExp.hasIndices",
      "regular_expressions.named_capturing_group",
      "regular_expressions.lookbehind_assertion",
      "regular_expressions.unicode_character_class_escape",
      "regular_expressions.modifier",
      "operators.await.top_level",
      "operators.import.options_parameter",
      "operators.destructuring.rest_in_objects",
    ]);
    expect(names.filter((name) => !isFeature(`javascript.${name}`))).to.deep.equal([]);
  });

  it("finds CSS: rules, selectors, properties, functions, units", () => {
    const uses = inSheet(`
      @scope (.a) { b { color: color-mix(in srgb, red, rgb(from blue r g b)); inline-size: 5dvh; } }
      .a { &:has(:popover-open) { text-wrap: pretty; } }
      @media (width >= 5em) { a { anchor-name: --x; margin: anchor(bottom); } }
    `);
    expect(keysOf(uses)).to.include.members([
      "css.at-rules.scope",
      "css.types.color.color-mix",
      "css.types.color.rgb.relative_syntax",
      "css.types.length.viewport_percentage_units_dynamic",
      "css.selectors.nesting",
      "css.selectors.has",
      "css.selectors.popover-open",
      "css.properties.text-wrap.pretty",
      "css.at-rules.media.range_syntax",
      "css.at-rules.media.width",
      "css.properties.anchor-name",
      "css.types.anchor",
    ]);
    expect(broken(uses, promised).join("\n")).to.include("css.at-rules.scope is not in Firefox");
  });

  it("excuses in @supports what comes with what is asked for, and nothing else", () => {
    const inside = (condition: string): string[] =>
      broken(inSheet(`@supports ${condition} { a { position-area: block-end; } }`), promised).filter((line) =>
        /position-area /.test(line),
      );
    expect(inside("(position-area: block-end)")).to.deep.equal([]);
    expect(inside("(display: grid)")).to.have.lengthOf(1);
    expect(inside("not (position-area: block-end)")).to.have.lengthOf(1);
  });

  it("finds elements and attributes", () => {
    const uses = [
      ...templateFeatures(`<details name="a"><div popover inert novelty @toggle=""></div></details><a-b c></a-b>`, false),
    ];
    expect(keysOf(uses)).to.have.members([
      "html.elements.details",
      "html.elements.details.name",
      "html.elements.div",
      "html.global_attributes.popover",
      "html.global_attributes.inert",
      "<div novelty>",
      "api.HTMLElement.toggle_event",
    ]);
  });

  it("finds a list that has lost its object", () => {
    expect(idle([], promised).length).to.be.greaterThan(20);
  });

  it("tells the highest version and what asks for it", () => {
    const uses = [
      { key: "css.selectors.has", place: "a:1" },
      { key: "css.at-rules.container", place: "b:2" },
    ];
    const [chrome, , firefox] = minimums(uses) as Minimum[];
    expect(chrome).to.deep.include({ browser: "chrome", version: "105" });
    expect(chrome!.by).to.have.lengthOf(2);
    expect(firefox).to.deep.include({ browser: "firefox", version: "121", by: [uses[0]] });
  });

  it("counts neither flags nor prefixes", () => {
    expect(since("css.properties.user-select", "safari_ios")).to.equal(undefined);
    expect(since("css.properties.contain.style", "safari")).to.equal("15.4");
  });

  it("asks esbuild about syntax", async () => {
    expect(await isOldEnough("using a = b();", promised)).to.equal(false);
    expect(await isOldEnough("a?.b ?? c;", promised)).to.equal(true);
    expect(await isOldEnough("a?.b ?? c;", { ...promised, chrome: "70" })).to.equal(false);
  });
});
