/** Which day it is where: the one thing that is asked of the engine's calendar, and only where a page names a time zone. */

/** Made once for each zone: an engine takes long to make one, and a server asks each time. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    const parts = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
    format = new Intl.DateTimeFormat("en-US", { timeZone, calendar: "gregory", numberingSystem: "latn", ...parts });
    formats.set(timeZone, format);
  }
  return format;
}

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
