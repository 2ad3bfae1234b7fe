import { addDays, daysBetween, type Day } from "../../data/edtf.js";
import { isSafeAddress } from "../../data/address.js";
import type { Dataset, HandoverEvent, Source } from "../../data/schema.js";
import { DOCUMENT_COLUMNS, documentFields, inOneField, placesIn, sourcesOn } from "../../data/select.js";
import { calendar, type CalendarEntry } from "../../format/calendar.js";
import { csv } from "../../format/csv.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import type { Reading } from "../../store/reading.js";
import { doubt } from "../shared/doubt.js";
import type { Download } from "../shared/downloads.js";
import { dateText } from "../shared/text.js";
import type { Scene } from "./scene.js";
import { extentOf } from "./strip-window.js";

/**
 * The most days that an entry takes. A calendar draws an entry of many days as a bar across all of them, over which the entries of single days
 * are hard to see: what happened on some day of 2023 would lie on the whole year. So a day, a few days or a month are drawn as what they are;
 * what is longer stands on its first day, with its span in words in the title, which every calendar shows.
 */
const LONGEST = 31;

function sourcesOf(data: Reading, dataset: Dataset, event: HandoverEvent): readonly Source[] {
  return sourcesOn(event.sources, dataset, data.asOf).flatMap((id) => dataset.sources[id] ?? []);
}

/** The days that an event takes in a calendar. */
export interface CalendarDays {
  readonly from: Day;
  /** No longer of it. */
  readonly until: Day;
  /** Whether they are but the first day of a span. */
  readonly isLong: boolean;
}

/** Its whole span, until today where it has not ended; only the first day of a span that is long. */
export function calendarDays(date: string, today: Day): CalendarDays {
  const { first, last, open } = extentOf(date);
  const end = open === "end" && today > last ? today : last;
  const isLong = daysBetween(first, end) >= LONGEST;
  return { from: first, until: addDays(isLong ? first : end, 1), isLong };
}

/** Whether a date is marked as about right, or as one that may be wrong. */
const isDoubtful = (date: string): boolean => /[~?%]/.test(date);

/** The events as text/calendar. */
export function calendarFile(data: Reading, dataset: Dataset, events: readonly HandoverEvent[]): string | undefined {
  const { messages, tag } = data.language;
  const today = data.asOf ?? data.today;
  return calendar({
    name: `${dataset.mission.acronym}${messages.colon}${messages.timelineTitle}`,
    language: tag,
    stamp: dataset.updated,
    entries: events.map((event) => entryOf(data, dataset, event, today)),
  });
}

function entryOf(data: Reading, dataset: Dataset, event: HandoverEvent, today: Day): CalendarEntry {
  const { messages } = data.language;
  const sources = sourcesOf(data, dataset, event);
  const { from, until, isLong } = calendarDays(event.date, today);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(event.date);
  const word = doubt(data, event.confidence);
  // A calendar shows titles: what keeps an event or its day from being certain is said in them.
  const asides = [isLong || /[~?%]|\.\./.test(event.date) ? dateText(data, event.date) : undefined, word].filter(Boolean);
  const title = data.text(event.title).value;
  const description = [
    event.text && data.text(event.text).value,
    isDay ? undefined : messages.dateAsKnown(dateText(data, event.date)),
    isLong ? messages.entryOfFirstDay : undefined,
    word && `${word.charAt(0).toUpperCase()}${word.slice(1)}.`,
    ...sources.map(({ publisher, title, url }) =>
      messages.labelled(messages.source, [publisher, title, url].filter(Boolean).join(messages.comma)),
    ),
  ];
  const url = sources.map((source) => absolute(source.url)).find((one) => one !== undefined);
  return {
    uid: `${event.id}@${dataset.id}`,
    summary: asides.length === 0 ? title : `${title} (${asides.join(messages.comma)})`,
    isTentative: event.confidence === "unsure" || isDoubtful(event.date),
    description: description.filter(Boolean).join("\n"),
    ...(url !== undefined && { url }),
    from,
    until,
    category: messages.eventKinds[event.kind],
  };
}

/** A whole address, encoded as a calendar wants it; a relative one means nothing outside of its page. */
function absolute(url: string | undefined): string | undefined {
  if (url === undefined || !isSafeAddress(url)) return undefined;
  try {
    return new URL(url).href;
  } catch {
    return undefined;
  }
}

const COLUMNS = ["id", "date", "kind", "phase", "sites", "places", "confidence", ...DOCUMENT_COLUMNS];

/** Texts that are in every language of the dataset. */
const TEXTS = ["title", "text", "note"] as const;

/**
 * The events as a table, the same whatever the language of the page: dates are EDTF, kinds and phases the ids of the format, and each text has
 * a column for each language of the dataset, empty where it is not translated.
 */
export function tableFile(data: Reading, dataset: Dataset, events: readonly HandoverEvent[]): string {
  const placesOfEvent = placesIn(dataset);
  const siteNames = new Map(dataset.handover.sites.map(({ id, name }) => [id, name]));
  const tags = dataset.languages.map(({ tag }) => tag);
  const rows = events.map((event) => {
    // Remarks are of today: a frozen view leaves them out.
    const texts = { ...event, note: data.asOf === undefined ? event.note : undefined };
    return [
      event.id,
      event.date,
      event.kind,
      event.phase ?? "",
      inOneField(event.sites.map((id) => siteNames.get(id) ?? id)),
      inOneField(placesOfEvent(event)),
      event.confidence,
      ...documentFields(dataset, sourcesOn(event.sources, dataset, data.asOf)),
      ...TEXTS.flatMap((name) => tags.map((tag) => texts[name]?.[tag] ?? "")),
    ];
  });
  return csv([[...COLUMNS, ...TEXTS.flatMap((name) => tags.map((tag) => `${name}_${tag}`))], ...rows]);
}

/** What readers can take away of a timeline: its events as a calendar and as a table, and its strip. */
export function filesOf(
  data: DatasetController,
  { dataset, view: { events } }: Scene,
  picture: () => string | undefined,
): readonly Download[] {
  const { messages } = data.language;
  const name = `${dataset.id}-handover`;
  return [
    {
      label: messages.downloadIcs,
      file: `${name}.ics`,
      type: "text/calendar",
      text: () => calendarFile(data, dataset, events),
    },
    { label: messages.downloadCsv, file: `${name}.csv`, type: "text/csv", text: () => tableFile(data, dataset, events) },
    { label: messages.downloadSvg, file: `${name}.svg`, type: "image/svg+xml", text: picture },
  ];
}
