/** What the services have in common: endpoints that are asked, and figures that come back. */
import type { Day } from "../../data/edtf.js";
import type { Dataset, Observation, Text } from "../../data/schema.js";

export const SERVICE_IDS = ["hapi", "psdata", "unhcr"] as const;
export type ServiceId = (typeof SERVICE_IDS)[number];

/** What is asked about. */
export interface Question {
  /** ISO 3166-1 alpha-3 */
  readonly country: string;
  readonly dataset: Dataset;
  readonly today: Day;
  /** EDTF: from when on figures are wanted; without it, those after the file's newest. */
  readonly since?: string;
  /** Says what is being waited for. */
  readonly tell: (words: string) => void;
}

/** A figure as a service gives it, not yet held against the file. */
export interface Candidate {
  readonly series: string;
  /** EDTF */
  readonly date: string;
  readonly value: number;
  readonly kind: Observation["kind"];
  readonly note?: Text;
  /** Where the answer gives reason to doubt it: it is then shown as uncertain. */
  readonly confidence?: "unsure";
  /** ISO 8601: a count that goes on. Its value is news; the same value only after so long a time. */
  readonly unchangedFor?: string;
}

/** What an endpoint gave. */
export interface Answer {
  readonly candidates: readonly Candidate[];
  /** How many rows were read. */
  readonly rows: number;
  /** What a person should know: what was left out, and why. Sentences. */
  readonly remarks: readonly string[];
  /** When the answer says it was published. */
  readonly published?: Day;
}

/** A series that a metric may not have yet. */
export interface SeriesDraft {
  readonly id: string;
  readonly label: Text;
  readonly method: Text;
}

/** A source of the dataset, but for the days. */
export interface SourceDraft {
  /** The day of fetch is added to it. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly via?: string;
  readonly url: string;
}

/** One thing that a service is asked for. */
export interface Endpoint {
  /** Its path or the id of its dataset, as the service's documentation has it. */
  readonly id: string;
  /** What it tells, for a sentence: "displaced people". */
  readonly what: string;
  readonly metric: string;
  /** What to add where the metric lacks the series; none where only series that are there are served. */
  readonly series?: SeriesDraft;
  readonly source: SourceDraft;
  /** @throws ServiceError */
  readonly ask: () => Promise<Answer>;
}

export interface Service {
  readonly id: ServiceId;
  readonly name: string;
  /** Why it cannot be asked, and what to do about it. */
  readonly missing?: string;
  readonly endpoints: readonly Endpoint[];
}

/**
 * Of things that should be the same, one for each key: the same figure given twice counts once, two different ones for one date count not at
 * all.
 *
 * @param contradiction says what is wrong with a key that has several values
 */
export function agreed<T extends { readonly value: number }>(
  items: readonly T[],
  keyOf: (item: T) => string,
  contradiction: (key: string, values: readonly number[]) => string,
): { readonly agreed: readonly T[]; readonly remarks: readonly string[] } {
  const byKey = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const same = byKey.get(key);
    if (same) same.push(item);
    else byKey.set(key, [item]);
  }
  const unique: T[] = [];
  const remarks: string[] = [];
  for (const [key, same] of byKey) {
    const values = [...new Set(same.map(({ value }) => value))];
    if (values.length === 1) unique.push(same[0]!);
    else remarks.push(contradiction(key, values));
  }
  return { agreed: unique, remarks };
}
