import { expect } from "chai";
import { periodOf, sameDays } from "../../../src/cli/refresh/period.js";
import { dayIn, numberIn } from "../../../src/cli/refresh/shape.js";
import { identifierIn, redactor } from "../../../src/cli/refresh/identifier.js";
import { list } from "../../../src/cli/prose.js";
import { excerpt, inWords } from "../../../src/cli/refresh/words.js";
import { peacekeepingYear } from "../../../src/cli/refresh/psdata-budget.js";
import { IDENTIFIER } from "./fixtures.js";

describe("Numbers of services", () => {
  const numbers: readonly (readonly [unknown, number | null | undefined])[] = [
    [12, 12],
    [12.5, 12.5],
    [0, 0],
    [-3, -3],
    ["0", 0],
    [" 5280000 ", 5_280_000],
    ["5,280,000", 5_280_000],
    ["5 280 000", 5_280_000],
    ["5\u202F280\u00A0000", 5_280_000],
    ["1,141,848.1", 1_141_848.1],
    ["-1,234", -1_234],
    ["250.0", 250],
    ["-", null],
    ["–", null],
    ["", null],
    [null, null],
    ["n/a", undefined],
    ["1,2", undefined],
    ["12,34,567", undefined],
    ["1.234.567", undefined],
    ["0x10", undefined],
    ["1e3", undefined],
    [NaN, undefined],
    [Infinity, undefined],
    [true, undefined],
    [[], undefined],
    [undefined, undefined],
  ];
  for (const [value, number] of numbers) {
    it(`${inWords(value)} is ${String(number)}`, () => expect(numberIn(value)).to.equal(number));
  }
});

describe("Days of services", () => {
  const days: readonly (readonly [unknown, string | undefined])[] = [
    [1_701_129_600_000, "2023-11-28"],
    ["1701129600000", "2023-11-28"],
    // The hub's oldest record.
    [-678_153_600_000, "1948-07-06"],
    ["-678153600000", "1948-07-06"],
    [0, "1970-01-01"],
    // Older than the first mission.
    [-2_000_000_000_000, undefined],
    ["1900-01-01", undefined],
    ["2026-09-30", "2026-09-30"],
    ["2026-09-30T23:59:59", "2026-09-30"],
    ["2026-09-30 00:00:00", "2026-09-30"],
    ["2026-02-30", undefined],
    ["30/09/2026", undefined],
    ["September", undefined],
    ["2026", undefined],
    ["", undefined],
    [null, undefined],
    [NaN, undefined],
    [1e20, undefined],
    [{}, undefined],
  ];
  for (const [value, day] of days) it(`${inWords(value)} is ${String(day)}`, () => expect(dayIn(value)).to.equal(day));
});

describe("Periods", () => {
  const periods: readonly (readonly [string, string | null, string])[] = [
    ["2026-09-01", "2026-09-30", "2026-09"],
    ["2024-02-01", "2024-02-29", "2024-02"],
    ["2024-02-01", "2024-02-28", "2024-02-01/2024-02-28"],
    ["2026-09-14", "2026-09-14", "2026-09-14"],
    ["2026-09-14", null, "2026-09-14"],
    ["2026-01-01", "2026-06-30", "2026-01/2026-06"],
    ["2026-01-01", "2026-12-31", "2026"],
    ["2025-01-01", "2026-12-31", "2025-01/2026-12"],
    ["2024-07-01", "2025-06-30", "2024-07/2025-06"],
    ["2026-09-03", "2026-09-28", "2026-09-03/2026-09-28"],
    ["2026-09-01", "2026-10-15", "2026-09-01/2026-10-15"],
  ];
  for (const [start, end, period] of periods)
    it(`${start} to ${String(end)} is ${period}`, () => expect(periodOf(start, end)).to.equal(period));

  it("are the same however they are written", () => {
    expect(sameDays("2025", "2025-01/2025-12")).to.be.true;
    expect(sameDays("2025-09~", "2025-09-01/2025-09-30")).to.be.true;
    expect(sameDays("2025-09", "2025-09-30")).to.be.false;
  });
});

describe("Peacekeeping years", () => {
  const years: readonly (readonly [unknown, string | undefined])[] = [
    ["2024/25", "2024-07/2025-06"],
    ["2024-25", "2024-07/2025-06"],
    ["2024/2025", "2024-07/2025-06"],
    ["FY 2024/25", "2024-07/2025-06"],
    ["1999/00", "1999-07/2000-06"],
    ["2024-07-01 to 2025-06-30", "2024-07/2025-06"],
    [Date.UTC(2024, 6, 1), "2024-07/2025-06"],
    ["2025-06-30", "2024-07/2025-06"],
    // Its first year or its last one?
    ["2024", undefined],
    [2024, undefined],
    ["2024-07", undefined],
    ["2024/27", undefined],
    [null, undefined],
  ];
  for (const [value, period] of years)
    it(`${inWords(value)} is ${String(period)}`, () => expect(peacekeepingYear(value)).to.equal(period));
});

describe("Words", () => {
  it("of others are cut, and command no terminal", () => {
    expect(excerpt("a\u001b[2Jb\n\n c\u202E")).to.equal("a [2Jb c");
    expect(excerpt("x".repeat(100)))
      .to.have.length(80)
      .and.to.match(/…$/);
  });

  it("are list", () => {
    expect(list([])).to.equal("");
    expect(list(["a"])).to.equal("a");
    expect(list(["a", "b", "c"])).to.equal("a, b and c");
  });

  it("keep an identifier secret in every form", () => {
    const redact = redactor(identifierIn(IDENTIFIER)!);
    for (const form of [
      IDENTIFIER,
      IDENTIFIER.replace("=", ""),
      encodeURIComponent(IDENTIFIER),
      encodeURIComponent(IDENTIFIER).toLowerCase(),
      "tests:me@example.org",
      "me%40example.org",
      "ME@EXAMPLE.ORG",
    ])
      expect(redact(`a ${form} b`), form).to.equal("a [app identifier] b");
  });

  it("are an identifier only as the base64 of a name and an address", () => {
    const base64 = (text: string) => Buffer.from(text).toString("base64");
    expect(identifierIn(base64("my-app:me@example.org\n"))).to.include({ email: "me@example.org" });
    expect(identifierIn(`${IDENTIFIER.slice(0, 10)}\n${IDENTIFIER.slice(10)}`)).to.include({ text: IDENTIFIER });
    for (const text of [
      "",
      "1",
      "hapi",
      "not base64",
      "tests:me@example.org",
      base64("my-app:value"),
      base64("me@example.org"),
      base64("a:b@c"),
    ])
      expect(identifierIn(text), text).to.be.undefined;
  });
});
