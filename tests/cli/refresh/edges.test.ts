/** Figures at the edge of today: the year that ends today, tomorrow where the service stands, the day after. */
import { expect } from "chai";
import { yearEnds } from "../../../src/cli/refresh/unhcr.js";
import { weigh } from "../../../src/cli/refresh/weigh.js";
import { minimal } from "../../data/datasets.js";
import type { Metric } from "../../../src/data/schema.js";

const metric = minimal()["metrics"].people as Metric; // eslint-disable-line @typescript-eslint/no-unsafe-member-access -- of a test

describe("a figure at the edge of today", () => {
  it("is one of a year's end only once the year is over", () => {
    const rows = [{ year: 2026, coo_iso: "COD", coa_iso: "COD", idps: 5 }];
    const dates = (today: string): readonly string[] => yearEnds(rows, today).candidates.map(({ date }) => date);
    expect(dates("2026-12-31")).to.deep.equal([]);
    expect(yearEnds(rows, "2026-12-31").remarks.join()).to.contain("a year that is not over");
    expect(dates("2027-01-01")).to.deep.equal(["2026-12-31"]);
    expect(yearEnds(rows, "2027-01-01").remarks).to.deep.equal([]);
  });

  it("may be of tomorrow, and not of the day after", () => {
    const fates = (date: string): readonly [number, number] => {
      const candidate = { series: "count", date, value: 7, kind: "observed" } as const;
      const { fresh, remarks } = weigh("people", metric, [candidate], { today: "2026-11-24" });
      return [fresh.length, remarks.filter((one) => one.includes("days to come")).length];
    };
    expect(fates("2026-11-24")).to.deep.equal([1, 0]);
    expect(fates("2026-11-25")).to.deep.equal([1, 0]);
    expect(fates("2026-11-26")).to.deep.equal([0, 1]);
  });
});
