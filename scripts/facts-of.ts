/** The facts of a dataset one by one, in words a reviewer can compare with a document: what scripts/review-facts.ts prints. */
import type { Dataset, Observation } from "../src/data/schema.js";

type Text = Readonly<Record<string, string>>;
type Said = readonly { readonly as: "fact" | "break" | "note"; readonly text: Text }[];

/** One fact as a reviewer needs it. */
export interface Fact {
  /** Where it stands in the dataset: a JSON pointer. */
  readonly pointer: string;
  /** Rows of the fact sheet, the one it is listed under first; none where the fact names none. */
  readonly refs: readonly string[];
  /** How sure it is, its date and its value, where it has them. */
  readonly confidence?: string;
  readonly date?: string;
  readonly value?: number;
  /** Of what kind, when, how sure, where. */
  readonly about: readonly string[];
  /** What it says, in every language it says it in. */
  readonly says: Said;
  /** Its documents, each with its address where it has one. */
  readonly sources: readonly { readonly document: string; readonly url?: string }[];
}

/** What a fact needs besides what it says; `ref` is read from it too, where it has one. */
type Item = object & { readonly sources?: readonly string[]; readonly note?: object | undefined };
type Line = readonly [
  pointer: string,
  item: Item,
  about: readonly (string | false | undefined)[],
  ...said: (object | undefined)[],
];

const RELATIONS = {
  en: { exactly: "", about: "about ", nearly: "nearly ", "at-least": "at least ", "at-most": "at most " },
  fr: { exactly: "", about: "environ ", nearly: "près de ", "at-least": "au moins ", "at-most": "au plus " },
};

const written = (lang: "en" | "fr", { relation, value }: Observation): string =>
  RELATIONS[lang][relation] + new Intl.NumberFormat(lang === "en" ? "en-GB" : "fr-FR").format(value);

/** Ids of rows may hold spaces, never a comma. */
const refsOf = (item: object): readonly string[] =>
  "ref" in item && typeof item.ref === "string" ? item.ref.split(",").map((id) => id.trim()) : [];

/** What of a thing can be compared with its row. */
function particularsOf(item: object): Pick<Fact, "confidence" | "date" | "value"> {
  const { confidence, date, transferred, value } = item as Readonly<Record<string, unknown>>;
  const when = date ?? transferred;
  return {
    ...(typeof confidence === "string" && { confidence }),
    ...(typeof when === "string" && { date: when }),
    ...(typeof value === "number" && { value }),
  };
}

function* figures({ metrics }: Dataset): Generator<Line> {
  for (const [id, { label, unit, series, observations }] of Object.entries(metrics)) {
    for (const [at, one] of observations.entries()) {
      const counted = series.find((each) => each.id === one.series)!.label;
      const figure = (lang: "en" | "fr", colon: string): string =>
        `${label[lang] ?? label.en} (${counted[lang] ?? counted.en})${colon} ${written(lang, one)} ${unit[lang] ?? unit.en}`;
      yield [
        `/metrics/${id}/observations/${at}`,
        { ...one, sources: [one.source] },
        ["figure", one.date, one.published && `known ${one.published}`, one.kind, one.confidence],
        { en: figure("en", ":"), fr: figure("fr", "\u202f:") },
      ];
    }
  }
}

function* points({ focusAreas }: Dataset): Generator<Line> {
  for (const [index, { id, points }] of focusAreas.entries()) {
    for (const [at, one] of points.entries()) {
      yield [`/focusAreas/${index}/points/${at}`, one, [`point of ${id}`, one.date ?? "no date", one.confidence], one.text];
    }
  }
}

function* sites({ handover }: Dataset): Generator<Line> {
  for (const [at, one] of handover.sites.entries()) {
    const { name, outcome, transferred, countedByMission, coordinates, accuracy } = one;
    const place = coordinates ? `${coordinates.join(" ")} within ${accuracy ?? "?"} m` : "no coordinates";
    const counted = countedByMission ? "" : ", not counted by the mission";
    yield [
      `/handover/sites/${at}`,
      one,
      ["site", one.province, place, one.confidence],
      { en: `${name}: ${outcome}, ${transferred ?? "no date"}${counted}` },
      one.part,
    ];
  }
}

function* events({ handover }: Dataset): Generator<Line> {
  for (const [at, one] of handover.events.entries()) {
    const where = [one.phase && `phase ${one.phase}`, ...one.sites.map((id) => `site ${id}`), ...one.places];
    yield [`/handover/events/${at}`, one, [`event (${one.kind})`, one.date, one.confidence, ...where], one.title, one.text];
  }
}

function* resources({ resources }: Dataset): Generator<Line> {
  for (const [at, one] of resources.entries()) {
    const about = [
      `resource (${one.kind})`,
      one.featured && "featured",
      one.language.join(" "),
      one.publisher,
      one.url ?? "a table of the dataset",
    ];
    yield [`/resources/${at}`, one, about, one.title, one.description];
  }
}

function* phases({ handover }: Dataset): Generator<Line> {
  for (const [at, one] of handover.phases.entries()) {
    const { planned, actual, status, since } = one;
    const days = [planned && `planned ${planned}`, actual && `was ${actual}`, since ? `${status} since ${since}` : status];
    yield [`/handover/phases/${at}`, one, ["phase", one.province, ...days], one.title];
  }
}

/** What stands around the facts: the mission, what is counted and how, the areas of work. */
function* frame({ title, mission, metrics, focusAreas }: Dataset): Generator<Line> {
  const { resolution, from, until } = mission.mandate;
  yield ["/title", {}, ["dataset"], title];
  yield ["/mission", mission, ["mission", mission.status, `${resolution}: ${from} to ${until}`], mission.name, mission.summary];
  for (const [id, { label, unit, description, series, reviewEvery }] of Object.entries(metrics)) {
    yield [`/metrics/${id}`, {}, ["metric", `reviewed every ${reviewEvery}`], label, unit, description];
    for (const [at, { label, method, breaksWith = [] }] of series.entries()) {
      yield [`/metrics/${id}/series/${at}`, {}, ["series", ...breaksWith.map((other) => `breaks with ${other}`)], label, method];
    }
  }
  for (const [at, one] of focusAreas.entries()) {
    yield [`/focusAreas/${at}`, { sources: one.sources }, [`area ${one.id}`, ...one.metrics], one.title, one.summary];
  }
}

/**
 * Every fact of a dataset, once, in the order of the file: figures, points, sites, events and resources, each of which has a row; then
 * phases, and the mission, metrics, series and areas, which stand on many rows.
 */
export function factsOf(dataset: Dataset): readonly Fact[] {
  const document = (id: string): Fact["sources"][number] => {
    const { title, publisher, via, published, accessed, language, url } = dataset.sources[id]!;
    const known = [publisher, via && `via ${via}`, published, language, accessed ? `read ${accessed}` : "not read"];
    return { document: `${title} (${known.filter(Boolean).join("; ")})`, ...(url !== undefined && { url }) };
  };
  const says = (as: Said[number]["as"], ...texts: readonly unknown[]): Said =>
    texts.flatMap((text) => (text === undefined ? [] : [{ as, text: text as Text }]));

  return [figures, points, sites, events, resources, phases, frame].flatMap((part) =>
    [...part(dataset)].map(([pointer, item, about, ...said]) => ({
      pointer,
      refs: refsOf(item),
      ...particularsOf(item),
      about: about.filter((one): one is string => typeof one === "string" && one !== ""),
      says: [...says("fact", ...said), ...says("break", "break" in item ? item.break : undefined), ...says("note", item.note)],
      sources: (item.sources ?? []).map(document),
    })),
  );
}
