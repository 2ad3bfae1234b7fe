/** The kinds of value that the parts of a dataset are made of. */
import * as v from "valibot";
import { isSafeAddress } from "../address.js";
import { DURATION_PATTERN, EDTF_PATTERN, parseEdtf } from "../edtf.js";

/** Words that are not translated: a name, a title as printed, an identifier of the field. */
export const string = v.pipe(v.string("must be a text"), v.regex(/\S/, "must not be empty"));

/** The name of a thing inside the dataset: lower-case letters, digits and single hyphens. Pages outside use it: it never changes. */
export const id = v.pipe(
  v.string("must be an id"),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be an id: lower-case letters, digits and single hyphens"),
);

/** A BCP 47 language tag: `en`, `fr`, `sw`, `sw-CD`. */
export const tag = v.pipe(
  v.string("must be a language tag"),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "must be a BCP 47 language tag"),
);

/** A date as exact as its source, in EDTF: a year, a month, a day, each with `~` (about) or `?` (may be wrong), or an interval of two. */
export const edtf = v.pipe(
  v.string("must be a date"),
  v.regex(EDTF_PATTERN, "must be an EDTF date such as 2024, 2024-05, 2024-05-25, 2024-05~ or 2024-05/2024-06"),
  v.check(
    (text) => !EDTF_PATTERN.test(text) || parseEdtf(text) !== undefined,
    "is not a date of the calendar, or ends before it starts",
  ),
);

/** A day of the calendar, `YYYY-MM-DD`. */
export const day = v.pipe(
  v.string("must be a day"),
  v.isoDate("must be a day as YYYY-MM-DD"),
  v.check((text) => !/^\d{4}-\d\d-\d\d$/.test(text) || parseEdtf(text) !== undefined, "is not a day of the calendar"),
);

/** An ISO 8601 duration in whole years, months, weeks or days. */
export const duration = v.pipe(
  v.string("must be a duration"),
  v.regex(DURATION_PATTERN, "must be an ISO 8601 duration such as P6M"),
);

/** An `https:`, `http:`, `mailto:` or relative address. Others run or carry code, and are refused. */
export const address = v.pipe(
  v.string("must be an address"),
  v.regex(/\S/, "must not be empty"),
  v.check(isSafeAddress, "must be an https:, http:, mailto: or relative address"),
);

/** A text by BCP 47 language tag. English is required; a missing language falls back to another one. Plain words: markup is shown as it stands. */
export const text = v.objectWithRest({ en: string }, string, 'must be an object of texts by language, such as { "en": "…" }');

/** A place: ISO 3166-1 for a country (`CD`), ISO 3166-2 for a part of one (`CD-SK`). */
export const place = v.pipe(
  v.string("must be a place"),
  v.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, "must be an ISO 3166-1 or 3166-2 code such as CD or CD-SK"),
);

/** Ids of `sources`, at least one: what says so. */
export const sourceIds = v.pipe(v.array(id, "must be a list of source ids"), v.minLength(1, "must name at least one source"));

/** What every fact can say of itself. */
export const provenance = {
  /**
   * How sure the fact is. `found`: read in a public document at its address. `known`: general knowledge, its document not read; shown as "not
   * verified". `unsure`: a date or a value that may be wrong; always shown as uncertain.
   * @example "found"
   */
  confidence: v.optional(v.picklist(["found", "known", "unsure"], "must be found, known or unsure"), "found"),
  /**
   * The row of the maintainer's fact sheet this came from. Not shown, and left out of the copy in the bundle.
   * @example "H-N16"
   */
  ref: v.optional(string),
  /**
   * A remark for the reader: what the figure leaves out, where sources differ. Left out where a widget is frozen, since it is of today.
   * @example { "en": "The mission itself counts ten bases." }
   */
  note: v.optional(text),
};
