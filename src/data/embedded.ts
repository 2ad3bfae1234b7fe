import { json } from "./embedded-json.js";
import { toPath, valueAt } from "./pointer.js";
import type { Dataset } from "./schema.js";

let dataset: Dataset | undefined;

/**
 * The dataset that the build put in, in English and French; other languages arrive later. The build checked it against the format; nothing
 * parses it again.
 */
export const embeddedDataset = (): Dataset => (dataset ??= JSON.parse(json) as Dataset);

/** The texts of a language by their JSON pointers, and whether a native speaker has read them. */
interface LanguageTexts {
  readonly texts: Readonly<Record<string, string>>;
  readonly status: Dataset["languages"][number]["status"];
}

/** Puts a further language into the embedded dataset, which is ours alone. */
export function addEmbeddedTexts(tag: string, { texts, status }: LanguageTexts): void {
  const { languages } = embeddedDataset();
  if (languages.some((one) => one.tag === tag)) return;
  languages.push({ tag, status });
  for (const [pointer, text] of Object.entries(texts)) {
    const place = valueAt(embeddedDataset(), toPath(pointer));
    if (typeof place === "object" && place !== null) (place as Record<string, unknown>)[tag] = text;
  }
}
