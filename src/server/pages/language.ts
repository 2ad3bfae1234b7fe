/** Languages in addresses: in one form however they were written. */
import type { Dataset } from "../../data/schema.js";
import { isLanguageTag } from "../../embed/request.js";
import { readParameters, type ParameterProblem } from "../parameters.js";

/** `FR-cd` as `fr-CD`: BCP 47, 2.1.1. */
const usualTag = (tag: string): string =>
  tag
    .split("-")
    .map((part, index) => {
      const small = part.toLowerCase();
      if (index > 0 && part.length === 2) return small.toUpperCase();
      return index > 0 && /^[a-z]{4}$/.test(small) ? small.charAt(0).toUpperCase() + small.slice(1) : small;
    })
    .join("-");

/** Languages of the library's own words: whoever asks for one gets it, also where the dataset has no texts in it. */
const OF_THE_LIBRARY = ["en", "fr", "ar", "es", "ln", "sw"];

/**
 * The tag that stands for an asked one: its language with its region, where there are words in it, English else, which is what such a reader gets.
 * Nobody can so ask for the same thing by endless names.
 *
 * @param tag BCP 47
 */
export function knownTag(tag: string, { languages }: Pick<Dataset, "languages">): string {
  const [primary = "", ...others] = usualTag(tag).split("-");
  const isKnown = OF_THE_LIBRARY.includes(primary) || languages.some((one) => one.tag.toLowerCase().split("-")[0] === primary);
  if (!isKnown) return "en";
  const whole = languages.find((one) => usualTag(one.tag) === usualTag(tag));
  const region = others.find((part) => /^[A-Z]{2}$/.test(part));
  return whole ? usualTag(tag) : region === undefined ? primary : `${primary}-${region}`;
}

/** The one parameter of what is not a widget: its language, English where it says nothing. */
export function readLanguage(
  search: string,
  dataset: Dataset,
): { readonly lang: string } | { readonly problems: readonly ParameterProblem[] } {
  const { values, problems } = readParameters(search, ["lang"]);
  const { lang = "en" } = values;
  if (problems.length > 0) return { problems };
  if (isLanguageTag(lang)) return { lang: knownTag(lang, dataset) };
  return { problems: [{ where: "lang", message: `is ${JSON.stringify(lang)}, which is no BCP 47 tag such as fr or sw-CD` }] };
}

/** More than any reader has named. */
const MOST_PARTS = 30;

/** Of some languages the one that an `Accept-Language` likes best; the first where it likes none. */
export function preferredOf<T extends string>(languages: readonly [T, ...T[]], header: string | null | undefined): T {
  const parts = (header ?? "").split(",", MOST_PARTS).map((part) => {
    const [tag = "", ...parameters] = part.split(";").map((one) => one.trim().toLowerCase());
    const weight = parameters.find((one) => one.startsWith("q="))?.slice(2) ?? "1";
    return { tag: tag.split("-")[0]!, weight: /^(0|1)(\.\d{0,3})?$/.test(weight) ? Number(weight) : 0 };
  });
  const weightOf = (language: string): number =>
    Math.max(0, ...parts.filter(({ tag }) => tag === language).map(({ weight }) => weight));
  return languages.reduce((best, one) => (weightOf(one) > weightOf(best) ? one : best));
}
