/** Questions about what a reader is offered to open. */
import { lastDay, type Day } from "../edtf.js";
import type { Dataset, Resource } from "../schema.js";

export interface ResourceQuery {
  /** `resolution`, `report`, `page`, `data`; none asks for all. */
  readonly kinds?: readonly string[];
  /** Only those that the dataset puts before the others. */
  readonly featured?: boolean;
  /** The reader's languages, the closest first: what can be read in them comes first. */
  readonly languages?: readonly string[];
  /** Only what was published on this day; what has no date was, for all that is known. */
  readonly asOf?: Day;
}

const primary = (tag: string): string => tag.toLowerCase().split("-")[0]!;

/** Where languages stand among the reader's: the closest of them, from 0; as many as the reader has where none is among them. */
export function languageRank(tags: readonly string[], preferred: readonly string[]): number {
  const found = preferred.findIndex((tag) => tags.some((one) => primary(one) === primary(tag)));
  return found < 0 ? preferred.length : found;
}

/** The resources that match: those that stand before the others, then those in the reader's language, else in the order of the dataset. */
export function resourcesOf(
  dataset: Dataset,
  { kinds = [], featured, languages = [], asOf }: ResourceQuery = {},
): readonly Resource[] {
  return dataset.resources
    .filter(
      (one) =>
        (kinds.length === 0 || kinds.includes(one.kind)) &&
        (!featured || one.featured) &&
        (asOf === undefined || one.published === undefined || lastDay(one.published) <= asOf),
    )
    .sort(
      (a, b) =>
        Number(b.featured) - Number(a.featured) || languageRank(a.language, languages) - languageRank(b.language, languages),
    );
}
