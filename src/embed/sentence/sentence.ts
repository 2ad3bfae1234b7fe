/** What a widget says today, in words: the sentence that stands inside its tag. */
import { lastDay, parseEdtf, type Day } from "../../data/edtf.js";
import { publishedOn } from "../../data/select.js";
import type { Dataset } from "../../data/schema.js";
import { languageOf } from "../../i18n/language.js";
import { requestLanguage } from "../../i18n/locales.js";
import { textIn } from "../../i18n/text.js";
import { metricOf } from "../../data/select.js";
import { dateText } from "../../components/shared/text.js";
import type { Reading } from "../../store/reading.js";
import { figureSentence, figureWords, findingOf, noFigure, trendSentence } from "./figures.js";
import { mapSentence, progressSentence, timelineSentence } from "./handover.js";
import { areaSentence, briefSentence, pictureSentence, resourcesSentence, sourcesSentence } from "./page.js";
import type { Sentence } from "./pieces.js";

/** A widget to be told in words. */
export interface Told {
  /** The element's name without its prefix: `stat` */
  readonly element: string;
  /** Its attributes; `true` for one without a value. */
  readonly attributes: Readonly<Record<string, string | true>>;
  /** BCP 47 */
  readonly language: string;
  /** The day on which it is told. */
  readonly today: Day;
}

/** A dataset read in a language, on a day, once the words of that language are there. */
export async function readingOf({ attributes, language: tag, today }: Told): Promise<Reading> {
  await requestLanguage(tag);
  const asOf = attributes["as-of"];
  return {
    language: languageOf(tag),
    // What is saved carries no marks of direction: its page has a `dir`.
    direction: "ltr",
    today,
    asOf: typeof asOf === "string" && parseEdtf(asOf) ? lastDay(asOf) : undefined,
    text: (text) => textIn(text, tag),
  };
}

/**
 * The sentence of a widget, with date and source, in a language; words that stand inside a sentence for an inline figure.
 *
 * @returns undefined where the element shows nothing, or asks for what the dataset does not have
 */
export async function sentenceOf(told: Told, dataset: Dataset): Promise<Sentence | undefined> {
  const reading = await readingOf(told);
  const { asOf } = reading;
  const then = asOf === undefined ? dataset : publishedOn(dataset, asOf);
  const words = wordsOf(told, reading, then);
  if (!words || asOf === undefined || isInline(told)) return words;
  return [...words, ` ${reading.language.messages.frozen(dateText(reading, asOf))}`];
}

/** Whether the element stands within a sentence of the page. */
export const isInline = ({ element, attributes }: Pick<Told, "element" | "attributes">): boolean =>
  element === "stat" && attributes["variant"] === "inline";

function wordsOf(told: Told, reading: Reading, dataset: Dataset): Sentence | undefined {
  const { element } = told;
  const values = Object.fromEntries(Object.entries(told.attributes).map(([name, value]) => [name, value === true ? "" : value]));
  switch (element) {
    case "stat":
      return statWords(told, reading, dataset, values);
    case "trend":
      return trendSentence(reading, dataset, values);
    case "focus-area":
      return areaSentence(reading, dataset, values["area"] ?? "");
    case "handover-timeline":
      return timelineSentence(reading, dataset, values);
    case "handover-progress":
      return progressSentence(reading, dataset);
    case "handover-map":
      return mapSentence(reading, dataset);
    case "resources":
      return resourcesSentence(reading, dataset, values, "featured" in told.attributes);
    case "picture":
      return pictureSentence(reading, dataset, values["picture"] || undefined);
    case "sources":
      return sourcesSentence(reading, dataset);
    case "brief":
      return briefSentence(reading, dataset);
    default:
      return undefined;
  }
}

function statWords(
  told: Told,
  reading: Reading,
  dataset: Dataset,
  values: Readonly<Record<string, string>>,
): Sentence | undefined {
  const metric = metricOf(dataset, values["metric"] ?? "");
  if (!metric) return undefined;
  const finding = findingOf(dataset, values, reading);
  if (!finding) return noFigure(reading, reading.text(metric.label).value);
  if (!isInline(told)) return figureSentence(reading, dataset, finding);
  return figureWords(reading, dataset, finding, values["notation"] === "standard" ? "standard" : "compact");
}
