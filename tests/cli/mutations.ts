/** Single changes of a dataset, each with the one difference that it makes for a reader. */

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment,
   @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-return --
   a dataset that a test changes has no type */

/** Picks one of so many. */
export type Pick = (count: number) => number;

export interface Mutation {
  /** "figure changed value": thing, change and field. */
  readonly tells: string;
  /** Whether a published value is another one after it. */
  readonly isPublished?: true;
  /** Changes the dataset; false where it has nothing to change. */
  readonly apply: (dataset: any, pick: Pick) => boolean;
}

const one = (list: readonly any[], pick: Pick): any => list[pick(list.length)];

/** A change of one member of a list; false where the list is empty. */
const ofOne =
  (list: (dataset: any) => any[], change: (item: any, pick: Pick, dataset: any) => boolean | void) =>
  (dataset: any, pick: Pick): boolean => {
    const items = list(dataset);
    return items.length > 0 && change(one(items, pick), pick, dataset) !== false;
  };

const metrics = (dataset: any): any[] => Object.values(dataset.metrics);
const observations = (dataset: any): any[] => metrics(dataset).flatMap((metric) => metric.observations);
const events = ({ handover }: any): any[] => handover.events;
const sites = ({ handover }: any): any[] => handover.sites;
const phases = ({ handover }: any): any[] => handover.phases;
const areas = ({ focusAreas }: any): any[] => focusAreas;
const points = (dataset: any): any[] => areas(dataset).flatMap((area) => area.points);
const sources = (dataset: any): any[] => Object.values(dataset.sources);

const another = (values: readonly string[], not: string, pick: Pick): string =>
  one(
    values.filter((value) => value !== not),
    pick,
  );

/** Adds a word to a text in one of its languages. */
const reword = (item: any, key: string, pick: Pick): void => {
  const text = (item[key] ??= { en: "A word" });
  text[one(Object.keys(text), pick)] += " more";
};

const rewording = (list: (dataset: any) => any[], key: string, tells: string): Mutation => ({
  tells,
  apply: ofOne(list, (item, pick) => {
    reword(item, key, pick);
  }),
});

const removal = (
  list: (dataset: any) => any,
  tells: string,
  isFree: (item: any, dataset: any) => boolean = () => true,
): Mutation => ({
  tells,
  apply(dataset, pick) {
    const items = list(dataset);
    const index = pick(items.length);
    if (items.length === 0 || !isFree(items[index], dataset)) return false;
    items.splice(index, 1);
    return true;
  },
});

const addition = (list: (dataset: any) => any[], make: (dataset: any) => object, tells: string): Mutation => ({
  tells,
  apply(dataset, pick) {
    list(dataset).splice(pick(list(dataset).length + 1), 0, make(dataset));
    return true;
  },
});

const anySource = (dataset: any): string => Object.keys(dataset.sources)[0]!;

export const MUTATIONS: readonly Mutation[] = [
  {
    tells: "figure added",
    apply: ofOne(metrics, ({ observations: list, series }, pick, dataset) => {
      const figure = { date: "1987-03-02", value: 1234.5, series: one(series, pick).id, source: anySource(dataset) };
      list.splice(pick(list.length + 1), 0, figure);
    }),
  },
  {
    tells: "figure removed",
    apply: ofOne(metrics, ({ observations: list }, pick) => list.splice(pick(list.length), 1).length > 0),
  },
  {
    tells: "figure changed value",
    isPublished: true,
    apply: ofOne(observations, (item, pick) => {
      item.value += 1 + pick(1000);
    }),
  },
  {
    tells: "figure changed date",
    isPublished: true,
    apply: ofOne(observations, (item) => {
      item.date = "1987-03-02";
    }),
  },
  {
    tells: "figure changed relation",
    isPublished: true,
    apply: ofOne(observations, (item, pick) => {
      item.relation = another(["exactly", "about", "nearly", "at-least", "at-most"], item.relation ?? "exactly", pick);
    }),
  },
  {
    tells: "figure changed kind",
    isPublished: true,
    apply: ofOne(observations, (item, pick) => {
      item.kind = another(["observed", "estimated", "projected"], item.kind ?? "observed", pick);
    }),
  },
  {
    tells: "figure changed source",
    isPublished: true,
    apply: ofOne(observations, (item, _, dataset) => {
      dataset.sources.fresh = { title: "Fresh", publisher: "Agency" };
      item.source = "fresh";
    }),
  },
  {
    tells: "figure changed series",
    isPublished: true,
    apply: ofOne(metrics, ({ observations: list, series }, pick) => {
      if (series.length < 2 || list.length === 0) return false;
      const item = one(list, pick);
      item.series = another(
        series.map(({ id }: any) => id),
        item.series,
        pick,
      );
    }),
  },
  {
    tells: "figure changed confidence",
    apply: ofOne(observations, (item, pick) => {
      item.confidence = another(["found", "known", "unsure"], item.confidence ?? "found", pick);
    }),
  },
  rewording(observations, "note", "figure changed note"),
  rewording(metrics, "label", "metric changed label"),
  {
    tells: "metric changed reviewEvery",
    apply: ofOne(metrics, (item) => {
      item.reviewEvery = "P17M";
    }),
  },
  addition(
    (dataset) => metrics(dataset)[0].series,
    () => ({ id: "fresh", label: { en: "Fresh" } }),
    "series added",
  ),
  rewording(events, "title", "event changed title"),
  rewording(events, "text", "event changed text"),
  {
    tells: "event changed date",
    isPublished: true,
    apply: ofOne(events, (item) => {
      item.date = "1987-03-02";
    }),
  },
  addition(
    events,
    (dataset) => ({ id: "fresh", date: "1987", kind: "mission", title: { en: "Fresh" }, sources: [anySource(dataset)] }),
    "event added",
  ),
  removal(events, "event removed"),
  {
    tells: "phase changed status",
    apply: ofOne(phases, (item, pick) => {
      item.status = another(["planned", "under-way", "completed", "on-hold"], item.status, pick);
      item.since = "1987-03";
    }),
  },
  {
    tells: "site changed outcome",
    isPublished: true,
    apply: ofOne(sites, (item, pick) => {
      if (item.outcome === "unknown") return false;
      item.outcome = another(["police", "army", "civil-authority", "closed"], item.outcome, pick);
    }),
  },
  {
    tells: "site changed transferred",
    isPublished: true,
    apply: ofOne(sites, (item) => {
      if (item.transferred === undefined) return false;
      item.transferred = "1987-03-02";
    }),
  },
  removal(sites, "site removed", ({ id }, dataset) => !events(dataset).some((event) => event.sites?.includes(id))),
  rewording(areas, "summary", "area changed summary"),
  rewording(points, "text", "point changed text"),
  removal((dataset) => areas(dataset)[0].points, "point removed"),
  rewording(({ mission }) => [mission], "summary", "mission changed summary"),
  {
    tells: "mission changed until",
    isPublished: true,
    apply(dataset) {
      dataset.mission.mandate.until = "2031-01-31";
      return true;
    },
  },
  {
    tells: "source changed url",
    apply: ofOne(sources, (item) => {
      item.url = "https://example.org/elsewhere";
    }),
  },
  {
    tells: "source added",
    apply(dataset) {
      dataset.sources.fresh = { title: "Fresh", publisher: "Agency" };
      return true;
    },
  },
  {
    tells: "language changed status",
    apply: ofOne(
      ({ languages }) => languages,
      (item) => {
        item.status = another(["reviewed", "draft"], item.status, () => 0);
      },
    ),
  },
  addition(
    (dataset) => (dataset.pictures ??= []),
    () => ({ id: "fresh", src: "fresh.jpg", alt: { en: "A" }, credit: "A", license: "CC0-1.0" }),
    "picture added",
  ),
  addition(
    (dataset) => (dataset.resources ??= []),
    () => ({ id: "fresh", kind: "page", title: { en: "A" }, url: "https://example.org/", language: ["en"], publisher: "A" }),
    "resource added",
  ),
];
