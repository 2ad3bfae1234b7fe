/** Documents: what facts rest on, what a reader may want to open, pictures, and corrections of what was published. */
import * as v from "valibot";
import { EVENT_KINDS } from "./handover.js";
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

export const RESOURCE_KINDS = ["resolution", "report", "page", "data"] as const;

/** A table of the dataset's own, which a widget makes for the reader to take away. It names an area, a kind of events, or both. */
export const tableSchema = v.object({
  /**
   * Id of the area of work whose points are in it.
   * @example "elections"
   */
  area: v.optional(id),
  /**
   * The kind of events that are in it.
   * @example "election"
   */
  events: v.optional(v.picklist(EVENT_KINDS, `must be one of ${EVENT_KINDS.join(", ")}`)),
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
  kind: v.picklist(RESOURCE_KINDS, "must be resolution, report, page or data"),
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
   * Where it is. A resource has either this or a `table`.
   * @example "https://docs.un.org/en/S/RES/2717(2023)"
   */
  url: v.optional(address),
  /**
   * What a widget makes of this dataset for the reader to take away.
   * @example { "area": "elections", "events": "election" }
   */
  table: v.optional(tableSchema),
  /**
   * Its media type (IANA), where it is not a web page.
   * @example "application/pdf"
   */
  mediaType: v.optional(string),
  /**
   * How large the file is, in bytes, where it is one. A reader with a slow line wants to know.
   * @example 482113
   */
  size: v.optional(v.pipe(v.number("must be bytes"), v.integer("must be whole bytes"), v.minValue(0, "must not be negative"))),
  /**
   * When it was published. A widget frozen to an earlier day leaves it out.
   * @example "2023-12-19"
   */
  published: v.optional(edtf),
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

/** One file of a picture that comes in several widths. */
export const pictureFileSchema = v.object({
  /**
   * Address of the file.
   * @example "https://example.org/convoy-640.jpg"
   */
  src: address,
  /**
   * Its width in pixels.
   * @example 640
   */
  width: v.pipe(v.number("must be pixels"), v.integer("must be whole pixels"), v.minValue(1, "must be at least 1")),
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
   * The same picture in other widths, each a file of its own: a browser takes the one that fits the reader's screen and line.
   * @example [{ "src": "https://example.org/convoy-640.jpg", "width": 640 }]
   */
  sizes: v.optional(v.array(pictureFileSchema, "must be a list of files"), []),
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
