import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { Open } from "../../data/ids.js";
import { RESOURCE_KINDS, type Dataset, type Resource, type ResourceKind } from "../../data/schema.js";
import { languageRank, resourcesOf, tableOf } from "../../data/select.js";
import { csv } from "../../format/csv.js";
import { fileSize } from "../../format/file-size.js";
import { formatName } from "../../format/media-type.js";
import { fallbackChain } from "../../i18n/language.js";
import { DatasetController } from "../../store/dataset-controller.js";
import { VERSION } from "../../version.js";
import { corrections } from "../shared/corrections.js";
import { save, sizeOf, type Download } from "../shared/downloads.js";
import { Frame, frozenNote, type Shown } from "../shared/frame.js";
import { complainOfUnknown, listOf } from "../shared/attributes.js";
import { dated, fileLink, heading, levelOf, localized, named } from "../shared/text.js";
import { styles } from "./resources.styles.js";

/**
 * Documents, pages and data to open: kind, publisher, date, format, size and languages are told before the click. What can be read in the
 * page's language comes first. A table made from the dataset itself is made in the page, without a request.
 *
 * @tagname monusco-resources
 * @summary Documents and data to open or take away.
 * @slot - The same in a sentence, as published with the article, in a `<p>`: shown until there are data and when they cannot be had.
 * @csspart base - The whole.
 * @csspart title - The heading.
 * @csspart resource - One of them.
 * @csspart kind - What it is.
 * @csspart link - Its title: a link, or the button that makes the file.
 * @csspart description - What a reader finds there.
 * @csspart details - Publisher, date, format, size, languages.
 * @csspart correction - What was corrected, when and why.
 * @csspart frozen - The note of a list that `as-of` freezes.
 * @csspart notice - What went wrong.
 * @csspart retry - The button that asks for the data again.
 * @cssstate loading - There are no data yet.
 * @cssstate ready - The list is shown.
 * @cssstate empty - Nothing of this kind is listed, or nothing was published by that day.
 * @cssstate failed - The data could not be had.
 * @cssstate settled - It ends below what is seen: room that the page keeps for it can be taken back.
 */
export class MonuscoResources extends LitElement {
  static readonly version: string = VERSION;
  static override readonly styles = styles;

  readonly #data = new DatasetController(this);
  readonly #frame = new Frame(this, this.#data);

  /**
   * Kinds to show, between spaces: `resolution`, `report`, `page`, `data`. Without it, all.
   * @choices many resource-kinds
   */
  @property() kind?: Open<ResourceKind>;

  /** Only those that the dataset puts before the others: the "learn more" of a page. */
  @property({ type: Boolean }) featured = false;

  /** Level of the heading, 2 to 6, so that it fits the page's outline. */
  @property({ type: Number, attribute: "heading-level" }) headingLevel = 3;

  /** Freezes the list to what was published by a day: `2024-06-30`, EDTF. */
  @property({ attribute: "as-of" }) asOf?: string;

  protected override render(): unknown {
    return this.#frame.render((dataset) => this.#show(dataset));
  }

  #show(dataset: Dataset): Shown {
    const { asOf, language } = this.#data;
    const { messages } = language;
    const query = { kinds: this.#kinds(), featured: this.featured, languages: fallbackChain(this.#data.tag || "en") };
    const all = resourcesOf(dataset, query);
    const shown = asOf === undefined ? all : resourcesOf(dataset, { ...query, asOf });
    const list =
      shown.length === 0
        ? html`<p>${messages.noResources}</p>`
        : html`<ul class="list">
            ${shown.map((one) => this.#row(dataset, one, query.languages))}
          </ul>`;
    const content = html`<section>
      <div class="head">${heading(levelOf(this.headingLevel), this.featured ? messages.learnMore : messages.resourcesTitle)}</div>
      ${list} ${frozenNote(this.#data, shown.length < all.length, ["/resources"])}
    </section>`;
    return { content, state: shown.length === 0 ? "empty" : "ready" };
  }

  #kinds(): readonly string[] {
    const kinds = listOf(this.kind);
    complainOfUnknown(this.#data, "kind", kinds, RESOURCE_KINDS);
    return kinds;
  }

  #row(dataset: Dataset, resource: Resource, languages: readonly string[]): TemplateResult {
    const { messages } = this.#data.language;
    const file = this.#fileOf(dataset, resource);
    const title = localized(this.#data, resource.title);
    const url = resource.url === undefined ? undefined : this.#data.address(resource.url);
    const pointer = `/resources/${dataset.resources.indexOf(resource)}`;
    return html`<li part="resource">
      <p class="kind" part="kind">${messages.resourceKinds[resource.kind]}</p>
      <div>
        <p class="name">
          ${file ? html`<button type="button" part="link" @click=${() => save(file)}><span>${title}</span></button>` : fileLink(url, title, { mediaType: resource.mediaType, languages: resource.language })}
        </p>
        ${resource.description ? html`<p class="description" part="description">${localized(this.#data, resource.description)}</p>` : nothing}
        <p class="details" part="details">${this.#details(resource, languages, file)}</p>
        ${url === undefined ? nothing : html`<p class="print-only details">${url}</p>`} ${corrections(this.#data, dataset, pointer)}
      </div>
    </li>`;
  }

  /** The file that a resource without an address is made into. */
  #fileOf(dataset: Dataset, { id, table, title }: Resource): Download | undefined {
    if (!table) return undefined;
    const text = (): string => csv(tableOf(dataset, table));
    return { label: this.#data.text(title).value, file: `${id}.csv`, type: "text/csv", text };
  }

  #details(resource: Resource, languages: readonly string[], file: Download | undefined): unknown {
    const { messages } = this.#data.language;
    const { publisher, published, mediaType } = resource;
    const size = file ? sizeOf(file) : resource.size;
    const rank = (tag: string): number => languageRank([tag], languages);
    const names = [...resource.language].sort((a, b) => rank(a) - rank(b)).map((tag) => this.#languageName(tag));
    const format = [
      mediaType === undefined ? messages.webPage : formatName(mediaType),
      ...(size === undefined ? [] : [this.#size(size)]),
    ];
    return html`${named(publisher)}${published === undefined ? nothing : html`${messages.comma}${dated(this.#data, published)}`}${file ? html`. ${messages.madeFromData}` : nothing}.
    ${format.join(messages.comma)}. ${messages.inLanguages(names)}.`;
  }

  #languageName(tag: string): string {
    const { languageNames } = this.#data.language.messages;
    const primary = tag.toLowerCase().split("-")[0]!;
    return Object.hasOwn(languageNames, primary) ? languageNames[primary]! : tag;
  }

  #size(bytes: number): string {
    const { messages, number } = this.#data.language;
    const { value, unit } = fileSize(bytes);
    return messages.fileSize(number(value, "standard").figure, unit);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "monusco-resources": MonuscoResources;
  }
}
