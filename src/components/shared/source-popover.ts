import { html, nothing, type TemplateResult } from "lit";
import type { Finding } from "../../data/select.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { citationText, type Copier } from "./citation.js";
import { dated, link, localized } from "./text.js";

/** Pixels between the popover and the edge of the window. */
const MARGIN = 8;

/**
 * Where a figure comes from: document, publisher, dates, licence, and its citation to copy. A native popover, opened by a button with
 * `popovertarget="source"`.
 */
export function sourcePopover(data: DatasetController, finding: Finding, copier: Copier): TemplateResult {
  const { messages } = data.language;
  const { metric, series, observation, source } = finding;
  const reported = [
    observation.relation === "exactly" ? undefined : messages.quoted(messages.relations[observation.relation]),
    observation.kind === "observed" ? undefined : messages.kinds[observation.kind].toLowerCase(),
    observation.confidence === "unsure" ? messages.uncertain.toLowerCase() : undefined,
  ].filter((one) => one !== undefined);
  const row = (term: string, details: unknown): unknown =>
    details === undefined
      ? nothing
      : html`<dt>${term}</dt>
          <dd>${details}</dd>`;
  const citation = citationText(data, finding);
  return html`<div
    popover
    class="popover"
    id="source"
    part="popover"
    role="dialog"
    aria-label=${messages.source}
    @beforetoggle=${place}
    @toggle=${copier.reset}
  >
    <cite class="document" lang=${source.language ?? nothing}>${source.title}</cite>
    <dl>
      ${row(messages.publisher, source.via === undefined ? source.publisher : messages.via(source.publisher, source.via))}
      ${row(messages.figureOf, dated(data, observation.date))} ${row(messages.published, source.published && dated(data, source.published))}
      ${row(messages.read, source.accessed && dated(data, source.accessed))}
      ${row(messages.reportedAs, reported.length > 0 ? reported.join(", ") : undefined)}
      ${row(messages.counted, metric.series.length > 1 ? html`${localized(data, metric.unit)}: ${localized(data, series.label)}` : localized(data, metric.unit))}
      ${row(messages.licence, source.license ?? messages.licenceNotStated)}
      ${row(messages.note, observation.note && localized(data, observation.note))}
    </dl>
    <div class="actions">
      ${source.url === undefined ? html`<span>${messages.noAddress}</span>` : link(source.url, messages.openDocument, "document-link")}
      <button type="button" part="copy" @click=${() => copier.copy(citation)}>
        <span aria-live="polite">${copier.result === "copied" ? messages.copied : messages.copyCitation}</span>
      </button>
    </div>
    ${copier.result === "failed" ? html`<p class="by-hand" role="status">${messages.copyYourself} ${citation}</p>` : nothing}
    <button type="button" class="close" part="close" popovertarget="source" popovertargetaction="hide" aria-label=${messages.close}>
      <svg viewBox="0 0 12 12" aria-hidden="true"><path d="M1 1 11 11M11 1 1 11" stroke="currentColor" stroke-width="1.6" fill="none" /></svg>
    </button>
  </div>`;
}

/**
 * Puts the popover under the button that opens it, within the window, and gives the focus back to that button. It lies in the top layer and is placed in the coordinates of the page,
 * so that it scrolls with its button; its width is known before it is laid out, so that nothing jumps.
 */
function place(event: ToggleEvent): void {
  const popover = event.currentTarget as HTMLElement;
  const root = popover.getRootNode() as ShadowRoot;
  const button = root.querySelector<HTMLElement>('[popovertarget="source"]:not(.close)');
  if (!button) return;
  if (event.newState !== "open") {
    // Within a shadow root Chromium loses the focus that the popover held.
    if (popover.contains(root.activeElement)) button.focus();
    return;
  }
  const { left, right, bottom } = button.getBoundingClientRect();
  const { direction, fontSize } = getComputedStyle(popover);
  const em = Number.parseFloat(fontSize);
  const room = document.documentElement.clientWidth;
  const width = Math.min(23 * em, room - 1.5 * em);
  const wanted = direction === "rtl" ? right - width : left;
  const x = Math.max(MARGIN, Math.min(wanted, room - width - MARGIN));
  const pointAt = direction === "rtl" ? right - 2 * em : left + em;
  popover.style.setProperty("--_x", `${x + scrollX}px`);
  popover.style.setProperty("--_y", `${bottom + scrollY}px`);
  popover.style.setProperty("--_arrow", `${Math.max(em, Math.min(pointAt - x, width - 2 * em))}px`);
}
