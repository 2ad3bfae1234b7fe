/** What the page of a frame makes of its address, and what it says to the page around. */
import { expect } from "chai";
import { messagesOf } from "../../src/embed/frame-page/messages.js";
import { readQuery } from "../../src/embed/frame-page/query.js";

const KNOWN = { attributes: ["metric", "trend", "as-of"], flags: ["trend"], themes: ["newspaper"] };

const read = (query: string): ReturnType<typeof readQuery> => readQuery(query, KNOWN);

describe("the address of a frame", () => {
  it("has the attributes of its element, and what is for the page", () => {
    expect(
      read("?metric=displaced&trend=&as-of=2024-06-30&lang=sw-CD&theme=newspaper&scheme=dark&data=embedded&now=2026-01-01"),
    ).to.deep.equal({
      attributes: [
        ["metric", "displaced"],
        ["trend", ""],
        ["as-of", "2024-06-30"],
      ],
      lang: "sw-CD",
      theme: "newspaper",
      scheme: "dark",
      isEmbedded: true,
      now: "2026-01-01",
      problems: [],
    });
  });

  it("is English, light and live where it says nothing", () => {
    expect(read("")).to.deep.equal({ attributes: [], lang: "en", scheme: "light", isEmbedded: false, problems: [] });
    expect(read("?trend=false").attributes).to.deep.equal([]);
  });

  it("takes a tag of a language, and nothing that only holds one", () => {
    const languageIn = (tag: string): string => read(`?lang=${encodeURIComponent(tag)}`).lang;
    for (const tag of ["fr", "sw-CD", "zh-Hant-CN", "de-1996"]) expect(languageIn(tag)).to.equal(tag);
    for (const tag of ["<fr", "fr>", "fr-<b>", "fr_CD", "f", "fr-", ""]) expect(languageIn(tag), tag).to.equal("en");
  });

  it("names what it does not know, and takes nothing of it", () => {
    const { attributes, problems, lang, theme, scheme } = read(
      "?onclick=alert(1)&style=x&__proto__=y&src=javascript:0&lang=%22%3E&theme=../x&scheme=neon&data=mine&metric=%3Cb%3E",
    );
    expect(attributes).to.deep.equal([["metric", "<b>"]]);
    expect([lang, theme, scheme]).to.deep.equal(["en", undefined, "light"]);
    expect(problems).to.have.length(8);
    expect(problems.map(({ where }) => where)).to.deep.equal([
      "onclick",
      "style",
      "__proto__",
      "src",
      "lang",
      "theme",
      "scheme",
      "data",
    ]);
    const there = "is not known here; there are metric, trend, as-of, lang, theme, scheme, data, now";
    expect(problems.map(({ message }) => message)).to.deep.equal([
      ...[there, there, there, there],
      'is "\\">", which is no language tag',
      'is "../x"; there are newspaper',
      'is "neon"; there are light, dark, auto',
      'is "mine"; there are embedded',
    ]);
    expect(read("?childId=a&initialWidth=300&parentUrl=b&parentTitle=c").problems, "what pym adds").to.deep.equal([]);
  });
});

describe("the height of a frame", () => {
  const told = (address: string): readonly unknown[] => messagesOf({ height: 321, id: "stat", address: new URL(address) });

  it("is said in our words and in those of each kind of host", () => {
    expect(told("https://widgets.example/embed/stat/?metric=displaced")).to.deep.equal([
      { type: "monusco-widgets:height", height: 321 },
      { sentinel: "amp", type: "embed-size", height: 321 },
      { "datawrapper-height": { stat: 321 } },
      '{"src":"https://widgets.example/embed/stat/?metric=displaced","context":"iframe.resize","height":321}',
    ]);
  });

  it("is said to pym and to WordPress where they ask", () => {
    expect(told("https://widgets.example/embed/stat/?childId=one")).to.include("pymxPYMxonexPYMxheightxPYMx321");
    const asked = told("https://widgets.example/embed/stat/#?secret=abc");
    expect(asked.at(-1)).to.deep.equal({ message: "height", value: 321, secret: "abc" });
    expect(told("https://widgets.example/embed/stat/#secret=abc").at(-1)).to.deep.equal(asked.at(-1));
    expect(told("https://widgets.example/embed/stat/#timeline")).to.have.length(4);
  });
});
