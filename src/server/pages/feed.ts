/** What has changed in the data, as entries of a feed: corrections, figures as they were published, steps of the hand-over. */
import { firstDay, lastDay, type Day } from "../../data/edtf.js";
import { newestFirst } from "../../data/corrections.js";
import type { Correction, Dataset, HandoverEvent } from "../../data/schema.js";
import { eventsOf, knownSince, sourceOf, sourcesOn, type Finding } from "../../data/select.js";
import { figureText } from "../../components/shared/citation.js";
import { doubt } from "../../components/shared/doubt.js";
import { dateText } from "../../components/shared/text.js";
import { elementHtml, sentenceHtml } from "../../embed/html.js";
import { languageAttributes } from "../../embed/language-attributes.js";
import { figureSentence } from "../../embed/sentence/figures.js";
import { cited, type Sentence } from "../../embed/sentence/pieces.js";
import { joinNumber } from "../../format/index.js";
import type { Reading } from "../../store/reading.js";
import type { TextByLanguage } from "../../i18n/text.js";

/** Something that is new. */
export interface Entry {
  /** What it is, the same for ever and in every language: `figure/displaced/ocha/2025-09/ocha-2025-10` */
  readonly key: string;
  readonly kind: "correction" | "figure" | "event";
  readonly title: string;
  /** Since when it can be known. */
  readonly day: Day;
  readonly html: string;
  /** The widget that shows it, and how: `trend`, `metric=displaced` */
  readonly element: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The first of its documents. */
  readonly source?: string;
}

interface Place {
  readonly reading: Reading;
  readonly dataset: Dataset;
  /** BCP 47, as it was asked for. */
  readonly language: string;
}

const isWeb = (url: string | undefined): url is string => url !== undefined && /^https?:/i.test(url);

const paragraph = ({ reading, language }: Place, sentence: Sentence): string =>
  elementHtml("p", languageAttributes(language, reading), sentenceHtml(sentence));

const words = ({ reading }: Place, text: TextByLanguage): string => reading.text(text).value;

function figures(place: Place): readonly Entry[] {
  const { reading, dataset } = place;
  return Object.entries(dataset.metrics).flatMap(([id, metric]) =>
    metric.observations.flatMap((observation, index): readonly Entry[] => {
      const source = sourceOf(dataset, observation.source);
      const series = metric.series.find((one) => one.id === observation.series);
      if (!source || !series) return [];
      const finding: Finding = { metric, series, observation, source, pointer: `/metrics/${id}/observations/${index}` };
      const { labelled } = reading.language.messages;
      const note = observation.note && words(place, observation.note);
      return [
        {
          key: ["figure", id, series.id, observation.date, observation.source].join("/"),
          kind: "figure",
          title: labelled(words(place, metric.label), figureText(reading, finding, "compact")),
          day: knownSince(observation, dataset),
          html: paragraph(place, [...figureSentence(reading, dataset, finding), note ? ` ${note}` : ""]),
          element: "trend",
          attributes: { metric: id },
          ...(isWeb(source.url) && { source: source.url }),
        },
      ];
    }),
  );
}

/** The last day that an event's date can mean, as far as the data go; of what has not ended the first. */
function dayOf({ date }: HandoverEvent, until: Day): Day {
  const last = lastDay(date);
  return last <= until ? last : firstDay(date);
}

function events(place: Place): readonly Entry[] {
  const { reading, dataset } = place;
  return eventsOf(dataset).map((event) => {
    const sources = sourcesOn(event.sources, dataset, undefined);
    const url = sources.map((id) => dataset.sources[id]?.url).find(isWeb);
    const first = [dateText(reading, event.date), doubt(reading, event.confidence)];
    const text = words(place, event.text ?? event.title);
    const end = /[.!?]$/.test(text) ? "" : ".";
    return {
      key: `event/${event.id}`,
      kind: "event",
      title: words(place, event.title),
      day: dayOf(event, dataset.updated),
      html: paragraph(place, [`${text}${end} `, ...cited(reading, dataset, sources, { first })]),
      element: "handover-timeline",
      attributes: event.phase === undefined ? {} : { phase: event.phase },
      ...(url !== undefined && { source: url }),
    };
  });
}

/** What a pointer of a correction leads to, by its name, and the widget that shows it. */
function corrected(place: Place, pointer: string): Pick<Entry, "title" | "element" | "attributes"> {
  const { dataset } = place;
  const [part, id = "", index = ""] = pointer
    .split("/")
    .slice(1)
    .map((one) => one.replace(/~1/g, "/").replace(/~0/g, "~"));
  const metric = part === "metrics" && Object.hasOwn(dataset.metrics, id) ? dataset.metrics[id] : undefined;
  if (metric) return { title: words(place, metric.label), element: "trend", attributes: { metric: id } };
  const event = part === "handover" && id === "events" ? dataset.handover.events[Number(index)] : undefined;
  if (event) return { title: words(place, event.title), element: "handover-timeline", attributes: {} };
  const site = part === "handover" && id === "sites" ? dataset.handover.sites[Number(index)] : undefined;
  if (site) return { title: site.name, element: "handover-map", attributes: {} };
  const area = part === "focusAreas" ? dataset.focusAreas[Number(id)] : undefined;
  if (area) return { title: words(place, area.title), element: "focus-area", attributes: { area: area.id } };
  return { title: words(place, dataset.title), element: "brief", attributes: {} };
}

/** A value as a reader would write it; undefined where that is nothing a reader knows, such as an id. */
function valueText({ reading }: Place, value: unknown): string | undefined {
  if (typeof value === "number") return joinNumber(reading.language.number(value, "standard"));
  if (typeof value === "object" && value !== null && typeof (value as { en?: unknown }).en === "string")
    return reading.language.messages.quoted(reading.text(value as TextByLanguage).value);
  return undefined;
}

function correction(place: Place, { date, pointer, was, why }: Correction): Entry {
  const { messages } = place.reading.language;
  const { title, ...where } = corrected(place, pointer);
  const before = valueText(place, was);
  const told = messages.corrected(dateText(place.reading, date));
  const sentence = before === undefined ? told : `${told}${messages.comma}${messages.was(before)}`;
  return {
    key: `correction/${date}${pointer}`,
    kind: "correction",
    title: messages.labelled(messages.correction, title),
    day: date,
    html: paragraph(place, [`${messages.labelled(title, sentence)}. ${words(place, why)}`]),
    ...where,
  };
}

/** So many entries a reader of feeds gets. */
const MOST = 50;

/** Entries by their days, newest first: of one day corrections, then figures, then events; without what is still to come. */
export function entriesOf(place: Place, most = MOST): readonly Entry[] {
  const { dataset } = place;
  const all = [...newestFirst(dataset.corrections).map((one) => correction(place, one)), ...figures(place), ...events(place)];
  const seen = new Map<string, number>();
  const unique = all.map((entry) => {
    const times = (seen.get(entry.key) ?? 0) + 1;
    seen.set(entry.key, times);
    return times === 1 ? entry : { ...entry, key: `${entry.key}/${times}` };
  });
  return unique
    .filter(({ day }) => day <= dataset.updated)
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .slice(0, most);
}
