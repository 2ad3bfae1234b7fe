import { html, nothing, type TemplateResult } from "lit";
import type { Source } from "../../data/schema.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { around, aroundDate, dated, dateText, link, named, phrased } from "./text.js";

/** Where a source can be read, as a page can link to it. */
export const sourceAddress = (data: DatasetController, { url }: Source): string | undefined =>
  url === undefined ? undefined : data.address(url);

/** The title of a document, in its language. */
export const sourceTitle = (
  { title, titleLanguage, language }: Source,
  look: string | typeof nothing = nothing,
): TemplateResult => html`<cite class=${look} lang=${titleLanguage ?? language ?? nothing}>${named(title)}</cite>`;

/** Who published a source, and who handed it on. */
export const publisherOf = (data: DatasetController, { publisher, via }: Source): unknown =>
  via === undefined ? named(publisher) : phrased(data.language.messages.via, named(publisher), named(via));

/** A source as it stands in a list: title, publisher, when it was published and read, licence; its address in print. */
export function sourceEntry(data: DatasetController, source: Source): TemplateResult {
  const { messages } = data.language;
  const published = source.published === undefined ? nothing : html`${messages.comma}${dated(data, source.published)}`;
  const read =
    source.accessed === undefined ? nothing : html`${messages.comma}${aroundDate(data, messages.readOn, source.accessed)}`;
  const licence =
    source.license === undefined
      ? nothing
      : html` ${around((piece) => messages.labelled(messages.licence, piece), named(source.license))}.`;
  const address = source.url === undefined ? nothing : html`<span class="print-only">${named(source.url)}</span>`;
  return html`${link(sourceAddress(data, source), sourceTitle(source))}. ${publisherOf(data, source)}${published}${read}.${licence}${address}`;
}

/** The same as one line of text. */
export function sourceText(data: DatasetController, source: Source): string {
  const { messages } = data.language;
  const publisher = source.via === undefined ? source.publisher : messages.via(source.publisher, source.via);
  const published = source.published === undefined ? undefined : dateText(data, source.published);
  const read = source.accessed === undefined ? undefined : messages.readOn(dateText(data, source.accessed));
  return `${[messages.quoted(source.title), publisher, published, source.url, read].filter(Boolean).join(messages.comma)}.`;
}
