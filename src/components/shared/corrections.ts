import { html, nothing, type TemplateResult } from "lit";
import { joinNumber } from "../../format/index.js";
import { parseEdtf } from "../../data/edtf.js";
import type { Correction, Dataset } from "../../data/schema.js";
import { correctionsOf, isCorrectedAfter } from "../../data/select.js";
import type { TextByLanguage } from "../../i18n/text.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { around, aroundDate, dated, localized } from "./text.js";

/**
 * Says of a thing that what was published of it was wrong: when it was put right, what stood there before, and why.
 *
 * @param place JSON pointer of the thing
 * @returns nothing where it was never corrected
 */
export function corrections(data: DatasetController, dataset: Dataset, place: string): unknown {
  const all = correctionsOf(dataset, place);
  if (all.length === 0) return nothing;
  return html`<span class="corrections" part="correction">${all.map((one) => html`<span>${sentence(data, one)}. ${localized(data, one.why)}</span> `)}</span>`;
}

/** The same in few words, for where there is only room for the last one: "corrected on 3 May 2025, was 5.4 million". */
export function lastCorrection(data: DatasetController, dataset: Dataset, place: string): unknown {
  const [last] = correctionsOf(dataset, place);
  return last === undefined
    ? nothing
    : html`${data.language.messages.comma}<span part="correction">${sentence(data, last, { inline: true })}</span>`;
}

/** Whether something was put right after the day that a view is frozen to. */
export const isCorrectedSince = ({ state, asOf }: DatasetController, places: readonly string[]): boolean =>
  asOf !== undefined && state.dataset !== undefined && isCorrectedAfter(state.dataset, asOf, places);

function sentence(data: DatasetController, correction: Correction, { inline = false } = {}): TemplateResult {
  const { messages } = data.language;
  const phrase = inline ? messages.correctedInline : messages.corrected;
  const before = inWords(data, correction);
  const was = before === undefined ? nothing : html`${messages.comma}${around(messages.was, before)}`;
  return html`${aroundDate(data, phrase, correction.date)}${was}`;
}

const isText = (value: unknown): value is TextByLanguage =>
  typeof value === "object" && value !== null && typeof (value as { en?: unknown }).en === "string";

/** What stood there, as a reader would write it; undefined where that is nothing a reader knows, such as an id. */
function inWords(data: DatasetController, { pointer, was }: Correction): unknown {
  if (typeof was === "number") return joinNumber(data.language.number(was, "standard"));
  if (isText(was)) return html`<q>${localized(data, was)}</q>`;
  const field = pointer.split("/").at(-1);
  if (typeof was !== "string" || !field) return undefined;
  return ["date", "published", "transferred", "actual", "planned", "since"].includes(field) && parseEdtf(was)
    ? dated(data, was)
    : undefined;
}
