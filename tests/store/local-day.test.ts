import { expect } from "chai";
import { localDay } from "../../src/store/local-day.js";

describe("the reader's own day", () => {
  it("is that of the clock on the wall, with two digits for month and day", () => {
    expect(localDay(new Date(2026, 0, 5, 0, 0))).to.equal("2026-01-05");
    expect(localDay(new Date(2026, 0, 5, 23, 59, 59))).to.equal("2026-01-05");
    expect(localDay(new Date(2026, 11, 31))).to.equal("2026-12-31");
  });
});
