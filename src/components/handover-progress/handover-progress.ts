import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { Dataset } from "../../data/schema.js";
import { countsOf, progressOf, publishedOn, siteTable, type Counts, type Finding, type Progress } from "../../data/select.js";
import { csv } from "../../format/csv.js";
import { DatasetController } from "../../store/dataset-controller.js";
import { VERSION } from "../../version.js";
import { corrections } from "../shared/corrections.js";
import { doubt } from "../shared/doubt.js";
import { downloads, type Download } from "../shared/downloads.js";
import { BANDS, type Band } from "../shared/drawing/bands.js";
import { drawnOnRequest } from "../shared/drawing/on-request.js";
import { Frame, frozenNote, type Shown } from "../shared/frame.js";
import { figureValue } from "../shared/figure.js";
import { doubtful, isUnsure } from "../shared/site.js";
import { siteRows } from "../shared/site-rows.js";
import { SourceList } from "../shared/source-list.js";
import { around, aroundDate, heading, levelOf, localized, named } from "../shared/text.js";
import { countsTable } from "./counts.js";
import { styles } from "./handover-progress.styles.js";
import { pictureOf } from "./picture.js";
import { outsideList, siteGroups, siteNotes, tally } from "./units.js";
import { captionOf, titleOf } from "./words.js";

/** Dates of counts that are shown beside each other. */
const MOST_COUNTS = 8;

/**
 * The bases that were announced, one mark for each: to whom each was handed, when, and of how many nothing is known. What the mission itself
 * counts stands beside what the press counted.
 *
 * @tagname monusco-handover-progress
 * @summary Which bases were handed over to whom, and what is not known.
 * @slot - The same in a sentence, as published with the article, in a `<p>`: shown until there are data and when they cannot be had.
 * @csspart base - The whole.
 * @csspart title - The heading.
 * @csspart subtitle - What is counted, and by which plan.
 * @csspart group - The bases of which the same became.
 * @csspart group-title - What became of them, and how many they are.
 * @csspart site - One base.
 * @csspart name - Its name.
 * @csspart date - When it was given up.
 * @csspart marks - The marks of a compact widget.
 * @csspart tally - How many bases became what, in words.
 * @csspart outside - The sites outside those announced.
 * @csspart counts - The counts of mission and press.
 * @csspart correction - What was corrected, when and why.
 * @csspart downloads - The button that offers files.
 * @csspart popover - The files on offer.
 * @csspart download - One file.
 * @csspart sources - The numbered sources, folded.
 * @csspart frozen - The note of a widget that `as-of` freezes.
 * @csspart reference - A number that leads to a source.
 * @csspart draft - In the sources: that no native speaker has read the translation.
 * @csspart notice - What went wrong.
 * @csspart retry - The button that asks for the data again.
 * @cssstate loading - There are no data yet.
 * @cssstate ready - Bases are shown.
 * @cssstate empty - No base is recorded, or none was known on that day.
 * @cssstate failed - The data could not be had.
 * @cssstate settled - It ends below what is seen: room that the page keeps for it can be taken back.
 */
export class MonuscoHandoverProgress extends LitElement {
  static readonly version: string = VERSION;
  static override readonly styles = styles;

  readonly #data = new DatasetController(this);
  readonly #frame = new Frame(this, this.#data);

  /** `full` names each base; `compact` is a row of marks and a line of words, with the names folded. */
  @property() variant: "full" | "compact" = "full";

  /** Level of the heading, 2 to 6, so that it fits the page's outline; groups are one level below. */
  @property({ type: Number, attribute: "heading-level" }) headingLevel = 3;

  /** Freezes the widget to what was known on a day: `2024-06-30`, EDTF. */
  @property({ attribute: "as-of" }) asOf?: string;

  /**
   * The bases as a picture of its own, with title, names, dates and sources: the text of an SVG document.
   *
   * @param band the width for which it is drawn: `small`, `narrow`, `middle`, `wide` or `full`
   * @returns undefined where no base is shown
   */
  toSVG(band: Band["name"] = "full"): string | undefined {
    const { asOf, today, state } = this.#data;
    if (!state.dataset) return undefined;
    const dataset = asOf === undefined ? state.dataset : publishedOn(state.dataset, asOf);
    const progress = progressOf(dataset, today, asOf);
    if (isEmpty(progress)) return undefined;
    const { width } = BANDS.find(({ name }) => name === band) ?? BANDS.at(-1)!;
    const drawing = pictureOf(this.#data, progress, width, this.variant === "compact");
    return drawnOnRequest(this.renderRoot, drawing, captionOf(this.#data, dataset, progress));
  }

  protected override render(): unknown {
    return this.#frame.render((dataset) => this.#show(dataset));
  }

  #show(dataset: Dataset): Shown {
    const { asOf, today, language } = this.#data;
    const progress = progressOf(dataset, today, asOf);
    const counts = countsOf(dataset, asOf, MOST_COUNTS);
    const frozen = frozenNote(this.#data, progress.newerExist, [
      "/handover/sites",
      "/metrics/bases-planned",
      "/metrics/bases-handed-over",
    ]);
    if (isEmpty(progress)) {
      const words =
        asOf === undefined ? language.messages.noBases : aroundDate(this.#data, language.messages.nothingKnownOn, asOf);
      const head = html`<div class="head">${heading(levelOf(this.headingLevel), language.messages.progressTitlePlain)}</div>`;
      return { content: html`<section>${head}<p class="empty">${words}</p>${frozen}</section>`, state: "empty" };
    }
    const sources = new SourceList(this.#data, dataset);
    const head = this.#head(dataset, progress, sources);
    const body = this.variant === "compact" ? this.#compact(dataset, progress, sources) : this.#full(dataset, progress, sources);
    const table = counts ? this.#counts(dataset, counts, sources) : nothing;
    const content = html`<section>
      ${head}${body}${table}${frozen}
      <div class="foot">
        ${
          [progress.groups.flatMap(({ sites }) => sites), progress.outside].flat().some(isUnsure)
            ? html`<p>${language.messages.halfFilled}</p>`
            : nothing
        }
        ${sources.render()}
        <div class="actions-row screen-only">${downloads(this.#data, this.#files(dataset, progress))}</div>
      </div>
    </section>`;
    return { content, state: "ready" };
  }

  get #levelBelow(): number {
    return Math.min(levelOf(this.headingLevel) + 1, 6);
  }

  #head(dataset: Dataset, progress: Progress, sources: SourceList): TemplateResult {
    const { messages } = this.#data.language;
    const { planned, unnamed } = progress;
    return html`<div class="head">
      ${heading(levelOf(this.headingLevel), titleOf(this.#data, progress))}
      <p class="subtitle" part="subtitle">${around(messages.progressSubtitle, named(dataset.mission.acronym))}${planned ? html` ${this.#plan(dataset, planned, sources, unnamed === undefined)}` : nothing}</p>
    </div>`;
  }

  /** "Plan of 13 January 2024": how many bases it has stands in the title, unless it cannot. */
  #plan(dataset: Dataset, planned: Finding, sources: SourceList, sayHowMany: boolean): TemplateResult {
    const { messages } = this.#data.language;
    const { observation, metric } = planned;
    const unit = this.#data.text(metric.unit).value;
    const figure = around((piece) => messages.quantity(piece, unit, false), figureValue(this.#data, planned, "standard"));
    const quantity = sayHowMany ? html`${messages.colon}${figure}` : nothing;
    return html`${aroundDate(this.#data, messages.planOf, observation.date)}${quantity}${doubtful(this.#data, doubt(this.#data, observation.confidence))}.${sources.cite([observation.source])}${corrections(this.#data, dataset, planned.pointer)}`;
  }

  #full(dataset: Dataset, progress: Progress, sources: SourceList): TemplateResult {
    const named = progress.groups.flatMap(({ sites }) => sites);
    return html`${siteGroups(this.#data, dataset, progress, sources, this.#levelBelow)}${siteNotes(this.#data, named)}
      ${outsideList(this.#data, dataset, progress, sources, this.#levelBelow)}`;
  }

  #compact(dataset: Dataset, progress: Progress, sources: SourceList): TemplateResult {
    return html`${tally(this.#data, progress)}
      <details class="names">
        <summary>${this.#data.language.messages.showList}</summary>
        <ul class="rows">
          ${progress.groups.map(({ sites }) => siteRows(this.#data, dataset, sites, sources))}
        </ul>
        ${outsideList(this.#data, dataset, progress, sources, this.#levelBelow)}
      </details>`;
  }

  #counts(dataset: Dataset, counts: Counts, sources: SourceList): TemplateResult {
    if (this.variant !== "compact") return countsTable(this.#data, dataset, counts, sources, this.#levelBelow);
    return html`<details class="counted">
      <summary>${localized(this.#data, counts.metric.label)}</summary>
      ${countsTable(this.#data, dataset, counts, sources)}
    </details>`;
  }

  #files(dataset: Dataset, { groups, outside }: Progress): readonly Download[] {
    const { downloadCsv, downloadSvg } = this.#data.language.messages;
    const sites = [...groups.flatMap((group) => group.sites), ...outside];
    return [
      { label: downloadSvg, file: `${dataset.id}-bases.svg`, type: "image/svg+xml", text: () => this.toSVG() },
      { label: downloadCsv, file: `${dataset.id}-bases.csv`, type: "text/csv", text: () => csv(siteTable(dataset, sites)) },
    ];
  }
}

/** Whether there is nothing to show: neither a plan nor a site. */
const isEmpty = ({ planned, named, outside }: Progress): boolean => !planned && named + outside.length === 0;

declare global {
  interface HTMLElementTagNameMap {
    "monusco-handover-progress": MonuscoHandoverProgress;
  }
}
