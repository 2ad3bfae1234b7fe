/** The day, in the zone of the server: what "today" means on its pages. */
import type { Day } from "../data/edtf.js";

/**
 * Tells the day of moments.
 *
 * @param timeZone IANA name
 * @throws RangeError where the engine knows no such zone
 */
export function dayIn(timeZone: string): (moment: Date) => Day {
  const format = new Intl.DateTimeFormat("en", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  let last: { readonly minute: number; readonly day: Day } | undefined;
  return (moment) => {
    // No zone changes its day within a minute, and each request asks.
    const minute = Math.floor(moment.getTime() / 60_000);
    if (last?.minute !== minute) {
      const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
      last = { minute, day: `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}` };
    }
    return last.day;
  };
}
