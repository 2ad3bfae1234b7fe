import { html, nothing, type TemplateResult } from "lit";
import type { Dataset, HandoverEvent } from "../../data/schema.js";
import { sourcesOn } from "../../data/select.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { corrections } from "../shared/corrections.js";
import { note } from "../shared/doubt.js";
import type { SourceList } from "../shared/source-list.js";
import { localized } from "../shared/text.js";

/** What is told of an event: its title with its sources, its text, what was corrected of it, and what the maintainers remark. */
export function eventWords(data: DatasetController, dataset: Dataset, sources: SourceList, event: HandoverEvent): TemplateResult {
  const place = (): string => `/handover/events/${dataset.handover.events.indexOf(event)}`;
  // Looking for it among thousands is only worth it where there is something to find.
  const corrected = dataset.corrections.length > 0 ? corrections(data, dataset, place()) : nothing;
  return html`<b part="event-title">${localized(data, event.title)}</b>${sources.cite(sourcesOn(event.sources, dataset, data.asOf))}
    ${event.text ? html`<p class="text" part="event-text">${localized(data, event.text)}</p>` : nothing}
    ${corrected}${note(data, event.note)}`;
}
