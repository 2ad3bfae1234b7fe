import { html, nothing, type TemplateResult } from "lit";
import type { Dataset, Text } from "../../data/schema.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { localized, named } from "./text.js";

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}\d]+/u);

/** What the abbreviations of some texts mean, one after the other; undefined where there is none. */
export function meanings(
  data: DatasetController,
  dataset: Dataset,
  texts: readonly (Text | string | undefined)[],
): TemplateResult | undefined {
  if (Object.keys(dataset.abbreviations).length === 0) return undefined;
  const shown = texts.flatMap((text) => (text === undefined ? [] : typeof text === "string" ? text : data.text(text).value));
  return listed(data, dataset, new Set(shown.flatMap(wordsOf)));
}

function listed(data: DatasetController, dataset: Dataset, words: ReadonlySet<string>): TemplateResult | undefined {
  const { colon, semicolon } = data.language.messages;
  const used = Object.entries(dataset.abbreviations).filter(([short]) => words.has(short));
  if (used.length === 0) return undefined;
  return html`${used.map(([short, meaning], index) => html`${index === 0 ? nothing : semicolon}${named(short)}${colon}${localized(data, meaning)}`)}`;
}

/** The same as a line of its own. */
export const abbreviations = (
  data: DatasetController,
  dataset: Dataset,
  texts: readonly (Text | string | undefined)[],
): unknown => line(data, meanings(data, dataset, texts));

/** The line of all that the dataset says, in the language that is shown. */
export const allAbbreviations = (data: DatasetController, dataset: Dataset): unknown =>
  line(data, listed(data, dataset, everyWord(data, dataset)));

function line(data: DatasetController, words: TemplateResult | undefined): unknown {
  const { messages } = data.language;
  return words === undefined
    ? nothing
    : html`<p class="abbreviations" part="abbreviations">${messages.abbreviations}${messages.colon}${words}.</p>`;
}

const isText = (value: object): value is Text => typeof (value as { en?: unknown }).en === "string";

/** By dataset and language: a bibliography is made anew with each source that the page cites. */
const known = new WeakMap<Dataset, Map<string, ReadonlySet<string>>>();

function everyWord(data: DatasetController, dataset: Dataset): ReadonlySet<string> {
  const { tag } = data.language;
  const ofDataset = known.get(dataset) ?? new Map<string, ReadonlySet<string>>();
  known.set(dataset, ofDataset);
  let words = ofDataset.get(tag);
  if (!words) {
    const found = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      if (isText(value)) wordsOf(data.text(value).value).forEach((word) => found.add(word));
      else Object.values(value).forEach(collect);
    };
    const { mission, metrics, focusAreas, handover, resources } = dataset;
    collect([mission, metrics, focusAreas, handover, resources]);
    Object.values(dataset.sources).forEach(({ publisher }) => wordsOf(publisher).forEach((word) => found.add(word)));
    ofDataset.set(tag, (words = found));
  }
  return words;
}
