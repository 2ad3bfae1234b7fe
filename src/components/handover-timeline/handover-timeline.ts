import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { firstDay, lastDay, parseEdtf } from "../../data/edtf.js";
import { EVENT_KINDS, type Dataset, type HandoverEvent } from "../../data/schema.js";
import { kindsOf, placesOf, timelineOf, type EventQuery, type TimelineView } from "../../data/select.js";
import { DatasetController } from "../../store/dataset-controller.js";
import { VERSION } from "../../version.js";
import { Frame, frozenNote, type Shown } from "../shared/frame.js";
import { SourceList } from "../shared/source-list.js";
import { dateText, heading, levelOf } from "../shared/text.js";
import { styles } from "./handover-timeline.styles.js";
import { mark } from "./marks.js";
import { StretchView } from "./stretch.js";

/** A list in an attribute: ids between spaces or commas. */
const listOf = (text: string | undefined): readonly string[] => text?.split(/[\s,]+/).filter(Boolean) ?? [];

const isKind = (kind: string): kind is HandoverEvent["kind"] => (EVENT_KINDS as readonly string[]).includes(kind);

/**
 * The hand-over as a list of dated events in the phases of its plan, with the place where we stand today. What is folded stays in the
 * document, so that find-in-page and print reach it.
 *
 * @tagname monusco-handover-timeline
 * @summary The hand-over, dated event by dated event.
 * @slot - The hand-over in a sentence, as published with the article, in a `<p>`: shown until there are data and when they cannot be had.
 * @csspart base - The whole.
 * @csspart title - The heading.
 * @csspart keys - The kinds of events with their marks.
 * @csspart phase-heading - The heading of a phase, with its status.
 * @csspart phase-name - The name of a phase or of the time before the first.
 * @csspart event - One event.
 * @csspart date - Its date.
 * @csspart event-title - Its title.
 * @csspart event-text - What is told of it.
 * @csspart correction - What was corrected, when and why.
 * @csspart today - The line of today, or of the day that `as-of` freezes the timeline to.
 * @csspart sources - The numbered sources, folded.
 * @csspart frozen - The note of a timeline that `as-of` freezes.
 * @csspart notice - What went wrong.
 * @csspart retry - The button that asks for the data again.
 * @cssstate loading - There are no data yet.
 * @cssstate ready - Events are shown.
 * @cssstate empty - No event matches the filters, or none was known on that day.
 * @cssstate failed - The data could not be had.
 */
export class MonuscoHandoverTimeline extends LitElement {
  static readonly version: string = VERSION;
  static override readonly styles = styles;

  readonly #data = new DatasetController(this);
  readonly #frame = new Frame(this, this.#data);

  /** Ids of phases, between spaces: `south-kivu`, `north-kivu`, `ituri`. */
  @property() phase?: string;

  /** Kinds of events, between spaces: `council`, `government`, `agreement`, `handover`, `fighting`, `mission`, `regional`, `election`. */
  @property() kind?: string;

  /** Provinces, between spaces, as ISO 3166-2 codes: `CD-SK`, `CD-NK`, `CD-IT`. */
  @property() place?: string;

  /** Events from this date on, EDTF: `2023-09`. */
  @property() from?: string;

  /** Events until this date, EDTF: `2024`. */
  @property() to?: string;

  /** Level of the heading, 2 to 6, so that it fits the page's outline; phases are one level below. */
  @property({ type: Number, attribute: "heading-level" }) headingLevel = 3;

  /** Freezes the timeline to what was known on a day: `2024-06-30`, EDTF. */
  @property({ attribute: "as-of" }) asOf?: string;

  protected override render(): unknown {
    return this.#frame.render((dataset) => this.#show(dataset));
  }

  #show(dataset: Dataset): Shown {
    const query = this.#query(dataset);
    const view = timelineOf(dataset, query);
    const frozen = frozenNote(this.#data, view.newerExist, ["/handover"]);
    if (view.events.length === 0) {
      return { content: html`<section>${this.#head([])}${this.#none(dataset, query)}${frozen}</section>`, state: "empty" };
    }
    const sources = new SourceList(this.#data, dataset);
    const content = html`<section>
      ${this.#head(view.events)}${this.#keys(view.events)}
      <div class="timeline">${this.#stretches(dataset, view, query, sources)}</div>
      ${frozen}
      <div class="foot">${sources.render()}</div>
    </section>`;
    return { content, state: "ready" };
  }

  #query(dataset: Dataset): EventQuery {
    const { asOf } = this.#data;
    const phases = this.#known(
      "phase",
      listOf(this.phase),
      dataset.handover.phases.map(({ id }) => id),
    );
    const kinds = this.#known("kind", listOf(this.kind), EVENT_KINDS);
    const places = this.#known(
      "place",
      listOf(this.place?.toUpperCase()),
      [...new Set(dataset.handover.events.flatMap((event) => placesOf(event, dataset)))].sort(),
    );
    const from = this.#edtf("from");
    const to = this.#edtf("to");
    return { phases, kinds, places, ...(from && { from }), ...(to && { to }), ...(asOf && { asOf }) };
  }

  /** Names values of an attribute that mean nothing; they match nothing, so that nothing is shown that was not asked for. */
  #known(attribute: string, values: readonly string[], known: readonly string[]): readonly string[] {
    const unknown = values.filter((value) => !known.includes(value));
    if (unknown.length > 0)
      this.#data.complain(`${attribute}="${unknown.join(" ")}" names nothing known. Known: ${known.join(", ")}.`);
    return values;
  }

  #edtf(attribute: "from" | "to"): string | undefined {
    const text = this[attribute]?.trim();
    if (!text) return undefined;
    if (parseEdtf(text)) return text;
    this.#data.complain(`${attribute}=${JSON.stringify(text)} is not an EDTF date such as 2023-09: it is left out.`);
    return undefined;
  }

  #head(events: readonly HandoverEvent[]): TemplateResult {
    const { messages } = this.#data.language;
    const year = (event: HandoverEvent): string => firstDay(event.date).slice(0, 4);
    const [first, last] = [events[0], events.at(-1)];
    return html`<div class="head">
      ${heading(levelOf(this.headingLevel), messages.timelineTitle)}
      ${first && last ? html`<p class="subtitle">${messages.timelineSubtitle(year(first), year(last))}</p>` : nothing}
    </div>`;
  }

  #keys(events: readonly HandoverEvent[]): TemplateResult {
    const { eventKinds } = this.#data.language.messages;
    return html`<ul class="keys" part="keys">
      ${kindsOf(events, EVENT_KINDS).map((kind) => html`<li>${mark(kind)}${eventKinds[kind]}</li>`)}
    </ul>`;
  }

  #stretches(dataset: Dataset, view: TimelineView, { from, to, asOf }: EventQuery, sources: SourceList): unknown {
    const { events, stretches, isFiltered } = view;
    const now = asOf ?? this.#data.today;
    const isWithin = (from === undefined || firstDay(from) <= now) && (to === undefined || lastDay(to) >= now);
    const current = stretches.findLastIndex(({ start }) => start === undefined || start <= now);
    return stretches.map((stretch, index) =>
      new StretchView(this.#data, dataset, sources, Math.min(levelOf(this.headingLevel) + 1, 6)).render(stretch, {
        isFirst: index === 0,
        isAlone: stretches.length === 1,
        isCurrent: index === current && isWithin,
        sayGap: !isFiltered,
        foldable: events.length > 12,
      }),
    );
  }

  #none(dataset: Dataset, { kinds = [], phases = [], places = [], from, to }: EventQuery): TemplateResult {
    const { messages } = this.#data.language;
    const names = [
      ...kinds.map((kind) => (isKind(kind) ? messages.eventKinds[kind] : kind)),
      ...phases.map((id) => this.#phaseName(dataset, id)),
      ...places,
      ...[from, to].flatMap((date) => (date === undefined ? [] : dateText(this.#data, date))),
    ];
    return html`<p>${names.length === 0 ? messages.noEvents : messages.noMatch(names.map(messages.quoted).join(", "))}</p>`;
  }

  #phaseName(dataset: Dataset, id: string): string {
    const phase = dataset.handover.phases.find((one) => one.id === id);
    return phase ? this.#data.text(phase.title).value : id;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "monusco-handover-timeline": MonuscoHandoverTimeline;
  }
}
