/**
 * What the mission did for elections, and the votes themselves, as a table: `npm run generate` makes data/elections-support.csv of it. No report on
 * the subject is at hand, so our own record is what a reader can download.
 */
import { firstDay, lastDay } from "../src/data/edtf.js";
import type { Dataset, Source } from "../src/data/schema.js";

/** What the columns are called: other people's programs read them by these names, so they never change. */
export const COLUMNS = [
  "date",
  "kind",
  "text_en",
  "text_fr",
  "note_en",
  "note_fr",
  "confidence",
  "sources",
  "publishers",
  "urls",
  "ref",
] as const;

type Text = Readonly<Record<string, string>>;
type Entry = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** Between the values of one field. Every document has its place in all three columns, empty where it has no address. */
const LIST = " | ";

/** A spreadsheet takes these at the start of a field for a formula; after an apostrophe it shows text. */
const inert = (field: string): string => (/^[=+\-@\t\r]/.test(field) ? `'${field}` : field);

/** RFC 4180: quoted where a comma, a quote or a line break would end the field. */
const quoted = (field: string): string => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

interface Told {
  readonly kind: "support" | "election";
  readonly date?: string | undefined;
  readonly texts: readonly (Text | undefined)[];
  readonly note?: Text | undefined;
  readonly confidence: string;
  readonly sources: readonly string[];
  readonly ref?: string | undefined;
}

/** What the mission did for elections (`support`), and elections themselves with their results (`election`). */
function toldOf({ focusAreas, handover }: Dataset): readonly Told[] {
  const support = focusAreas.filter(({ id }) => id === "elections").flatMap(({ points }) => points);
  return [
    ...support.map((point): Told => ({ ...point, kind: "support", texts: [point.text] })),
    ...handover.events
      .filter(({ kind }) => kind === "election")
      .map((event): Told => ({ ...event, kind: "election", texts: [event.title, event.text] })),
  ];
}

/** A sentence after a title needs the title's full stop. */
const joined = (texts: readonly (Text | undefined)[], lang: string): string =>
  texts.flatMap((text) => text?.[lang] ?? []).join(". ");

function entryOf({ kind, date = "", texts, note, confidence, sources, ref = "" }: Told, dataset: Dataset): Entry {
  const each = (part: (source: Source) => string | undefined): string =>
    sources.map((id) => part(dataset.sources[id]!) ?? "").join(LIST);
  return {
    date,
    kind,
    text_en: joined(texts, "en"),
    text_fr: joined(texts, "fr"),
    note_en: joined([note], "en"),
    note_fr: joined([note], "fr"),
    confidence,
    sources: each(({ title }) => title),
    publishers: each(({ publisher, via }) => (via === undefined ? publisher : `${publisher}, via ${via}`)),
    urls: each(({ url }) => url),
    ref,
  };
}

/**
 * The mission's support for elections as a table: points of the area `elections` and events of the kind `election`, by date.
 *
 * @returns RFC 4180 with a header row; dates are EDTF, as in the dataset; a field that begins like a formula stands behind an apostrophe
 */
export function electionsCsv(dataset: Dataset): string {
  // By the first day a date can mean, as the timeline does: help given some time in 2011 stands before the vote of November.
  const first = ({ date }: Told): string => (date === undefined ? "9999" : firstDay(date) + lastDay(date));
  const told = [...toldOf(dataset)].sort((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0));
  const rows = told.map((one) => {
    const entry = entryOf(one, dataset);
    return COLUMNS.map((column) => quoted(inert(entry[column])));
  });
  return [[...COLUMNS], ...rows].map((row) => `${row.join(",")}\r\n`).join("");
}
