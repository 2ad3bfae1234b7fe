import { html, nothing, type TemplateResult } from "lit";
import { addDays, firstDay, lastDay } from "../../data/edtf.js";
import type { Dataset, HandoverEvent, Phase } from "../../data/schema.js";
import { sourcesOn, type Stretch } from "../../data/select.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import type { SourceList } from "../shared/source-list.js";
import { corrections } from "../shared/corrections.js";
import { doubt } from "../shared/doubt.js";
import { aroundDate, dated, heading, localized } from "../shared/text.js";
import { eventWords } from "./event-words.js";
import { rowList, type KeptRows, type Row } from "./kept-rows.js";
import { mark } from "./marks.js";
import { phaseStatus } from "../shared/phase-status.js";
import { numberOf } from "./phase-words.js";

/** A stretch with more events than the first folds all but as many of its latest as the second says. */
const FOLD_ABOVE = 8;
const KEEP = 5;

/** Days without a recorded event after which the silence is named. */
const SILENCE = 92;

export interface StretchOptions {
  readonly isFirst: boolean;
  /** The only stretch there is: it needs no heading where it has no phase. */
  readonly isAlone: boolean;
  /** Today lies in it. */
  readonly isCurrent: boolean;
  /** Whether a silence before today may be named; filtered events say nothing of it. */
  readonly sayGap: boolean;
  readonly foldable: boolean;
}

/** What a list does with an event besides telling it. */
export interface ListOptions {
  /** Level of the headings. */
  readonly level: number;
  readonly rows: KeptRows;
  /** Id of the event that is chosen. */
  readonly chosen?: string | undefined;
  /** The address of an event, where it has one. */
  readonly addressOf?: ((event: HandoverEvent) => string) | undefined;
  /** Where readers may choose events in the list: called when one is. */
  readonly onChoose?: ((event: HandoverEvent) => void) | undefined;
}

/** Draws one stretch of the timeline: its phases, its events, and today where it lies there. */
export class StretchView {
  readonly #data: DatasetController;
  readonly #dataset: Dataset;
  readonly #sources: SourceList;
  readonly #options: ListOptions;

  constructor(data: DatasetController, dataset: Dataset, sources: SourceList, options: ListOptions) {
    this.#data = data;
    this.#dataset = dataset;
    this.#sources = sources;
    this.#options = options;
  }

  render({ phases, events }: Stretch, options: StretchOptions): TemplateResult {
    const now = this.#data.asOf ?? this.#data.today;
    const past = events.filter((event) => firstDay(event.date) <= now);
    const toCome = events.slice(past.length);
    const folded = options.foldable && past.length > FOLD_ABOVE ? past.slice(0, -KEEP) : [];
    const shown = past.slice(folded.length);
    const last = past.at(-1);
    const silent = options.isCurrent && options.sayGap && last !== undefined && addDays(lastDay(last.date), SILENCE) < now;
    const isOnHold = phases.length > 0 && phases.every(({ status }) => status === "on-hold");
    // In the order of reading, so that the numbers of the sources rise down the page.
    const head = this.#head(phases, options);
    const earlier = folded.length > 0 ? this.#folded(folded, options.isFirst) : nothing;
    const list = shown.length > 0 || silent ? this.#list(shown, options.isFirst && folded.length === 0, silent) : nothing;
    const today = options.isCurrent ? this.#today(now) : nothing;
    const future = toCome.length > 0 ? html`<div class="to-come">${this.#list(toCome, false)}</div>` : nothing;
    // A list of stretches, each with a heading and a list of its own.
    return html`<div class="stretch" role=${options.isAlone ? nothing : "listitem"}>
      ${head}
      <div class=${isOnHold ? "on-hold" : nothing}>${earlier}${list}</div>
      ${today}${future}
    </div>`;
  }

  #head(phases: readonly Phase[], { isAlone }: StretchOptions): unknown {
    const { messages } = this.#data.language;
    if (phases.length === 0) {
      if (isAlone) return nothing;
      return html`<div class="phase">${heading(this.#options.level, html`<span class="phase-title">${messages.before}</span>`, "phase-name")}</div>`;
    }
    const numbers = phases.map((phase) => String(numberOf(this.#dataset, phase)));
    const titles = this.#joined(phases.map(({ title }) => localized(this.#data, title)));
    const name = html`<span class="phase-number">${messages.phase(numbers)}<span class="hidden-visually">${messages.colon}</span></span>
      <span class="phase-title">${titles}</span>`;
    // Phases that share a status share its line.
    const statuses = new Map(phases.map((phase) => [phaseStatus(this.#data, phase), phase]));
    const sources = [...new Set(phases.flatMap((phase) => this.#there(phase.sources)))];
    const notes = [...new Map(phases.flatMap((phase) => (phase.note ? [[phase.note.en, phase.note] as const] : []))).values()];
    return html`<div class="phase" part="phase-heading">
      ${heading(this.#options.level, name, "phase-name")}
      <p class="phase-note">
        ${[...statuses.keys()].join(messages.semicolon)}.${notes.map((note) => html` ${localized(this.#data, note)}`)}${this.#sources.cite(sources)}
        ${phases.map((phase) => corrections(this.#data, this.#dataset, `/handover/phases/${numberOf(this.#dataset, phase) - 1}`))}
      </p>
    </div>`;
  }

  /** A frozen view cites what was there. */
  #there(sources: readonly string[]): readonly string[] {
    return sourcesOn(sources, this.#dataset, this.#data.asOf);
  }

  /** Pieces of markup, joined as the language joins words. */
  #joined(pieces: readonly unknown[]): unknown {
    const marks = pieces.map((_, index) => `\0${index}\0`);
    return this.#data.language.messages
      .list(marks)
      .split("\0")
      .map((part, index) => (index % 2 === 1 ? pieces[Number(part)] : part));
  }

  #folded(events: readonly HandoverEvent[], isFirst: boolean): TemplateResult {
    const words = this.#data.language.messages.earlierEvents(events.length);
    return html`<details class="folded">
      <summary><span class="earlier"><span>${words}</span></span></summary>
      ${this.#list(events, isFirst)}
    </details>`;
  }

  #list(events: readonly HandoverEvent[], isFirst: boolean, silent = false): TemplateResult {
    const gap = html`<li class="gap"><p class="words">${this.#data.language.messages.nothingSince}</p></li>`;
    return html`<ol class=${isFirst ? "first" : nothing}>
      ${rowList(
        this.#options.rows,
        events.map((event) => this.#row(event)),
      )}${silent ? gap : nothing}
    </ol>`;
  }

  #row(event: HandoverEvent): Row {
    const { rows, chosen, addressOf, onChoose } = this.#options;
    const { state, language, tag, direction, asOf } = this.#data;
    // Numbered here, since a row that stays as it is cites nothing.
    const numbers = this.#sources.numbers(this.#there(event.sources)).join();
    const isChosen = event.id === chosen;
    const address = addressOf?.(event);
    const shows = [event, numbers, isChosen, address, onChoose, state, language, tag, direction, asOf];
    return rows.row(event.id, shows, () => this.#event(event, isChosen, address));
  }

  #event(event: HandoverEvent, isChosen: boolean, address: string | undefined): TemplateResult {
    const { messages } = this.#data.language;
    const word = doubt(this.#data, event.confidence);
    const day = this.#date(event, isChosen, address);
    const date = word === undefined ? day : html`${day} <span class="uncertain">${word}</span>`;
    const { title, cited, text, more } = eventWords(this.#data, this.#dataset, this.#sources, event);
    // No blanks between: a long list would have thousands of them.
    return html`<li class="event" part="event" data-id=${event.id} aria-current=${isChosen ? "true" : nothing} tabindex=${isChosen ? -1 : nothing}
      ><span class="date" part="date">${date}</span
      >${mark(event.kind)}<div class="words"
        ><span class="hidden-visually">${`${messages.eventKinds[event.kind]}${messages.colon}`}</span
        ><b part="event-title">${title}</b>${cited}${text}${more}</div
    ></li>`;
  }

  /** The date; where the event has an address, the link to it, and where it can be chosen, the button that does it. */
  #date(event: HandoverEvent, isChosen: boolean, address: string | undefined): unknown {
    const { onChoose } = this.#options;
    const date = dated(this.#data, event.date, "short");
    if (address !== undefined) {
      const follow = (click: MouseEvent): void => {
        // Else it is for a tab or a window of its own.
        if (click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
        click.preventDefault();
        onChoose?.(event);
      };
      const words = html`${date}<span class="hidden-visually">${this.#data.language.messages.linkToEvent}</span>`;
      return html`<a part="event-link" href=${address} @click=${follow}>${words}</a>`;
    }
    if (!onChoose) return date;
    return html`<button type="button" part="event-button" aria-pressed=${isChosen} @click=${() => onChoose(event)}>${date}</button>`;
  }

  #today(now: string): TemplateResult {
    const { messages } = this.#data.language;
    const isFrozen = this.#data.asOf !== undefined;
    const words = isFrozen ? aroundDate(this.#data, messages.frozen, now) : dated(this.#data, now);
    return html`<p class="now" part="today">
      <b>${isFrozen ? nothing : messages.today}</b><i aria-hidden="true"></i><span>${words}</span><i aria-hidden="true"></i>
    </p>`;
  }
}
