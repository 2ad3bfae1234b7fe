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

/** Where a resource stands among the reader's languages; the first is 0. */
function rank({ language }: Resource, languages: readonly string[]): number {
  const found = languages.findIndex((tag) => language.some((one) => primary(one) === primary(tag)));
  return found < 0 ? languages.length : found;
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
    .sort((a, b) => Number(b.featured) - Number(a.featured) || rank(a, languages) - rank(b, languages));
}
