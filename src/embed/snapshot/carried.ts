/** What a snapshot carries of a dataset. Cutting it out takes longer than rendering a figure, and many snapshots carry the same: it is kept. */
import type { Dataset } from "../../data/schema.js";
import { excerptOf, excerptKey } from "./excerpt.js";

/** An excerpt, also as it is written into the page. */
export interface Carried {
  readonly dataset: Dataset;
  /** JSON for a script element. */
  readonly json: string;
}

/** JSON that nothing in it can end, in a script element, whoever saves or moves the page. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Of a dataset: more than all elements, metrics and languages of ours come to, so that strange languages push none of them out for long. */
const LIMIT = 400;

const kept = new WeakMap<Dataset, Map<string, Carried>>();

/** What the snapshot of an element with these attributes carries, in a language. */
export function carriedOf(
  dataset: Dataset,
  element: string,
  attributes: Readonly<Record<string, string | true>>,
  language: string,
): Carried {
  const ofDataset = kept.get(dataset) ?? new Map<string, Carried>();
  kept.set(dataset, ofDataset);
  const key = excerptKey(dataset, element, attributes, language);
  let carried = ofDataset.get(key);
  if (!carried) {
    const excerpt = excerptOf(dataset, element, attributes, language);
    carried = { dataset: excerpt, json: scriptJson(excerpt) };
    const [oldest] = ofDataset.keys();
    if (ofDataset.size >= LIMIT && oldest !== undefined) ofDataset.delete(oldest);
    ofDataset.set(key, carried);
  }
  return carried;
}
