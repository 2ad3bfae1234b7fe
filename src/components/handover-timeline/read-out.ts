import { html, nothing, type TemplateResult } from "lit";
import type { Dataset, HandoverEvent } from "../../data/schema.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { doubt } from "../shared/doubt.js";
import type { SourceList } from "../shared/source-list.js";
import { dated } from "../shared/text.js";
import { eventWords } from "./event-words.js";
import { mark } from "./marks.js";
import type { Choosing, OnChoose, StripView } from "./strip.js";

/**
 * The event that is chosen on the strip, told below it, with steps to its neighbours.
 *
 * @param how how it came to be chosen: the slider says its own value, a step has no other voice than this
 */
export function readOut(
  data: DatasetController,
  dataset: Dataset,
  { events, shown }: StripView,
  sources: SourceList,
  how: Choosing | undefined,
  onChoose: OnChoose,
): unknown {
  if (!shown) return nothing;
  const { messages } = data.language;
  const index = events.indexOf(shown);
  const word = doubt(data, shown.confidence);
  const { title, cited, text, more } = eventWords(data, dataset, sources, shown);
  const step = (event: HandoverEvent | undefined, words: string, part: string): TemplateResult =>
    html`<button type="button" class="action" part=${part} aria-disabled=${event === undefined} @click=${() => event && onChoose(event, "step")}>${words}</button>`;
  return html`<div class="read-out screen-only" part="read-out">
    <div class="told" aria-live=${how === "step" ? "polite" : "off"} aria-atomic="true">
      <p class="when">
        ${mark(shown.kind)}<b>${dated(data, shown.date)}</b>${word === undefined ? nothing : html` <span class="uncertain">${word}</span>`}
        <span class="kind">${messages.eventKinds[shown.kind]}</span>
      </p>
      <b part="event-title">${title}</b>${cited} ${text} ${more}
    </div>
    <p class="steps">
      ${step(events[index - 1], messages.earlierEvent, "earlier")} ${step(events[index + 1], messages.laterEvent, "later")}
    </p>
  </div>`;
}
