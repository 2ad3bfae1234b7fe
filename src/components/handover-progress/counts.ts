import { html, nothing, type TemplateResult } from "lit";
import type { Dataset } from "../../data/schema.js";
import type { Counts, Finding } from "../../data/select.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { corrections } from "../shared/corrections.js";
import { doubt } from "../shared/doubt.js";
import { figureValue } from "../shared/figure.js";
import { doubtful } from "../shared/site.js";
import type { SourceList } from "../shared/source-list.js";
import { dated, heading, localized } from "../shared/text.js";

/**
 * What the mission and others counted, date by date, side by side. They are never set against each other.
 *
 * @param level of the heading; without it the words stand before the table already
 */
export function countsTable(
  data: DatasetController,
  dataset: Dataset,
  { metric, series, rows }: Counts,
  sources: SourceList,
  level?: number,
): TemplateResult {
  const { messages } = data.language;
  return html`<section class="counts" part="counts">
    ${level === undefined ? nothing : heading(level, localized(data, metric.label), "group-title")}
    <table>
      <caption class="hidden-visually">
        ${localized(data, metric.label)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${messages.dateColumn}</th>
          ${series.map(({ label }) => html`<th scope="col">${localized(data, label)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ date, counts }) =>
            html`<tr>
              <th scope="row">${dated(data, date, "short")}</th>
              ${counts.map((finding) => html`<td>${finding ? count(data, dataset, finding, sources) : html`<span class="none">${messages.noCount}</span>`}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    ${series.length > 1 ? html`<p class="remark">${messages.countsDiffer}</p>` : nothing}
  </section>`;
}

function count(data: DatasetController, dataset: Dataset, finding: Finding, sources: SourceList): TemplateResult {
  const { observation, pointer } = finding;
  // Short, and needed to read the number: not folded. Of today, as all notes are.
  const remark =
    observation.note && data.asOf === undefined ? html`<p class="remark">${localized(data, observation.note)}</p>` : nothing;
  return html`<p>${figureValue(data, finding, "standard")}${doubtful(data, doubt(data, observation.confidence))}${sources.cite([observation.source])}</p>${corrections(data, dataset, pointer)}${remark}`;
}
