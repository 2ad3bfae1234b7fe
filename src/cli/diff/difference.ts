/** What a difference between two datasets is. */
import type { Dataset } from "../../data/schema.js";

/** The parts of a report, in its order. */
export type Group = "figures" | "events" | "handover" | "texts" | "rest";

/** What differs: the things of which a dataset is made. */
export type Thing =
  | "figure"
  | "metric"
  | "series"
  | "event"
  | "phase"
  | "site"
  | "mission"
  | "area"
  | "point"
  | "dataset"
  | "source"
  | "resource"
  | "picture"
  | "language"
  | "correction";

/** What a difference is about, in words for people. */
export interface About {
  readonly group: Group;
  readonly thing: Thing;
  /** The thing's name in English: "Displaced inside the country". Things of one name stand together. */
  readonly name: string;
  /** Which part of it, where it has several of a kind: "2025-09, OCHA and partners". */
  readonly item?: string;
}

/** One thing that a reader of the new dataset sees and a reader of the old one did not, or the other way round. */
export interface Difference extends About {
  readonly change: "added" | "removed" | "changed";
  /** Where: a JSON pointer into the new dataset; of what was removed, into the old one. */
  readonly pointer: string;
  /** Of what changed: where it stood in the old dataset. */
  readonly oldPointer?: string;
  /** Of what changed: the field, as the format calls it. `default`: the series that is shown by default; `order`: that of the phases. */
  readonly field?: string;
  /** Of a text: the language in which it changed. */
  readonly language?: string;
  /** Of what changed: the values; absent where there was or is none. */
  readonly was?: unknown;
  readonly now?: unknown;
  /** What the field is called for people; empty where the words say it themselves. */
  readonly label: string;
  /** What changed, in words: "5,280,000 → 5,700,000 (+420,000)". */
  readonly words: string;
  /** What will go wrong outside, as a sentence. */
  readonly warning?: string;
  /** A value that was published is another now: if it was wrong, readers are owed a correction. */
  readonly isPublished?: true;
}

/** The two datasets that are compared. */
export interface Sides {
  readonly old: Dataset;
  readonly now: Dataset;
}

/** Between what was and what is. */
export const ARROW = " → ";
