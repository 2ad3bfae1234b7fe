/** Which day it is where: the one thing that is asked of the engine's calendar, and only where a page names a time zone. */

const formatOf = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });

/** Whether the engine knows a time zone of the IANA database: `Africa/Lubumbashi` */
export function isTimeZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * The calendar day of a moment in a time zone, `YYYY-MM-DD`.
 *
 * @throws RangeError where the engine does not know the zone
 */
export function dayIn(moment: Date, timeZone: string): string {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.get("year")!.padStart(4, "0")}-${parts.get("month")}-${parts.get("day")}`;
}
