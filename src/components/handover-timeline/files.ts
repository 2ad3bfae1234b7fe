import { addDays, daysBetween, type Day } from "../../data/edtf.js";
import { isSafeAddress } from "../../data/address.js";
import type { Dataset, HandoverEvent, Source } from "../../data/schema.js";
import { placesIn, sourcesOn } from "../../data/select.js";
import { calendar, type CalendarEntry } from "../../format/calendar.js";
import { csv } from "../../format/csv.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { doubt } from "../shared/doubt.js";
import { dateText } from "../shared/text.js";
import { extentOf } from "./strip-window.js";

/** A calendar that is blocked for longer says less than the words of its entry: ten years. */
const LONGEST = 3653;

function sourcesOf(data: DatasetController, dataset: Dataset, event: HandoverEvent): readonly Source[] {
  return sourcesOn(event.sources, dataset, data.asOf).flatMap((id) => dataset.sources[id] ?? []);
}

/** The days that an event takes in a calendar, the second no longer of it: until today where it has not ended, one day where that is absurd. */
export function calendarDays(date: string, today: Day): readonly [from: Day, until: Day] {
  const { first, last, open } = extentOf(date);
  const end = open === "end" && today > last ? today : last;
  return [first, addDays(daysBetween(first, end) > LONGEST ? first : end, 1)];
}

/** The events as text/calendar. */
export function calendarFile(data: DatasetController, dataset: Dataset, events: readonly HandoverEvent[]): string | undefined {
  const { messages, tag } = data.language;
  const today = data.asOf ?? data.today;
  return calendar({
    name: `${dataset.mission.acronym}${messages.colon}${messages.timelineTitle}`,
    language: tag,
    stamp: dataset.updated,
    entries: events.map((event) => entryOf(data, dataset, event, today)),
  });
}

function entryOf(data: DatasetController, dataset: Dataset, event: HandoverEvent, today: Day): CalendarEntry {
  const { messages } = data.language;
  const sources = sourcesOf(data, dataset, event);
  const [from, until] = calendarDays(event.date, today);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(event.date);
  const word = doubt(data, event.confidence);
  const description = [
    event.text && data.text(event.text).value,
    isDay ? undefined : messages.dateAsKnown(dateText(data, event.date)),
    word && `${word.charAt(0).toUpperCase()}${word.slice(1)}.`,
    ...sources.map(({ publisher, title, url }) =>
      messages.labelled(messages.source, [publisher, title, url].filter(Boolean).join(", ")),
    ),
  ];
  const url = sources.map((source) => absolute(source.url)).find((one) => one !== undefined);
  return {
    uid: `${event.id}@${dataset.id}`,
    summary: data.text(event.title).value,
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

const COLUMNS = [
  "date",
  "kind",
  "title",
  "text",
  "phase",
  "sites",
  "places",
  "confidence",
  "note",
  "sources",
  "publishers",
  "urls",
];

/** The events as a table. Dates are EDTF, kinds the ids of the format; what there are several of stands between semicolons. */
export function tableFile(data: DatasetController, dataset: Dataset, events: readonly HandoverEvent[]): string {
  const { handover } = dataset;
  const placesOfEvent = placesIn(dataset);
  const siteNames = new Map(handover.sites.map(({ id, name }) => [id, name]));
  const phaseNames = new Map(handover.phases.map(({ id, title }) => [id, data.text(title).value]));
  const rows = events.map((event) => {
    const sources = sourcesOf(data, dataset, event);
    // Remarks are of today: a frozen view leaves them out.
    const remark = event.note && data.asOf === undefined ? data.text(event.note).value : "";
    return [
      event.date,
      event.kind,
      data.text(event.title).value,
      event.text ? data.text(event.text).value : "",
      (event.phase && phaseNames.get(event.phase)) ?? "",
      event.sites.map((id) => siteNames.get(id) ?? id).join("; "),
      placesOfEvent(event).join("; "),
      event.confidence,
      remark,
      sources.map(({ title }) => title).join("; "),
      sources.map(({ publisher }) => publisher).join("; "),
      sources.flatMap(({ url }) => url ?? []).join(" "),
    ];
  });
  return csv([COLUMNS, ...rows]);
}
