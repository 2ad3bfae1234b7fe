/** The part of a dataset that an element needs in a language: what a snapshot carries, so that the widget can take it over. */
import type { Dataset } from "../../data/schema.js";
import { fallbackChain } from "../../i18n/language.js";

type Attributes = Readonly<Record<string, string | true>>;

/** What an element tells of; `sources` follows from the rest. */
type Part = "metrics" | "focusAreas" | "handover" | "resources" | "pictures";

const NEEDED: Readonly<Record<string, readonly Part[]>> = {
  stat: ["metrics"],
  trend: ["metrics"],
  // Its figures are linked to it.
  "focus-area": ["metrics", "focusAreas"],
  // What was planned is a metric.
  "handover-timeline": ["handover"],
  "handover-progress": ["metrics", "handover"],
  "handover-map": ["metrics", "handover"],
  // Tables are of areas and their figures.
  resources: ["metrics", "focusAreas", "resources"],
  picture: ["pictures"],
};

const ONE_METRIC: ReadonlySet<string> = new Set(["stat", "trend"]);

const TELLS_OF_TABLES: ReadonlySet<string> = new Set(["resources", "brief"]);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A text by its languages: English is always there. */
const isText = (value: Readonly<Record<string, unknown>>): boolean =>
  typeof value["en"] === "string" &&
  Object.entries(value).every(([key, text]) => /^[a-z]{2,3}(-|$)/i.test(key) && typeof text === "string");

/** A copy with the texts in some languages alone. */
function inLanguages(value: unknown, tags: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((one) => inLanguages(one, tags));
  if (!isObject(value)) return value;
  const entries = Object.entries(value);
  if (isText(value)) return Object.fromEntries(entries.filter(([key]) => tags.has(key.toLowerCase())));
  // Rows of the maintainer's facts are nothing to readers.
  return Object.fromEntries(entries.filter(([key]) => key !== "ref").map(([key, one]) => [key, inLanguages(one, tags)]));
}

/** Adds the ids of all sources that something names. */
function collect(value: unknown, ids: Set<string>): void {
  if (Array.isArray(value)) value.forEach((one) => collect(one, ids));
  if (!isObject(value)) return;
  for (const [key, one] of Object.entries(value)) {
    if (key === "source" && typeof one === "string") ids.add(one);
    else if (key === "sources" && Array.isArray(one)) one.forEach((id: unknown) => ids.add(String(id)));
    else collect(one, ids);
  }
}

const only = <T>(all: Readonly<Record<string, T>>, keep: (key: string) => boolean): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(all).filter(([key]) => keep(key)));

/** What an element with these attributes shows of a dataset, in a language and those that it falls back to; a dataset itself. */
export function excerptOf(dataset: Dataset, element: string, attributes: Attributes, language: string): Dataset {
  const needed = NEEDED[element];
  const has = (part: Part): boolean => !needed || needed.includes(part);
  const { metric } = attributes;
  const part: Dataset = {
    ...dataset,
    metrics: has("metrics") ? only(dataset.metrics, (id) => !ONE_METRIC.has(element) || id === metric) : {},
    focusAreas: has("focusAreas") ? dataset.focusAreas : [],
    handover: has("handover") ? dataset.handover : { phases: [], sites: [], events: [] },
    resources: has("resources") ? dataset.resources : [],
    pictures: has("pictures") ? dataset.pictures : [],
  };
  const ids = new Set<string>();
  const { sources: _, ...rest } = part;
  collect(rest, ids);
  // The bibliography is of all of it.
  const sources = needed ? only(dataset.sources, (id) => ids.has(id)) : dataset.sources;
  const corrections = dataset.corrections.filter(({ pointer }) => isIn({ ...part, sources }, pointer));
  const tags = new Set([...fallbackChain(language).map((tag) => tag.toLowerCase()), "en"]);
  const { metrics, focusAreas, ...others } = part;
  const inSome = inLanguages({ ...others, sources, corrections }, tags) as typeof others;
  // How long a table is that can be fetched is told, and it has all languages.
  const tables = { metrics, focusAreas };
  return { ...inSome, ...(TELLS_OF_TABLES.has(element) ? tables : (inLanguages(tables, tags) as typeof tables)) };
}

/** Whether what was corrected is in the excerpt; which of a list it is told by its place, so lists are whole or empty. */
function isIn(dataset: Dataset, pointer: string): boolean {
  const [part = "", id = ""] = pointer.split("/").slice(1);
  const holder = (dataset as unknown as Readonly<Record<string, unknown>>)[part];
  if (Array.isArray(holder)) return holder.length > 0;
  if (part === "handover")
    return dataset.handover.events.length + dataset.handover.sites.length + dataset.handover.phases.length > 0;
  return part === "metrics" || part === "sources" ? isObject(holder) && id in holder : true;
}
