import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { isSafeAddress } from "../../data/address.js";
import type { Open, PictureId } from "../../data/ids.js";
import type { Dataset, Picture } from "../../data/schema.js";
import { DatasetController } from "../../store/dataset-controller.js";
import { VERSION } from "../../version.js";
import { orElse } from "../shared/attributes.js";
import { corrections } from "../shared/corrections.js";
import { Frame, missing, type Shown } from "../shared/frame.js";
import { around, localized, named } from "../shared/text.js";
import { drawing } from "./drawing.js";
import { styles } from "./picture.styles.js";

/**
 * A picture of the dataset with all that it must not be shown without: what it shows in words, caption, credit and licence. Its frame keeps its
 * shape while the file comes. Without a picture in the dataset, a drawing of our own: no file, no request, no people.
 *
 * @tagname monusco-picture
 * @summary A picture, or our own drawing of lakes and hills.
 * @slot - The picture in a sentence, as published with the article, in a `<p>`: shown until there are data and when they cannot be had.
 * @csspart base - The whole.
 * @csspart frame - What holds the picture; its shape is `--monusco-picture-ratio`.
 * @csspart image - The picture.
 * @csspart caption - Caption, credit and licence.
 * @csspart correction - What was corrected, when and why.
 * @csspart notice - What went wrong.
 * @csspart retry - The button that asks for the data again.
 * @cssstate loading - There are no data yet.
 * @cssstate ready - A picture or the drawing is shown.
 * @cssstate failed - The data could not be had, have no such picture, or its file does not come.
 * @cssstate settled - It ends below what is seen: room that the page keeps for it can be taken back.
 */
export class MonuscoPicture extends LitElement {
  static readonly version: string = VERSION;
  static override readonly styles = styles;

  readonly #data = new DatasetController(this);
  readonly #frame = new Frame(this, this.#data);

  /** The address that gave no picture. */
  @state() private missing?: string;

  /**
   * Id of one of the dataset's pictures. Without it the first, else the drawing; `drawing` always asks for the drawing.
   * @choices one pictures
   */
  @property() picture?: Open<PictureId>;

  /** How wide the picture is shown, as in the `sizes` of an `<img>`: `(min-width: 60em) 40em, 100vw`. */
  @property({ converter: orElse("100vw") }) sizes = "100vw";

  /** Freezes the corrections that are told to a day: `2024-06-30`, EDTF. */
  @property({ attribute: "as-of" }) asOf?: string;

  protected override render(): unknown {
    return this.#frame.render((dataset) => this.#show(dataset));
  }

  protected override firstUpdated(): void {
    const image = this.renderRoot.querySelector("img");
    // What a server rendered may have failed before there was anyone to hear of it. A drawing in SVG may have no width of its own.
    if (!image?.complete || image.naturalWidth > 0) return;
    const { src } = image;
    image.decode().catch(() => (this.missing = src));
  }

  readonly #onError = (event: Event): void => {
    this.missing = (event.currentTarget as HTMLImageElement).src;
  };

  #show(dataset: Dataset): Shown {
    if (this.picture === "drawing" || (!this.picture && dataset.pictures.length === 0)) {
      return { content: this.#drawing(), state: "ready" };
    }
    const picture = this.picture ? dataset.pictures.find(({ id }) => id === this.picture) : dataset.pictures[0];
    if (!picture) return this.#unknown(dataset);
    const src = this.#data.address(picture.src);
    const isMissing = this.missing !== undefined && new URL(src, document.baseURI).href === this.missing;
    const image = isMissing || !isSafeAddress(src) ? this.#missing(picture) : this.#image(picture, src);
    const { messages } = this.#data.language;
    const content = html`<figure>
      <div class="frame ${isMissing ? "missing" : ""}" part="frame">${image}</div>
      <figcaption part="caption">
        ${picture.caption ? html`<span class="caption">${localized(this.#data, picture.caption)}</span> ` : nothing}${around(messages.pictureBy, named(picture.credit))}.
        ${around((piece) => messages.labelled(messages.licence, piece), named(picture.license))}.
        ${corrections(this.#data, dataset, `/pictures/${dataset.pictures.indexOf(picture)}`)}
      </figcaption>
    </figure>`;
    return { content, state: isMissing ? "failed" : "ready" };
  }

  #image({ sizes, alt }: Picture, src: string): TemplateResult {
    const { value, lang } = this.#data.text(alt);
    const files = sizes
      .filter((one) => isSafeAddress(one.src))
      .map((one) => `${inSrcset(this.#data.address(one.src))} ${one.width}w`);
    // Attributes in this order: a browser asks for a file as soon as it has read `src`.
    return html`<img
      part="image"
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      alt=${value}
      lang=${lang}
      sizes=${files.length > 0 ? this.sizes : nothing}
      srcset=${files.length > 0 ? files.join(", ") : nothing}
      src=${src}
      @error=${this.#onError}
    />`;
  }

  #missing({ alt }: Picture): TemplateResult {
    return html`<p>${this.#data.language.messages.pictureMissing} ${localized(this.#data, alt)}</p>`;
  }

  #drawing(): TemplateResult {
    const { messages } = this.#data.language;
    return html`<figure>
      <div class="frame" part="frame">${drawing(messages.drawingAlt)}</div>
      <figcaption part="caption"><span class="caption">${messages.drawingCaption}</span> ${messages.drawingBy}.</figcaption>
    </figure>`;
  }

  #unknown(dataset: Dataset): Shown {
    const known = dataset.pictures.map(({ id }) => id).join(", ") || "none";
    this.#data.complain(
      `picture=${JSON.stringify(this.picture)}: the dataset "${dataset.id}" has no such picture. It has: ${known}.`,
    );
    return missing(this.#data.language.messages.noSuchPicture(this.picture ?? ""));
  }
}

/** In a `srcset` a space or a comma can end an address: both are written as escapes. */
const inSrcset = (address: string): string => address.trim().replace(/[\s,]/g, (sign) => encodeURIComponent(sign));

declare global {
  interface HTMLElementTagNameMap {
    "monusco-picture": MonuscoPicture;
  }
}
