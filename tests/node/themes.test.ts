import { expect } from "chai";
import { tokensOf } from "../../scripts/docs-tokens.mjs";
import { themes } from "../../scripts/themes.mjs";
import { colourOf, seen } from "../../site/contrast.js";
import { CHECKS, measure } from "../../site/roles.js";
import { byInk, propertiesOf, selectorOf, themeCss, whole } from "../../site/theme-css.js";
import { read, readJson } from "./files.js";

type Values = Record<string, string>;

const withoutPrefix = (properties: Values): Values =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name.replace("--monusco-", ""), value]));

/** What a newspaper may print on, besides the theme's own paper. */
const MORE_PAPERS: Readonly<Record<string, readonly (readonly [isDark: boolean, ground: string])[]>> = {
  newspaper: [[false, "#ffffff"]],
  "broadsheet-dark": [[true, "#000000"]],
};

describe("the themes", () => {
  let all: Values;
  let defaults: Values;

  before(async () => {
    all = (await themes()) as Values;
    const tokens = tokensOf(await read("src/styles/tokens.ts"));
    defaults = Object.fromEntries(tokens.map((token) => [token.name, token.default]));
  });

  const valuesOf = (css: string): Values => withoutPrefix({ ...defaults, ...propertiesOf(css) });

  it("are five, each with a door of the package", async () => {
    const names = Object.keys(all);
    expect(names).to.deep.equal(["broadsheet-dark", "high-contrast", "low-data", "newspaper", "un-blue"]);
    const { exports } = await readJson<{ exports: Values }>("package.json");
    for (const name of names) expect(exports[`./themes/${name}.css`], name).to.equal(`./dist/themes/${name}.css`);
  });

  it("set only custom properties that exist, each once", () => {
    for (const [name, css] of Object.entries(all)) {
      const written = [...css.matchAll(/^\s+(--monusco-[\w-]+):/gm)].map((match) => match[1]!);
      expect(written.length, name).to.be.greaterThan(20);
      expect(
        written.filter((one) => !(one in defaults)).concat(written.length === new Set(written).size ? [] : ["twice"]),
        name,
      ).to.deep.equal([]);
    }
  });

  it("can be overruled by any rule of the page, dress a page by one link, and a piece of it by a class", () => {
    for (const [name, css] of Object.entries(all)) {
      expect(selectorOf(css), name).to.equal(`:where(:root:not(.monusco-themes), .monusco-${name})`);
      const selectors = [...css.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/^([^\s{}][^{]*) \{/gm)].map((match) => match[1]!);
      expect(selectors, name).to.deep.equal([selectorOf(css), `:where(.monusco-${name})`]);
    }
  });

  it("load nothing", () => {
    for (const [name, css] of Object.entries(all)) expect(css, name).to.not.match(/url\(|@import|@font-face/);
  });

  it("differ: no two set the same value for more than half of what both set", () => {
    const entries = Object.entries(all).map(([name, css]) => [name, propertiesOf(css)] as const);
    for (const [name, one] of entries)
      for (const [other, two] of entries.filter(([candidate]) => candidate > name)) {
        const both = Object.keys(one).filter((property) => property in two);
        const same = both.filter((property) => one[property] === two[property]);
        expect(same.length / both.length, `${name} and ${other}`).to.be.lessThan(0.5);
      }
  });

  for (const name of ["broadsheet-dark", "high-contrast", "low-data", "newspaper", "un-blue"]) {
    it(`${name} stands out on its paper, light and dark`, () => {
      const values = valuesOf(all[name]!);
      const places = [[false, undefined] as const, [true, undefined] as const, ...(MORE_PAPERS[name] ?? [])];
      const weak = places.flatMap(([isDark, ground]) =>
        measure(values, isDark, ground)
          .filter(({ passes }) => !passes)
          .map(({ role, on, ratio }) => `${isDark ? "dark" : "light"}, ${ground ?? on}: ${role} ${ratio.toFixed(2)}`),
      );
      expect(weak).to.deep.equal([]);
    });
  }

  it("of high contrast has 7:1 for words, and 4.5:1 for what is drawn", () => {
    const values = valuesOf(all["high-contrast"]!);
    const all7 = [false, true].flatMap((isDark) => measure(values, isDark));
    const weak = all7.filter(({ need, ratio }) => ratio < (need === "text" ? 7 : 4.5));
    expect(weak.map(({ role, on }) => `${role} on ${on}`)).to.deep.equal([]);
  });
});

describe("the check of contrast", () => {
  it("looks at every role of a colour but the lines that are decoration", async () => {
    const roles = tokensOf(await read("src/styles/tokens.ts"))
      .map(({ name }) => name.replace("--monusco-", ""))
      .filter((name) => /color|chart|outcome|map/.test(name));
    const checked = new Set(CHECKS.flatMap(({ role, ground }) => [role, ground]));
    expect(roles.filter((role) => !checked.has(role))).to.deep.equal(["color-rule", "map-border"]);
  });

  it("sees what is mixed with the ground, and what the ink is", () => {
    const place = { isDark: true, ink: colourOf("#ffffff"), ground: colourOf("#000000") };
    expect(seen("color-mix(in srgb, currentColor 50%, transparent)", place)).to.deep.equal([127.5, 127.5, 127.5]);
    expect(seen("currentColor", place)).to.deep.equal([255, 255, 255]);
    expect(seen("light-dark(#ffffff, #0102ff)", place)).to.deep.equal([1, 2, 255]);
    expect(() => seen("tomato", place)).to.throw("tomato");
  });

  it("finds what is too faint", () => {
    const tokens = Object.fromEntries(
      CHECKS.flatMap(({ role, ground }) => [
        [role, "#000000"],
        [ground, "#ffffff"],
      ]),
    );
    const weak = measure({ ...tokens, "color-accent": "#777777" }, false).filter(({ passes }) => !passes);
    expect(weak.map(({ role, on, need }) => `${role} on ${on}: ${need}`)).to.deep.equal([
      "color-accent on color-paper: text",
      "color-accent on color-surface: text",
    ]);
  });
});

describe("the second half of a theme", () => {
  it("says the pairs once more, and what is no pair not", () => {
    const css = themeCss(".x", { "--monusco-radius": "2px", "--monusco-color-due": "light-dark(#000000, #ffffff)" });
    expect(propertiesOf(css)).to.deep.equal({
      "--monusco-radius": "2px",
      "--monusco-color-due": "light-dark(#000000, #ffffff)",
    });
    const half = css.split("@supports")[1]!;
    expect(half)
      .to.include(`--monusco-color-due: ${byInk("#000000", "#ffffff")};`)
      .and.not.include("radius");
  });

  it("is left out where there is no pair", () => {
    expect(themeCss(".x", { "--monusco-radius": "2px" })).to.equal(".x {\n  --monusco-radius: 2px;\n}\n");
  });

  it("is added to each that ships", async () => {
    for (const [name, css] of Object.entries(await themes())) {
      const halves = whole(css).split("@supports");
      expect(halves, name).to.have.length(2);
      expect(halves[1], name).to.include(`${selectorOf(css)} {`);
    }
  });
});
