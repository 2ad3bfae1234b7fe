/** Languages that the library has no table of. What an engine says may differ in its words; what must hold in each is here. */
import { expect } from "chai";
import { parseEdtf } from "../../src/data/edtf.js";
import { intlFormats, joinNumber, type Formats } from "../../src/format/index.js";

const words = {
  about: (date: string) => `about ${date}`,
  perhaps: (date: string) => `perhaps ${date}`,
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
};

describe("formats of any other language", () => {
  let portuguese: Formats;
  let chinese: Formats;

  beforeEach(() => {
    portuguese = intlFormats("pt", words);
    chinese = intlFormats("zh", words);
  });

  const number = (formats: Formats, value: number, notation?: "standard"): string =>
    joinNumber(formats.number(value, notation)).replace(/\s/g, " ");
  const date = (formats: Formats, text: string): string => formats.date(parseEdtf(text)!);

  it("write millions with three digits and the word apart, and every digit where asked", () => {
    expect(portuguese.number(5_280_000)).to.deep.include({ figure: "5,28" });
    expect(number(portuguese, 5_280_000)).to.match(/^5,28 milh/);
    expect(number(portuguese, 12_500)).to.equal("12.500");
    expect(number(portuguese, 5_280_000, "standard")).to.equal("5.280.000");
    expect(number(portuguese, -3)).to.equal("\u22123");
    expect(portuguese.percent("+14")).to.match(/^\+14\s?%$/);
  });

  it("write two digits of a fraction, and a million as a word from the first on", () => {
    expect(number(portuguese, 1234.5678)).to.equal("1.234,57");
    expect(number(portuguese, 999_999)).to.equal("999.999");
    expect(number(portuguese, 1_000_000)).to.match(/^1 milh/);
    expect(number(portuguese, -1_000_000)).to.match(/^\u22121 milh/);
  });

  it("set the word of the scale where the language does, and none where it has none", () => {
    const bare = (text: string): string => text.replace(/\s/g, "");
    const options = {
      notation: "compact",
      compactDisplay: "long",
      maximumSignificantDigits: 3,
      numberingSystem: "latn",
    } as const;
    // Before the digits in Hausa, where an engine knows it.
    for (const locale of ["pt", "ha", "de", "zh"]) {
      const known = new Intl.NumberFormat(locale, options).format(5_280_000);
      expect(bare(joinNumber(intlFormats(locale, words).number(5_280_000))), locale).to.equal(bare(known));
    }
    expect(portuguese.number(Infinity)).to.deep.equal({ figure: "∞" });
  });

  it("never take ten thousands for millions", () => {
    expect(number(chinese, 5_280_000)).to.match(/^528 ?万$/);
  });

  it("write dates with the precision they have, days as days of no time zone", () => {
    expect(date(portuguese, "2024")).to.equal("2024");
    expect(date(portuguese, "2024-05")).to.equal("maio de 2024");
    expect(date(portuguese, "2024-05-25")).to.equal("25 de maio de 2024");
    expect(date(portuguese, "0045-01-01")).to.match(/45$/);
    expect(date(portuguese, "2024-05~")).to.equal("about maio de 2024");
    expect(date(portuguese, "2024-05/..")).to.equal("since maio de 2024");
    expect(date(portuguese, "../2024-05")).to.equal("until maio de 2024");
    expect(portuguese.dateParts({ start: null, end: null })).to.deep.equal([]);
  });

  it("write an interval in pieces, with the machine's form of each day", () => {
    const parts = portuguese.dateParts(parseEdtf("2024-06-08/2024-06-14")!);
    expect(parts.flatMap((part) => (typeof part === "string" ? [] : [part.datetime]))).to.deep.equal([
      "2024-06-08",
      "2024-06-14",
    ]);
    expect(date(portuguese, "2024-06-08/2024-06-14").replace(/[\s\u2013]+/g, " ")).to.equal("8 14 de junho de 2024");
    for (const text of ["2024-05/2024-06", "2024-05-30/2024-06-02"])
      expect(date(portuguese, text).match(/2024/g), text).to.have.length(1);
    const [from, between, to] = portuguese.dateParts(parseEdtf("2023-05/2024-06")!);
    expect([from, to]).to.deep.equal([
      { text: "maio de 2023", datetime: "2023-05" },
      { text: "junho de 2024", datetime: "2024-06" },
    ]);
    expect(between).to.match(/^\s\S\s$/);
    expect(date(portuguese, "2024-05/2024-05")).to.equal("maio de 2024 \u2013 maio de 2024");
    expect(date(portuguese, "2024-05-03/2024-05")).to.equal("3 de maio de 2024 \u2013 maio de 2024");
    expect(date(portuguese, "2024-05/2024-05-25")).to.equal("maio de 2024 \u2013 25 de maio de 2024");
    expect(date(portuguese, "2023/2024-06")).to.equal("2023 \u2013 junho de 2024");
  });

  it("throw where a tag is malformed", () => {
    expect(() => intlFormats("not a tag", words)).to.throw(RangeError);
  });
});
