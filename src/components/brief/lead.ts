import { html, nothing, type TemplateResult } from "lit";
import { firstDay, lastDay } from "../../data/edtf.js";
import type { Dataset, Phase } from "../../data/schema.js";
import { eventsOf, isKnownOn, phasesOn } from "../../data/select.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { phaseStatus } from "../shared/phase-status.js";
import { corrections } from "../shared/corrections.js";
import type { SourceList } from "../shared/source-list.js";
import { aroundDate, heading, localized } from "../shared/text.js";

/** The headline: country and mission. */
export const headline = (data: DatasetController, { mission }: Dataset, level: number): TemplateResult =>
  heading(
    level,
    html`<span class="country">${localized(data, mission.country.name)}<span class="hidden-visually">${data.language.messages.colon}</span></span>
      <span class="mission">${mission.acronym}</span>`,
  );

/** What the mission is and how far its departure has come: its summary, and beside it the day, the last event, the mandate and the phases. */
export function lead(data: DatasetController, dataset: Dataset, sources: SourceList): TemplateResult {
  const { asOf, today } = data;
  const { mission } = dataset;
  const day = asOf ?? today;
  const isKnown = asOf === undefined || isKnownOn({ sources: mission.sources }, dataset, asOf);
  const summary = isKnown
    ? html`<p class="summary" part="summary">${localized(data, mission.summary)}${sources.cite(mission.sources)}</p>
        ${corrections(data, dataset, "/mission/summary")}`
    : html`<p class="summary" part="summary">${localized(data, mission.name)}</p>`;
  return html`<div class="lead">
    <div>${summary}</div>
    <ul class="state" part="state">
      <li>${aroundDate(data, data.language.messages.asOf, day)}</li>
      ${latestEvent(data, dataset, day)} ${mandate(data, dataset, day)} ${phases(data, dataset, day).map((phase) => html`<li>${localized(data, phase.title)}${data.language.messages.colon}${phaseStatus(data, phase)}</li>`)}
    </ul>
  </div>`;
}

function latestEvent(data: DatasetController, dataset: Dataset, day: string): unknown {
  const { asOf } = data;
  const last = eventsOf(dataset, asOf === undefined ? {} : { asOf }).findLast((event) => lastDay(event.date) <= day);
  return last === undefined ? nothing : html`<li>${aroundDate(data, data.language.messages.latestEvent, last.date)}</li>`;
}

/** On a day before the mandate on record began, nothing is told of one. */
function mandate(data: DatasetController, { mission }: Dataset, day: string): unknown {
  const { messages } = data.language;
  const { from, until } = mission.mandate;
  if (firstDay(from) > day) return nothing;
  return html`<li>${aroundDate(data, lastDay(until) < day ? messages.mandateEnded : messages.mandateUntil, until)}</li>`;
}

const phases = (data: DatasetController, dataset: Dataset, day: string): readonly Phase[] =>
  data.asOf === undefined ? dataset.handover.phases : phasesOn(dataset, day);
