/** Documents: what facts rest on, what a reader may want to open, pictures, and corrections of what was published. */
import * as v from "valibot";
import { address, day, edtf, id, string, tag, text } from "./fields.js";

/** A document that facts rest on. */
export const sourceSchema = v.object({
  /**
   * The document's own title, or a description where it was not noted.
   * @example "Resolution 2717 (2023)"
   */
  title: string,
  /**
   * Who published it.
   * @example "UN Security Council"
   */
  publisher: string,
  /**
   * Who carries the copy that was read, where that is not the publisher.
   * @example "ReliefWeb"
   */
  via: v.optional(string),
  /**
   * Where it can be read. Leave it out where no address is known.
   * @example "https://docs.un.org/en/S/RES/2717(2023)"
   */
  url: v.optional(address),
  /**
   * When it was published. A figure is known to frozen widgets from this date on.
   * @example "2023-12-19"
   */
  published: v.optional(edtf),
  /**
   * The day on which somebody last read it there.
   * @example "2026-11-24"
   */
  accessed: v.optional(day),
  /**
   * The document's language.
   * @example "en"
   */
  language: v.optional(tag),
  /**
   * Language of the title, where that is a description and not in the document's language.
   * @example "en"
   */
  titleLanguage: v.optional(tag),
  /**
   * Its licence: an SPDX identifier where there is one.
   * @example "CC-BY-4.0"
   */
  license: v.optional(string),
});

/** A document, page or file to offer to the reader. */
export const resourceSchema = v.object({
  /**
   * The name of the resource.
   * @example "resolution-2717"
   */
  id,
  /**
   * What it is.
   * @example "resolution"
   */
  kind: v.picklist(["resolution", "report", "page", "data"], "must be resolution, report, page or data"),
  /**
   * Whether it stands before the others.
   * @example true
   */
  featured: v.optional(v.boolean("must be true or false"), false),
  /**
   * What it is called.
   * @example { "en": "Resolution 2717 (2023): withdrawal begins" }
   */
  title: text,
  /**
   * What a reader finds there, in a sentence.
   * @example { "en": "Ends the mission's work in South Kivu by June 2024." }
   */
  description: v.optional(text),
  /**
   * Where it is.
   * @example "https://docs.un.org/en/S/RES/2717(2023)"
   */
  url: address,
  /**
   * Its media type (IANA), where it is not a web page.
   * @example "application/pdf"
   */
  mediaType: v.optional(string),
  /**
   * The languages it can be read in, at least one.
   * @example ["en", "fr"]
   */
  language: v.pipe(v.array(tag, "must be a list of language tags"), v.minLength(1, "must name a language")),
  /**
   * Who published it.
   * @example "UN Security Council"
   */
  publisher: string,
  /**
   * The row of the maintainer's fact sheet.
   * @example "R-3"
   */
  ref: v.optional(string),
});

/** A picture with all that it must not be shown without. */
export const pictureSchema = v.object({
  /**
   * The name of the picture.
   * @example "convoy-2024"
   */
  id,
  /**
   * Address of the file.
   * @example "https://example.org/convoy.jpg"
   */
  src: address,
  /**
   * What is to be seen, for those who cannot see it.
   * @example { "en": "White lorries leave a base between green hills." }
   */
  alt: text,
  /**
   * What the reader should know of it.
   * @example { "en": "Blue helmets leave Kamanyola on 28 February 2024." }
   */
  caption: v.optional(text),
  /**
   * Who made it.
   * @example "A. Photographer / UN"
   */
  credit: string,
  /**
   * Its licence: an SPDX identifier where there is one.
   * @example "CC-BY-NC-ND-4.0"
   */
  license: string,
});

/**
 * A value that was published and was wrong. Widgets say "Corrected on …, was …"; a widget frozen to an earlier day shows what was published
 * then. Corrections of one place form a chain: what one put there, the next one found.
 */
export const correctionSchema = v.object({
  /**
   * The day since which the right value is published.
   * @example "2026-11-24"
   */
  date: day,
  /**
   * Where: an RFC 6901 JSON pointer into this file, to the field that was wrong: not to a whole thing, nor to a member of a list.
   * @example "/metrics/displaced/observations/3/value"
   */
  pointer: v.pipe(
    v.string("must be a JSON pointer"),
    v.regex(/^(\/([^~/]|~[01])*)+$/, "must be a JSON pointer such as /metrics/…/value"),
  ),
  /**
   * What stood there; `null` where nothing did.
   * @example 5400000
   */
  was: v.unknown(),
  /**
   * What stands there since; `null` where it was taken away. It must be what the file holds there, unless a later correction changed it again.
   * @example 4500000
   */
  now: v.unknown(),
  /**
   * Why, for the reader.
   * @example { "en": "The report was misread: the figure counts returnees too." }
   */
  why: text,
});
