import { html, nothing } from "lit";
import type { Dataset, HandoverEvent } from "../../data/schema.js";
import { sourcesOn } from "../../data/select.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { corrections } from "../shared/corrections.js";
import { note } from "../shared/doubt.js";
import type { SourceList } from "../shared/source-list.js";
import { localized } from "../shared/text.js";

/** What is told of an event: its title, the numbers of its sources, and what follows: its text, what was corrected of it, a remark of the maintainers. */
export interface EventWords {
  readonly title: unknown;
  readonly cited: unknown;
  readonly text: unknown;
  readonly more: unknown;
}

/** In pieces: each joint between templates is a few nodes of the document, and a long list has hundreds of events. */
export function eventWords(data: DatasetController, dataset: Dataset, sources: SourceList, event: HandoverEvent): EventWords {
  const place = (): string => `/handover/events/${dataset.handover.events.indexOf(event)}`;
  // Looking for it among thousands is only worth it where there is something to find.
  const corrected = dataset.corrections.length > 0 ? corrections(data, dataset, place()) : nothing;
  const remark = note(data, event.note);
  return {
    title: localized(data, event.title),
    cited: sources.cite(sourcesOn(event.sources, dataset, data.asOf)),
    text: event.text ? html`<p class="text" part="event-text">${localized(data, event.text)}</p>` : nothing,
    more: corrected === nothing ? remark : [corrected, remark],
  };
}
