import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { Dataset, Phase } from "../../data/schema.js";
import { phasesOn, publishedOn, sitesOf, siteTable, type SiteOn, type SitesView } from "../../data/select.js";
import { csv } from "../../format/csv.js";
import { DatasetController } from "../../store/dataset-controller.js";
import { VERSION } from "../../version.js";
import { downloads, type Download } from "../shared/downloads.js";
import { BANDS, inBands, type Band } from "../shared/drawing/bands.js";
import { drawnOnRequest } from "../shared/drawing/on-request.js";
import { Frame, frozenNote, type Shown } from "../shared/frame.js";
import { written } from "../shared/site.js";
import { siteRows, siteSentence } from "../shared/site-rows.js";
import { SourceList } from "../shared/source-list.js";
import { aroundDate, heading, levelOf } from "../shared/text.js";
import { absentWords } from "./absent.js";
import { captionOf } from "./caption.js";
import { choiceOf, siteAt } from "./choice.js";
import { layoutOf, mapDrawing, type Layout } from "./drawing.js";
import { styles } from "./handover-map.styles.js";
import { mapPicture } from "./picture.js";
import { mapDescription, onMap, positionWords } from "./position.js";
import { keys, numbered, phaseList, phaseNotes, sideInset } from "./side.js";
import { subtitle } from "./subtitle.js";

/** The country whose outline the library has. */
const OURS = "CD";

/** More marks than this no map can show. */
const MOST_DRAWN = 200;

/** The maps of all bands, and what they were laid out of. */
interface LaidOut {
  readonly of: string;
  readonly layouts: ReadonlyMap<Band["name"], Layout>;
}

/**
 * The east of DR Congo with the sites that the mission gave up: what became of each, where, and how sure its place is. The phases of the
 * hand-over are numbered on the whole country. A list, in the document at all times, says the same.
 *
 * @tagname monusco-handover-map
 * @summary Where the mission's bases were, and what became of them.
 * @slot - The same in a sentence, as published with the article, in a `<p>`: shown until there are data and when they cannot be had.
 * @csspart base - The whole.
 * @csspart title - The heading.
 * @csspart subtitle - What is shown, and its dates.
 * @csspart map - The map.
 * @csspart choices - The sites on it, to choose from.
 * @csspart read-out - What became of the site that is chosen.
 * @csspart inset - The whole country.
 * @csspart phase - A phase of the hand-over, with its number.
 * @csspart keys - The marks with their words.
 * @csspart side-title - The headings of phases and marks.
 * @csspart list - The sites as a list.
 * @csspart site - One site of the list.
 * @csspart name - Its name.
 * @csspart date - When it was given up.
 * @csspart correction - What was corrected, when and why.
 * @csspart downloads - The button that offers files.
 * @csspart popover - The files on offer.
 * @csspart download - One file.
 * @csspart sources - The numbered sources, folded.
 * @csspart frozen - The note of a map that `as-of` freezes.
 * @csspart reference - A number that leads to a source.
 * @csspart draft - In the sources: that no native speaker has read the translation.
 * @csspart notice - What went wrong.
 * @csspart retry - The button that asks for the data again.
 * @cssstate loading - There are no data yet.
 * @cssstate ready - Sites are shown.
 * @cssstate empty - No site is recorded, or none was known on that day.
 * @cssstate failed - The data could not be had.
 * @cssstate settled - It ends below what is seen: room that the page keeps for it can be taken back.
 */
export class MonuscoHandoverMap extends LitElement {
  static readonly version: string = VERSION;
  static override readonly styles = styles;

  readonly #data = new DatasetController(this);
  readonly #frame = new Frame(this, this.#data);
  #chosen: string | undefined;
  #laidOut: LaidOut | undefined;

  /** Level of the heading, 2 to 6, so that it fits the page's outline. */
  @property({ type: Number, attribute: "heading-level" }) headingLevel = 3;

  /** Freezes the map to what was known on a day: `2024-06-30`, EDTF. */
  @property({ attribute: "as-of" }) asOf?: string;

  /**
   * The map as a picture of its own, with title, sites in words and credits: the text of an SVG document.
   *
   * @param band the width for which it is drawn: `small`, `narrow`, `middle`, `wide` or `full`
   * @returns undefined where there is no map
   */
  toSVG(band: Band["name"] = "full"): string | undefined {
    const { asOf, today, state } = this.#data;
    if (!state.dataset) return undefined;
    const dataset = asOf === undefined ? state.dataset : publishedOn(state.dataset, asOf);
    const { sites } = sitesOf(dataset, today, asOf);
    if (!hasMap(dataset, sites)) return undefined;
    const [drawn, phases] = [drawnOf(sites), this.#phases(dataset)];
    const layout = this.#layouts(drawn, phases).get(band) ?? this.#layouts(drawn, phases).get("full")!;
    const picture = mapPicture(this.#data, band, layout, sites, numbered(dataset, phases));
    return drawnOnRequest(this.renderRoot, picture, captionOf(this.#data, dataset, sites, drawn));
  }

  protected override render(): unknown {
    return this.#frame.render((dataset) => this.#show(dataset));
  }

  readonly #choose = (id: string): void => {
    if (id === this.#chosen) return;
    this.#chosen = id;
    this.requestUpdate();
  };

  #show(dataset: Dataset): Shown {
    const { asOf, today, language } = this.#data;
    const view = sitesOf(dataset, today, asOf);
    const frozen = frozenNote(this.#data, view.newerExist, ["/handover/sites", "/handover/phases"]);
    if (view.sites.length === 0) {
      const { noSites, nothingKnownOn } = language.messages;
      const words = asOf === undefined ? noSites : aroundDate(this.#data, nothingKnownOn, asOf);
      return {
        content: html`<section>${this.#head(dataset, view)}<p class="empty">${words}</p>${frozen}</section>`,
        state: "empty",
      };
    }
    const sources = new SourceList(this.#data, dataset);
    const isMapped = hasMap(dataset, view.sites);
    const content = html`<section>
      ${this.#head(dataset, view)}${isMapped ? this.#withMap(dataset, view.sites, sources) : this.#alone(dataset, view.sites, sources)}${frozen}
      <div class="foot">
        ${isMapped ? html`<p class="credit">${language.messages.outlineCredit} ${language.messages.townCredit}</p>` : nothing}
        ${sources.render()}
        <div class="actions-row screen-only">${downloads(this.#data, this.#files(dataset, view.sites, isMapped))}</div>
      </div>
    </section>`;
    return { content, state: "ready" };
  }

  #head(dataset: Dataset, { sites }: SitesView): TemplateResult {
    const words = subtitle(this.#data, dataset, sites);
    return html`<div class="head">
      ${heading(levelOf(this.headingLevel), html`<span id="title">${this.#data.language.messages.mapTitle}</span>`)}
      ${words === undefined ? nothing : html`<p class="subtitle" part="subtitle">${words}</p>`}
    </div>`;
  }

  #withMap(dataset: Dataset, sites: readonly SiteOn[], sources: SourceList): TemplateResult {
    const phases = this.#phases(dataset);
    const level = Math.min(levelOf(this.headingLevel) + 1, 6);
    const drawn = drawnOf(sites);
    const absent = absentWords(this.#data, sites, drawn);
    // In the order of reading, but for the read-out: whatever is chosen, the sources keep their numbers.
    const phaseRows = phaseList(this.#data, dataset, phases, sources, level);
    const rows = siteRows(this.#data, dataset, sites, sources, (one) => positionWords(this.#data, one));
    return html`<div class="layout">
        <figure aria-labelledby="title">
          ${this.#map(dataset, drawn, phases)}
          ${this.#readOut(drawn, sources)}${absent.length === 0 ? nothing : html`<p class="remark">${absent.join(" ")}</p>`}
        </figure>
        <div class="side">${sideInset(this.#data, dataset, phases)}${phaseRows}${keys(this.#data, sites, level)}</div>
      </div>
      <details class="list" part="list">
        <summary>${this.#data.language.messages.showList}</summary>
        <ol>
          ${rows}
        </ol>
      </details>
      ${phaseNotes(this.#data, phases)}`;
  }

  /** Of another country there is no outline, and a map without a site says nothing: the list alone. */
  #alone(dataset: Dataset, sites: readonly SiteOn[], sources: SourceList): TemplateResult {
    const { noneOnMap, noOutline } = this.#data.language.messages;
    const { code, name } = dataset.mission.country;
    return html`<p class="remark">${code === OURS ? noneOnMap : noOutline(this.#data.text(name).value)}</p>
      <ol class="list" part="list">
        ${siteRows(this.#data, dataset, sites, sources)}
      </ol>`;
  }

  #map(dataset: Dataset, sites: readonly SiteOn[], phases: readonly Phase[]): TemplateResult {
    const description = mapDescription(this.#data, dataset, sites);
    const layouts = this.#layouts(sites, phases);
    return html`<div class="map" part="map">${inBands(({ name }) => this.#drawing(layouts.get(name)!, description))}</div>`;
  }

  /** Laid out once: a choice of a site moves nothing. */
  #layouts(sites: readonly SiteOn[], phases: readonly Phase[]): ReadonlyMap<Band["name"], Layout> {
    const of = JSON.stringify([this.#data.language.tag, phases.map(({ title }) => this.#data.text(title).value), sites]);
    if (this.#laidOut?.of !== of) {
      this.#laidOut = { of, layouts: new Map(BANDS.map(({ name }) => [name, layoutOf(this.#data, name, sites, phases)])) };
    }
    return this.#laidOut.layouts;
  }

  #drawing(layout: Layout, description: string): TemplateResult {
    const { width, height } = layout.frame;
    const point = (event: PointerEvent): void => {
      // A finger that moves scrolls.
      if (event.type === "pointermove" && event.pointerType !== "mouse") return;
      const id = siteAt(layout, event);
      if (id !== undefined) this.#choose(id);
    };
    return html`<svg viewBox=${`0 0 ${width} ${height}`} role="group" aria-label=${description} @pointermove=${point} @pointerup=${point}>
        ${mapDrawing(this.#data, layout)}${choiceOf(this.#data, layout, { chosen: this.#chosen, choose: this.#choose })}
      </svg>
      ${this.#unnamed(layout)}`;
  }

  /** What is chosen is heard by its name when the focus comes to it: nothing is announced twice. */
  #readOut(sites: readonly SiteOn[], sources: SourceList): TemplateResult | typeof nothing {
    if (sites.length === 0) return nothing;
    const one = sites.find(({ site }) => site.id === this.#chosen);
    const words = one
      ? html`${siteSentence(this.#data, one, positionWords(this.#data, one))}${sources.cite(one.site.sources)}`
      : html`<span class="hint" aria-hidden="true">${this.#data.language.messages.chooseSite}</span>`;
    return html`<p class="read-out screen-only" part="read-out">${words}</p>`;
  }

  /** Names that found no room. */
  #unnamed({ unnamed }: Layout): TemplateResult | typeof nothing {
    if (unnamed === 0) return nothing;
    return html`<p class="remark">${this.#data.language.messages.namesInList(unnamed, written(this.#data, unnamed))}</p>`;
  }

  #phases(dataset: Dataset): readonly Phase[] {
    const { asOf } = this.#data;
    return asOf === undefined ? dataset.handover.phases : phasesOn(dataset, asOf);
  }

  #files(dataset: Dataset, sites: readonly SiteOn[], isMapped: boolean): readonly Download[] {
    const { messages } = this.#data.language;
    const table = {
      label: messages.downloadCsv,
      file: `${dataset.id}-sites.csv`,
      type: "text/csv",
      text: () => csv(siteTable(dataset, sites)),
    };
    const picture = {
      label: messages.downloadSvg,
      file: `${dataset.id}-map.svg`,
      type: "image/svg+xml",
      text: () => this.toSVG(),
    };
    return isMapped ? [picture, table] : [table];
  }
}

/** Whether there is an outline of the country, and a site on it. */
const hasMap = ({ mission }: Dataset, sites: readonly SiteOn[]): boolean => mission.country.code === OURS && sites.some(onMap);

/** The sites that have a mark. */
const drawnOf = (sites: readonly SiteOn[]): readonly SiteOn[] => sites.filter(onMap).slice(0, MOST_DRAWN);

declare global {
  interface HTMLElementTagNameMap {
    "monusco-handover-map": MonuscoHandoverMap;
  }
}
