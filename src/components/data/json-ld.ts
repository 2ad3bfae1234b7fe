import { isSafeAddress } from "../../data/address.js";
import { daysBetween, endOf, firstDay, lastDay, parseEdtf, startOf, type Day, type EdtfDate } from "../../data/edtf.js";
import type { Dataset, HandoverEvent, Source } from "../../data/schema.js";
import { eventsOf, latestOf, placesOf, sourceOf, type Finding } from "../../data/select.js";
import { textIn, type TextByLanguage } from "../../i18n/text.js";

type Node = Readonly<Record<string, unknown>>;

/**
 * A dataset for search engines, in the vocabulary of schema.org (https://schema.org/Dataset): the dataset with its latest figures as
 * `variableMeasured`, each figure's date as an `Observation`, every dated event as an `Event`, and the documents of all these as `citation`.
 * What is marked `unsure`, or whose date is about or uncertain, is left out, and of what is only projected the value: a machine would take it
 * for certain.
 *
 * @param tag BCP 47: the language of the texts, where the dataset has it
 * @param today the day on which the figures are to hold
 * @returns a JSON-LD document
 */
export function jsonLdOf(dataset: Dataset, tag: string, today: Day): object {
  const lang = textIn(dataset.title, tag).lang;
  const text = (one: TextByLanguage): string => textIn(one, lang).value;
  const findings = Object.keys(dataset.metrics).flatMap((id) => latestOf(dataset, id, { on: today }) ?? []);
  const figures = findings.filter(({ observation }) => observation.confidence !== "unsure" && isExact(observation.date));
  const events = eventsOf(dataset).filter(({ confidence, date }) => confidence !== "unsure" && isExact(date));
  const sources = new Set([...figures.map(({ observation }) => observation.source), ...events.flatMap((event) => event.sources)]);
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        ...datasetNode(dataset, text),
        inLanguage: lang,
        variableMeasured: figures.map((finding) => variable(dataset, finding, text)),
        citation: [...sources].flatMap((id) => {
          const source = sourceOf(dataset, id);
          return source ? document(dataset, id, source) : [];
        }),
      },
      ...figures.filter(isCounted).map((finding) => observation(dataset, finding)),
      ...events.map((event) => eventNode(dataset, event, text)),
    ],
  };
}

const isCounted = ({ observation: { kind } }: Finding): boolean => kind !== "projected";

type ToText = (text: TextByLanguage) => string;

/** An id within the page: nothing claims to be published anywhere. */
const idOf = (dataset: Dataset, ...parts: readonly string[]): string => `#${[dataset.id, ...parts].join("/")}`;

function datasetNode(dataset: Dataset, text: ToText): Node {
  const { mission, license, updated, title } = dataset;
  return {
    "@type": "Dataset",
    "@id": idOf(dataset),
    name: text(title),
    description: text(mission.summary),
    dateModified: updated,
    // Creative Commons' by their SPDX identifiers, whose addresses are known: https://spdx.org/licenses/
    ...(/^CC(0|-BY)[\w.-]*$/.test(license) && { license: `https://spdx.org/licenses/${license}.html` }),
    isAccessibleForFree: true,
    about: { "@type": "Organization", name: text(mission.name), alternateName: mission.acronym },
    spatialCoverage: country(dataset, text),
  };
}

const country = ({ mission }: Dataset, text: ToText): Node => ({
  "@type": "Country",
  name: text(mission.country.name),
  identifier: mission.country.code,
});

const metricId = ({ pointer }: Finding): string => pointer.split("/")[2]!;

const idOfVariable = (dataset: Dataset, finding: Finding): string =>
  idOf(dataset, "metric", metricId(finding), finding.series.id);

function variable(dataset: Dataset, finding: Finding, text: ToText): Node {
  const { metric, series, observation: one } = finding;
  const label = text(metric.label);
  return {
    "@type": "PropertyValue",
    "@id": idOfVariable(dataset, finding),
    name: series === metric.series[0] ? label : `${label}: ${text(series.label)}`,
    ...(metric.description && { description: text(metric.description) }),
    ...(isCounted(finding) && valueOf(one)),
    unitText: text(metric.unit),
    ...(series.method && { measurementTechnique: text(series.method) }),
  };
}

/** A figure that is only a bound is not a value, and one that is about right is no number. */
function valueOf({ value, relation }: Finding["observation"]): Node {
  switch (relation) {
    case "at-least":
      return { minValue: value };
    case "at-most":
    case "nearly":
      return { maxValue: value };
    case "about":
      return { value: `≈ ${value}` };
    case "exactly":
      return { value };
  }
}

function observation(dataset: Dataset, finding: Finding): Node {
  const { date, source } = finding.observation;
  const [start, end] = [startOf(date), endOf(date)];
  const isPeriod = start !== undefined && end !== undefined && start !== end;
  return {
    "@type": "Observation",
    variableMeasured: { "@id": idOfVariable(dataset, finding) },
    ...valueOf(finding.observation),
    ...(end !== undefined && { observationDate: dateOf(end, "end") }),
    ...(isPeriod && { observationPeriod: `P${daysBetween(firstDay(date), lastDay(date)) + 1}D` }),
    subjectOf: { "@id": idOf(dataset, "source", source) },
  };
}

function document(dataset: Dataset, id: string, source: Source): Node {
  const published = source.published === undefined || !isExact(source.published) ? undefined : endOf(source.published);
  return {
    "@type": "CreativeWork",
    "@id": idOf(dataset, "source", id),
    name: source.title,
    publisher: { "@type": "Organization", name: source.publisher },
    ...(source.url !== undefined && /^https?:/.test(source.url) && isSafeAddress(source.url) && { url: source.url }),
    ...(published !== undefined && { datePublished: dateOf(published, "end") }),
    ...(source.language !== undefined && { inLanguage: source.language }),
  };
}

function eventNode(dataset: Dataset, event: HandoverEvent, text: ToText): Node {
  const [start, end] = [startOf(event.date), endOf(event.date)];
  return {
    "@type": "Event",
    "@id": idOf(dataset, "event", event.id),
    name: text(event.title),
    ...(event.text && { description: text(event.text) }),
    ...(start !== undefined && { startDate: dateOf(start, "start") }),
    ...(end !== undefined && { endDate: dateOf(end, "end") }),
    location: places(dataset, event, text),
    subjectOf: event.sources.map((id) => ({ "@id": idOf(dataset, "source", id) })),
  };
}

/** The sites of an event, else its provinces, else the country. */
function places(dataset: Dataset, event: HandoverEvent, text: ToText): readonly Node[] {
  const within = country(dataset, text);
  const sites = dataset.handover.sites.filter(({ id }) => event.sites.includes(id));
  if (sites.length > 0) {
    return sites.map(({ name, part, coordinates }) => ({
      "@type": "Place",
      name,
      ...(part && { description: text(part) }),
      ...(coordinates && { geo: { "@type": "GeoCoordinates", longitude: coordinates[0], latitude: coordinates[1] } }),
      containedInPlace: within,
    }));
  }
  const provinces = placesOf(event, dataset);
  if (provinces.length === 0) return [within];
  return provinces.map((code) => ({ "@type": "AdministrativeArea", identifier: code, containedInPlace: within }));
}

const sidesOf = (date: string): readonly EdtfDate[] => {
  const edtf = parseEdtf(date);
  return [edtf?.start, edtf?.end].filter((side) => side != null);
};

const isExact = (date: string): boolean => sidesOf(date).every(({ approximate, uncertain }) => !approximate && !uncertain);

/** An exact date, no interval, as ISO 8601 writes it, with the precision it has; of a decade its first or its last year. */
function dateOf(date: string, side: "start" | "end"): string {
  const { year, month, day } = parseEdtf(date)![side]!;
  const two = (part: number): string => String(part).padStart(2, "0");
  return [String(year).padStart(4, "0"), ...[month, day].flatMap((part) => (part === undefined ? [] : two(part)))].join("-");
}
