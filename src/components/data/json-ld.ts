import { isSafeAddress } from "../../data/address.js";
import { endOf, parseEdtf, startOf, type EdtfDate } from "../../data/edtf.js";
import type { Dataset, HandoverEvent, Source } from "../../data/schema.js";
import { eventsOf, latestOf, type Finding } from "../../data/select.js";
import { textIn, type TextByLanguage } from "../../i18n/text.js";

type Node = Readonly<Record<string, unknown>>;

/**
 * A dataset for search engines, in the vocabulary of schema.org (https://schema.org/Dataset): the dataset with its latest figures as
 * `variableMeasured`, each figure's date as an `Observation`, every dated event as an `Event`, and the documents of all these as `citation`.
 * What is marked `unsure`, or whose date is about or uncertain, is left out: a machine would take it for certain.
 *
 * @param tag BCP 47: the language of the texts, where the dataset has it
 * @returns a JSON-LD document
 */
export function jsonLdOf(dataset: Dataset, tag: string): object {
  const text = (one: TextByLanguage): string => textIn(one, tag).value;
  const findings = Object.keys(dataset.metrics).flatMap((id) => latestOf(dataset, id) ?? []);
  const figures = findings.filter(({ observation }) => observation.confidence !== "unsure" && isExact(observation.date));
  const events = eventsOf(dataset).filter(({ confidence, date }) => confidence !== "unsure" && isExact(date));
  const sources = new Set([...figures.map(({ observation }) => observation.source), ...events.flatMap((event) => event.sources)]);
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        ...datasetNode(dataset, text),
        inLanguage: textIn(dataset.title, tag).lang,
        variableMeasured: figures.map((finding) => variable(dataset, finding, text)),
        citation: [...sources].flatMap((id) => (dataset.sources[id] ? document(dataset, id, dataset.sources[id]) : [])),
      },
      ...figures.map((finding) => observation(dataset, finding)),
      ...events.map((event) => eventNode(dataset, event, text)),
    ],
  };
}

type ToText = (text: TextByLanguage) => string;

/** An id within the page: nothing claims to be published anywhere. */
const idOf = (dataset: Dataset, ...parts: readonly string[]): string => `#${[dataset.id, ...parts].join("-")}`;

function datasetNode(dataset: Dataset, text: ToText): Node {
  const { mission, license, updated, title } = dataset;
  return {
    "@type": "Dataset",
    "@id": idOf(dataset),
    name: text(title),
    description: text(mission.summary),
    dateModified: updated,
    // The address of an SPDX identifier: https://spdx.org/licenses/
    ...(/^[\w.+-]+$/.test(license) && { license: `https://spdx.org/licenses/${license}.html` }),
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

/** The name of a figure's metric and, where that is not its first, its series. */
const metricId = ({ pointer }: Finding): string => pointer.split("/")[2]!;

const idOfVariable = (dataset: Dataset, finding: Finding): string => idOf(dataset, metricId(finding), finding.series.id);

function variable(dataset: Dataset, finding: Finding, text: ToText): Node {
  const { metric, series, observation: one } = finding;
  const label = text(metric.label);
  return {
    "@type": "PropertyValue",
    "@id": idOfVariable(dataset, finding),
    name: series === metric.series[0] ? label : `${label}: ${text(series.label)}`,
    ...(metric.description && { description: text(metric.description) }),
    ...valueOf(one),
    unitText: text(metric.unit),
    ...(series.method && { measurementTechnique: text(series.method) }),
  };
}

/** A figure that is only a bound is not a value. */
function valueOf({ value, relation }: Finding["observation"]): Node {
  if (relation === "at-least") return { minValue: value };
  return relation === "at-most" ? { maxValue: value } : { value };
}

const observation = (dataset: Dataset, finding: Finding): Node => ({
  "@type": "Observation",
  variableMeasured: { "@id": idOfVariable(dataset, finding) },
  ...valueOf(finding.observation),
  ...(dateOf(endOf(finding.observation.date)) !== undefined && { observationDate: dateOf(endOf(finding.observation.date)) }),
  subjectOf: { "@id": idOf(dataset, "source", finding.observation.source) },
});

function document(dataset: Dataset, id: string, source: Source): Node {
  const published = source.published === undefined || !isExact(source.published) ? undefined : dateOf(endOf(source.published));
  return {
    "@type": "CreativeWork",
    "@id": idOf(dataset, "source", id),
    name: source.title,
    publisher: { "@type": "Organization", name: source.publisher },
    ...(source.url !== undefined && /^https?:/.test(source.url) && isSafeAddress(source.url) && { url: source.url }),
    ...(published !== undefined && { datePublished: published }),
    ...(source.language !== undefined && { inLanguage: source.language }),
  };
}

function eventNode(dataset: Dataset, event: HandoverEvent, text: ToText): Node {
  const [start, end] = [dateOf(startOf(event.date)), dateOf(endOf(event.date))];
  return {
    "@type": "Event",
    "@id": idOf(dataset, "event", event.id),
    name: text(event.title),
    ...(event.text && { description: text(event.text) }),
    ...(start !== undefined && { startDate: start }),
    ...(end !== undefined && { endDate: end }),
    location: places(dataset, event, text),
    subjectOf: event.sources.map((id) => ({ "@id": idOf(dataset, "source", id) })),
  };
}

/** The sites of an event, else its provinces, else the country. */
function places(dataset: Dataset, event: HandoverEvent, text: ToText): readonly Node[] {
  const within = country(dataset, text);
  const sites = dataset.handover.sites.filter(({ id }) => event.sites.includes(id));
  if (sites.length > 0) {
    return sites.map(({ name, coordinates }) => ({
      "@type": "Place",
      name,
      ...(coordinates && { geo: { "@type": "GeoCoordinates", longitude: coordinates[0], latitude: coordinates[1] } }),
      containedInPlace: within,
    }));
  }
  if (event.places.length === 0) return [within];
  return event.places.map((code) => ({ "@type": "AdministrativeArea", identifier: code, containedInPlace: within }));
}

const sidesOf = (date: string): readonly EdtfDate[] => {
  const edtf = parseEdtf(date);
  return [edtf?.start, edtf?.end].filter((side) => side != null);
};

const isExact = (date: string): boolean => sidesOf(date).every(({ approximate, uncertain }) => !approximate && !uncertain);

/** An exact date as ISO 8601 writes it, with the precision it has; undefined for an open side. */
function dateOf(date: string | undefined): string | undefined {
  const side = date === undefined ? undefined : sidesOf(date).at(-1);
  if (!side) return undefined;
  const { year, month, day } = side;
  const two = (part: number): string => String(part).padStart(2, "0");
  return [String(year).padStart(4, "0"), ...[month, day].flatMap((part) => (part === undefined ? [] : two(part)))].join("-");
}
