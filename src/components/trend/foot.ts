import { html, nothing, type TemplateResult } from "lit";
import { freshnessOf } from "../../data/select.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { inBands } from "../shared/drawing/bands.js";
import { freshness } from "../shared/freshness.js";
import { aroundDate, localized } from "../shared/text.js";
import { looksOf } from "./layout.js";
import type { Picture } from "./picture.js";
import { key } from "./read-out.js";
import { markKind } from "./shapes.js";
import type { View } from "./view.js";

/** Below the drawing: why lines stop, where the drawing has only a letter for it; how each series is counted, and how old its latest figure is. */
export function notes(data: DatasetController, { layouts, latest }: Picture, view: View): TemplateResult {
  const { messages } = data.language;
  const looks = looksOf(view);
  const isOne = looks.length === 1;
  const letters = inBands(({ name }) => {
    const keyed = layouts![name].remarks.notes;
    if (keyed.length === 0) return html``;
    return html`<ul>
      ${keyed.map(({ letter, words }) => html`<li><b class="letter">${letter}</b> ${words}</li>`)}
    </ul>`;
  });
  const state = (id: string): unknown => {
    const finding = latest.find(({ series }) => series.id === id);
    if (!finding) return nothing;
    const date = aroundDate(data, (piece) => messages.labelled(messages.latestFigure, piece), finding.observation.date);
    return html`<span class="latest">${date} ${freshness(data, freshnessOf(finding, data.today))}</span>`;
  };
  const rows = looks.map(([{ series, points }, look]) => {
    const method = series.method ? html`${messages.colon}${localized(data, series.method)}` : nothing;
    return html`<li>${isOne ? nothing : key(look, markKind(points.at(-1)!))} <b>${localized(data, series.label)}</b>${method}. ${state(series.id)}</li>`;
  });
  return html`<div class="notes" part="notes">
    ${letters}
    <ul class="methods">${rows}</ul>
    ${isOne ? nothing : html`<p>${messages.drawnApart}</p>`}
  </div>`;
}
