import { expect } from "chai";
import { dayIn, isTimeZone } from "../../src/format/time-zone.js";

describe("the day in a time zone", () => {
  it("is that of its clocks", () => {
    const moment = new Date("2026-03-31T22:30:00Z");
    expect(dayIn(moment, "UTC")).to.equal("2026-03-31");
    expect(dayIn(moment, "Africa/Kinshasa")).to.equal("2026-03-31");
    expect(dayIn(moment, "Africa/Lubumbashi")).to.equal("2026-04-01");
    expect(dayIn(moment, "Pacific/Kiritimati")).to.equal("2026-04-01");
    expect(dayIn(new Date("2027-01-01T04:59:59Z"), "America/New_York")).to.equal("2026-12-31");
    expect(dayIn(new Date("2027-01-01T05:00:00Z"), "America/New_York")).to.equal("2027-01-01");
  });

  it("has four digits of the year", () => {
    expect(dayIn(new Date("0987-06-05T12:00:00Z"), "UTC")).to.match(/^0987-\d\d-\d\d$/);
  });

  it("is asked of zones that the engine knows", () => {
    expect(isTimeZone("Africa/Lubumbashi")).to.equal(true);
    for (const name of ["", "Goma", "Africa/Goma2", "<b>"]) expect(isTimeZone(name), name).to.equal(false);
    expect(() => dayIn(new Date(0), "Nowhere/At-all")).to.throw(RangeError);
  });
});
