import { expect } from "chai";
import { bibtex } from "../../src/format/bibtex.js";

describe("BibTeX", () => {
  it("holds what is known of a document", () => {
    const text = bibtex([
      {
        key: "monusco-sc-res-2717",
        title: "Resolution 2717 (2023)",
        publisher: "UN Security Council",
        via: "UN Press",
        published: "2023-12-19",
        url: "https://docs.un.org/en/S/RES/2717(2023)",
        accessed: "2026-11-24",
        language: "en",
        licence: "CC-BY-4.0",
      },
    ]);
    expect(text).to.equal(
      [
        "@misc{monusco-sc-res-2717,",
        "  title = {{Resolution 2717 (2023)}},",
        "  author = {{UN Security Council}},",
        "  howpublished = {via UN Press},",
        "  year = {2023},",
        "  date = {2023-12-19},",
        "  url = {https://docs.un.org/en/S/RES/2717(2023)},",
        "  urldate = {2026-11-24},",
        "  langid = {en},",
        "  note = {Licence: CC-BY-4.0},",
        "}",
        "",
      ].join("\n"),
    );
  });

  it("leaves out what is not known", () => {
    expect(bibtex([{ key: "a", title: "T", publisher: "P" }])).to.equal(
      "@misc{a,\n  title = {{T}},\n  author = {{P}},\n  year = {n.d.},\n}\n",
    );
  });

  it("keeps an empty line between documents, and takes each row of blanks for one", () => {
    const document = { title: "Two \t\n  words", publisher: "P" };
    const entry = (key: string): string => `@misc{${key},\n  title = {{Two words}},\n  author = {{P}},\n  year = {n.d.},\n}\n`;
    expect(
      bibtex([
        { ...document, key: "a" },
        { ...document, key: "b" },
      ]),
    ).to.equal(`${entry("a")}\n${entry("b")}`);
  });

  it("writes signs of TeX as themselves, and closes no brace before its time", () => {
    const text = bibtex([
      { key: "a", title: "100 % {of} $5_a #1 & \\x ~^\n}", publisher: "P", url: "https://a.example/%7Bx}{ y" },
    ]);
    expect(text).to.contain(
      "title = {{100 \\% \\{of\\} \\$5\\_a \\#1 \\& \\textbackslash{}x \\textasciitilde{}\\textasciicircum{} \\}}}",
    );
    expect(text).to.contain("url = {https://a.example/%7Bx%7D%7B%20y}");
  });
});
