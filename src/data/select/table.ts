/** A part of a dataset as a table that a reader can take away. */
import { firstDay, lastDay } from "../edtf.js";
import type { Dataset, EventKind, Resource } from "../schema.js";
import { DOCUMENT_COLUMNS, documentFields } from "./documents.js";
import { compareDays } from "./figures.js";

type Text = Readonly<Record<string, string>>;

interface Told {
  readonly kind: "work" | EventKind;
  readonly date?: string | undefined;
  readonly texts: readonly (Text | undefined)[];
  readonly note?: Text | undefined;
  readonly confidence: string;
  readonly sources: readonly string[];
}

/** What an area says of the mission's work (`work`), and events of a kind, by that kind's name. */
function toldOf({ focusAreas, handover }: Dataset, { area, events }: NonNullable<Resource["table"]>): readonly Told[] {
  const points = focusAreas.filter(({ id }) => id === area).flatMap((one) => one.points);
  return [
    ...points.map((point): Told => ({ ...point, kind: "work", texts: [point.text] })),
    ...handover.events
      .filter(({ kind }) => kind === events)
      .map((event): Told => ({ ...event, texts: [event.title, event.text] })),
  ];
}

/** A sentence after a title needs the title's full stop. */
const joined = (texts: readonly (Text | undefined)[], tag: string): string =>
  texts.flatMap((text) => text?.[tag] ?? []).join(". ");

/** By the first day a date can mean, as the timeline does; what has no date comes last. */
const byDate = (a: Told, b: Told): number => compareDays(first(a), first(b));
const first = ({ date }: Told): string => (date === undefined ? "9999-99" : firstDay(date) + lastDay(date));

/**
 * What a resource's `table` asks for, one row for each point and event, by date. Columns are added at the end, for further languages, and never
 * change their names: other people's programs read them.
 *
 * @returns rows of fields; the first holds the names of the columns; dates are EDTF, as in the dataset
 */
export function tableOf(dataset: Dataset, table: NonNullable<Resource["table"]>): readonly (readonly string[])[] {
  const tags = dataset.languages.map(({ tag }) => tag);
  const rows = [...toldOf(dataset, table)].sort(byDate).map(({ kind, date = "", texts, note, confidence, sources }) => {
    return [
      date,
      kind,
      confidence,
      ...documentFields(dataset, sources),
      ...tags.flatMap((tag) => [joined(texts, tag), joined([note], tag)]),
    ];
  });
  const texts = tags.flatMap((tag) => [`text_${tag}`, `note_${tag}`]);
  return [["date", "kind", "confidence", ...DOCUMENT_COLUMNS, ...texts], ...rows];
}
