/** The part of a dataset that an element needs in a language: what a snapshot carries, so that the widget can take it over. */
import { problemsOf } from "../../data/parse.js";
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
  resources: ["resources"],
  picture: ["pictures"],
};

const ONE_METRIC: ReadonlySet<string> = new Set(["stat", "trend"]);

/** They tell how long a table is that can be fetched. */
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

const tagsOf = (language: string): ReadonlySet<string> =>
  new Set([...fallbackChain(language).map((tag) => tag.toLowerCase()), "en"]);

/** What an excerpt depends on besides the dataset: the same key, the same excerpt. */
export function excerptKey(dataset: Dataset, element: string, { metric, area }: Attributes, language: string): string {
  const isOne = ONE_METRIC.has(element) && typeof metric === "string" && Object.hasOwn(dataset.metrics, metric);
  const isArea = element === "focus-area" && dataset.focusAreas.some(({ id }) => id === area);
  return [element, isOne ? metric : isArea ? area : "", ...tagsOf(language)].join(" ");
}

/** Areas and kinds of events that tables are made of: a table has all languages. */
function inTables({ resources }: Dataset): { readonly areas: ReadonlySet<string>; readonly kinds: ReadonlySet<string> } {
  const tables = resources.flatMap(({ table }) => table ?? []);
  return {
    areas: new Set(tables.flatMap(({ area }) => area ?? [])),
    kinds: new Set(tables.flatMap(({ events }) => events ?? [])),
  };
}

/** Of one area all; of the others what keeps their places, by which corrections name them. */
const oneArea = ({ focusAreas }: Dataset, wanted: unknown): Dataset["focusAreas"] =>
  focusAreas.map((area) => (area.id === wanted ? area : { ...area, points: [], metrics: [] }));

/** The parts that an element needs, all of whose texts are still there. */
function partsOf(dataset: Dataset, element: string, attributes: Attributes): Pick<Dataset, Part> {
  const needed = NEEDED[element];
  const has = (part: Part): boolean => !needed || needed.includes(part);
  const handover = { phases: [], sites: [], events: [] };
  const focusAreas =
    element === "focus-area" ? oneArea(dataset, attributes["area"]) : has("focusAreas") ? dataset.focusAreas : [];
  const linked = new Set(
    element === "focus-area" ? focusAreas.flatMap(({ metrics }) => metrics) : [String(attributes["metric"])],
  );
  const isSome = element === "focus-area" || ONE_METRIC.has(element);
  const parts = {
    metrics: has("metrics") ? only(dataset.metrics, (id) => !isSome || linked.has(id)) : {},
    focusAreas,
    handover: has("handover") ? dataset.handover : handover,
    resources: has("resources") ? dataset.resources : [],
    pictures: has("pictures") ? dataset.pictures : [],
  };
  if (element !== "resources") return parts;
  const { areas, kinds } = inTables(dataset);
  return {
    ...parts,
    focusAreas: dataset.focusAreas.filter(({ id }) => areas.has(id)).map((area) => ({ ...area, metrics: [] })),
    handover: {
      ...dataset.handover,
      sites: [],
      events: dataset.handover.events.filter(({ kind }) => kinds.has(kind)).map((event) => ({ ...event, sites: [] })),
    },
  };
}

/** What an element with these attributes shows of a dataset, in a language and those that it falls back to; a dataset itself. */
export function excerptOf(dataset: Dataset, element: string, attributes: Attributes, language: string): Dataset {
  const needed = NEEDED[element];
  const parts = partsOf(dataset, element, attributes);
  const { sources: all, corrections: every, ...rest } = { ...dataset, ...parts };
  const ids = new Set<string>();
  collect(rest, ids);
  // The bibliography is of all of it.
  const sources = needed ? only(all, (id) => ids.has(id)) : all;
  // What became shorter than the data is told of by nobody.
  const told = element === "resources" ? { ...parts, focusAreas: [], handover: { phases: [], sites: [], events: [] } } : parts;
  const corrections = every.filter(({ pointer }) => isIn({ ...dataset, ...told, sources }, pointer));
  const tags = tagsOf(language);
  const excerpt = inLanguages({ ...rest, sources, corrections }, tags) as Dataset;
  if (!TELLS_OF_TABLES.has(element)) return withFittingCorrections(excerpt);
  const { areas, kinds } = inTables(dataset);
  return withFittingCorrections({
    ...excerpt,
    focusAreas: parts.focusAreas.map((area, index) => (areas.has(area.id) ? area : excerpt.focusAreas[index]!)),
    handover: {
      ...excerpt.handover,
      events: parts.handover.events.map((event, index) => (kinds.has(event.kind) ? event : excerpt.handover.events[index]!)),
    },
  });
}

/** Without the corrections of what the excerpt has left out, such as a text in another language: no reader of the format would take it. */
function withFittingCorrections(excerpt: Dataset): Dataset {
  if (excerpt.corrections.length === 0) return excerpt;
  const unfit = new Set(
    problemsOf(excerpt).flatMap(
      ({ pointer }) => excerpt.corrections[Number(/^\/corrections\/(\d+)/.exec(pointer)?.[1])]?.pointer ?? [],
    ),
  );
  if (unfit.size === 0) return excerpt;
  return withFittingCorrections({ ...excerpt, corrections: excerpt.corrections.filter(({ pointer }) => !unfit.has(pointer)) });
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
