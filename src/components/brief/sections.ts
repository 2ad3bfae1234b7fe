import type { Dataset } from "../../data/schema.js";
import { compareDates, latestOf, observationsOf, type FigureQuery } from "../../data/select.js";

/** The sections of a brief, in the order in which it tells them. */
export const SECTIONS = [
  "lead",
  "figures",
  "trend",
  "progress",
  "more-figures",
  "timeline",
  "areas",
  "map",
  "resources",
  "elections",
  "picture",
  "sources",
] as const;

export type Section = (typeof SECTIONS)[number];

export const isSection = (name: string): name is Section => (SECTIONS as readonly string[]).includes(name);

/** What may stand beside a section, where there is room for two columns and it follows in the order asked for. */
const BESIDE: Readonly<Partial<Record<Section, readonly Section[]>>> = {
  trend: ["progress", "more-figures"],
  map: ["resources"],
  elections: ["picture"],
};

/** A row of a brief: a section and what stands beside it. */
export interface Row {
  readonly main: Section;
  readonly beside: readonly Section[];
}

/** Puts sections into rows. */
export function rowsOf(sections: readonly Section[]): readonly Row[] {
  const rows: { main: Section; beside: Section[] }[] = [];
  for (const section of sections) {
    const last = rows.at(-1);
    if (last && BESIDE[last.main]?.includes(section)) last.beside.push(section);
    else rows.push({ main: section, beside: [] });
  }
  return rows;
}

/** How many figures a brief sets large. */
const CARDS = 4;

/** The area that has a section of its own. */
export const ELECTIONS = "elections";

/** What of a dataset the sections show. */
export interface Contents {
  /** Metrics with a figure: the first ones large, the others as a list. */
  readonly cards: readonly string[];
  readonly rows: readonly string[];
  /** The metric with the longest record; undefined where none has more than one observation. */
  readonly trend: string | undefined;
  readonly areas: readonly string[];
  readonly hasElections: boolean;
}

/** What there is to show. Bases are counted by the progress of the hand-over, not as a figure. */
export function contentsOf(dataset: Dataset, query: FigureQuery, isCountOfBases: (metric: string) => boolean): Contents {
  const findings = Object.keys(dataset.metrics)
    .filter((id) => !isCountOfBases(id))
    .flatMap((id) => {
      const finding = latestOf(dataset, id, query);
      return finding ? [{ id, date: finding.observation.date }] : [];
    });
  const shown = findings.map(({ id }) => id);
  // A page leads with what is told of the latest days, in the order of the dataset.
  const latest = new Set(
    [...findings]
      .sort((a, b) => compareDates(b.date, a.date))
      .slice(0, CARDS)
      .map(({ id }) => id),
  );
  const lengthOf = (id: string): number => {
    const metric = dataset.metrics[id]!;
    return Math.max(...metric.series.map((series) => observationsOf(dataset, metric, series.id).length));
  };
  const longest = [...shown].sort((a, b) => lengthOf(b) - lengthOf(a))[0];
  const areas = dataset.focusAreas.map(({ id }) => id);
  const inAreas = new Set(dataset.focusAreas.flatMap(({ metrics }) => metrics));
  const large = shown.filter((id) => latest.has(id));
  return {
    cards: large,
    // What an area of work shows beside its own words is not told twice.
    rows: shown.filter((id) => !large.includes(id) && !inAreas.has(id)),
    trend: longest !== undefined && lengthOf(longest) > 1 ? longest : undefined,
    areas: areas.filter((id) => id !== ELECTIONS),
    hasElections: areas.includes(ELECTIONS),
  };
}
