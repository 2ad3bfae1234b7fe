import { html, nothing, svg, type TemplateResult } from "lit";
import type { Dataset } from "../../data/schema.js";
import type { TrendPoint } from "../../data/select.js";
import { joinNumber, type Notation } from "../../format/index.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { lastCorrection } from "../shared/corrections.js";
import type { SourceList } from "../shared/source-list.js";
import { around, dated, localized, named } from "../shared/text.js";
import { markKind, markPath, type MarkKind, type SeriesLook } from "./shapes.js";
import { kindWords } from "./words.js";

/** The mark of a series as its figure has it, within a line of text. */
export function key(look: SeriesLook, kind: MarkKind): TemplateResult {
  const mark = svg`<path class=${kind} d=${markPath(look, 6, 6, 4.5)} />`;
  const core = kind === "known" ? svg`<path class="cores" d=${markPath(1, 6, 6, 1.8)} />` : nothing;
  return html`<svg class="key" viewBox="0 0 12 12" aria-hidden="true"><g class="series series-${look}">${mark}${core}</g></svg>`;
}

/** A figure with its unit, its exact value for machines in `<data>`. */
export function quantity(data: DatasetController, { metric, observation }: TrendPoint, notation: Notation): TemplateResult {
  const { messages } = data.language;
  const parts = data.language.number(observation.value, notation);
  const unit = data.text(metric.unit).value;
  const value = html`<data value=${observation.value}>${joinNumber(parts)}</data>`;
  const qualifier = observation.relation === "exactly" ? "" : `${messages.relations[observation.relation]} `;
  return html`${qualifier}${around((piece) => messages.quantity(piece, unit, parts.scale !== undefined), value)}`;
}

/** One observation in a line: what, when, by whose count, how sure, from where. */
export function readOut(
  data: DatasetController,
  dataset: Dataset,
  sources: SourceList,
  point: TrendPoint,
  { look, notation }: { readonly look: SeriesLook; readonly notation: Notation },
): TemplateResult {
  const { messages } = data.language;
  const doubts = kindWords(data, point).map((word) => html`${messages.comma}<em>${word}</em>`);
  return html`<p class="read-out" part="read-out">
    ${quantity(data, point, notation)}${messages.comma}${dated(data, point.observation.date)}${doubts}${lastCorrection(data, dataset, point.pointer)}.
    <span class="unbroken">${key(look, markKind(point))} </span>${localized(data, point.series.label)}.
    ${messages.labelled(messages.source, "")}<cite>${named(point.source.publisher)}</cite>${sources.cite([point.observation.source])}
  </p>`;
}
