/** The elements as an editor offers them: each attribute with the values that complete, and what each of them means. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseText } from "../../src/data/parse.js";
import { choicesOf, languageOf, type Choice } from "../../src/embed/index.js";
import { elementsIn, type Attribute, type Element } from "../manifest.js";

/** An attribute with what may be chosen for it: nothing where any text will do. */
export interface Offered extends Attribute {
  readonly values: readonly Choice[];
}

/** An element of the manifest with what an editor offers. */
export interface OfferedElement extends Element {
  readonly offered: readonly Offered[];
}

/** Line breaks of a comment in the sources mean nothing to a reader. */
export const inOneLine = (text = ""): string => text.replace(/\s+/g, " ").trim();

/** Every element; ids are those of the embedded dataset, with their names in English. */
export async function offeredElements(root: string): Promise<readonly OfferedElement[]> {
  const { dataset } = parseText(await readFile(resolve(root, "data/monusco.json"), "utf8"));
  if (!dataset) throw new Error("data/monusco.json is no dataset");
  const english = await languageOf("en");
  const metrics = Object.keys(dataset.metrics);
  const valuesOf = ({ type, choices }: Attribute): readonly Choice[] => {
    const literals = [...(type?.text ?? "").matchAll(/"([^"]*)"/g)].map(([, value]) => ({ value: value!, label: "" }));
    if (choices?.of === "earlier-dates") return [{ value: "previous", label: "the figure before it" }];
    // Which series there are depends on the metric, which stands in another attribute: those of all.
    const others = choices?.of === "series" ? metrics.map((metric) => ({ metric })) : [{}];
    const chosen = choices ? others.flatMap((other) => choicesOf(choices, dataset, english, other)) : [];
    return [...new Map([...literals, ...chosen].map((choice) => [choice.value, choice])).values()];
  };
  return (await elementsIn(root)).map((element) => ({
    ...element,
    offered: (element.attributes ?? []).map((attribute) => ({ ...attribute, values: valuesOf(attribute) })),
  }));
}
