import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Dataset, EventKind } from "../../data/schema.js";
import { isChosen, type Aspect, type Choice, type Option, type Options } from "../../data/select.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { mark } from "./marks.js";
import { phaseName } from "./phase-words.js";
import { isKind } from "./query.js";

/** What the controls show, and whom they tell. */
export interface Controls {
  readonly data: DatasetController;
  readonly dataset: Dataset;
  readonly options: Options;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** The marks with their words. */
export function keys(data: DatasetController, kinds: readonly EventKind[]): unknown {
  if (kinds.length === 0) return nothing;
  return html`<ul class="keys" part="keys" aria-label=${data.language.messages.aspects.kind}>
    ${kinds.map((kind) => html`<li>${mark(kind)}${data.language.messages.eventKinds[kind]}</li>`)}
  </ul>`;
}

/** The same where readers may choose by kind: each is a button that keeps its kind. */
export function kindButtons({ data, options, choice, onChoose }: Controls): TemplateResult {
  const { eventKinds, aspects } = data.language.messages;
  const kinds = options.kind.filter((option): option is Option & { value: EventKind } => isKind(option.value));
  const toggled = (value: string): readonly string[] =>
    choice.kind.includes(value) ? choice.kind.filter((one) => one !== value) : [...choice.kind, value];
  return html`<div class="keys filter" part="keys" role="group" aria-label=${aspects.kind}>
    <span class="label" aria-hidden="true">${aspects.kind}</span>
    ${kinds.map(
      ({ value, count }) =>
        html`<button type="button" part="kind" aria-pressed=${choice.kind.includes(value)} @click=${() => onChoose({ ...choice, kind: toggled(value) })}>
          ${mark(value)}<span class="word">${eventKinds[value]}</span> <span class="count">${count}</span>
        </button>`,
    )}
  </div>`;
}

/** Places and phases to choose from, each with its number of events. */
export function selects({ data, dataset, options, choice, onChoose }: Controls, offered: readonly Aspect[]): unknown {
  const { aspects, allOf, colon } = data.language.messages;
  const names = {
    place: (value: string) => placeName(data, dataset, value),
    phase: (id: string) => phaseNameOf(data, dataset, id),
  };
  const shown = (["place", "phase"] as const).filter((aspect) => offered.includes(aspect) && options[aspect].length > 1);
  if (shown.length === 0) return nothing;
  return html`<div class="selects screen-only">
    ${shown.map((aspect) => {
      const [chosen = ""] = choice[aspect];
      // What an address asks for and no event has is to be seen as chosen, too.
      const isThere = chosen === "" || options[aspect].some(({ value }) => value === chosen);
      const choices = isThere ? options[aspect] : [...options[aspect], { value: chosen, count: 0 }];
      const choose = ({ target }: Event): void => {
        const { value } = target as HTMLSelectElement;
        onChoose({ ...choice, [aspect]: value === "" ? [] : [value] });
      };
      return html`<label>
        <span>${aspects[aspect]}<span class="hidden-visually">${colon}</span></span>
        <select part=${aspect} .value=${live(chosen)} @change=${choose}>
          <option value="" ?selected=${chosen === ""}>${allOf[aspect]}</option>
          ${choices.map(
            ({ value, count }) =>
              html`<option value=${value} ?selected=${chosen === value}>${names[aspect](value)} (${count})</option>`,
          )}
        </select>
      </label>`;
    })}
  </div>`;
}

/** How many events are shown, where, and the way back to all. */
export function status(
  { data, choice, onChoose }: Controls,
  { shown, drawn, all }: { readonly shown: number; readonly drawn: number; readonly all: number },
): TemplateResult {
  const { messages } = data.language;
  const words = messages.shownEvents(shown, all);
  return html`<div class="status screen-only">
    <p role="status" part="status">${drawn === shown ? words : messages.labelled(words, messages.onStrip(drawn))}</p>
    ${isChosen(choice) && shown > 0 ? showAll(data, onChoose, "action") : nothing}
  </div>`;
}

export const showAll = (data: DatasetController, onChoose: Controls["onChoose"], look: "action" | "button"): TemplateResult =>
  html`<button type="button" class="${look} screen-only" part="show-all" @click=${() => onChoose({ kind: [], place: [], phase: [] })}>
    ${data.language.messages.showAllEvents}
  </button>`;

/** A province by its name or by that which a phase gives it, else by its code. */
export function placeName(data: DatasetController, { handover, places }: Dataset, code: string): string {
  const name = places[code] ?? handover.phases.find(({ province }) => province === code)?.title;
  return name ? data.text(name).value : code;
}

function phaseNameOf(data: DatasetController, dataset: Dataset, id: string): string {
  const phase = dataset.handover.phases.find((one) => one.id === id);
  return phase ? phaseName(data, dataset, phase) : id;
}
