import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { addDays, daysBetween, firstDay, type Day } from "../../data/edtf.js";
import { EVENT_KINDS, type Dataset, type EventKind, type HandoverEvent, type Phase } from "../../data/schema.js";
import { kindsOf } from "../../data/select.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { inBands, type Band } from "../shared/drawing/bands.js";
import { Sheet } from "../shared/drawing/sheet.js";
import { doubt } from "../shared/doubt.js";
import { mirroredArrows } from "../shared/mirrored-arrows.js";
import { dateText } from "../shared/text.js";
import { courseOf, numberOf, phaseName } from "./phase-words.js";
import { drawStrip, type StripWords } from "./strip-drawing.js";
import { layoutOf, MOST_PHASES, nearest, type Layout, type Strip } from "./strip-layout.js";
import { barsOf } from "./strip-phases.js";
import { extentOf, isBefore, isWithin, windowOf, type StripWindow } from "./strip-window.js";

/** What the strip is made of. */
export interface StripQuery {
  /** The events that match, in order. */
  readonly events: readonly HandoverEvent[];
  /** Those that there are to choose from: they make the window, so that it stays where it is while a reader chooses. */
  readonly all: readonly HandoverEvent[];
  readonly phases: readonly Phase[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Id of the event that the reader chose. */
  readonly chosen?: string | undefined;
}

/** How an event came to be shown: under the pointer, which only looks at it; by the pointer or the slider; by a step to its neighbour. */
export type Choosing = "preview" | "choose" | "step";

export type OnChoose = (event: HandoverEvent, how: Choosing) => void;

/** Rows of names in a picture that is handed out, where a wide one has no page to fit in. */
const NAMES_HANDED_OUT: Partial<Record<Band["name"], number>> = { full: 8 };

/** The hand-over along a line of time. */
export class StripView {
  readonly #data: DatasetController;
  readonly #dataset: Dataset;
  readonly #query: StripQuery;
  readonly #window: StripWindow;
  readonly #layouts = new Map<Band, Layout>();
  /** What is in the window, in order. */
  readonly events: readonly HandoverEvent[];

  constructor(data: DatasetController, dataset: Dataset, query: StripQuery) {
    this.#data = data;
    this.#dataset = dataset;
    this.#query = query;
    this.#window = windowOf({ ...query, events: query.all, now: this.#now });
    this.events = query.events.filter(({ date }) => isWithin(extentOf(date), this.#window));
  }

  /** "August 2023 to December 2026" */
  get span(): string {
    const { from, to } = this.#window;
    return this.#data.language.messages.span(this.#month(from), this.#month(addDays(to, -1)));
  }

  /** The strip in words, for those who cannot see it. */
  get label(): string {
    const { messages } = this.#data.language;
    const phases = this.#query.phases
      .slice(0, MOST_PHASES)
      .map((phase) => `${[phaseName(this.#data, this.#dataset, phase), ...courseOf(this.#data, phase)].join(". ")}.`);
    const { from, to } = this.#window;
    return [...phases, messages.eventsBetween(this.events.length, this.#month(from), this.#month(addDays(to, -1)))].join(" ");
  }

  /** The kinds of events that are drawn. */
  get kinds(): readonly EventKind[] {
    return kindsOf(this.events, EVENT_KINDS);
  }

  /** What is left out, and where it is. */
  get remarks(): readonly string[] {
    const { messages } = this.#data.language;
    const { events, phases } = this.#query;
    const before = events.filter(({ date }) => isBefore(extentOf(date), this.#window)).length;
    const after = events.length - before - this.events.length;
    return [
      ...(before > 0 ? [messages.eventsBefore(before, firstDay(events[0]!.date).slice(0, 4))] : []),
      ...(after > 0 ? [messages.eventsAfter(after)] : []),
      ...(phases.length > MOST_PHASES ? [messages.morePhases(phases.length - MOST_PHASES)] : []),
    ];
  }

  /** What the shapes mean, of those that are drawn. */
  get key(): readonly string[] {
    const { stripKey } = this.#data.language.messages;
    const { from, to } = this.#window;
    const seen = (days: readonly [Day, Day] | undefined): boolean => days !== undefined && days[0] < to && days[1] > from;
    const bars = this.#query.phases.slice(0, MOST_PHASES).map((phase) => barsOf(phase, this.#now));
    const extents = this.events.map(({ date }) => extentOf(date));
    const isDrawn: Readonly<Record<Exclude<keyof typeof stripKey, "more">, boolean>> = {
      planned: bars.some(({ planned }) => seen(planned)),
      due: bars.some(({ due }) => seen(due)),
      done: bars.some(({ done }) => seen(done)),
      "on-hold": bars.some(({ hold }) => seen(hold)),
      span: extents.some(({ first, last }) => daysBetween(first, last) > 2),
      beyond: extents.some(({ first, last, open }) => open !== undefined || first < from || last >= to),
      unsure: this.events.some(({ confidence }) => confidence === "unsure"),
    };
    return (Object.keys(isDrawn) as (keyof typeof isDrawn)[]).filter((key) => isDrawn[key]).map((key) => stripKey[key]);
  }

  /** The event that is told below the strip: the one that was chosen, else the last that has happened. */
  get shown(): HandoverEvent | undefined {
    const { chosen } = this.#query;
    return (
      this.events.find(({ id }) => id === chosen) ??
      this.events.findLast(({ date }) => firstDay(date) <= this.#now) ??
      this.events[0]
    );
  }

  /** What the numbers mean, in a drawing that has some. */
  keyOfCounts(band: Band): string | undefined {
    return this.#layout(band).bins.length > 0 ? this.#data.language.messages.stripKey.more : undefined;
  }

  /** The drawing of a band, as it is handed out. */
  draw(band: Band): TemplateResult {
    const { eventKinds } = this.#data.language.messages;
    const keys = this.kinds.map((kind) => ({ kind, word: eventKinds[kind] }));
    return drawStrip(layoutOf(this.#strip, band, NAMES_HANDED_OUT[band.name]), this.#words, {
      sheet: new Sheet(this.#data, band.width),
      keys,
    });
  }

  /** The drawings of all bands, below the slider that goes from event to event. */
  render(onChoose: OnChoose): TemplateResult {
    return html`<div class="picture">
      ${this.#slider(onChoose)}
      <div class="bands">${inBands((band) => this.#live(band, onChoose))}</div>
    </div>`;
  }

  /** The drawing under the reader's pointer: it chooses the nearest mark. */
  #live(band: Band, onChoose: OnChoose): TemplateResult {
    const layout = this.#layout(band);
    const { shown } = this;
    const sheet = new Sheet(this.#data, layout.width);
    const choose = (pointer: PointerEvent, how: Choosing): void => {
      const box = (pointer.currentTarget as Element).getBoundingClientRect();
      const x = ((pointer.clientX - box.left) / box.width) * layout.width;
      const y = ((pointer.clientY - box.top) / box.height) * layout.height;
      const event = nearest(layout, sheet.x(x), y);
      if (event && (how === "choose" || event !== shown)) onChoose(event, how);
    };
    const words = {
      ...this.#words,
      label: this.events.length === 0 ? this.label : `${this.label} ${this.#data.language.messages.listHasThem}`,
    };
    return drawStrip(layout, words, {
      sheet,
      chosen: shown?.id,
      onMove: (event) => (event.pointerType === "touch" ? undefined : choose(event, "preview")),
      onPress: (event) => (event.button === 0 ? choose(event, "choose") : undefined),
    });
  }

  /** Lies unseen over the drawing: the keyboard, and a reader of screens, go from event to event with it. */
  #slider(onChoose: OnChoose): unknown {
    const { events, shown } = this;
    if (!shown) return nothing;
    const { messages } = this.#data.language;
    return html`<input
      class="slider screen-only"
      part="slider"
      type="range"
      min="0"
      max=${events.length - 1}
      step="1"
      .value=${live(String(events.indexOf(shown)))}
      aria-label=${messages.chooseEvent}
      aria-valuetext=${this.#inWords(shown)}
      @keydown=${this.#data.direction === "rtl" ? mirroredArrows : nothing}
      @input=${(event: Event) => onChoose(events[Number((event.target as HTMLInputElement).value)]!, "choose")}
    />`;
  }

  /** An event as the slider says it. */
  #inWords(event: HandoverEvent): string {
    const { comma, eventKinds, labelled } = this.#data.language.messages;
    const when = [dateText(this.#data, event.date), doubt(this.#data, event.confidence), eventKinds[event.kind]];
    return labelled(when.filter(Boolean).join(comma), this.#data.text(event.title).value);
  }

  get #words(): StripWords {
    const { messages } = this.#data.language;
    const now = dateText(this.#data, this.#now);
    return {
      label: this.label,
      today: this.#data.asOf === undefined ? `${messages.today}${messages.comma}${now}` : messages.frozen(now).replace(/\.$/, ""),
      tick: (date) => dateText(this.#data, date, "short"),
    };
  }

  /** The drawing asks for it, and what is told below it. */
  #layout(band: Band): Layout {
    let layout = this.#layouts.get(band);
    if (!layout) this.#layouts.set(band, (layout = layoutOf(this.#strip, band)));
    return layout;
  }

  get #strip(): Strip {
    return {
      events: this.events,
      phases: this.#query.phases.slice(0, MOST_PHASES).map((phase) => ({
        phase,
        name: `${numberOf(this.#dataset, phase)}\u2002${this.#data.text(phase.title).value}`,
        words: courseOf(this.#data, phase),
      })),
      window: this.#window,
      now: this.#now,
      eventsName: this.#data.language.messages.events,
      nameOf: ({ featured, title }) => (featured ? this.#data.text(title).value : undefined),
    };
  }

  get #now(): Day {
    return this.#data.asOf ?? this.#data.today;
  }

  #month(day: Day): string {
    return dateText(this.#data, day.slice(0, 7));
  }
}
