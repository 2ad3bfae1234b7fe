import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { firstDay, lastDay } from "../../data/edtf.js";
import type { Open, PhaseId, ProvinceCode } from "../../data/ids.js";
import type { Dataset, EventKind, HandoverEvent } from "../../data/schema.js";
import type { Aspect } from "../../data/select.js";
import { MonuscoSelectEvent } from "../../events.js";
import { DatasetController } from "../../store/dataset-controller.js";
import { VERSION } from "../../version.js";
import { bareOrText } from "../shared/attributes.js";
import { downloads } from "../shared/downloads.js";
import { BANDS, inBands, type Band } from "../shared/drawing/bands.js";
import { Frame, frozenNote, type Shown } from "../shared/frame.js";
import { SourceList } from "../shared/source-list.js";
import { heading, levelOf } from "../shared/text.js";
import { fragmentOfEvent, linkTo } from "./address.js";
import { keys, kindButtons, selects, status } from "./controls.js";
import { filesOf } from "./files.js";
import { styles } from "./handover-timeline.styles.js";
import { KeptRows } from "./kept-rows.js";
import { noMatch } from "./no-match.js";
import { pictureOf } from "./picture.js";
import { hashNameOf, isKind } from "./query.js";
import { readOut } from "./read-out.js";
import { Reader } from "./reader.js";
import { sceneOf, type Scene } from "./scene.js";
import { StretchView } from "./stretch.js";
import type { Choosing } from "./strip.js";

/**
 * The hand-over as a list of dated events in the phases of its plan, with the place where we stand today; or as a strip along a line of time,
 * with the same list folded below it. What is folded stays in the document, so that find-in-page and print reach it.
 *
 * @tagname monusco-handover-timeline
 * @summary The hand-over, dated event by dated event.
 * @slot - The hand-over in a sentence, as published with the article, in a `<p>`: shown until there are data and when they cannot be had.
 * @csspart base - The whole.
 * @csspart title - The heading.
 * @csspart subtitle - The years of the events.
 * @csspart keys - The kinds of events with their marks.
 * @csspart kind - One of them, where it is a button that keeps its events.
 * @csspart place - The choice of a province.
 * @csspart phase - The choice of a phase.
 * @csspart status - How many events are shown.
 * @csspart show-all - The button that shows all events again.
 * @csspart strip - The drawing along a line of time, with what is told below it.
 * @csspart slider - What goes from event to event on the strip, unseen.
 * @csspart read-out - The event that is chosen on the strip.
 * @csspart earlier - The button that steps to the event before.
 * @csspart later - The button that steps to the next event.
 * @csspart remarks - What the strip leaves out, and what its shapes mean.
 * @csspart list - The list, where it is folded below the strip.
 * @csspart phase-heading - The heading of a phase, with its status.
 * @csspart phase-name - The name of a phase or of the time before the first.
 * @csspart event - One event.
 * @csspart date - Its date.
 * @csspart event-link - The link to the event, on its date, where there is a `hash`.
 * @csspart event-button - The button that chooses the event, on its date, where it is `selectable`.
 * @csspart event-title - Its title.
 * @csspart event-text - What is told of it.
 * @csspart correction - What was corrected, when and why.
 * @csspart today - The line of today, or of the day that `as-of` freezes the timeline to.
 * @csspart sources - The numbered sources, folded.
 * @csspart downloads - The button that opens the files to take away.
 * @csspart download - One of them.
 * @csspart popover - Their list.
 * @csspart frozen - The note of a timeline that `as-of` freezes.
 * @csspart abbreviations - In the sources: what abbreviations mean.
 * @csspart reference - A number that leads to a source.
 * @csspart draft - In the sources: that no native speaker has read the translation.
 * @csspart notice - What went wrong.
 * @csspart retry - The button that asks for the data again.
 * @fires {MonuscoSelectEvent} monusco-select - The reader chose an event, on the strip or in the list. Bubbles.
 * @cssstate loading - There are no data yet.
 * @cssstate ready - Events are shown.
 * @cssstate empty - No event matches the filters, or none was known on that day.
 * @cssstate failed - The data could not be had.
 * @cssstate settled - It ends below what is seen: room that the page keeps for it can be taken back.
 */
export class MonuscoHandoverTimeline extends LitElement {
  static readonly version: string = VERSION;
  static override readonly styles = styles;

  readonly #data = new DatasetController(this);
  readonly #frame = new Frame(this, this.#data);
  readonly #reader = new Reader(this);
  readonly #rows = new KeptRows();
  #scene: Scene | undefined;

  /** How it is set: one event below the other (the default), or along a line of time, where `featured` events are named if there is room. */
  @property({ reflect: true }) layout?: "vertical" | "horizontal";

  /** Ids of phases, between spaces: `south-kivu`, `north-kivu`, `ituri`.
   * @choices many phases */
  @property() phase?: Open<PhaseId>;

  /** Kinds of events, between spaces: `council`, `government`, `agreement`, `handover`, `fighting`, `mission`, `regional`, `election`.
   * @choices many event-kinds */
  @property() kind?: Open<EventKind>;

  /** Provinces, between spaces, as ISO 3166-2 codes: `CD-SK`, `CD-NK`, `CD-IT`.
   * @choices many provinces */
  @property() place?: Open<ProvinceCode>;

  /** Events from this date on, EDTF: `2023-09`. The strip begins there; without it, shortly before the first phase. */
  @property() from?: string;

  /** Events until this date, EDTF: `2024`. The strip ends there; without it, with the last event or today. */
  @property() to?: string;

  /** What the reader may choose events by, of what the page asks for: `kind`, `place`, `phase`, between spaces; all where it has no value.
   * @choices many aspects */
  @property({ converter: bareOrText }) controls?: Open<Aspect> | boolean;

  /**
   * A name for the fragment of the page's address: with `timeline`, `#timeline?kind=handover` keeps what the reader chose and
   * `#timeline-<event id>` leads to an event; each date is then a link. Timelines of one name follow each other. What stands in the address
   * already is replaced where it is ours, or merely the id of an element of the page, which has been arrived at; routes (`#/…`, `#!…`) and
   * whatever else others keep there stay.
   */
  @property() hash?: string;

  /** Makes the dates of the list buttons that choose their event, where they are not links already. */
  @property({ type: Boolean }) selectable = false;

  /** Level of the heading, 2 to 6, so that it fits the page's outline; phases are one level below. */
  @property({ type: Number, attribute: "heading-level" }) headingLevel = 3;

  /** Freezes the timeline to what was known on a day: `2024-06-30`, EDTF. */
  @property({ attribute: "as-of" }) asOf?: string;

  /**
   * Shows an event: opens what folds it, scrolls to it and gives it the focus. Where the reader's choice hides it, all events are shown again.
   * Where there are no data yet, it is done once there are.
   *
   * @param id of the event: `kamanyola-handed-over`
   * @returns whether it was shown
   */
  async show(id: string): Promise<boolean> {
    this.#reader.want(id);
    await this.updateComplete;
    return this.#scene?.view.events.some((event) => event.id === id) ?? false;
  }

  /**
   * The strip as a picture of its own, in either layout.
   *
   * @param band the width it is drawn for
   * @returns the text of an SVG document; undefined where there is no event to draw
   */
  toSVG(band: Band["name"] = "full"): string | undefined {
    const size = BANDS.find(({ name }) => name === band);
    const scene = this.#scene;
    if (!scene || scene.view.events.length === 0 || !this.shadowRoot || !size) return undefined;
    return pictureOf(this.#data, scene, size, this.#title(scene, true), this.shadowRoot);
  }

  protected override render(): unknown {
    this.#scene = undefined;
    return this.#frame.render((dataset) => this.#show(dataset));
  }

  readonly #choose = (event: HandoverEvent, how: Choosing): void => {
    this.#reader.choose(event.id, how);
    if (how !== "preview") this.dispatchEvent(new MonuscoSelectEvent(event.id, event));
  };

  readonly #follow = (event: HandoverEvent): void => {
    this.#choose(event, "choose");
    this.#reader.address(event.id);
  };

  #show(dataset: Dataset): Shown {
    const scene = sceneOf(this.#data, dataset, this, this.#reader);
    this.#scene = scene;
    const { view, all } = scene;
    const isEmpty = view.events.length === 0;
    const sources = new SourceList(this.#data, dataset);
    // Before the strip, so that sources are numbered in the order of the list, whatever is chosen.
    const list = isEmpty
      ? noMatch(this.#data, scene)
      : html`<div class="timeline" role=${scene.view.stretches.length > 1 ? "list" : nothing}>${this.#stretches(scene, sources)}</div>`;
    // One template, whatever is left: the button that the reader pressed keeps the focus, and the status is heard.
    const content = html`<section>
      ${this.#head(scene)}${this.#filters(scene)}
      ${this.#isStrip ? (all.length === 0 ? nothing : this.#strip(scene, sources)) : this.#keys(scene)}
      ${this.#isStrip && !isEmpty ? this.#folded(list) : list}
      ${frozenNote(this.#data, view.newerExist, ["/handover"])}
      ${isEmpty ? nothing : this.#foot(scene, sources)}
    </section>`;
    return { content, state: isEmpty ? "empty" : "ready" };
  }

  #foot(scene: Scene, sources: SourceList): TemplateResult {
    return html`<div class="foot">
      ${sources.render(scene.all.flatMap(({ title, text, note }) => [title, text, note]))}
      <div class="actions-row screen-only">${downloads(
        this.#data,
        filesOf(this.#data, scene, () => this.toSVG()),
      )}</div>
    </div>`;
  }

  get #isStrip(): boolean {
    return this.layout === "horizontal";
  }

  #title({ view: { phases } }: Scene, isStrip = this.#isStrip): string {
    const { messages } = this.#data.language;
    if (!isStrip || phases.length === 0) return messages.timelineTitle;
    return messages.phasesTitle(phases.filter(({ status }) => status === "completed").length, phases.length);
  }

  #head(scene: Scene): TemplateResult {
    const { messages } = this.#data.language;
    const year = (event: HandoverEvent): string => firstDay(event.date).slice(0, 4);
    const { events } = scene.view;
    const [first, last] = [events[0], events.at(-1)];
    const subtitle = (): unknown => {
      if (this.#isStrip && scene.all.length > 0) return scene.strip().span;
      return first && last ? messages.timelineSubtitle(year(first), year(last)) : undefined;
    };
    const words = subtitle();
    return html`<div class="head">
      ${heading(levelOf(this.headingLevel), html`<span id="title">${this.#title(scene)}</span>`)} ${words === undefined ? nothing : html`<p class="subtitle" part="subtitle">${words}</p>`}
    </div>`;
  }

  #filters({ controls, offered, all, view, strip }: Scene): unknown {
    if (offered.length === 0 || all.length === 0) return nothing;
    const shown = view.events.length;
    const drawn = this.#isStrip && shown > 0 ? strip().events.length : shown;
    return html`<div class="filters">${selects(controls, offered)}${status(controls, { shown, drawn, all: all.length })}</div>`;
  }

  /** As buttons they keep kinds of the list, too; else they only explain what is drawn. */
  #keys({ controls, offered, strip }: Scene): unknown {
    const { length } = controls.options.kind;
    if (length === 0) return nothing;
    if (length > 1 && offered.includes("kind")) return kindButtons(controls);
    return keys(this.#data, this.#isStrip ? strip().kinds : controls.options.kind.map(({ value }) => value).filter(isKind));
  }

  #strip(scene: Scene, sources: SourceList): TemplateResult {
    const strip = scene.strip();
    const { how } = this.#reader;
    return html`<figure class="strip" part="strip" aria-labelledby="title" data-shown=${strip.shown?.id ?? nothing}>
      ${strip.render(this.#choose)}${this.#keys(scene)}
      <div class="remarks" part="remarks">
        ${[...strip.key, ...strip.remarks].map((one) => html`<span>${one}</span> `)}
        ${inBands((band) => html`${strip.keyOfCounts(band) ?? nothing}`)}
      </div>
      ${readOut(this.#data, scene.dataset, strip, sources, how, this.#choose)}
    </figure>`;
  }

  #folded(list: TemplateResult): TemplateResult {
    return html`<details class="as-list" part="list">
      <summary class="screen-only">${this.#data.language.messages.showList}</summary>
      ${list}
    </details>`;
  }

  #stretches({ dataset, all, view, query: { from, to, asOf } }: Scene, sources: SourceList): unknown {
    const { events, stretches, isFiltered } = view;
    const now = asOf ?? this.#data.today;
    const isWithin = (from === undefined || firstDay(from) <= now) && (to === undefined || lastDay(to) >= now);
    const current = stretches.findLastIndex(({ start }) => start === undefined || start <= now);
    const name = hashNameOf(this.#data, this.hash);
    this.#rows.begin(new Set(all.map(({ id }) => id)));
    const stretch = new StretchView(this.#data, dataset, sources, {
      rows: this.#rows,
      level: Math.min(levelOf(this.headingLevel) + 1, 6),
      chosen: this.#reader.chosen,
      addressOf: name === undefined ? undefined : ({ id }) => linkTo(fragmentOfEvent(name, id), this.#data.isAsRendered),
      onChoose: name !== undefined || this.selectable ? this.#follow : undefined,
    });
    return stretches.map((one, index) =>
      stretch.render(one, {
        isFirst: index === 0,
        isAlone: stretches.length === 1,
        isCurrent: index === current && isWithin,
        sayGap: !isFiltered,
        foldable: events.length > 12,
      }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "monusco-handover-timeline": MonuscoHandoverTimeline;
  }
}
