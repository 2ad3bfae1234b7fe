import { expect } from "chai";
import { formatCurrency, formatNumber, joinList, numberParts, pluralOperands, tableFormats } from "../../src/format/index.js";
import { table as en } from "../../src/i18n/cldr/en.js";
import { table as fr } from "../../src/i18n/cldr/fr.js";

const CASES: readonly [value: number, english: string, french: string][] = [
  [0, "0", "0"],
  [1, "1", "1"],
  [14, "14", "14"],
  [999, "999", "999"],
  [1_000, "1,000", "1\u202f000"],
  [11_500, "11,500", "11\u202f500"],
  [350_462, "350,462", "350\u202f462"],
  [999_999, "999,999", "999\u202f999"],
  [1_000_000, "1\u00a0million", "1\u00a0million"],
  [1_600_000, "1.6\u00a0million", "1,6\u00a0million"],
  [2_000_000, "2\u00a0million", "2\u00a0millions"],
  [5_280_000, "5.28\u00a0million", "5,28\u00a0millions"],
  [6_947_295, "6.95\u00a0million", "6,95\u00a0millions"],
  [15_580_000, "15.6\u00a0million", "15,6\u00a0millions"],
  [999_499_999, "999\u00a0million", "999\u00a0millions"],
  [999_999_999, "1\u00a0billion", "1\u00a0milliard"],
  [1_141_848_100, "1.14\u00a0billion", "1,14\u00a0milliard"],
  [2_500_000_000, "2.5\u00a0billion", "2,5\u00a0milliards"],
  [0.28, "0.28", "0,28"],
  [0.5, "0.5", "0,5"],
  [-1_234.5, "−1,234.5", "−1\u202f234,5"],
  [-0.001, "−0.001", "−0,001"],
  [0.0123, "0.012", "0,012"],
  [0.000_123_4, "0.00012", "0,00012"],
  [0.08, "0.08", "0,08"],
  [5e-324, "0", "0"],
  [1.7e308, "1.7\u00a0×\u00a010³⁰⁸", "1,7\u00a0×\u00a010³⁰⁸"],
  [-1e18, "−1\u00a0×\u00a010¹⁸", "−1\u00a0×\u00a010¹⁸"],
];

describe("numbers", () => {
  for (const [value, english, french] of CASES) {
    it(`writes ${value}`, () => {
      expect(formatNumber(value, en)).to.equal(english);
      expect(formatNumber(value, fr)).to.equal(french);
    });
  }

  it("writes every digit in standard notation", () => {
    expect(formatNumber(6_947_295, en, "standard")).to.equal("6,947,295");
    expect(formatNumber(1_242_729_000, fr, "standard")).to.equal("1\u202f242\u202f729\u202f000");
    expect(formatNumber(1e21, en, "standard")).to.equal("1,000,000,000,000,000,000,000");
  });

  it("gives the word of the scale apart from the digits", () => {
    expect(numberParts(5_280_000, fr)).to.deep.equal({ figure: "5,28", scale: "millions" });
    expect(numberParts(14, fr)).to.deep.equal({ figure: "14" });
  });

  it("never takes 12.500 for 12,500", () => {
    expect(formatNumber(12.5, fr)).to.equal("12,5");
    expect(formatNumber(12_500, fr)).to.equal("12\u202f500");
  });

  it("knows the operands of the rules for plurals", () => {
    expect(pluralOperands("3")).to.deep.equal({ n: 3, i: 3, v: 0, f: 0, t: 0 });
    expect(pluralOperands("-1.0050")).to.deep.equal({ n: 1.005, i: 1, v: 4, f: 50, t: 5 });
    expect(pluralOperands("2.100")).to.deep.equal({ n: 2.1, i: 2, v: 3, f: 100, t: 1 });
  });

  it("writes no sign before no money", () => {
    expect(formatCurrency(0, "USD", en, { pattern: "¤0", signs: { USD: "US$" } })).to.equal("US$0");
  });

  it("writes each kind of value with the table of a language", () => {
    const formats = tableFormats(fr, { about: String, perhaps: String, since: String, until: String });
    expect(formats.percent("+14")).to.equal("+14\u00a0%");
    expect(formats.number(12_500)).to.deep.equal({ figure: "12\u202f500" });
    const start = { year: 2024, month: 5, approximate: false, uncertain: false };
    expect(formats.date({ start, end: start })).to.equal("mai 2024");
    expect(formats.date({ start: { ...start, month: 9 }, end: null }, "short")).to.equal("sept. 2024");
  });

  it("knows the plural of a count", () => {
    expect([0, 1, 2].map((count) => en.plural(pluralOperands(String(count))))).to.deep.equal(["other", "one", "other"]);
    expect([0, 1, 2].map((count) => fr.plural(pluralOperands(String(count))))).to.deep.equal(["one", "one", "other"]);
  });
});

describe("lists", () => {
  it("joins as many as there are", () => {
    expect(joinList([], en.list)).to.equal("");
    expect(joinList(["a"], en.list)).to.equal("a");
    expect(joinList(["a", "b"], en.list)).to.equal("a and b");
    expect(joinList(["a", "b", "c"], fr.list)).to.equal("a, b et c");
    const serial = { two: " and ", middle: ", ", last: ", and " };
    expect(joinList(["a", "b"], serial)).to.equal("a and b");
    expect(joinList(["a", "b", "c"], serial)).to.equal("a, b, and c");
  });
});
