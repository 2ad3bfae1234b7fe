import { expect } from "chai";
import { dayIn, isTimeZone } from "../../src/format/time-zone.js";

describe("time zones", () => {
  const moment = new Date("2024-06-30T22:30:00Z");

  it("say which day it is where, whatever the zone of the machine", () => {
    const zones = ["Africa/Lubumbashi", "UTC", "Africa/Kinshasa", "Pacific/Kiritimati", "Africa/Lubumbashi"];
    expect(zones.map((zone) => dayIn(moment, zone))).to.deep.equal(
      ["2024-07-01", "2024-06-30", "2024-06-30", "2024-07-01", "2024-07-01"], // prettier-ignore
    );
    expect(dayIn(new Date("0045-02-03T12:00:00Z"), "UTC")).to.match(/^0045-02-0\d$/);
  });

  it("are those that the engine knows", () => {
    expect(["Africa/Lubumbashi", "UTC", "Mars/Olympus_Mons", ""].map(isTimeZone)).to.deep.equal([true, true, false, false]);
    expect(() => dayIn(moment, "Mars/Olympus_Mons")).to.throw(RangeError);
  });
});
