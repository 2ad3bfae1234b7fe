/** What is to be added to the file. */
import type { Day } from "../../data/edtf.js";
import type { Dataset, Observation, Series, Source } from "../../data/schema.js";
import type { Candidate, Endpoint } from "./service.js";

/** A metric's additions. */
export interface MetricProposal {
  /** New series; those that count in another way than all others of the metric say so. */
  readonly series: readonly Series[];
  /** Series of the file that say with which they do not compare, by place and id, and what to add there. */
  readonly breaksWith: readonly { readonly index: number; readonly of: string; readonly id: string }[];
  readonly observations: readonly Observation[];
}

/** All additions, by id. Nothing of the file is changed but `updated`. */
export interface Proposal {
  readonly sources: Readonly<Record<string, Source>>;
  readonly metrics: Readonly<Record<string, MetricProposal>>;
}

/** What an endpoint gave that the file does not hold. */
export interface Fresh {
  readonly endpoint: Endpoint;
  readonly candidates: readonly Candidate[];
  readonly published?: Day;
}

/** Whether there is nothing to add. */
export const isEmpty = ({ metrics }: Proposal): boolean => Object.keys(metrics).length === 0;

const sameSource = (a: Source, b: Source): boolean =>
  (["title", "publisher", "via", "url", "published", "accessed", "language", "license"] as const).every(
    (key) => a[key] === b[key],
  );

/** The id of a source: that which the file has for the same, else one that is free. */
function sourceId(wanted: string, source: Source, taken: Readonly<Record<string, Source>>): string {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!Object.hasOwn(taken, id) || sameSource(taken[id]!, source)) return id;
  }
}

function observationOf({ series, date, value, kind, note, confidence }: Candidate, source: string): Observation {
  return { date, value, relation: "exactly", kind, series, source, confidence: confidence ?? "found", ...(note && { note }) };
}

/** Adds to a metric what an endpoint gave. */
function extended(before: MetricProposal, dataset: Dataset, { endpoint, candidates }: Fresh, source: string): MetricProposal {
  const { metric: id, series: draft } = endpoint;
  const existing = dataset.metrics[id]!.series;
  const others = [...existing, ...before.series];
  const isNew = draft !== undefined && !others.some((one) => one.id === draft.id);
  const added: Series[] = isNew ? [{ ...draft, ...(others.length > 0 && { breaksWith: others.map((one) => one.id) }) }] : [];
  const breaks = isNew ? existing.flatMap((one, index) => (one.breaksWith ? [{ index, of: one.id, id: draft.id }] : [])) : [];
  // What was new a moment ago learns of what is new now.
  const known = isNew
    ? before.series.map((one) => ({ ...one, breaksWith: [...(one.breaksWith ?? []), draft.id] }))
    : before.series;
  return {
    series: [...known, ...added],
    breaksWith: [...before.breaksWith, ...breaks],
    observations: [...before.observations, ...candidates.map((one) => observationOf(one, source))],
  };
}

/** Puts together what is to be added: observations, the sources they rest on, and series that the file lacks. */
export function proposalOf(dataset: Dataset, fresh: readonly Fresh[], today: Day): Proposal {
  const sources: Record<string, Source> = {};
  const metrics: Record<string, MetricProposal> = {};
  for (const one of fresh.filter(({ candidates }) => candidates.length > 0)) {
    const { id: draftId, ...draft } = one.endpoint.source;
    const source: Source = {
      ...draft,
      // Where no day of publication is stated it is not known to have been there before: a frozen widget of an earlier day must not know it.
      published: one.published !== undefined && one.published < today ? one.published : today,
      accessed: today,
      language: "en",
    };
    const id = sourceId(`${draftId}-${today}`, source, { ...dataset.sources, ...sources });
    if (!Object.hasOwn(dataset.sources, id)) sources[id] = source;
    const { metric } = one.endpoint;
    metrics[metric] = extended(metrics[metric] ?? { series: [], breaksWith: [], observations: [] }, dataset, one, id);
  }
  return { sources, metrics };
}
