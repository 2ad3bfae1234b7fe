/** Lists of names in which one stands twice. */
import { below } from "../document.js";
import type { Remark } from "./remark.js";
import type { Spot } from "./shape.js";

/** The keys of lists that name things which stand elsewhere, or places, or languages. */
const LISTS = new Set(["sources", "metrics", "sites", "breaksWith", "places", "predecessors", "language"]);

/** Every name that stood in its list before. */
export function* repeatedNames(spots: readonly Spot[]): Generator<Remark> {
  for (const { pointer, key, value } of spots) {
    if (!LISTS.has(key) || !Array.isArray(value)) continue;
    for (const [index, name] of value.entries())
      if (value.indexOf(name) < index) yield { pointer: below(pointer, index), message: "stands in this list already" };
  }
}
