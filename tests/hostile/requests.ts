/** Requests for widgets of a dataset: every element, with what its attributes may hold. */
import fc from "fast-check";
import manifest from "../../custom-elements.json" with { type: "json" };
import type { Dataset } from "../../src/data/schema.js";
import { choicesOf, elementsOf, isDate, languageOf, problemsOf, type AttributeOption, type EmbedRequest, type Manifest } from "../../src/embed/index.js"; // prettier-ignore
import { STRINGS } from "./values.js";

export const ELEMENTS = elementsOf(manifest as Manifest);

export const TODAY = "2026-11-24";

/** Numbers that choose: which element, which language, and for each of its attributes whether it has it and which value. */
export interface Picked {
  readonly element: number;
  readonly language: string;
  readonly attributes: readonly number[];
}

export const picks: fc.Arbitrary<Picked> = fc.record({
  element: fc.nat(ELEMENTS.length - 1),
  language: fc.constantFrom("en", "fr", "sw", "ln", "ar", "es", "de", "zh-Hant-TW", "fr-CD"),
  attributes: fc.array(fc.nat(10_000), { minLength: 12, maxLength: 12 }),
});

const DATES = STRINGS.filter((one) => /^\d{3}/.test(one));

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

function valueOf(
  option: AttributeOption,
  turn: number,
  dataset: Dataset,
  others: EmbedRequest["attributes"],
): string | true | undefined {
  switch (option.kind) {
    case "flag":
      return true;
    case "one":
      return at(option.values, turn);
    case "data":
      return isDate(option.choices!)
        ? at(DATES, turn)
        : at(choicesOf(option.choices!, dataset, languageOf("en"), others), turn)?.value;
    case "number":
      return String(1 + (turn % 7));
    case "text":
      return at(STRINGS, turn);
  }
}

/** A request that has no problems: attributes that would have one are left out. Undefined where it needs one that there is no value for. */
export function requestOf({ element, language, attributes }: Picked, dataset: Dataset): EmbedRequest | undefined {
  const { name, attributes: options } = ELEMENTS[element]!;
  const judged = { elements: ELEMENTS, dataset, themes: [], today: TODAY };
  let request: EmbedRequest = {
    element: name,
    attributes: {},
    language,
    data: attributes[0]! % 2 ? "live" : "embedded",
    space: "inline",
  };
  for (const [index, option] of options.entries()) {
    const turn = attributes[index % attributes.length]!;
    const needed = problemsOf(request, judged).some(({ where }) => where === option.name);
    const value = needed || turn % 3 === 0 ? valueOf(option, turn, dataset, request.attributes) : undefined;
    if (value === undefined) continue;
    const next = { ...request, attributes: { ...request.attributes, [option.name]: value } };
    if (problemsOf(next, judged).every(({ where }) => where !== option.name)) request = next;
  }
  return problemsOf(request, judged).length === 0 ? request : undefined;
}
