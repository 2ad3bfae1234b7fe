/** Keys that the format does not know. They are ignored, so a slip of the finger loses what stands there. */
import { below } from "../document.js";
import { didYouMean, nearest } from "./nearest.js";
import { isFields, knownKeys, type Spot } from "./shape.js";
import type { Remark } from "./remark.js";

/** Every unknown key of a document. Keys that begin with `$` are remarks for the file's readers. */
export function* unknownKeys(spots: readonly Spot[]): Generator<Remark> {
  for (const { pointer, value, schema } of spots) {
    const known = knownKeys(schema);
    if (!known || !isFields(value)) continue;
    for (const key of Object.keys(value)) {
      if (key.startsWith("$") || known.includes(key)) continue;
      const free = known.filter((one) => !Object.hasOwn(value, one));
      const message = `is a key the format does not know, and is ignored${didYouMean(nearest(key, free))}`;
      yield { pointer: below(pointer, key), message, onKey: true };
    }
  }
}
