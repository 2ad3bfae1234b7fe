import { html, isServer, nothing, type LitElement, type TemplateResult } from "lit";
import type { Dataset } from "../../data/schema.js";
import { correctionsOf, type Finding } from "../../data/select.js";
import type { Notation } from "../../format/index.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { citationText, Copier } from "./citation.js";
import { corrections } from "./corrections.js";
import { doubt } from "./doubt.js";
import { meanings } from "./abbreviations.js";
import { draftNote } from "./draft-note.js";
import { placePopover } from "./place-popover.js";
import { publisherOf, sourceTitle } from "./source-entry.js";
import { dated, link, localized, named } from "./text.js";

/** A row of the popover. */
export type Row = readonly [term: string, details: unknown];

/**
 * Where a figure comes from: document, publisher, dates, licence, and its citation to copy. A native popover, opened by a button with
 * `popovertarget="source"`. What is in it is made when it is first opened: a page of many figures holds many that never are.
 */
export class SourcePopover {
  readonly #host: LitElement;
  readonly #data: DatasetController;
  readonly #copier: Copier;
  readonly #update: () => void;
  /** Without a script it cannot follow, and where popovers are unknown it lies open. */
  #isMade = isServer || !("popover" in HTMLElement.prototype);

  /** @param update renders the element at once */
  constructor(host: LitElement, data: DatasetController, update: () => void) {
    this.#host = host;
    this.#data = data;
    this.#copier = new Copier(host);
    this.#update = update;
  }

  /** @param more makes further rows; not asked before they are to be seen */
  render(dataset: Dataset, finding: Finding, notation: Notation, more: () => readonly Row[]): TemplateResult {
    // A server has made all of it.
    this.#isMade ||= this.#data.isAsRendered;
    return html`<div
      popover
      class="popover"
      id="source"
      part="popover"
      role="dialog"
      aria-label=${this.#data.language.messages.source}
      @beforetoggle=${this.#beforeToggle}
      @toggle=${this.#copier.reset}
    >${this.#isMade ? this.#content(dataset, finding, notation, more()) : nothing}</div>`;
  }

  readonly #beforeToggle = (event: ToggleEvent): void => {
    if (!this.#isMade) {
      this.#isMade = true;
      // An update that is due anyhow brings it in a moment, and may bring another popover.
      const isDue = this.#host.isUpdatePending;
      this.#host.requestUpdate();
      if (!isDue) this.#update();
    }
    // It is measured to find its place.
    placePopover(event);
  };

  #content(dataset: Dataset, finding: Finding, notation: Notation, more: readonly Row[]): TemplateResult {
    const data = this.#data;
    const copier = this.#copier;
    const { messages } = data.language;
    const { metric, series, observation, source } = finding;
    const reported = [
      observation.relation === "exactly" ? undefined : messages.quoted(messages.relations[observation.relation]),
      observation.kind === "observed" ? undefined : messages.kinds[observation.kind].toLowerCase(),
      doubt(data, observation.confidence),
    ].filter((one) => one !== undefined);
    const row = (term: string, details: unknown): unknown =>
      details === undefined
        ? nothing
        : html`<dt>${term}</dt>
            <dd>${details}</dd>`;
    const citation = citationText(data, finding, notation);
    return html`${sourceTitle(source, "document")}
      <dl>
        ${row(messages.publisher, publisherOf(data, source))}
        ${row(messages.figureOf, dated(data, observation.date))} ${row(messages.published, source.published && dated(data, source.published))}
        ${row(messages.read, source.accessed && dated(data, source.accessed))}
        ${row(messages.reportedAs, reported.length > 0 ? reported.join(messages.comma) : undefined)}
        ${row(messages.counted, metric.series.length > 1 ? html`${localized(data, metric.unit)}${messages.colon}${localized(data, series.label)}` : localized(data, metric.unit))}
        ${row(messages.licence, source.license === undefined ? messages.licenceNotStated : named(source.license))}
        ${row(messages.correction, correctionsOf(dataset, finding.pointer).length > 0 ? corrections(data, dataset, finding.pointer) : undefined)}
        ${row(messages.note, observation.note && data.asOf === undefined ? localized(data, observation.note) : undefined)}
        ${row(messages.abbreviations, meanings(data, dataset, [metric.label, metric.unit, series.label, source.publisher]))}
        ${more.map(([term, details]) => row(term, details))}
      </dl>
      <div class="actions">
        ${source.url === undefined ? html`<span>${messages.noAddress}</span>` : link(data.address(source.url), messages.openDocument, "document-link")}
        <button type="button" part="copy" @click=${() => copier.copy(citation)}>
          <span aria-live="polite">${copier.result === "copied" ? messages.copied : messages.copyCitation}</span>
        </button>
      </div>
      ${copier.result === "failed" ? html`<p class="by-hand" role="status">${messages.copyYourself} ${citation}</p>` : nothing} ${draftNote(data, dataset)}
      <button type="button" class="close" part="close" popovertarget="source" popovertargetaction="hide" aria-label=${messages.close}>
        <svg viewBox="0 0 12 12" aria-hidden="true"><path d="M1 1 11 11M11 1 1 11" stroke="currentColor" stroke-width="1.6" fill="none" /></svg>
      </button>`;
  }
}
