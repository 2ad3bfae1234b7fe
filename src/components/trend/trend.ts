import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import { firstDay, lastDay } from "../../data/edtf.js";
import type { MetricId, Open, SeriesId } from "../../data/ids.js";
import type { Dataset, Metric } from "../../data/schema.js";
import { freshnessOf, metricOf } from "../../data/select.js";
import { DatasetController } from "../../store/dataset-controller.js";
import { VERSION } from "../../version.js";
import { complainOfMetric, edtfOf, listOf, orElse } from "../shared/attributes.js";
import { downloads } from "../shared/downloads.js";
import { drawingOf, inBands, type Band } from "../shared/drawing/bands.js";
import { standalone } from "../shared/drawing/standalone.js";
import { Frame, frozenNote, missing, type Shown } from "../shared/frame.js";
import { mirroredArrows } from "../shared/mirrored-arrows.js";
import { SourceList } from "../shared/source-list.js";
import { aroundDate, heading, levelOf, localized } from "../shared/text.js";
import { drawing } from "./drawing.js";
import { captionOf, csvOf } from "./files.js";
import type { Layout } from "./layout.js";
import { nearest } from "./nearest.js";
import { pictureOf, type Asked, type Picture } from "./picture.js";
import { notes } from "./foot.js";
import { readOut } from "./read-out.js";
import { lookOf } from "./shapes.js";
import { showFocused, table } from "./table.js";
import { styles } from "./trend.styles.js";
import type { View } from "./view.js";
import { spoken, subtitle, textsOf } from "./words.js";

/** A table of more rows is filled when it is opened. */
const MOST_ROWS = 200;

/**
 * A metric over time: every observation at its date, joined by a line only where it was counted in the same way. Changes of method and years
 * without a figure are gaps, with words. A pointer or the arrow keys read out figure by figure; the same figures stand in a table below.
 *
 * @tagname monusco-trend
 * @summary The observations of a metric over time.
 * @slot - The development in a sentence, as published with the article, in a `<p>`: shown until there are data and when they cannot be had.
 * @csspart base - The whole.
 * @csspart title - The heading.
 * @csspart subtitle - The unit, the years and, where there is but one, the series.
 * @csspart drawing - The drawing, with the control that takes the keys.
 * @csspart stepper - The control that takes the keys; it is not seen.
 * @csspart read-out - The figure that a pointer or the keys have chosen; at first the latest.
 * @csspart notes - How the series are counted, and why lines stop.
 * @csspart freshness - Whether the latest figure of a series still holds, in words.
 * @csspart correction - What was corrected, when and why.
 * @csspart table - The figures as a table, folded.
 * @csspart downloads - The button that opens the files to take.
 * @csspart popover - The files to take.
 * @csspart download - One of them.
 * @csspart sources - The numbered sources, folded.
 * @csspart frozen - The note of a trend that `as-of` freezes.
 * @csspart abbreviations - In the sources: what abbreviations mean.
 * @csspart reference - A number that leads to a source.
 * @csspart draft - In the sources: that no native speaker has read the translation.
 * @csspart notice - What went wrong.
 * @csspart retry - The button that asks for the data again.
 * @cssstate loading - There are no data yet.
 * @cssstate ready - Figures are shown.
 * @cssstate empty - No figure was known on that day, or for that period.
 * @cssstate failed - The data could not be had, or have no such metric.
 * @cssstate settled - It ends below what is seen: room that the page keeps for it can be taken back.
 * @cssstate fresh - The latest figure is up to date.
 * @cssstate due - An update of it is due.
 * @cssstate overdue - An update of it is overdue.
 * @cssstate superseded - A later figure exists than `as-of` shows.
 */
export class MonuscoTrend extends LitElement {
  static readonly version: string = VERSION;
  static override readonly styles = styles;

  readonly #data = new DatasetController(this);
  readonly #frame = new Frame(this, this.#data);
  #isTableOpened = false;
  /** JSON pointer of the observation that is read out; the latest where it is not among those shown. */
  #chosen: string | undefined;
  #made: { readonly of: readonly unknown[]; readonly dataset: Dataset; readonly picture: Picture | undefined } | undefined;

  /**
   * Id of the metric: `displaced`, `in-need`, `food-insecure`, `personnel`, …
   * @choices one metrics
   */
  @property({ converter: orElse("") }) metric: Open<MetricId> = "";

  /**
   * Ids of its series, between spaces: `ocha iom`. Without it, all.
   * @choices many series
   */
  @property({ converter: orElse(undefined) }) series?: Open<SeriesId>;

  /** Figures from this date on, EDTF: `2020`. */
  @property({ converter: orElse(undefined) }) from?: string;

  /** Figures until this date, EDTF: `2024-06`. */
  @property({ converter: orElse(undefined) }) to?: string;

  /** Level of the heading, 2 to 6, so that it fits the page's outline. */
  @property({ type: Number, attribute: "heading-level" }) headingLevel = 3;

  /** Freezes the trend to what was known on a day: `2024-06-30`, EDTF. */
  @property({ attribute: "as-of" }) asOf?: string;

  /** What a framework has taken away is null to one, empty to another: here it is as if it had never been. */
  protected override willUpdate(): void {
    this.metric ??= "";
  }

  protected override render(): unknown {
    return this.#frame.render((dataset) => this.#show(dataset));
  }

  /**
   * The drawing as an SVG document of its own, with title, unit, notes and sources.
   *
   * @param band the width it is drawn for: `small`, `narrow`, `middle`, `wide` or `full`
   * @returns undefined where nothing is drawn
   */
  toSVG(band: Band["name"] = "wide"): string | undefined {
    const { picture, dataset } = this.#made ?? {};
    const svg = drawingOf(this.shadowRoot, band);
    if (!dataset || !picture?.view || !picture.layouts || !svg) return undefined;
    const keyed = picture.layouts[band].remarks.notes.map(({ letter, words }) => `${letter} ${words}`);
    const { description } = picture;
    return standalone(svg, captionOf(this.#data, dataset, picture.view, { description, notes: keyed }));
  }

  readonly #openTable = (): void => {
    if (this.#isTableOpened) return;
    this.#isTableOpened = true;
    this.requestUpdate();
  };

  readonly #point = (event: PointerEvent, { plot, xs, ys }: Layout): void => {
    const svg = event.currentTarget as SVGSVGElement;
    const { left, top, width } = svg.getBoundingClientRect();
    const scale = plot.band.width / width;
    const found = nearest(xs, ys, (event.clientX - left) * scale, (event.clientY - top) * scale + svg.viewBox.baseVal.y);
    this.#choose(found);
  };

  #choose(index: number): void {
    const pointer = this.#made?.picture?.trend.points[index]?.pointer;
    if (pointer === this.#chosen) return;
    this.#chosen = pointer;
    this.requestUpdate();
  }

  #show(dataset: Dataset): Shown {
    const metric = metricOf(dataset, this.metric);
    if (!metric) return missing(complainOfMetric(this.#data, dataset, this.metric));
    const picture = this.#picture(dataset)!;
    const { view, trend } = picture;
    const frozen = frozenNote(this.#data, trend.newerExist, [`/metrics/${this.metric}`]);
    if (!view) {
      return {
        content: html`<section>${this.#head(localized(this.#data, metric.label))}${this.#none()}${frozen}</section>`,
        state: "empty",
      };
    }
    const sources = new SourceList(this.#data, dataset);
    // Numbered as the table reads, whichever figure is read out.
    sources.cite([...new Set(trend.points.map(({ observation }) => observation.source).reverse())]);
    const content = html`<section>
      ${this.#head(localized(this.#data, metric.label), subtitle(this.#data, view))}
      ${this.#drawings(dataset, picture, view, sources)}
      ${frozen}
      <div class="foot">
        ${notes(this.#data, picture, view)}
        <div class="actions-row">${this.#actions(dataset, picture, view, sources)} ${sources.render(textsOf(metric))}</div>
      </div>
    </section>`;
    const [latest] = picture.latest;
    return { content, state: "ready", ...(latest && { freshness: freshnessOf(latest, this.#data.today) }) };
  }

  /** Made once for a dataset, a language and the attributes: a pointer that moves over it changes nothing of it. */
  #picture(dataset: Dataset): Picture | undefined {
    const { asOf, today, language, direction } = this.#data;
    const of = [
      dataset,
      this.metric,
      this.series,
      this.from,
      this.to,
      asOf,
      today,
      language,
      this.#languages(metricOf(dataset, this.metric)!),
      direction,
    ];
    if (!this.#made?.of.every((one, index) => one === of[index])) {
      this.#made = { of, dataset, picture: pictureOf(this.#data, dataset, this.#asked(dataset)) };
    }
    return this.#made.picture;
  }

  /** The languages of its texts: the page's may be one that the interface does not speak. */
  #languages({ label, unit, series }: Metric): string {
    return [label, unit, ...series.map((one) => one.label)].map((text) => this.#data.text(text).lang).join();
  }

  #asked(dataset: Dataset): Asked {
    const known = metricOf(dataset, this.metric)?.series.map(({ id }) => id) ?? [];
    const series = listOf(this.series);
    const unknown = series.filter((id) => !known.includes(id));
    if (unknown.length > 0) {
      this.#data.complain(`series="${unknown.join(" ")}": ${this.metric} has no such series. It has: ${known.join(", ")}.`);
    }
    const [from, to] = [edtfOf(this.#data, "from", this.from), edtfOf(this.#data, "to", this.to)];
    if (from !== undefined && to !== undefined && lastDay(to) < firstDay(from)) {
      this.#data.complain(`from="${from}" to="${to}" ends before it starts.`);
    }
    return { metric: this.metric, series, from, to };
  }

  #none(): TemplateResult {
    const { asOf, language } = this.#data;
    const { messages } = language;
    const isPeriod = this.from !== undefined || this.to !== undefined;
    const words = isPeriod
      ? messages.noFigureWithin
      : asOf === undefined
        ? messages.noFigure
        : aroundDate(this.#data, messages.noFigureOn, asOf);
    return html`<p>${words}</p>`;
  }

  #head(title: unknown, under?: string): TemplateResult {
    return html`<div class="head">
      ${heading(levelOf(this.headingLevel), html`<span id="title">${title}</span>`)}
      ${under === undefined ? nothing : html`<p class="subtitle" part="subtitle">${under}</p>`}
    </div>`;
  }

  #drawings(dataset: Dataset, { description, layouts }: Picture, view: View, sources: SourceList): TemplateResult {
    const { points, metric } = view.trend;
    const chosen = points.findIndex(({ pointer }) => pointer === this.#chosen);
    const index = chosen >= 0 ? chosen : points.indexOf(view.latest);
    const point = points[index]!;
    const drawn = {
      description: `${description} ${this.#data.language.messages.sameInTable}`,
      chosen: chosen >= 0 ? chosen : undefined,
      point: this.#point,
    };
    return html`<figure aria-labelledby="title">
      <div class="drawings" part="drawing">
        ${inBands((band) => drawing(this.#data, layouts![band.name], drawn))}
        ${points.length > 1 ? this.#stepper(points.length, index, spoken(this.#data, point)) : nothing}
      </div>
      ${readOut(this.#data, dataset, sources, point, { look: lookOf(metric.series.indexOf(point.series)), notation: view.notation })}
    </figure>`;
  }

  /** A native slider over all figures: arrows, Home, End and the page keys are the browser's, in both directions. */
  #stepper(count: number, index: number, words: string): TemplateResult {
    return html`<input
      type="range"
      class="stepper screen-only"
      part="stepper"
      min="0"
      max=${count - 1}
      aria-label=${this.#data.language.messages.figuresOneByOne}
      aria-valuetext=${words}
      .value=${String(index)}
      @focus=${() => this.#choose(index)}
      @keydown=${this.#data.direction === "rtl" ? mirroredArrows : nothing}
      @input=${(event: Event) => this.#choose(Number((event.currentTarget as HTMLInputElement).value))}
    />`;
  }

  #actions(dataset: Dataset, { trend }: Picture, view: View, sources: SourceList): TemplateResult {
    const { messages } = this.#data.language;
    const numbers = [...new Set(trend.points.map(({ observation }) => observation.source))].map((id) =>
      this.#data.citations.shared(dataset, id),
    );
    const name = `${dataset.id}-${this.metric}`;
    // Of thousands of rows nobody waits for those that nobody opens.
    const isDue = this.#isTableOpened || trend.points.length <= MOST_ROWS;
    return html`<details class="table print-closed" part="table" @toggle=${this.#openTable}>
        <summary>${messages.showTable}</summary>
        <div class="scroll" role="region" tabindex="0" @focusin=${showFocused} aria-label=${messages.figuresOf(this.#data.text(view.trend.metric.label).value)}>
          ${guard([view, numbers.join(), isDue], () => (isDue ? table(this.#data, dataset, sources, view) : nothing))}
        </div>
      </details>
      ${downloads(this.#data, [
        { label: messages.downloadCsv, file: `${name}.csv`, type: "text/csv", text: () => csvOf(this.#data, view) },
        { label: messages.downloadSvg, file: `${name}.svg`, type: "image/svg+xml", text: () => this.toSVG() },
      ])}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "monusco-trend": MonuscoTrend;
  }
}
