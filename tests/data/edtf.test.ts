import { expect } from "chai";
import fc from "fast-check";
import {
  addDays,
  addDuration,
  daysBetween,
  DURATION_PATTERN,
  EDTF_PATTERN,
  firstDay,
  lastDay,
  parseEdtf,
  endOf,
  startOf,
} from "../../src/data/edtf.js";
import { BAD, GOOD } from "./edtf-corpus.js";

describe("EDTF dates", () => {
  it("are tried with sixty good and sixty bad ones, each once", () => {
    expect(new Set(GOOD.map(([text]) => text))).to.have.property("size", 60);
    expect(new Set(BAD.map(([text]) => text))).to.have.property("size", 60);
  });

  for (const [text, first, last] of GOOD) {
    it(`reads ${text}`, () => {
      expect([firstDay(text), lastDay(text)]).to.deep.equal([first, last]);
      expect(EDTF_PATTERN.test(text)).to.equal(true);
    });
  }
  for (const [text, why] of BAD) {
    it(`refuses ${JSON.stringify(text)}: ${why}`, () => {
      expect(parseEdtf(text)).to.equal(undefined);
      expect(() => firstDay(text)).to.throw(RangeError, JSON.stringify(text));
    });
  }

  it("gives the sides of an interval as they are written", () => {
    expect([startOf("2024-05~/2024"), endOf("2024-05~/2024")]).to.deep.equal(["2024-05~", "2024"]);
    expect([startOf("2024-05"), endOf("2024-05")]).to.deep.equal(["2024-05", "2024-05"]);
    expect([startOf("../2024"), endOf("2024/..")]).to.deep.equal([undefined, undefined]);
  });

  it("of more precision lie within those of less", () => {
    const day = fc.integer({ min: 0, max: 3_000_000 }).map((days) => addDays("0000-01-01", days));
    fc.assert(
      fc.property(day, (text) =>
        [text.slice(0, 7), text.slice(0, 4), `${text.slice(0, 3)}X`, `${text.slice(0, 2)}XX`, `${text.slice(0, 4)}/..`].every(
          (wider) => firstDay(wider) <= text && text <= lastDay(wider),
        ),
      ),
    );
  });

  it("keeps how sure a date is", () => {
    expect(parseEdtf("2024-05~")?.start).to.deep.equal({ year: 2024, month: 5, approximate: true, uncertain: false });
    expect(parseEdtf("2024")?.start).to.deep.equal({ year: 2024, approximate: false, uncertain: false });
    expect(parseEdtf("2024-XX-05")).to.equal(undefined);
    expect(parseEdtf("2024-05%")?.start).to.deep.include({ approximate: true, uncertain: true });
  });

  it("tells a date from an interval by identity", () => {
    const date = parseEdtf("2024-05");
    expect(date?.end).to.equal(date?.start);
    expect(parseEdtf("2024-05/2024-05")?.end).not.to.equal(parseEdtf("2024-05/2024-05")?.start);
  });

  it("never puts a first day after a last day", () => {
    const part = fc.tuple(fc.integer({ min: 0, max: 9998 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => {
      return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
    });
    fc.assert(
      fc.property(part, part, (a, b) => {
        const text = a <= b ? `${a}/${b}` : `${b}/${a}`;
        return firstDay(text) <= lastDay(text);
      }),
    );
  });
});

describe("days and durations", () => {
  it("adds months by the calendar", () => {
    expect(addDuration("2024-01-31", "P1M")).to.equal("2024-02-29");
    expect(addDuration("2023-08-31", "P6M")).to.equal("2024-02-29");
    expect(addDuration("2024-02-29", "P1Y")).to.equal("2025-02-28");
    expect(addDuration("2024-12-31", "P2W1D")).to.equal("2025-01-15");
    expect(addDuration("2025-09-30", "P6M")).to.equal("2026-03-30");
  });

  it("refuses what is no duration", () => {
    for (const text of ["P", "P99999Y", "6M", "PT6H", "P6M2", "-P6M", "P1.5M", "P-6M"]) {
      expect(() => addDuration("2024-01-01", text), text).to.throw(RangeError, `not an ISO 8601 duration: "${text}"`);
      expect(DURATION_PATTERN.test(text), text).to.equal(false);
    }
  });

  it("comes to the first or the last day that can be written, never beyond", () => {
    expect(addDuration("9999-01-01", "P9999Y")).to.equal("9999-12-31");
    expect(addDays("9999-12-30", 7)).to.equal("9999-12-31");
    expect(addDays("0000-01-02", -1)).to.equal("0000-01-01");
    expect(addDays("0000-01-02", -7)).to.equal("0000-01-01");
  });

  it("undoes a number of days", () => {
    const day = fc
      .date({ min: new Date("1000-01-01"), max: new Date("3000-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: -50_000, max: 50_000 }),
        (from, days) => daysBetween(from, addDays(from, days)) === days,
      ),
    );
  });
});
