/** What a dataset offers for an attribute: the values with their names, in the order in which they are offered. */
import { ASPECTS, eventsOf, kindsOf, metricOf, observationsOf, placesIn } from "../data/select.js";
import { EVENT_KINDS, RESOURCE_KINDS, type Dataset } from "../data/schema.js";
import { parseEdtf } from "../data/edtf.js";
import { SECTIONS } from "../components/brief/sections.js";
import type { Language } from "../i18n/language.js";
import { textIn, type TextByLanguage } from "../i18n/text.js";
import type { ChoicesOf } from "./elements.js";

/** A value of an attribute and what it means, in words. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

type Attributes = Readonly<Record<string, string | true>>;
type Offer = (dataset: Dataset, language: Language, attributes: Attributes) => readonly Choice[];

const words = (language: Language, text: TextByLanguage): string => textIn(text, language.tag).value;

const OFFERS: Readonly<Record<string, Offer>> = {
  metrics: ({ metrics }, language) =>
    Object.entries(metrics).map(([value, { label }]) => ({ value, label: words(language, label) })),
  series: (dataset, language, { metric }) =>
    (metricOf(dataset, String(metric ?? ""))?.series ?? []).map(({ id, label }) => ({
      value: id,
      label: words(language, label),
    })),
  "earlier-dates": earlierDates,
  areas: ({ focusAreas }, language) => focusAreas.map(({ id, title }) => ({ value: id, label: words(language, title) })),
  phases: ({ handover }, language) => handover.phases.map(({ id, title }) => ({ value: id, label: words(language, title) })),
  "event-kinds": ({ handover }, { messages }) =>
    kindsOf(handover.events, EVENT_KINDS).map((value) => ({ value, label: messages.eventKinds[value] })),
  provinces: (dataset, language) => {
    const placesOfEvent = placesIn(dataset);
    return [...new Set(eventsOf(dataset).flatMap(placesOfEvent))].sort().map((value) => {
      const name = dataset.places[value];
      return { value, label: name ? words(language, name) : value };
    });
  },
  aspects: (_, { messages }) => ASPECTS.map((value) => ({ value, label: messages.aspects[value] })),
  "resource-kinds": ({ resources }, { messages }) =>
    RESOURCE_KINDS.filter((kind) => resources.some((one) => one.kind === kind)).map((value) => ({
      value,
      label: messages.resourceKinds[value],
    })),
  pictures: ({ pictures }, language) => [
    ...pictures.map(({ id, alt }) => ({ value: id, label: words(language, alt) })),
    { value: "drawing", label: language.messages.drawingCaption },
  ],
  sections: () => SECTIONS.map((value) => ({ value, label: value.replaceAll("-", " ") })),
};

/** `previous`, and the dates of the series that is shown but for the last: what a figure can be compared with. */
function earlierDates(dataset: Dataset, language: Language, { metric: id, series }: Attributes): readonly Choice[] {
  const metric = metricOf(dataset, String(id ?? ""));
  const shown = typeof series === "string" && series !== "" ? series : metric?.series[0]?.id;
  if (!metric || shown === undefined) return [];
  const dates = new Set(observationsOf(dataset, metric, shown).slice(0, -1).map(({ date }) => date)); // prettier-ignore
  const named = [...dates].reverse().map((value) => ({ value, label: language.date(parseEdtf(value)!, "long") }));
  return [{ value: "previous", label: "previous" }, ...named];
}

/** Whether any date will do, in EDTF. */
export const isDate = ({ of }: ChoicesOf): boolean => of === "date";

/**
 * What a dataset offers for an attribute.
 *
 * @param attributes the element's other attributes: the series are those of its metric
 * @returns nothing for a date, and where the element's other attributes leave none
 */
export function choicesOf(choices: ChoicesOf, dataset: Dataset, language: Language, attributes: Attributes): readonly Choice[] {
  return Object.hasOwn(OFFERS, choices.of) ? OFFERS[choices.of]!(dataset, language, attributes) : [];
}
