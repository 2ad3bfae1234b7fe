import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { endOf, startOf } from "../../data/edtf.js";
import type { Dataset } from "../../data/schema.js";
import { isKnownOn } from "../../data/select.js";
import { bibtex } from "../../format/bibtex.js";
import { pageCitations, type Cited } from "../../store/citations.js";
import { DatasetController } from "../../store/dataset-controller.js";
import { VERSION } from "../../version.js";
import { Copier } from "../shared/citation.js";
import { allAbbreviations } from "../shared/abbreviations.js";
import { draftNote } from "../shared/draft-note.js";
import { downloads } from "../shared/downloads.js";
import { Frame, frozenNote, type Shown } from "../shared/frame.js";
import { sourceEntry, sourceText } from "../shared/source-entry.js";
import { heading, heard, levelOf } from "../shared/text.js";
import { styles } from "./sources.styles.js";

/** A list of more sources than the first folds all but as many as the second says. */
const FOLD_ABOVE = 36;
const SHOWN = 24;

/**
 * The bibliography of the page: what its widgets cite, numbered in the order in which a reader meets it. While it stands on the page, the marks
 * in all widgets bear its numbers; it follows as widgets come and go.
 *
 * @tagname monusco-sources
 * @summary The sources of the page, numbered.
 * @slot - The sources in words, as published with the article, in a `<p>`: shown until there are data and when they cannot be had.
 * @csspart base - The whole.
 * @csspart title - The heading.
 * @csspart subtitle - What the list is of.
 * @csspart source - One source.
 * @csspart copy - The buttons that copy the list.
 * @csspart by-hand - The list to copy by hand, where the page may not use the clipboard.
 * @csspart downloads - The button that opens the files to take away.
 * @csspart download - One of them.
 * @csspart popover - Their list.
 * @csspart frozen - The note of a list that `as-of` freezes.
 * @csspart abbreviations - In the sources: what abbreviations mean.
 * @csspart draft - In the sources: that no native speaker has read the translation.
 * @csspart notice - What went wrong.
 * @csspart retry - The button that asks for the data again.
 * @cssstate loading - There are no data yet.
 * @cssstate ready - The list is shown.
 * @cssstate empty - No widget of the page cites anything.
 * @cssstate failed - The data could not be had.
 * @cssstate settled - It ends below what is seen: room that the page keeps for it can be taken back.
 */
export class MonuscoSources extends LitElement {
  static readonly version: string = VERSION;
  static override readonly styles = styles;

  readonly #data = new DatasetController(this);
  readonly #frame = new Frame(this, this.#data);
  readonly #copiers = { text: new Copier(this), bibtex: new Copier(this) };
  #close: (() => void) | undefined;
  #unsubscribe: (() => void) | undefined;

  /** The whole bibliography of the dataset; what the page cites comes first, with its numbers. */
  @property({ type: Boolean }) all = false;

  /** Level of the heading, 2 to 6, so that it fits the page's outline. */
  @property({ type: Number, attribute: "heading-level" }) headingLevel = 3;

  /** With `all`: leaves out what was published after a day, `2024-06-30`, EDTF. What widgets cite is theirs to say. */
  @property({ attribute: "as-of" }) asOf?: string;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unsubscribe = pageCitations().subscribe(() => this.requestUpdate());
    this.#close = pageCitations().open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#close?.();
  }

  protected override render(): unknown {
    return this.#frame.render((dataset) => this.#show(dataset));
  }

  #show(dataset: Dataset): Shown {
    const { messages } = this.#data.language;
    const cited = this.#data.citations.entries(dataset);
    const entries = this.all ? [...cited, ...this.#others(dataset, cited)] : cited;
    const subtitle = this.all ? messages.allSourcesSubtitle : messages.sourcesSubtitle;
    const isUnnamed = entries.some(({ source }) => source.license === undefined);
    const content = html`<section>
      <div class="head">
        ${heading(levelOf(this.headingLevel), messages.sourcesTitle)}
        ${entries.length > 0 ? html`<p class="subtitle" part="subtitle">${subtitle}</p>` : nothing}
      </div>
      ${entries.length === 0 ? html`<p>${messages.nothingCited}</p>` : this.#list(entries)}
      ${this.all ? frozenNote(this.#data, false, ["/sources"]) : nothing}
      ${isUnnamed ? html`<p class="remark">${messages.licencesUnnamed}</p>` : nothing} ${entries.length > 0 ? allAbbreviations(this.#data, dataset) : nothing} ${draftNote(this.#data, dataset)}
      ${entries.length > 0 ? this.#actions(entries) : nothing}
    </section>`;
    return { content, state: entries.length === 0 ? "empty" : "ready" };
  }

  /** What the dataset rests on and the page does not cite. */
  #others(dataset: Dataset, entries: readonly Cited[]): readonly Cited[] {
    const { asOf } = this.#data;
    const cited = new Set(entries.map(({ dataset: of, id }) => `${of} ${id}`));
    return Object.entries(dataset.sources).flatMap(([id, source]) =>
      cited.has(`${dataset.id} ${id}`) || (asOf !== undefined && !isKnownOn({ sources: [id] }, dataset, asOf))
        ? []
        : [{ dataset: dataset.id, id, source }],
    );
  }

  #list(entries: readonly Cited[]): TemplateResult {
    const list = (some: readonly Cited[], start: number): TemplateResult =>
      html`<ol class="entries" start=${start}>
        ${some.map(
          ({ source }, index) =>
            html`<li part="source">
              <span class="number" aria-hidden="true">${start + index}</span>${heard(`${start + index}. `)}<span>${sourceEntry(this.#data, source)}</span>
            </li>`,
        )}
      </ol>`;
    if (entries.length <= FOLD_ABOVE) return list(entries, 1);
    const rest = entries.slice(SHOWN);
    return html`${list(entries.slice(0, SHOWN), 1)}
      <details class="rest">
        <summary>${this.#data.language.messages.moreSources(rest.length)}</summary>
        ${list(rest, SHOWN + 1)}
      </details>`;
  }

  #actions(entries: readonly Cited[]): TemplateResult {
    const { messages } = this.#data.language;
    const files = {
      text: () => entries.map(({ source }, index) => `${index + 1}. ${sourceText(this.#data, source)}\n`).join(""),
      bibtex: () => bibtex(entries.map(referenceOf)),
    };
    const copy = (kind: "text" | "bibtex", words: string): TemplateResult =>
      html`<button type="button" class="action" part="copy" @click=${() => this.#copiers[kind].copy(files[kind]())}>
        <span aria-live="polite">${this.#copiers[kind].result === "copied" ? messages.copied : words}</span>
      </button>`;
    const failed = (["text", "bibtex"] as const).find((kind) => this.#copiers[kind].result === "failed");
    return html`<div class="actions-row screen-only">
        ${copy("text", messages.copyText)} ${copy("bibtex", messages.copyBibtex)}
        ${downloads(this.#data, [
          { label: messages.downloadText, file: "sources.txt", type: "text/plain", text: files.text },
          { label: messages.downloadBibtex, file: "sources.bib", type: "application/x-bibtex", text: files.bibtex },
        ])}
      </div>
      ${failed ? html`<div class="by-hand" part="by-hand" role="status"><p>${messages.copyYourself}</p><pre tabindex="0">${files[failed]()}</pre></div>` : nothing}`;
  }
}

/** A year, a month or a day: of an interval its end, since by then all of it was there. */
function referenceOf({ dataset, id, source }: Cited): Parameters<typeof bibtex>[0][number] {
  const { title, publisher, via, url, accessed, language, license: licence } = source;
  const date = source.published === undefined ? undefined : (endOf(source.published) ?? startOf(source.published));
  const published = date === undefined ? undefined : /^\d{4}(-\d\d){0,2}/.exec(date)?.[0];
  return { key: `${dataset}-${id}`, title, publisher, via, published, url, accessed, language, licence };
}

declare global {
  interface HTMLElementTagNameMap {
    "monusco-sources": MonuscoSources;
  }
}
