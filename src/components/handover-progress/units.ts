import { html, nothing, type TemplateResult } from "lit";
import type { Dataset, Site } from "../../data/schema.js";
import type { Progress, SiteOn } from "../../data/select.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { corrections } from "../shared/corrections.js";
import { outcomeMark } from "../shared/outcome.js";
import { isUnsure, lowerFirst, outcomeOf, siteName, sitePointers, siteWhen, uncertainAmong, written } from "../shared/site.js";
import { siteRows } from "../shared/site-rows.js";
import type { SourceList } from "../shared/source-list.js";
import { heading, heard, localized } from "../shared/text.js";
import { unnamedText, unnamedWords } from "./words.js";

/** Marks in a row. */
const ROW = 7;

/** More marks than this show no more than the number in words. */
export const MOST_UNNAMED = 70;
const MOST_MARKS = 140;

/** One mark for each site, under what became of it; those that no document names are dashes. */
export function siteGroups(
  data: DatasetController,
  dataset: Dataset,
  progress: Progress,
  sources: SourceList,
  level: number,
): TemplateResult {
  const pointerOf = sitePointers(dataset);
  return html`<div class="groups">
    ${progress.groups.map(
      ({ status, sites }) =>
        html`<section class="group ${span(sites.length)}" part="group">
          ${title(data, level, data.language.messages.outcomes[status], sites.length, uncertainAmong(data, sites))}
          <ul class="units">
            ${sites.map((one) => unit(data, dataset, one, sources, pointerOf))}
          </ul>
        </section>`,
    )}
    ${unnamed(data, progress, level)}
  </div>`;
}

const span = (count: number): string => `n${Math.min(count, ROW)}`;

const title = (data: DatasetController, level: number, words: string, count: number, more = ""): TemplateResult =>
  heading(
    level,
    html`${words}${heard(data.language.messages.colon)}\u00a0<span>${written(data, count)}${more}</span>`,
    "group-title",
  );

function unit(
  data: DatasetController,
  dataset: Dataset,
  one: SiteOn,
  sources: SourceList,
  pointerOf: (site: Site) => string,
): TemplateResult {
  const { site, status } = one;
  return html`<li class="unit" part="site">
    ${outcomeMark(status, isUnsure(one))}
    <b part="name">${siteName(data, site)}</b>
    <span class="date" part="date">${siteWhen(data, one, "short")}</span>
    <span class="cited">${sources.cite(site.sources)}</span>
    <div class="more">${corrections(data, dataset, pointerOf(site))}</div>
  </li>`;
}

function unnamed(data: DatasetController, { planned, unnamed: count }: Progress, level: number): TemplateResult | typeof nothing {
  if (!planned || !count) return nothing;
  const drawn = count > MOST_UNNAMED ? 0 : count;
  const words = unnamedText(data, planned.observation.value, count);
  return html`<section class="group unnamed ${span(count)}" part="group">
    ${title(data, level, unnamedWords(data), count)}
    <div>
      <div class="units" aria-hidden="true">${Array.from({ length: drawn }, () => outcomeMark("unknown"))}</div>
      ${words === undefined ? nothing : html`<p>${words}</p>`}
    </div>
  </section>`;
}

/** The sites that the mission's own count leaves out, apart from the others. */
export function outsideList(
  data: DatasetController,
  dataset: Dataset,
  progress: Progress,
  sources: SourceList,
  level: number,
): TemplateResult | typeof nothing {
  if (progress.outside.length === 0) return nothing;
  return html`<section class="outside" part="outside">
    ${title(data, level, data.language.messages.notInCount, progress.outside.length, uncertainAmong(data, progress.outside))}
    <ul class="rows">
      ${siteRows(data, dataset, progress.outside, sources)}
    </ul>
  </section>`;
}

/** One row of marks and one line of words. */
export function tally(data: DatasetController, { planned, groups, unnamed: count = 0 }: Progress): TemplateResult {
  const drawn = count > MOST_UNNAMED ? 0 : count;
  const item = (number: number, words: string): TemplateResult => html`<li><b>${written(data, number)}</b> ${words}</li>`;
  const marks = html`<div class="marks" part="marks" aria-hidden="true">
    ${groups.map(({ status, sites }) => sites.map((one) => outcomeMark(status, isUnsure(one))))}${Array.from({ length: drawn }, () => outcomeMark("unknown"))}
  </div>`;
  const isDrawn = groups.reduce((sum, { sites }) => sum + sites.length, drawn) <= MOST_MARKS;
  return html`${isDrawn ? marks : nothing}
    <ul class="tally" part="tally">
      ${groups.map(({ status, sites }) => item(sites.length, `${outcomeOf(data, status, sites.length)}${uncertainAmong(data, sites)}`))}${planned && count > 0 ? item(count, lowerFirst(unnamedWords(data))) : nothing}
    </ul>`;
}

/** What the maintainers of the data remark on single sites, folded: each would crowd its mark. Their remarks are of today. */
export function siteNotes(data: DatasetController, sites: readonly SiteOn[]): TemplateResult | typeof nothing {
  const told = sites.filter(({ site }) => site.note !== undefined);
  if (told.length === 0 || data.asOf !== undefined) return nothing;
  return html`<details class="notes">
    <summary>${data.language.messages.notesOnSites}</summary>
    <ul>
      ${told.map(({ site }) => html`<li><b>${siteName(data, site)}</b>${data.language.messages.colon}${localized(data, site.note!)}</li>`)}
    </ul>
  </details>`;
}
