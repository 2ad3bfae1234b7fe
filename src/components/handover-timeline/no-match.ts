import { html, nothing, type TemplateResult } from "lit";
import { UNKNOWN } from "../../data/select.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { dateText } from "../shared/text.js";
import { placeName, showAll } from "./controls.js";
import { isKind } from "./query.js";
import type { Scene } from "./scene.js";

/** Says that nothing is left of what the page and its reader ask for, and leads back to all of what the page asks for. */
export function noMatch(data: DatasetController, { dataset, query, controls }: Scene): TemplateResult {
  const { messages } = data.language;
  const { kinds = [], phases = [], places = [], from, to } = query;
  const phaseTitle = (id: string): string => {
    const phase = dataset.handover.phases.find((one) => one.id === id);
    return phase ? data.text(phase.title).value : id;
  };
  const names = [
    ...kinds.map((kind) => (isKind(kind) ? messages.eventKinds[kind] : kind)),
    ...phases.map(phaseTitle),
    ...places.map((place) => placeName(data, dataset, place)),
    ...[from, to].flatMap((date) => (date === undefined ? [] : dateText(data, date))),
  ];
  const words = (): string => {
    if (names.length === 0) return messages.noEvents;
    return names.includes(UNKNOWN)
      ? messages.noMatchOfAddress
      : messages.noMatch(names.map(messages.quoted).join(messages.comma));
  };
  // Where the page asks for what there is not, there is no way back from it.
  return html`<div class="none">
    <p>${words()}</p>
    ${controls.options.kind.length === 0 ? nothing : showAll(data, controls.onChoose, "button")}
  </div>`;
}
