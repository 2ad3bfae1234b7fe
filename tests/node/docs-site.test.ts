/** The documentation site has a page for everything, each in one form; what stands on them is looked at in tests/docs/. */
import { expect } from "chai";
import { addressOf, anchorOf, pageOf } from "../../.storybook/blocks/addresses.js";
import { filesBelow, read, readJson } from "./files.js";

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly { readonly tagName?: string }[] }[];
}

/** What each element's page tells, in this order. */
const SECTIONS = [
  "What it is for",
  "When not to use it",
  "On a page",
  "The code",
  "Reference",
  "Accessibility",
  "Theming",
  "Data",
  "Every state",
];

const headings = (page: string): readonly string[] => [...page.matchAll(/^## (.+)$/gm)].map(([, words]) => words!);

/** `command-line` is read as “Command line”. */
const titleOf = (name: string): string => `${name[0]!.toUpperCase()}${name.slice(1).replaceAll("-", " ")}`;

describe("the pages of the documentation site", () => {
  let tags: readonly string[];

  before(async () => {
    const { modules } = await readJson<Manifest>("custom-elements.json");
    tags = modules.flatMap(({ declarations = [] }) => declarations).flatMap(({ tagName }) => tagName ?? []);
  });

  it("are there for each element, in one order, with what only people can write", async () => {
    expect(tags).to.have.lengthOf.at.least(11);
    for (const tag of tags) {
      const page = await read(`stories/${tag.replace("monusco-", "")}.mdx`);
      expect(headings(page), tag).to.deep.equal(SECTIONS);
      for (const block of ["ElementTitle", "Api", "Accessibility", "Styling"])
        expect(page, tag).to.include(`<${block} tag="${tag}" />`);
      expect(/## When not to use it\n\n- /.test(page), `${tag}: when not`).to.equal(true);
    }
  });

  it("are there for each guide, and show the file itself", async () => {
    const guides = (await filesBelow("docs")).filter((file) => /^[\w-]+\.md$/.test(file)).map((file) => `docs/${file}`);
    expect(guides).to.have.lengthOf.at.least(12);
    for (const file of [...guides, "CONTRIBUTING.md", "CHANGELOG.md"]) {
      const name = pageOf(file)!.replace("guides-", "");
      const page = await read(`stories/guides/${name}.mdx`).catch(() => "");
      expect(page, `stories/guides/${name}.mdx: make it as the others beside it`)
        .to.include(`import text from "../../${file}?raw";`)
        .and.to.include(`<Guide file="${file}">{text}</Guide>`)
        .and.to.include(`<Meta title="Guides/${titleOf(name)}" />`);
    }
  });

  it("are found from links between the files", () => {
    const links = {
      "theming.md#parts": "?path=/docs/guides-theming--docs#parts",
      "../CONTRIBUTING.md": "?path=/docs/guides-contributing--docs",
      "../README.md": "?path=/docs/start--docs",
      "decisions/0010-which-edtf.md": "?path=/docs/guides-decisions--docs#0010-which-edtf",
      "decisions/": "?path=/docs/guides-decisions--docs",
      "#here": "#here",
      "https://example.org/a.md": "https://example.org/a.md",
      "../tests/browser/stat.test.ts": undefined,
      "translations/ar.md": undefined,
    };
    for (const [link, address] of Object.entries(links)) expect(addressOf(link, "docs/data.md"), link).to.equal(address);
    expect(addressOf("docs/data.md", "CONTRIBUTING.md")).to.equal("?path=/docs/guides-data--docs");
    expect(addressOf("../performance.md", "docs/decisions/0027-less-at-once.md")).to.equal(
      "?path=/docs/guides-performance--docs",
    );
  });

  it("have the anchors that GitHub gives to headings", () => {
    expect(anchorOf("### `<monusco-stat>`".replace("### ", ""))).to.equal("monusco-stat");
    expect(anchorOf("WCAG 2.2, criterion by criterion")).to.equal("wcag-22-criterion-by-criterion");
    expect(anchorOf("What it sees, and what not")).to.equal("what-it-sees-and-what-not");
  });
});
