import { html, nothing, type TemplateResult } from "lit";
import type { Dataset } from "../../data/schema.js";
import type { TrendPoint } from "../../data/select.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { corrections } from "../shared/corrections.js";
import { note } from "../shared/doubt.js";
import { figureValue } from "../shared/figure.js";
import type { SourceList } from "../shared/source-list.js";
import { dated, localized, named } from "../shared/text.js";
import type { View } from "./view.js";
import { gapText, kindWords } from "./words.js";

/** What takes the focus within the scrolling table comes into sight: Chromium leaves it where only its edge is seen. */
export function showFocused({ target, currentTarget }: FocusEvent): void {
  if (target !== currentTarget) (target as Element).scrollIntoView({ block: "nearest", inline: "nearest" });
}

/** The figures as a table, the newest first, with the places where they cannot be compared: the drawing's equal. */
export function table(data: DatasetController, dataset: Dataset, sources: SourceList, { trend }: View): TemplateResult {
  const { messages } = data.language;
  const { metric, lines, points } = trend;
  const rows = new Map<string, TrendPoint[]>();
  for (const point of [...points].reverse()) {
    const row = rows.get(point.observation.date);
    if (row) row.push(point);
    else rows.set(point.observation.date, [point]);
  }
  const gaps = new Map<string, string[]>();
  for (const line of lines) {
    for (const gap of line.gaps) {
      const { date } = gap.after.observation;
      gaps.set(date, [...(gaps.get(date) ?? []), gapText(data, gap, lines)]);
    }
  }
  const values = (found: readonly TrendPoint[]): unknown => found.map((point) => value(data, dataset, sources, point));
  const publishers = (found: readonly TrendPoint[]): unknown =>
    [...new Set(found.map(({ source }) => source.publisher))].map(
      (publisher, index) => html`${index > 0 ? messages.comma : nothing}${named(publisher)}`,
    );
  const row = ([date, found]: [string, readonly TrendPoint[]]): TemplateResult =>
    html`<tr>
        <th scope="row">${dated(data, date, "short")}</th>
        ${lines.map(({ series }) => html`<td>${values(found.filter((point) => point.series === series))}</td>`)}
        <td>${publishers(found)}</td>
      </tr>
      ${(gaps.get(date) ?? []).map((words) => html`<tr class="gap"><td colspan=${lines.length + 2}><div class="in-sight">${words}</div></td></tr>`)}`;
  return html`<table>
    <caption><div class="in-sight">${messages.figuresOf(data.text(metric.label).value)}</div></caption>
    <thead>
      <tr>
        <th scope="col">${messages.asOfColumn}</th>
        ${lines.map(({ series }) => html`<th scope="col">${localized(data, series.label)}</th>`)}
        <th scope="col">${messages.source}</th>
      </tr>
    </thead>
    <tbody>${[...rows].map(row)}</tbody>
  </table>`;
}

function value(data: DatasetController, dataset: Dataset, sources: SourceList, point: TrendPoint): TemplateResult {
  const kinds = kindWords(data, point);
  return html`<div>
    ${figureValue(data, point, "standard")}${sources.cite([point.observation.source])}
    ${kinds.length > 0 ? html`<em class="kind">${kinds.join(data.language.messages.comma)}</em>` : nothing}
    ${corrections(data, dataset, point.pointer)} ${note(data, point.observation.note)}
  </div>`;
}
