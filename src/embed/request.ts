/** What somebody wants to embed, and what is wrong with that. */
import { firstDay, lastDay, parseEdtf, type Day } from "../data/edtf.js";
import type { Dataset } from "../data/schema.js";
import { languageOf } from "../i18n/language.js";
import { choicesOf, isDate } from "./choices.js";
import type { AttributeOption, ElementOption } from "./elements.js";

/** Where the figures come from: an address that is asked at each visit, or the bundle. */
export type DataSource = "live" | "embedded";

/** How the room of a widget is kept until it is there: by a style sheet of ours, by a block in the page, or not at all. */
export type Space = "sheet" | "inline" | "none";

/** A widget as it is to be embedded. */
export interface EmbedRequest {
  /** The element's name without its prefix: `stat` */
  readonly element: string;
  /** Its attributes, `as-of` among them; `true` for one without a value. */
  readonly attributes: Readonly<Record<string, string | true>>;
  /** BCP 47: of the sentence and of the widget. */
  readonly language: string;
  readonly data: DataSource;
  readonly space: Space;
  /** The name of one of the themes; the defaults without it. */
  readonly theme?: string;
  /** Of the ground that a frame stands on, which its page cannot see; light without it. */
  readonly scheme?: "light" | "dark" | "auto";
}

/** Something wrong with a request. */
export interface RequestProblem {
  /** The name of the attribute, or `element`, `language`, `theme`. */
  readonly where: string;
  /** In English, as the continuation of that. */
  readonly message: string;
}

const list = (values: readonly string[]): string => values.join(", ");

/** Whether it is a tag as BCP 47 has them, as far as a page can depend on it. */
export const isLanguageTag = (text: string): boolean => /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(text);

/** What is wrong with a request: empty where the widget will show what it asks for. */
export function problemsOf(
  request: EmbedRequest,
  {
    elements,
    dataset,
    themes,
    today,
  }: {
    readonly elements: readonly ElementOption[];
    readonly dataset: Dataset;
    readonly themes: readonly string[];
    /** The day on which it is asked for: nothing can be frozen to a later one. */
    readonly today?: Day;
  },
): readonly RequestProblem[] {
  const element = elements.find(({ name }) => name === request.element);
  if (!element) return [{ where: "element", message: `is ${JSON.stringify(request.element)}; there are ${list(elements.map(({ name }) => name))}` }]; // prettier-ignore
  const problems: RequestProblem[] = [];
  if (!isLanguageTag(request.language)) problems.push({ where: "language", message: "is no BCP 47 tag such as fr or sw-CD" });
  if (request.theme !== undefined && !themes.includes(request.theme))
    problems.push({ where: "theme", message: `is ${JSON.stringify(request.theme)}; there are ${list(themes)}` });
  for (const [name, value] of Object.entries(request.attributes)) {
    const attribute = element.attributes.find((one) => one.name === name);
    const message = attribute ? problemOf(attribute, value, request, dataset) : `is no attribute of ${element.tag}; there are ${list(element.attributes.map((one) => one.name))}`; // prettier-ignore
    if (message !== undefined) problems.push({ where: name, message });
  }
  return [...problems, ...impossible(request, today), ...missing(element, request, dataset)];
}

/** Dates that are each right and make no sense. */
function impossible({ attributes }: EmbedRequest, today: Day | undefined): readonly RequestProblem[] {
  const dateOf = (name: string): string | undefined => {
    const value = attributes[name];
    return typeof value === "string" && parseEdtf(value) ? value : undefined;
  };
  const [asOf, from, to] = [dateOf("as-of"), dateOf("from"), dateOf("to")];
  return [
    ...(asOf !== undefined && today !== undefined && lastDay(asOf) > today
      ? [{ where: "as-of", message: `is ${JSON.stringify(asOf)}, which is not over: nobody knows what will be known then` }]
      : []),
    ...(from !== undefined && to !== undefined && lastDay(to) < firstDay(from)
      ? [{ where: "to", message: `is ${JSON.stringify(to)}, which is before the date of from` }]
      : []),
  ];
}

/** An element without what it is about shows only that. */
function missing(element: ElementOption, request: EmbedRequest, dataset: Dataset): readonly RequestProblem[] {
  return element.attributes
    .filter((one) => isRequired(one) && !request.attributes[one.name])
    .map((one) => {
      const known = choicesOf(one.choices!, dataset, languageOf("en"), {}).map(({ value }) => value);
      return { where: one.name, message: `is missing; there are ${list(known)}` };
    });
}

/** Whether an element shows nothing without an attribute: the manifest says that it is empty by default. */
export const isRequired = ({ kind, choices, default: value }: AttributeOption): boolean =>
  kind === "data" && choices !== undefined && !choices.many && value === "";

function problemOf(
  attribute: AttributeOption,
  value: string | true,
  request: EmbedRequest,
  dataset: Dataset,
): string | undefined {
  if (attribute.kind === "flag") return value === true || value === "" ? undefined : "takes no value";
  // "controls" alone means all of them.
  if (value === true) return attribute.kind === "data" && attribute.choices?.many ? undefined : "needs a value";
  // The one number there is: the level of a heading.
  if (attribute.kind === "number")
    return /^[1-6]$/.test(value) ? undefined : `is ${JSON.stringify(value)}, which is no level from 1 to 6`;
  if (attribute.kind === "one")
    return attribute.values.includes(value) ? undefined : `is ${JSON.stringify(value)}; there are ${list(attribute.values)}`;
  if (!attribute.choices) return undefined;
  if (isDate(attribute.choices))
    return parseEdtf(value) ? undefined : `is ${JSON.stringify(value)}, which is no EDTF date such as 2024-06-30`;
  return unknownIn(attribute, value, request, dataset);
}

function unknownIn(attribute: AttributeOption, value: string, request: EmbedRequest, dataset: Dataset): string | undefined {
  const choices = attribute.choices!;
  const known = choicesOf(choices, dataset, languageOf("en"), request.attributes).map((one) => one.value);
  // Any date can be compared with: the widget takes the figure of that time.
  if (choices.of === "earlier-dates" && parseEdtf(value)) return undefined;
  const asked = choices.many ? value.split(/[\s,]+/).filter(Boolean) : [value];
  const unknown = asked.filter((one) => !known.includes(one));
  if (unknown.length === 0) return undefined;
  const has = known.length === 0 ? ", which has none" : `; there are ${list(known)}`;
  return `${list(unknown.map((one) => JSON.stringify(one)))} is not in the dataset${has}`;
}
