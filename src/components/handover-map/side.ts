import { html, nothing, type TemplateResult } from "lit";
import type { Dataset, Phase } from "../../data/schema.js";
import { sourcesOn, type SiteOn } from "../../data/select.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { corrections } from "../shared/corrections.js";
import { note } from "../shared/doubt.js";
import { phaseStatus } from "../shared/phase-status.js";
import type { SourceList } from "../shared/source-list.js";
import { heading, heard, localized } from "../shared/text.js";
import { inset, type NumberedPhase } from "./inset.js";
import { keysOf } from "./keys.js";

/** The phases with their numbers in the plan. */
export const numbered = ({ handover }: Dataset, phases: readonly Phase[]): readonly NumberedPhase[] =>
  phases.map((phase) => ({ phase, number: handover.phases.findIndex(({ id }) => id === phase.id) + 1 }));

/** The whole country, small. */
export function sideInset(data: DatasetController, dataset: Dataset, phases: readonly Phase[]): TemplateResult {
  const { messages } = data.language;
  const all = numbered(dataset, phases);
  const words = messages.list(all.map(({ phase, number }) => `${number} ${data.text(phase.title).value}`));
  const description = messages.insetDescription(data.text(dataset.mission.country.name).value, words);
  return html`<div class="country" part="inset">${inset(all, description)}</div>`;
}

/** The phases with their numbers, and how each stands. */
export function phaseList(
  data: DatasetController,
  dataset: Dataset,
  phases: readonly Phase[],
  sources: SourceList,
  level: number,
): TemplateResult | typeof nothing {
  if (phases.length === 0) return nothing;
  return html`<div class="phases">
    ${heading(level, data.language.messages.mapPhases, "side-title")}
    <ol>
      ${numbered(dataset, phases).map(
        ({ phase, number }) =>
          html`<li part="phase" value=${number}>
            <span class="phase-number" aria-hidden="true">${number}</span>
            <div>
              <p>${heard(data.language.messages.labelled(data.language.messages.phase([String(number)]), ""))}<b>${localized(data, phase.title)}</b></p>
              <p>${phaseStatus(data, phase)}${sources.cite(sourcesOn(phase.sources, dataset, data.asOf))}</p>
              ${corrections(data, dataset, `/handover/phases/${number - 1}`)}${note(data, phase.note)}
            </div>
          </li>`,
      )}
    </ol>
  </div>`;
}

/** The marks that occur, with their words. */
export function keys(data: DatasetController, sites: readonly SiteOn[], level: number): TemplateResult {
  return html`<div class="keys" part="keys">
    ${heading(level, data.language.messages.keyTitle, "side-title")}
    <ul>
      ${keysOf(data, sites).map(({ shape, words }) => html`<li><svg class="mark" viewBox="0 0 16 16" aria-hidden="true">${shape}</svg><span>${words}</span></li>`)}
    </ul>
  </div>`;
}

/** The remarks on the phases, for paper: unfolded beside the map they would leave half of a page blank. */
export function phaseNotes(data: DatasetController, phases: readonly Phase[]): TemplateResult | typeof nothing {
  const told = phases.filter((phase) => phase.note !== undefined);
  if (told.length === 0 || data.asOf !== undefined) return nothing;
  return html`<div class="phase-notes print-only">
    ${told.map((phase) => html`<p><b>${localized(data, phase.title)}</b>${data.language.messages.colon}${localized(data, phase.note!)}</p>`)}
  </div>`;
}
