import { expect } from "chai";
import { builderList, tokensOf } from "../../scripts/docs-tokens.mjs";
import { colourOf, contrast } from "../../site/contrast.js";
import { measure } from "../../site/roles.js";
import { byInk as byInkOfSite, LIGHT_INK } from "../../site/theme-css.js";
import { byInk, lightInk } from "../../src/styles/pair.js";
import { filesBelow, read } from "./files.js";

interface File {
  readonly path: string;
  readonly text: string;
}

const TOKENS = "styles/tokens.ts";

/** `light-dark(#…, #…)` as its two colours. */
const pairOf = (value: string): readonly string[] => /^light-dark\((#\w+), (#\w+)\)$/.exec(value)?.slice(1) ?? [];

describe("the custom properties", () => {
  let files: readonly File[];
  let styles: readonly File[];
  let tokens: ReturnType<typeof tokensOf>;

  const matches = (expression: RegExp, among: readonly File[] = files): string[] =>
    among.flatMap(({ text }) => [...text.matchAll(expression)].map((match) => match[1]!));

  before(async () => {
    const paths = (await filesBelow("src")).filter((path) => /^(components|styles)\/.*\.ts$/.test(path));
    files = await Promise.all(paths.map(async (path) => ({ path, text: await read(`src/${path}`) })));
    // What is declared or read outside the templates of styles is no style: a test of text, a comment.
    styles = files.map(({ path, text }) => ({
      path,
      text: [...text.matchAll(/css`([\s\S]*?)`/g)].map(([, css]) => css).join("\n"),
    }));
    tokens = tokensOf(await read(`src/${TOKENS}`));
  });

  it("are declared where they are read", () => {
    const declared = new Set([...matches(/(--_[\w-]+):/g), ...matches(/"(--_[\w-]+)"/g)]);
    const undeclared = matches(/var\((--_[\w-]+)/g).filter((name) => !declared.has(name));
    expect(undeclared).to.deep.equal([]);
  });

  it("are read where they are declared, by more than another declaration of the same", () => {
    const used = new Set(matches(/var\((--_[\w-]+)/g));
    const declared = new Set([...matches(/(--_[\w-]+):/g), ...matches(/"(--_[\w-]+)"/g)]);
    // Inside a pair, whose text is made by a function.
    used.add("--_light-ink");
    expect([...declared].filter((name) => !used.has(name))).to.deep.equal([]);
    const others = files.filter(({ path }) => path !== TOKENS);
    const outside = new Set(matches(/var\((--_[\w-]+)/g, others));
    expect(tokens.filter(({ variable }) => !outside.has(variable)).map(({ name }) => name)).to.deep.equal([]);
  });

  it("that are public stand in one file", () => {
    const elsewhere = files
      .filter(({ path, text }) => path !== TOKENS && /var\(--monusco-|--monusco-[\w-]+:/.test(text))
      .map(({ path }) => path);
    expect(elsewhere).to.deep.equal([]);
  });

  it("hold every colour, but for those of the picture that we drew, and of paper", async () => {
    const literal = /(?<![\w-])(#[0-9a-f]{3,8}\b|(?:rgb|hsl|oklch)a?\(|(?<=: )(?:white|black|red|blue|gr[ae]y)\b)/gi;
    const elsewhere = styles.filter(({ path, text }) => path !== TOKENS && text.match(literal)).map(({ path }) => path);
    expect(elsewhere).to.deep.equal(["components/picture/picture.styles.ts", "styles/preferences.ts"]);
    expect((await read("src/styles/preferences.ts")).match(literal)).to.deep.equal(["#000000", "#ffffff"]);
    const painted = files.filter(({ text }) => /(?:fill|stroke|color)="(?!none|currentColor|transparent)/.test(text));
    expect(painted.map(({ path }) => path)).to.deep.equal([]);
  });

  it("are changed for what the reader asks for, and only those that exist", async () => {
    const changed = [...(await read("src/styles/preferences.ts")).matchAll(/(--_[\w-]+):/g)].map((match) => match[1]!);
    const variables = new Set(tokens.map(({ variable }) => variable));
    expect(changed.filter((name) => !variables.has(name))).to.deep.equal([]);
    // Forced colours do not reach what SVG paints: every colour must be one of the system's.
    const forced = (await read("src/styles/preferences.ts")).split("forced-colors")[1]!;
    const colours = tokens.filter(({ name }) => /color|chart|outcome|map/.test(name)).map(({ variable }) => variable);
    expect(colours.filter((name) => !forced.includes(`${name}: `))).to.deep.equal([]);
  });

  it("are changed by each wish of the reader as far as it goes, and no further", async () => {
    const blocks = (await read("src/styles/preferences.ts")).split("@media ").slice(1);
    const changed = Object.fromEntries(
      blocks.map((block) => [/^[^{]*/.exec(block)![0].trim(), Array.from(block.matchAll(/--_([\w-]+): /g), ([, name]) => name)]),
    );
    expect(changed["(prefers-contrast: more)"]).to.deep.equal([
      "muted",
      "control",
      "rule",
      "chart-2",
      "chart-3",
      "outcome-civil-authority",
      "outcome-unknown",
      "map-border",
      "focus-width",
    ]);
    expect(changed["print"]).to.deep.equal(["text", "paper"]);
  });

  it("ask for the width of the place, not of the window", () => {
    const queries = matches(/@media ([^{]+) \{/g, styles);
    expect([...new Set(queries)].sort()).to.deep.equal([
      "(forced-colors: active)",
      "(prefers-contrast: more)",
      "(scripting: none)",
      "print",
    ]);
    expect(matches(/(@container)/g, styles).length).to.be.greaterThan(10);
  });

  it("move nothing: who asks for less motion has nothing to lose", () => {
    const moving = styles.filter(({ text }) => /\b(transition|animation|scroll-behavior)\b|@keyframes/.test(text));
    expect(moving.map(({ path }) => path)).to.deep.equal([]);
    const smooth = files.filter(({ text }) => text.includes('"smooth"'));
    expect(smooth.map(({ path }) => path)).to.deep.equal(["components/handover-timeline/go-to.ts"]);
    expect(smooth[0]!.text).to.include("prefers-reduced-motion");
  });
});

describe("a pair of colours", () => {
  it("is chosen in the same way by the widgets and by themes", () => {
    expect(lightInk.cssText).to.equal(`--_light-ink: ${LIGHT_INK};`);
    const ours = byInk("#0b5583", "#84c1ec").cssText;
    expect(byInkOfSite("#0b5583", "#84c1ec").replaceAll("--monusco-light-ink", "--_light-ink")).to.equal(ours);
  });

  it("leaves out what does not change", () => {
    expect(byInk("#0a0000", "#0b0000").cssText).to.equal("rgb(from currentColor calc(10 + 1 * var(--_light-ink)) 0 0 / 1)");
  });

  it("of an ink lies on its own side of the threshold, so that a pair inside it is chosen as outside it", async () => {
    const luminance = ([red, green, blue]: readonly number[]): number =>
      0.2126 * red! ** 2 + 0.7152 * green! ** 2 + 0.0722 * blue! ** 2;
    const tokens = tokensOf(await read("src/styles/tokens.ts"));
    const inks = tokens.filter(({ name, default: value }) => pairOf(value).length > 0 && !/paper|surface$|map-/.test(name));
    expect(inks.length).to.be.greaterThan(10);
    for (const { name, default: value } of inks) {
      const [light, dark] = pairOf(value).map((hex) => luminance(colourOf(hex)));
      expect(light, name).to.be.lessThan(17_990);
      expect(dark, name).to.be.greaterThan(18_030);
    }
  });
});

describe("the defaults", () => {
  const PAGES = [
    { name: "white", ground: "#ffffff", isDark: false },
    { name: "salmon", ground: "#fff1e5", isDark: false },
    { name: "night", ground: "#121519", isDark: true },
    { name: "slate", ground: "#1d2228", isDark: true },
  ];

  for (const { name, ground, isDark } of PAGES) {
    it(`stand out on ${name}`, async () => {
      const tokens = tokensOf(await read("src/styles/tokens.ts"));
      const values = Object.fromEntries(tokens.map((token) => [token.name.replace("--monusco-", ""), token.default]));
      const weak = measure(values, isDark, ground).filter(({ passes }) => !passes);
      expect(weak.map(({ role, on, ratio }) => `${role} on ${on}: ${ratio.toFixed(2)}`)).to.deep.equal([]);
    });
  }
});

describe("the measure of contrast", () => {
  it("is that of WCAG", () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).to.be.closeTo(21, 0.001);
    // #767676 is the lightest grey that passes on white, #777777 the first that does not.
    expect(contrast(colourOf("#767676"), colourOf("#ffffff"))).to.be.closeTo(4.54, 0.005);
    expect(contrast(colourOf("#777"), colourOf("#fff"))).to.be.closeTo(4.48, 0.005);
  });
});

describe("the list of the theme builder", () => {
  it("has the custom properties that the sources have", async () => {
    const { now, made } = await builderList();
    expect(now === made, "run node scripts/docs-tokens.mjs").to.equal(true);
  });
});
