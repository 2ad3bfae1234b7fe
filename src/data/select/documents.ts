/** How a table that a reader can take away names the documents of a row. */
import type { Dataset, Source } from "../schema.js";
import { sourceOf } from "./figures.js";

/** The values of a list, in one field. */
export const inOneField = (values: readonly string[]): string => values.join(" | ");

/** The columns of {@link documentFields}. Other people's programs read them by these names: they never change. */
export const DOCUMENT_COLUMNS = ["sources", "publishers", "urls", "published"] as const;

/** Titles, publishers, addresses and dates of documents. Every document has its place in each field, empty where that is not known. */
export function documentFields(dataset: Dataset, ids: readonly string[]): readonly string[] {
  const each = (part: (source: Source) => string | undefined): string =>
    inOneField(ids.map((id) => (sourceOf(dataset, id) ? (part(sourceOf(dataset, id)!) ?? "") : "")));
  return [
    each(({ title }) => title),
    each(({ publisher, via }) => (via === undefined ? publisher : `${publisher}, via ${via}`)),
    each(({ url }) => url),
    each(({ published }) => published),
  ];
}
