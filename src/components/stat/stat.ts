import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { parseEdtf } from "../../data/edtf.js";
import type { MetricId, Open, SeriesId } from "../../data/ids.js";
import type { Dataset } from "../../data/schema.js";
import { freshnessOf, latestOf, metricOf, type Finding } from "../../data/select.js";
import { DatasetController } from "../../store/dataset-controller.js";
import { VERSION } from "../../version.js";
import { complainOfMetric, orElse } from "../shared/attributes.js";
import { corrections, lastCorrection } from "../shared/corrections.js";
import { figureDate, figureLabel, figureValue } from "../shared/figure.js";
import { Frame, frozenNote, missing, type Shown } from "../shared/frame.js";
import { freshness } from "../shared/freshness.js";
import { SourceList } from "../shared/source-list.js";
import { sourceTitle } from "../shared/source-entry.js";
import { SourcePopover, type Row } from "../shared/source-popover.js";
import { around, aroundDate, heard, line, localized, named } from "../shared/text.js";
import { comparedWith, comparison, comparisonInline, comparisonOf, type Comparison } from "./comparison.js";
import { sparkline } from "./sparkline.js";
import { styles } from "./stat.styles.js";

/**
 * One figure with the date it holds for, its source, and whether it is out of date. The source opens as a popover. On request it is compared with
 * an earlier figure, where the two can be compared, and a small line shows how it came about.
 *
 * @tagname monusco-stat
 * @summary One figure, dated and sourced.
 * @slot - The figure in words, as published with the article: shown until there are data and when they cannot be had. Phrasing content for `inline`, else a `<p>`.
 * @csspart base - The whole.
 * @csspart label - What is counted.
 * @csspart figure - The line of the figure.
 * @csspart value - In the inline variant: the figure, a button that opens the source.
 * @csspart date - The date the figure holds for.
 * @csspart freshness - Whether the figure still holds, in words.
 * @csspart correction - What was corrected, when and why.
 * @csspart change - How the figure stands to an earlier one, or why that cannot be told.
 * @csspart trend - The line of the figure's series up to it.
 * @csspart source - The button that opens the source.
 * @csspart popover - The source.
 * @csspart document-link - The link to the document, in the popover.
 * @csspart copy - The button that copies the citation, in the popover.
 * @csspart close - The button that closes the popover.
 * @csspart frozen - The note of a figure that `as-of` freezes.
 * @csspart reference - A number that leads to a source.
 * @csspart draft - In the sources: that no native speaker has read the translation.
 * @csspart notice - What went wrong.
 * @csspart retry - The button that asks for the data again.
 * @cssstate loading - There are no data yet.
 * @cssstate ready - A figure is shown.
 * @cssstate empty - The metric has no figure that was known on that day.
 * @cssstate failed - The data could not be had, or have no such metric.
 * @cssstate settled - It ends below what is seen: room that the page keeps for it can be taken back.
 * @cssstate fresh - The figure is up to date.
 * @cssstate due - An update of the figure is due.
 * @cssstate overdue - An update of the figure is overdue.
 * @cssstate superseded - A later figure exists than the one `as-of` shows.
 */
export class MonuscoStat extends LitElement {
  static readonly version: string = VERSION;
  static override readonly styles = styles;

  readonly #data = new DatasetController(this);
  readonly #frame = new Frame(this, this.#data);
  readonly #source = new SourcePopover(this, this.#data, () => this.performUpdate());

  /**
   * Id of the metric: `displaced`, `in-need`, `food-insecure`, `personnel`, …
   * @choices one metrics
   */
  @property({ converter: orElse("") }) metric: Open<MetricId> = "";

  /**
   * Id of one of its series. Without it, the first that has a figure.
   * @choices one series
   */
  @property() series?: Open<SeriesId>;

  /** How it is set: a card (the default), a row of a list (`compact`), or words within a sentence (`inline`). */
  @property({ reflect: true }) variant?: "card" | "inline" | "compact";

  /** `standard` writes every digit; `compact` writes millions as a word. */
  @property({ converter: orElse("compact") }) notation: "compact" | "standard" = "compact";

  /**
   * Compares the figure with an earlier one of its series: `previous`, or the one of a date, EDTF: `2023-12`.
   * @choices one earlier-dates
   */
  @property() compare?: Open<"previous">;

  /** Draws the figure's series up to it as a small line, in a card and in a wide row. */
  @property({ type: Boolean }) trend = false;

  /** Freezes the figure to what was known on a day: `2024-06-30`, EDTF. */
  @property({ attribute: "as-of" }) asOf?: string;

  /** What a framework has taken away is null to one, empty to another: here it is as if it had never been. */
  protected override willUpdate(): void {
    this.metric ??= "";
    this.notation ||= "compact";
  }

  protected override render(): unknown {
    return this.#frame.render((dataset) => this.#show(dataset), { inline: this.variant === "inline" });
  }

  #show(dataset: Dataset): Shown {
    const metric = metricOf(dataset, this.metric);
    if (!metric) return this.#unknown(dataset);
    const series = metric.series.map(({ id }) => id);
    if (this.series && !series.includes(this.series)) {
      this.#data.complain(
        `series=${JSON.stringify(this.series)}: ${this.metric} has no such series. It has: ${series.join(", ")}.`,
      );
    }
    const { asOf, today } = this.#data;
    const finding = latestOf(dataset, this.metric, {
      ...(this.series && { series: this.series }),
      ...(asOf === undefined ? { on: today } : { asOf }),
    });
    if (!finding) return this.#empty(dataset);
    const fresh = freshnessOf(finding, today);
    const words = freshness(this.#data, fresh, { quiet: this.variant === "inline" });
    const content = this.variant === "inline" ? this.#inline(dataset, finding, words) : this.#block(dataset, finding, words);
    return { content, state: "ready", freshness: fresh };
  }

  #unknown(dataset: Dataset): Shown {
    const words = complainOfMetric(this.#data, dataset, this.metric);
    if (this.variant !== "inline") return missing(words);
    return { content: html`<slot></slot> <span class="muted">(${words})</span>`, state: "failed" };
  }

  #empty(dataset: Dataset): Shown {
    const { asOf, language } = this.#data;
    const { messages } = language;
    const words = asOf === undefined ? messages.noFigure : aroundDate(this.#data, messages.noFigureOn, asOf);
    const label = localized(this.#data, metricOf(dataset, this.metric)!.label);
    const content =
      this.variant === "inline"
        ? html`<span class="muted">(${words})</span>`
        : html`<figure class=${this.variant === "compact" ? "compact" : "card"}>
            <figcaption class="label" part="label">${label}</figcaption>
            <p class="figure" part="figure" aria-hidden="true">–</p>
            <p class="meta"><span class="as-of">${words}</span></p>
          </figure>`;
    return { content, state: "empty" };
  }

  /** What it is to be compared with, or undefined where nothing that makes sense is asked for. */
  #comparison(dataset: Dataset, finding: Finding): Comparison | undefined {
    const to = this.compare?.trim();
    if (!to) return undefined;
    if (to !== "previous" && !parseEdtf(to)) {
      this.#data.complain(
        `compare=${JSON.stringify(to)} is neither "previous" nor an EDTF date such as 2023-12: nothing is compared.`,
      );
      return undefined;
    }
    return comparisonOf(this.#data, dataset, this.metric, finding, to);
  }

  /** The number of a source in the page's bibliography, which learns of the source even where it comes later or never. */
  #number(dataset: Dataset, { observation, source }: Finding): unknown {
    const { citations } = this.#data;
    citations.cite(dataset, observation.source, source);
    const isShared = citations.shared(dataset, observation.source) !== undefined;
    return isShared ? new SourceList(this.#data, dataset).cite([observation.source]) : nothing;
  }

  #block(dataset: Dataset, finding: Finding, words: TemplateResult): TemplateResult {
    const { source, pointer } = finding;
    const { messages } = this.#data.language;
    const name = html`<cite><bdi>${source.publisher}</bdi></cite>`;
    const isCompact = this.variant === "compact";
    const sourced = (piece: string): string => messages.labelled(messages.source, piece);
    // With its signs it is heard as one sentence: what is counted, how many, when, and whether that still holds. They are written out, as each
    // call of heard() is a template of its own, and a page may have a thousand cards.
    const figure = html`<p class="figure" part="figure">${figureValue(this.#data, finding, this.notation)}<span class="hidden-visually heard">${messages.comma}</span></p>`;
    const counted = figureLabel(this.#data, finding);
    const number = this.#number(dataset, finding);
    const meta = html`<div class="meta">
      <span class="as-of" part="date">${figureDate(this.#data, finding)}<span class="hidden-visually heard">${messages.comma}</span></span>
      ${words}<span class="hidden-visually heard">. </span>
      <div>
        <button type="button" class="source screen-only" part="source" popovertarget="source">
          ${isCompact ? line([heard(sourced("")), name]) : around(sourced, name)}
        </button>${number}
        <span class="print-only"><bdi>${source.publisher}</bdi>${messages.comma}${sourceTitle(source)}. <bdi>${source.url}</bdi></span>
      </div>
    </div>`;
    const compared = this.#comparison(dataset, finding);
    const change = compared ? comparison(this.#data, finding, compared) : nothing;
    const series = this.trend ? sparkline(this.#data, dataset, this.metric, finding) : nothing;
    const rest = line([
      change,
      series,
      corrections(this.#data, dataset, pointer),
      frozenNote(this.#data, finding.later !== undefined, [pointer]),
    ]);
    const popover = this.#popover(dataset, finding, compared);
    // A row starts with its figure, for the eye and for the ear; a caption would have to come first or last.
    if (isCompact) {
      return html`<figure class="compact" aria-labelledby="label">
          ${figure}<p class="label" part="label"><span id="label">${counted}</span><span class="hidden-visually heard">${messages.comma}</span></p>${meta}${rest}
        </figure>
        ${popover}`;
    }
    return html`<figure class="card">
        <figcaption class="label" part="label">${counted}<span class="hidden-visually heard">${messages.colon}</span></figcaption>${figure}${meta}${rest}
      </figure>
      ${popover}`;
  }

  #inline(dataset: Dataset, finding: Finding, words: TemplateResult): TemplateResult {
    const { comma } = this.#data.language.messages;
    const label = this.#data.text(finding.metric.label).value;
    const compared = this.#comparison(dataset, finding);
    const change = compared ? comparisonInline(this.#data, finding, compared) : nothing;
    const number = this.#number(dataset, finding);
    return html`<button type="button" class="value" part="value" popovertarget="source" title=${label}
        >${figureValue(this.#data, finding, this.notation)}</button
      >${number} <span class="as-of" part="date">(${figureDate(this.#data, finding, { bare: true })}${comma}${words}${change}${lastCorrection(this.#data, dataset, finding.pointer)}<span class="print-only">${comma}${named(finding.source.publisher)}</span>)</span>${this.#popover(dataset, finding, compared)}`;
  }

  #popover(dataset: Dataset, finding: Finding, compared: Comparison | undefined): TemplateResult {
    const other = compared?.change?.with;
    // Cited here and now: the page's bibliography does not wait for the popover.
    const number = other ? this.#number(dataset, other) : nothing;
    const { comparedWith: term } = this.#data.language.messages;
    const more = (): readonly Row[] => (compared && other ? [[term, html`${comparedWith(this.#data, compared)}${number}`]] : []);
    return this.#source.render(dataset, finding, this.notation, more);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "monusco-stat": MonuscoStat;
  }
}
