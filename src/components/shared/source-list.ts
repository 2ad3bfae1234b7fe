import { html, nothing, type TemplateResult } from "lit";
import { isSafeAddress } from "../../data/address.js";
import type { Dataset, Source, Text } from "../../data/schema.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { abbreviations } from "./abbreviations.js";
import { draftNote } from "./draft-note.js";
import { sourceAddress, sourceEntry } from "./source-entry.js";
import { isolated, line } from "./text.js";

/** A number that leads to a document, where its address is one that a link may have. In one piece: a long list has hundreds of them. */
function reference(data: DatasetController, source: Source, number: number): TemplateResult {
  const { messages } = data.language;
  const words = messages.labelled(messages.sourceNumber(number), isolated(data, source.publisher));
  const address = sourceAddress(data, source);
  return address !== undefined && isSafeAddress(address)
    ? html`<sup class="reference" part="reference"><a href=${address}><span class="hidden-visually">${words}</span><span aria-hidden="true">${number}</span></a></sup>`
    : html`<sup class="reference" part="reference"><span class="hidden-visually">${words}</span><span aria-hidden="true">${number}</span></sup>`;
}

/**
 * The sources of one widget, in the order in which they are cited; made anew at each render. Their numbers are the widget's own or, where a
 * bibliography stands on the page, the page's.
 */
export class SourceList {
  readonly #data: DatasetController;
  readonly #dataset: Dataset;
  readonly #cited = new Map<string, number>();
  readonly #references = new Map<string, TemplateResult>();

  constructor(data: DatasetController, dataset: Dataset) {
    this.#data = data;
    this.#dataset = dataset;
  }

  /** The numbers of some sources, each a link to its document. */
  cite(ids: readonly string[]): unknown {
    return line(this.numbers(ids).map(([id, number]) => this.#reference(id, number)));
  }

  /** The same without links, for what is cited and need not be drawn again. */
  numbers(ids: readonly string[]): readonly (readonly [id: string, number: number])[] {
    return ids.flatMap((id) => {
      const source = this.#dataset.sources[id];
      if (!source) return [];
      const number = this.#data.citations.cite(this.#dataset, id, source);
      this.#cited.set(id, number);
      return [[id, number] as const];
    });
  }

  /** Made once for all the places that cite a source. */
  #reference(id: string, number: number): TemplateResult {
    let made = this.#references.get(id);
    if (!made) this.#references.set(id, (made = reference(this.#data, this.#dataset.sources[id]!, number)));
    return made;
  }

  /**
   * Every source cited so far, folded; in print it is open, with the addresses written out.
   *
   * @param texts what the widget shows: what their abbreviations mean is told here, unless a bibliography of the page tells it
   */
  render(texts: readonly (Text | undefined)[] = []): unknown {
    if (this.#cited.size === 0) return nothing;
    const { messages } = this.#data.language;
    const ids = [...this.#cited.keys()];
    const publishers = ids.map((id) => this.#dataset.sources[id]!.publisher);
    const isUnnamed = ids.some((id) => this.#dataset.sources[id]!.license === undefined);
    // On paper the bibliography of the page has them, under the same numbers.
    const isShared = ids.some((id) => this.#data.citations.shared(this.#dataset, id) !== undefined);
    return html`<details class="sources ${isShared ? "shared" : ""}" part="sources">
      <summary>${messages.sources(this.#cited.size)}</summary>
      <ol>
        ${ids.map((id) => html`<li value=${this.#cited.get(id)!}>${sourceEntry(this.#data, this.#dataset.sources[id]!)}</li>`)}
      </ol>
      ${isUnnamed ? html`<p class="licences">${messages.licencesUnnamed}</p>` : nothing} ${isShared ? nothing : abbreviations(this.#data, this.#dataset, [...texts, ...publishers])}
      ${draftNote(this.#data, this.#dataset)}
    </details>`;
  }
}
