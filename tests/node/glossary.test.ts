import { expect } from "chai";
import { tracked, read, readJson } from "./files.js";
import { forbiddenWords, inWords, prose, usesOf, withoutImports, type Exemption } from "./glossary.js";

/** Where a word that is not ours must stand. */
const EXEMPT: readonly Exemption[] = [
  {
    word: "stale",
    files: /^(src\/server|tests\/server|docs\/hosting\.md|examples\/hosting)/,
    why: "HTTP's own: stale-if-error, a stale answer",
  },
  {
    word: "stale",
    files: /^(src\/audit|tests\/browser\/audit|docs\/audit\.md)/,
    why: "of a sentence, as the glossary says: stale-sentence",
  },
  { word: "expired", files: /^docs\/hosting\.md$/, why: "what nginx writes into its log" },
  { word: "popup", files: /^scripts\/(accessibility-tree|browsers)/, why: "names of Chromium and Firefox" },
  { word: "popup", files: /^(docs\/embedding\.md|tests\/browser\/embed-frame\.test\.ts)$/, why: "allow-popups, of the sandbox" },
  { word: "modal", files: /^tests\/browser\/hosts\.test\.ts$/, why: "a component of Bootstrap" },
  { word: "util", files: /^(scripts\/test-vendor\.mjs|tests\/node\/directions\.ts)$/, why: "a module of Node, by its name" },
  { word: "color", files: /^docs\/accessibility\.md$/, why: "a criterion of WCAG, by its name" },
  {
    word: "misc",
    files: /^(src\/format\/bibtex\.ts|tests\/(browser\/sources|format\/bibtex)\.test\.ts)$/,
    why: "@misc, of BibTeX",
  },
  { word: "misc", files: /^(scripts\/cldr\.mjs|knip\.config\.js)$/, why: "a package of CLDR" },
  { word: "misc", files: /^tests\/node\/import-directions\.test\.ts$/, why: "a name that no file may have" },
  { word: "helper", files: /^tests\/node\/import-directions\.test\.ts$/, why: "a name that no folder may have" },
];

/** Written by others, in other languages, or by a program; and what must name the words in order to forbid them. */
const NOT_OURS =
  /^(docs\/(glossary\.md|quality|translations)|tests\/(pages|hostile|pictures|node\/glossary|browser\/accessibility-trees)|src\/i18n\/(cldr|texts|messages\/(?!en))|bench\/(results|browser\/libraries))/;

/** Its tables and headings are the names of fields. */
const FIELDS = "docs/data.md";

const READ = /\.(ts|mjs|cjs|js|jsx|css|html|md)$/;

const isExempt = (word: string, file: string): boolean =>
  EXEMPT.some((one) => file.match(one.files) && usesOf(one.word, inWords(word)).length > 0);

describe("the words of the glossary", () => {
  let files: readonly { readonly path: string; readonly text: string }[];
  let words: ReturnType<typeof forbiddenWords>;

  const found = (list: readonly string[], textOf: (text: string) => string, among: RegExp): string[] =>
    files
      .filter(({ path }) => among.test(path))
      .flatMap(({ path, text }) => list.flatMap((word) => usesOf(word, textOf(text)).map((line) => ({ word, path, line }))))
      .filter(({ word, path }) => !isExempt(word, path))
      .map(({ word, path, line }) => `${path}:${line}: ${word}`);

  before(async () => {
    words = forbiddenWords(await read("docs/glossary.md"));
    const paths = (await tracked()).filter((path) => READ.test(path) && !NOT_OURS.test(path));
    files = await Promise.all(paths.map(async (path) => ({ path, text: await read(path).catch(() => "") })));
  });

  it("are read from the page", () => {
    expect(words.things).to.include.members(["outdated", "data set", "tooltip", "fetched dataset"]);
    expect(words.short).to.include.members(["btn", "helper", "prev"]);
    expect(words.spelling).to.deep.equal(["behavior", "color", "center", "gray"]);
  });

  it("alone name what they name, in code, comments, documents and on the page", () => {
    expect(found(words.things, (text) => inWords(withoutImports(text)), READ)).to.deep.equal([]);
  });

  it("stand in full", () => {
    expect(found(words.short, (text) => inWords(withoutImports(text)), /\.(ts|mjs|cjs|js|jsx)$/)).to.deep.equal([]);
  });

  it("are spelt the British way in what people read", () => {
    expect(found(words.spelling, (text) => inWords(prose(text)), /\.md$/)).to.deep.equal([]);
    expect(found(words.spelling, inWords, /^src\/i18n\/messages\/en/)).to.deep.equal([]);
  });

  it("write hand-over with a hyphen, but in names", () => {
    const bare = files
      .filter(({ path }) => path.endsWith(".md"))
      .flatMap(({ path, text }) => (path !== FIELDS && /(?<![-\w])handovers?(?![-\w])/i.test(prose(text)) ? [path] : []));
    expect(bare).to.deep.equal([]);
  });

  it("are excused from nothing without need", () => {
    const idle = EXEMPT.filter(
      (one) =>
        !files.some(({ path, text }) => one.files.test(path) && usesOf(one.word, inWords(withoutImports(text))).length > 0),
    );
    expect(idle.map(({ word, why }) => `${word}: ${why}`)).to.deep.equal([]);
  });
});

describe("the reader of words", () => {
  it("finds a word in every way of writing a name, and with an s", () => {
    for (const text of ["isStale", "stale-sentence", "stale_answer", "Stale.", "stales"])
      expect(usesOf("stale", inWords(text)), text).to.deep.equal([1]);
    expect(usesOf("data set", inWords("a\na data-set\ndataSet"))).to.deep.equal([2, 3]);
    expect(usesOf("util", inWords("utility"))).to.deep.equal([]);
  });

  it("leaves out what others have named", () => {
    expect(usesOf("util", inWords(withoutImports('import { x } from "node:util";')))).to.deep.equal([]);
    expect(usesOf("helper", inWords(withoutImports('import { x } from "./helpers.js";')))).to.deep.equal([1]);
    expect(prose("a `color` <b color> [x](color.md)\n```css\ncolor: red\n```\nend")).to.not.include("color");
  });
});

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
  readonly events?: readonly { readonly name: string }[];
  readonly cssParts?: readonly { readonly name: string }[];
  readonly cssStates?: readonly { readonly name: string }[];
  readonly cssProperties?: readonly { readonly name: string }[];
}

interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations?: readonly Declaration[] }[];
}

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

describe("the names", () => {
  let elements: readonly (Declaration & { readonly path: string })[];

  const named = (list: readonly { readonly name: string }[] = []): readonly string[] => list.map(({ name }) => name);

  before(async () => {
    const { modules } = await readJson<Manifest>("custom-elements.json");
    elements = modules
      .flatMap(({ path, declarations = [] }) => declarations.map((one) => ({ ...one, path })))
      .filter(({ tagName }) => tagName);
    expect(elements).to.have.length.greaterThan(9);
  });

  it("of an element agree: tag, class, folder, file", () => {
    for (const { name, tagName, path } of elements) {
      const bare = tagName!.replace("monusco-", "");
      expect(tagName).to.match(/^monusco(-[a-z]+)+$/);
      expect(name).to.equal(
        `Monusco${bare
          .split("-")
          .map((word) => word[0]!.toUpperCase() + word.slice(1))
          .join("")}`,
      );
      expect(path).to.equal(`src/components/${bare}/${bare}.ts`);
    }
  });

  it("of attributes, parts and states are in kebab-case; events and custom properties bear ours", () => {
    for (const { tagName, attributes, cssParts, cssStates, events, cssProperties } of elements) {
      for (const name of [...named(attributes), ...named(cssParts), ...named(cssStates)]) expect(name, tagName).to.match(KEBAB);
      for (const name of named(events)) expect(name, tagName).to.match(/^monusco-[a-z-]+$/);
      for (const name of named(cssProperties)) expect(name, tagName).to.match(/^--monusco-[a-z0-9-]+$/);
    }
  });

  it("of custom properties in the styles are public or private, and no third kind", async () => {
    const paths = (await tracked()).filter((path) => /^src\/(styles|components)\/.*\.ts$/.test(path));
    const texts = await Promise.all(paths.map((path) => read(path)));
    const names = texts.flatMap((text) => Array.from(text.matchAll(/(?<![\w-])--[a-z_][\w-]*(?=\s*[:,)])/g), ([name]) => name));
    expect(names.length).to.be.greaterThan(100);
    expect(names.filter((name) => !/^--(_[a-z0-9-]+|monusco-[a-z0-9-]+)$/.test(name))).to.deep.equal([]);
  });

  it("of files and folders are in kebab-case", async () => {
    const code = (await tracked()).filter(
      (path) => /^(src|scripts|stories|tests|site|bench|examples)\//.test(path) && READ.test(path),
    );
    const odd = code.filter(
      (path) => !path.split("/").every((step) => step.split(".").every((piece) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(piece))),
    );
    // What Svelte makes a class of is called as one.
    expect(odd.filter((path) => !path.startsWith("bench/browser/peers/svelte/"))).to.deep.equal([]);
  });
});
