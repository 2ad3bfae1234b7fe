import { html, nothing, type TemplateResult } from "lit";
import type { Dataset, Phase } from "../../data/schema.js";
import { sourcesOn, STATUSES, type SiteOn } from "../../data/select.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { corrections } from "../shared/corrections.js";
import { note } from "../shared/doubt.js";
import { outcomeMark } from "../shared/outcome.js";
import { phaseStatus } from "../shared/phase-status.js";
import { isUnsure } from "../shared/site.js";
import type { SourceList } from "../shared/source-list.js";
import { heading, localized } from "../shared/text.js";
import { inset, type NumberedPhase } from "./inset.js";
import { isApproximate } from "./places.js";

const numbered = ({ handover }: Dataset, phases: readonly Phase[]): readonly NumberedPhase[] =>
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
              <p><b>${localized(data, phase.title)}</b></p>
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
  const { messages } = data.language;
  const has = (status: SiteOn["status"], unsure: boolean): boolean =>
    sites.some((one) => one.status === status && isUnsure(one.site) === unsure);
  const key = (mark: unknown, words: string): TemplateResult => html`<li>${mark}<span>${words}</span></li>`;
  return html`<div class="keys" part="keys">
    ${heading(level, messages.keyTitle, "side-title")}
    <ul>
      ${STATUSES.flatMap((status) => [
        has(status, false) || (status === "unknown" && has(status, true))
          ? key(outcomeMark(status), messages.outcomes[status])
          : nothing,
        has(status, true) && status !== "unknown"
          ? key(outcomeMark(status, true), `${messages.outcomes[status]}, ${messages.uncertain.toLowerCase()}`)
          : nothing,
      ])}
      ${sites.some((one) => one.site.coordinates && isApproximate(one)) ? key(ring, messages.approximate) : nothing}
    </ul>
  </div>`;
}

const ring = html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><circle class="approximate" cx="8" cy="8" r="7" /></svg>`;
