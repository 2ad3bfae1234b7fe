import { json } from "./embedded-json.js";
import { toPath, valueAt } from "./pointer.js";
import type { Dataset } from "./schema.js";

let dataset: Dataset | undefined;

/**
 * The dataset that the build put in, in English and French; other languages arrive later. The build checked it against the format; nothing
 * parses it again.
 */
export const embeddedDataset = (): Dataset => (dataset ??= JSON.parse(json) as Dataset);

/** Puts the texts of a further language, by their JSON pointers, into the embedded dataset, which is ours alone. */
export function addEmbeddedTexts(tag: string, texts: Readonly<Record<string, string>>): void {
  for (const [pointer, text] of Object.entries(texts)) {
    const place = valueAt(embeddedDataset(), toPath(pointer));
    if (typeof place === "object" && place !== null) (place as Record<string, unknown>)[tag] = text;
  }
}
