import { html, nothing, type TemplateResult } from "lit";
import type { Dataset, Source } from "../../data/schema.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { around, dated, link } from "./text.js";

/** Numbers the sources of one widget in the order in which they are cited. Made anew at each render. */
export class SourceList {
  readonly #data: DatasetController;
  readonly #dataset: Dataset;
  readonly #numbers = new Map<string, number>();

  constructor(data: DatasetController, dataset: Dataset) {
    this.#data = data;
    this.#dataset = dataset;
  }

  /** The numbers of some sources, each a link to its document. */
  cite(ids: readonly string[]): unknown {
    return ids.map((id) => this.#dataset.sources[id] && this.#number(id, this.#dataset.sources[id]));
  }

  #number(id: string, source: Source): TemplateResult {
    let number = this.#numbers.get(id);
    if (number === undefined) this.#numbers.set(id, (number = this.#numbers.size + 1));
    const { messages } = this.#data.language;
    const words = html`<span class="hidden-visually">${messages.labelled(messages.sourceNumber(number), source.publisher)}</span
      ><span aria-hidden="true">${number}</span>`;
    return html`<sup class="reference">${link(source.url, words)}</sup>`;
  }

  /** Every source cited so far, folded; in print it is open, with the addresses written out. */
  render(): unknown {
    if (this.#numbers.size === 0) return nothing;
    const { messages } = this.#data.language;
    const ids = [...this.#numbers.keys()];
    const isUnnamed = ids.some((id) => this.#dataset.sources[id]!.license === undefined);
    return html`<details class="sources" part="sources">
      <summary>${messages.sources(this.#numbers.size)}</summary>
      <ol>
        ${ids.map((id) => html`<li>${this.#entry(this.#dataset.sources[id]!)}</li>`)}
      </ol>
      ${isUnnamed ? html`<p class="licences">${messages.licencesUnnamed}</p>` : nothing}
    </details>`;
  }

  #entry(source: Source): TemplateResult {
    const { messages } = this.#data.language;
    const publisher = source.via === undefined ? source.publisher : messages.via(source.publisher, source.via);
    const published = source.published === undefined ? nothing : html`, ${dated(this.#data, source.published)}`;
    const title = html`<cite lang=${source.titleLanguage ?? source.language ?? nothing}>${source.title}</cite>`;
    const read = source.accessed === undefined ? nothing : html`, ${around(messages.readOn, dated(this.#data, source.accessed))}`;
    const licence = source.license === undefined ? nothing : html` ${messages.labelled(messages.licence, source.license)}.`;
    const address = source.url === undefined ? nothing : html`<span class="print-only">${source.url}</span>`;
    return html`${link(source.url, title)}. ${publisher}${published}${read}.${licence}${address}`;
  }
}
