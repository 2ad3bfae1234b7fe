import { ContextProvider } from "@lit/context";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { Open } from "../../data/ids.js";
import type { Dataset } from "../../data/schema.js";
import { datasetContext } from "../../store/dataset-context.js";
import { DatasetController } from "../../store/dataset-controller.js";
import { WAITING, type DatasetState } from "../../store/dataset-state.js";
import { VERSION } from "../../version.js";
import { complainOfUnknown, listOf } from "../shared/attributes.js";
import { Frame, frozenNote, type Shown } from "../shared/frame.js";
import { SourceList } from "../shared/source-list.js";
import { heading, levelOf } from "../shared/text.js";
import { styles } from "./brief.styles.js";
import { headline, lead } from "./lead.js";
import { contentsOf, ELECTIONS, isSection, rowsOf, SECTIONS, type Contents, type Section } from "./sections.js";

/** What the progress of the hand-over counts. */
const isCountOfBases = (metric: string): boolean => metric.startsWith("bases-");

/**
 * The whole page in one tag: headline and lead, figures, a chart, the hand-over, the areas of work, the map, documents and sources. It is made of
 * the other elements, which get their data from it and whose citations share one list of sources.
 *
 * @tagname monusco-brief
 * @summary The whole page in one tag.
 * @slot - The page in a sentence, as published with the article, in a `<p>`: shown until there are data and when they cannot be had.
 * @csspart base - The whole.
 * @csspart title - The headline.
 * @csspart summary - The lead.
 * @csspart state - Day, last event, mandate and phases.
 * @csspart cards - The large figures.
 * @csspart also-title - The heading of the figures that are also counted.
 * @csspart section - One section: an element of this library.
 * @csspart areas - The areas of work.
 * @csspart correction - What was corrected, when and why.
 * @csspart frozen - The note of a brief that `as-of` freezes.
 * @csspart sources - The numbered sources of the lead, folded, where the brief has no list of its own.
 * @csspart abbreviations - In the sources: what abbreviations mean.
 * @csspart reference - A number that leads to a source.
 * @csspart draft - In the sources: that no native speaker has read the translation.
 * @csspart notice - What went wrong.
 * @csspart retry - The button that asks for the data again.
 * @cssstate loading - There are no data yet.
 * @cssstate ready - The brief is shown.
 * @cssstate empty - The data tell nothing of the sections asked for.
 * @cssstate failed - The data could not be had.
 * @cssstate settled - It ends below what is seen: room that the page keeps for it can be taken back.
 */
export class MonuscoBrief extends LitElement {
  static readonly version: string = VERSION;
  static override readonly styles = styles;

  readonly #data = new DatasetController(this);
  readonly #frame = new Frame(this, this.#data);
  /** What its elements get: the dataset, without what went wrong with it, which the brief says once for all. */
  readonly #provider = new ContextProvider(this, { context: datasetContext, initialValue: WAITING });

  /**
   * Sections to show, in this order, between spaces: `lead`, `figures`, `trend`, `progress`, `more-figures`, `timeline`, `areas`, `map`,
   * `resources`, `elections`, `picture`, `sources`. Without it, all.
   * @choices many sections
   */
  @property() sections?: Open<Section>;

  /** Level of the headline, 1 to 6, so that it fits the page's outline: 1 where it is the page. What is inside follows one and two levels below. */
  @property({ type: Number, attribute: "heading-level" }) headingLevel = 2;

  /** Freezes all of it to what was known on a day: `2024-06-30`, EDTF. */
  @property({ attribute: "as-of" }) asOf?: string;

  protected override willUpdate(): void {
    const { dataset, today } = this.#data.state;
    const { asOf } = this.#data;
    const before = this.#provider.value;
    if (
      before.dataset === dataset &&
      before.today === today &&
      before.asOf === asOf &&
      before.address === this.#data.state.address
    )
      return;
    this.#provider.setValue(this.#provided(dataset));
  }

  protected override render(): unknown {
    return this.#frame.render((dataset) => this.#show(dataset));
  }

  #provided(dataset: Dataset | undefined): DatasetState {
    const { origin, address, today, snapshot } = this.#data.state;
    const { asOf } = this.#data;
    if (!dataset) return WAITING;
    return {
      status: "ready",
      dataset,
      ...(origin && { origin }),
      ...(address !== undefined && { address }),
      ...(today !== undefined && { today }),
      ...(asOf !== undefined && { asOf }),
      ...(snapshot && { snapshot }),
    };
  }

  #show(dataset: Dataset): Shown {
    const { asOf, today, language } = this.#data;
    const asked = this.#asked();
    const contents = contentsOf(dataset, asOf === undefined ? { on: today } : { asOf }, isCountOfBases);
    const sections = asked.filter((section) => this.#hasContent(section, dataset, contents));
    const sources = new SourceList(this.#data, dataset);
    const rows = rowsOf(sections).map(({ main, beside }) => {
      const first = this.#section(main, dataset, contents, sources);
      if (beside.length === 0) return first;
      const others = beside.map((section) => this.#section(section, dataset, contents, sources));
      return html`<div class="pair">
        <div class="column">${first}</div>
        <div class="column">${others}</div>
      </div>`;
    });
    const content = html`<section class="brief">
      <div class="opening">${headline(this.#data, dataset, this.#level)}</div>
      ${frozenNote(this.#data, false, ["/mission"])} ${sections.length === 0 ? html`<p>${language.messages.nothingToTell}</p>` : rows}
      ${sections.includes("sources") ? nothing : sources.render([dataset.mission.summary])}
    </section>`;
    return { content, state: sections.length === 0 ? "empty" : "ready" };
  }

  get #level(): number {
    return this.headingLevel === 1 ? 1 : levelOf(this.headingLevel || 2);
  }

  #asked(): readonly Section[] {
    const names = listOf(this.sections);
    complainOfUnknown(this.#data, "sections", names, SECTIONS);
    return names.length === 0 ? SECTIONS : [...new Set(names.filter(isSection))];
  }

  /** A section of which the dataset tells nothing is left out, and no empty heading stands for it. */
  #hasContent(section: Section, { handover, resources }: Dataset, contents: Contents): boolean {
    switch (section) {
      case "figures":
        return contents.cards.length > 0;
      case "more-figures":
        return contents.rows.length > 0;
      case "trend":
        return contents.trend !== undefined;
      case "areas":
        return contents.areas.length > 0;
      case "elections":
        return contents.hasElections;
      case "timeline":
        return handover.events.length > 0;
      case "progress":
      case "map":
        return handover.sites.length > 0;
      case "resources":
        return resources.length > 0;
      default:
        return true;
    }
  }

  #section(section: Section, dataset: Dataset, contents: Contents, sources: SourceList): TemplateResult {
    const level = Math.min(this.#level + 1, 6);
    switch (section) {
      case "lead":
        return lead(this.#data, dataset, sources);
      case "figures":
        return html`<div class="cards" part="cards">
          ${contents.cards.map((metric) => html`<monusco-stat metric=${metric} part="section"></monusco-stat>`)}
        </div>`;
      case "more-figures":
        return html`<div class="also">
          <div class="head">${heading(level, this.#data.language.messages.alsoCounted, "also-title")}</div>
          ${contents.rows.map((metric) => html`<monusco-stat metric=${metric} variant="compact" part="section"></monusco-stat>`)}
        </div>`;
      case "trend":
        return html`<monusco-trend metric=${contents.trend!} heading-level=${level} part="section"></monusco-trend>`;
      case "progress":
        return html`<monusco-handover-progress variant="compact" heading-level=${level} part="section"></monusco-handover-progress>`;
      case "timeline":
        return html`<monusco-handover-timeline layout="horizontal" heading-level=${level} part="section"></monusco-handover-timeline>`;
      case "areas":
        return html`<div class="areas" part="areas">
          ${contents.areas.map((area) => html`<monusco-focus-area area=${area} heading-level=${level} part="section"></monusco-focus-area>`)}
        </div>`;
      case "map":
        return html`<monusco-handover-map heading-level=${level} part="section"></monusco-handover-map>`;
      case "resources":
        return html`<monusco-resources featured heading-level=${level} part="section"></monusco-resources>`;
      case "elections":
        return html`<monusco-focus-area area=${ELECTIONS} heading-level=${level} part="section"></monusco-focus-area>`;
      case "picture":
        return html`<monusco-picture part="section"></monusco-picture>`;
      case "sources":
        return html`<monusco-sources heading-level=${level} part="section"></monusco-sources>`;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "monusco-brief": MonuscoBrief;
  }
}
