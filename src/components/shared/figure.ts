import { html, nothing, type TemplateResult } from "lit";
import type { Finding } from "../../data/select.js";
import type { Notation } from "../../format/index.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { doubt } from "./doubt.js";
import { around, dated, line, localized } from "./text.js";

/** A figure as it is set: qualifier, digits, scale, with the exact value for machines in `<data>`. */
export function figureValue(data: DatasetController, { observation }: Finding, notation: Notation = "compact"): TemplateResult {
  const { messages, number } = data.language;
  const { relation, value } = observation;
  const { figure, scale, scaleFirst } = number(value, notation);
  const qualifier = relation === "exactly" ? nothing : html`<span class="relation">${messages.relations[relation]}</span> `;
  const word = html`<span class="scale">${scale}</span>`;
  const written = scale === undefined ? figure : line(scaleFirst ? [word, `\u00a0${figure}`] : [`${figure}\u00a0`, word]);
  return html`${qualifier}<data value=${value}>${written}</data>`;
}

/** What a figure counts, and by whose count where that is not the first of the metric. */
export function figureLabel(data: DatasetController, { metric, series }: Finding): unknown {
  const label = localized(data, metric.label);
  if (series === metric.series[0]) return label;
  return html`${label}<span class="series">${data.language.messages.colon}${localized(data, series.label)}</span>`;
}

/** The date a figure holds for, and what keeps it from being certain. */
export function figureDate(data: DatasetController, { metric, series, observation }: Finding, { bare = false } = {}): unknown {
  const { messages } = data.language;
  const date = dated(data, observation.date);
  const isProjected = observation.kind === "projected";
  // Inside a sentence there is only room for the date, but a projection is never passed for a count.
  const phrase = isProjected ? messages.projectedFor : messages.asOf;
  const doubts = [
    observation.kind === "estimated" ? messages.kinds.estimated.toLowerCase() : undefined,
    doubt(data, observation.confidence),
  ].filter((word) => word !== undefined);
  const words = bare && !isProjected ? date : around(bare ? lowerFirst(phrase) : phrase, date);
  // A sentence has no label to say whose count it is.
  const whose = bare && series !== metric.series[0] ? html`${localized(data, series.label)}${messages.comma}` : nothing;
  return line([whose, words, ...doubts.map((word) => html`${messages.comma}<em>${word}</em>`)]);
}

const lowerFirst =
  (phrase: (date: string) => string) =>
  (date: string): string => {
    const text = phrase(date);
    return text.charAt(0).toLowerCase() + text.slice(1);
  };
