/** An entry of a calendar: whole days, without a time or a zone. */
export interface CalendarEntry {
  /** Unique in the world and the same for ever. */
  readonly uid: string;
  readonly summary: string;
  readonly description?: string;
  readonly url?: string;
  /** First day, `YYYY-MM-DD` */
  readonly from: string;
  /** The day after the last; where it is not after `from`, the entry is of one day. */
  readonly until: string;
  /** Words of one kind, to filter by. */
  readonly category?: string;
  /** Whether it is not certain; calendars show such an entry paler, or hatched. */
  readonly isTentative?: boolean;
}

export interface Calendar {
  readonly name: string;
  /** BCP 47 */
  readonly language: string;
  /** When its data were made, `YYYY-MM-DD`; taken for midnight UTC. */
  readonly stamp: string;
  readonly entries: readonly CalendarEntry[];
}

/** RFC 5545, 3.1: control characters have no place in a line, save the tabulator. */
// eslint-disable-next-line no-control-regex
const printable = (text: string): string => text.replace(/[\u0000-\u0008\u000a-\u001f\u007f]/g, "");

/** RFC 5545, 3.3.11: a backslash before what has a meaning, and a line break as two letters. */
const escape = (text: string): string => printable(text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|[\r\n]/g, "\\n"));

/** How many octets a character takes in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** RFC 5545, 3.1: no line is longer than 75 octets; a longer one goes on after a line break and a space, never within a character. */
function fold(line: string): string {
  const lines: string[] = [];
  let current = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      lines.push(current);
      current = " ";
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join("\r\n");
}

const plain = (day: string): string => day.replaceAll("-", "");

/** A property, where there is something to say: an empty one is worse than none. */
const property = (name: string, value: string | undefined): readonly string[] => (value ? [`${name}:${value}`] : []);

/**
 * A calendar as text/calendar, RFC 5545: folded lines that end with CRLF, whole-day events, time stamps in UTC. It names no METHOD: that is for
 * invitations, which have an organizer.
 *
 * @returns undefined where there is no entry: a calendar holds at least one
 */
export function calendar({ name, language, stamp, entries }: Calendar): string | undefined {
  if (entries.length === 0) return undefined;
  const events = entries.flatMap(({ uid, summary, description, url, from, until, category, isTentative = false }) => [
    "BEGIN:VEVENT",
    `UID:${escape(uid)}`,
    `DTSTAMP:${plain(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${plain(from)}`,
    // Without an end, an event that starts on a date is of that day; an end that is not after the start is forbidden.
    ...property("DTEND;VALUE=DATE", until > from ? plain(until) : undefined),
    ...property(`SUMMARY;LANGUAGE=${language}`, escape(summary)),
    ...property(`DESCRIPTION;LANGUAGE=${language}`, escape(description ?? "")),
    // An address, not a text: what has a meaning in a text has none in it.
    ...property("URL", printable(url ?? "")),
    ...property(`CATEGORIES;LANGUAGE=${language}`, escape(category ?? "")),
    `STATUS:${isTentative ? "TENTATIVE" : "CONFIRMED"}`,
    // It tells of a day and takes none of the reader's time.
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ]);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//monusco-widgets//handover-timeline//EN",
    "CALSCALE:GREGORIAN",
    ...property("X-WR-CALNAME", escape(name)),
    ...events,
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}
