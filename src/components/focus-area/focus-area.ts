import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { AreaId, Open } from "../../data/ids.js";
import type { Dataset, FocusArea } from "../../data/schema.js";
import { areaOf, freshnessOf, sourcesOn, type AreaView, type Finding } from "../../data/select.js";
import { DatasetController } from "../../store/dataset-controller.js";
import { VERSION } from "../../version.js";
import { orElse } from "../shared/attributes.js";
import { corrections } from "../shared/corrections.js";
import { doubt, note } from "../shared/doubt.js";
import { figureDate, figureLabel, figureValue } from "../shared/figure.js";
import { Frame, frozenNote, missing, type Shown } from "../shared/frame.js";
import { freshness } from "../shared/freshness.js";
import { SourceList } from "../shared/source-list.js";
import { aroundDate, dated, heading, levelOf, localized } from "../shared/text.js";
import { styles } from "./focus-area.styles.js";

/**
 * One area of the mission's work: what it is, dated points with their sources, and the figures that belong to it.
 *
 * @tagname monusco-focus-area
 * @summary One area of the mission's work.
 * @slot - The area in a sentence, as published with the article, in a `<p>`: shown until there are data and when they cannot be had.
 * @csspart base - The whole.
 * @csspart title - The heading.
 * @csspart summary - What the area is.
 * @csspart figures - The figures that belong to it.
 * @csspart figure - One of them.
 * @csspart freshness - Whether a figure still holds, in words.
 * @csspart correction - What was corrected, when and why.
 * @csspart points - The dated points.
 * @csspart point - One of them.
 * @csspart sources - The numbered sources, folded.
 * @csspart frozen - The note of an area that `as-of` freezes.
 * @csspart abbreviations - In the sources: what abbreviations mean.
 * @csspart reference - A number that leads to a source.
 * @csspart draft - In the sources: that no native speaker has read the translation.
 * @csspart notice - What went wrong.
 * @csspart retry - The button that asks for the data again.
 * @cssstate loading - There are no data yet.
 * @cssstate ready - The area is shown.
 * @cssstate empty - Nothing of the area was known on that day.
 * @cssstate failed - The data could not be had, or have no such area.
 * @cssstate settled - It ends below what is seen: room that the page keeps for it can be taken back.
 */
export class MonuscoFocusArea extends LitElement {
  static readonly version: string = VERSION;
  static override readonly styles = styles;

  readonly #data = new DatasetController(this);
  readonly #frame = new Frame(this, this.#data);

  /**
   * Id of the area: `rule-of-law`, `humanitarian-assistance`, `civilian-protection`, …
   * @choices one areas
   */
  @property({ converter: orElse("") }) area: Open<AreaId> = "";

  /** Level of the heading, 2 to 6, so that it fits the page's outline. */
  @property({ type: Number, attribute: "heading-level" }) headingLevel = 3;

  /** Freezes the area to what was known on a day: `2024-06-30`, EDTF. */
  @property({ attribute: "as-of" }) asOf?: string;

  /** What a framework has taken away is null to one, empty to another: here it is as if it had never been. */
  protected override willUpdate(): void {
    this.area ??= "";
  }

  protected override render(): unknown {
    return this.#frame.render((dataset) => this.#show(dataset));
  }

  #show(dataset: Dataset): Shown {
    const { asOf, today } = this.#data;
    const view = areaOf(dataset, this.area, asOf === undefined ? { on: today } : { asOf });
    if (!view) return this.#unknown(dataset);
    const { area, points, findings, pointer } = view;
    const isEmpty = points.length + findings.length === 0;
    const frozen = frozenNote(this.#data, view.newerExist, [pointer, ...findings.map((finding) => finding.pointer)]);
    if (asOf !== undefined && isEmpty) return { content: this.#unknownThen(area, frozen), state: "empty" };
    const sources = new SourceList(this.#data, dataset);
    // In the order of reading, so that the numbers of the sources rise down the page.
    const summary = html`<p class="summary" part="summary">${localized(this.#data, area.summary)}${sources.cite(view.sources)}</p>
      ${["title", "summary"].map((field) => corrections(this.#data, dataset, `${pointer}/${field}`))}`;
    const figures = this.#figures(dataset, findings, sources);
    const list = this.#points(dataset, view, sources);
    const content = html`<section>
      <div class="layout">
        <div class="head">${heading(levelOf(this.headingLevel), localized(this.#data, area.title))}</div>
        <div class="body">
          ${summary}${figures}${list} ${frozen}
          <div class="foot">${sources.render([area.title, area.summary, ...points.map(({ text }) => text), ...findings.map(({ metric }) => metric.label)])}</div>
        </div>
      </div>
    </section>`;
    return { content, state: isEmpty ? "empty" : "ready" };
  }

  /** Frozen to a day on which nothing of it was known: what it is today is not told. */
  #unknownThen(area: FocusArea, frozen: unknown): TemplateResult {
    const words = aroundDate(this.#data, this.#data.language.messages.nothingKnownOn, this.#data.asOf!);
    return html`<section>
      <div class="head">${heading(levelOf(this.headingLevel), localized(this.#data, area.title))}</div>
      <p>${words}</p>
      ${frozen}
    </section>`;
  }

  #unknown(dataset: Dataset): Shown {
    const known = dataset.focusAreas.map(({ id }) => id).join(", ");
    this.#data.complain(`area=${JSON.stringify(this.area)}: the dataset "${dataset.id}" has no such area. It has: ${known}.`);
    return missing(this.#data.language.messages.noSuchArea(this.area));
  }

  #figures(dataset: Dataset, findings: readonly Finding[], sources: SourceList): unknown {
    if (findings.length === 0) return nothing;
    return html`<dl class="figures" part="figures">
      ${findings.map((finding) => this.#figure(dataset, finding, sources))}
    </dl>`;
  }

  #figure(dataset: Dataset, finding: Finding, sources: SourceList): TemplateResult {
    const { observation, pointer } = finding;
    return html`<div>
      <dt>${figureLabel(this.#data, finding)}</dt>
      <dd class="value" part="figure">${figureValue(this.#data, finding)}</dd>
      <dd class="meta">
        <span class="as-of">${figureDate(this.#data, finding)}${sources.cite([observation.source])}</span> ${freshness(this.#data, freshnessOf(finding, this.#data.today))}
        ${corrections(this.#data, dataset, pointer)}
      </dd>
    </div>`;
  }

  #points(dataset: Dataset, { area, points, pointer }: AreaView, sources: SourceList): unknown {
    if (points.length === 0) return nothing;
    const { messages } = this.#data.language;
    return html`<ul class="points" part="points">
      ${points.map(
        (point) =>
          html`<li part="point">
            ${localized(this.#data, point.text)}
            <span class="when"
              >${point.date === undefined ? messages.undated : dated(this.#data, point.date)}${this.#doubt(point.confidence)}</span
            >${sources.cite(sourcesOn(point.sources, dataset, this.#data.asOf))}${corrections(this.#data, dataset, `${pointer}/points/${area.points.indexOf(point)}`)}${note(this.#data, point.note)}
          </li>`,
      )}
    </ul>`;
  }

  #doubt(confidence: FocusArea["points"][number]["confidence"]): unknown {
    const word = doubt(this.#data, confidence);
    return word === undefined ? nothing : html`${this.#data.language.messages.comma}<span class="uncertain">${word}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "monusco-focus-area": MonuscoFocusArea;
  }
}
