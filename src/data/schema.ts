/**
 * The format of the dataset, once: what is checked, what TypeScript knows and what `data/schema.json` says all come from here.
 *
 * Keys that the format does not know are ignored, so that a newer dataset still reads in an older widget.
 */
import * as v from "valibot";
import { isSafeAddress } from "./address.js";
import { DURATION_PATTERN, EDTF_PATTERN, parseEdtf } from "./edtf.js";

const string = v.pipe(v.string("must be a text"), v.nonEmpty("must not be empty"));
const id = v.pipe(
  v.string("must be an id"),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be an id: lower-case letters, digits and single hyphens"),
);
const tag = v.pipe(
  v.string("must be a language tag"),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "must be a BCP 47 language tag"),
);
const edtf = v.pipe(
  v.string("must be a date"),
  v.regex(EDTF_PATTERN, "must be an EDTF date such as 2024, 2024-05, 2024-05-25, 2024-05~ or 2024-05/2024-06"),
  v.check(
    (text) => !EDTF_PATTERN.test(text) || parseEdtf(text) !== undefined,
    "is not a date of the calendar, or ends before it starts",
  ),
  v.description("A date with its precision: EDTF level 1"),
);
const day = v.pipe(
  v.string("must be a day"),
  v.isoDate("must be a day as YYYY-MM-DD"),
  v.check((text) => !/^\d{4}-\d\d-\d\d$/.test(text) || parseEdtf(text) !== undefined, "is not a day of the calendar"),
);
const address = v.pipe(
  v.string("must be an address"),
  v.nonEmpty("must not be empty"),
  v.check(isSafeAddress, "must be an https:, http:, mailto: or relative address"),
  v.description("An https:, http:, mailto: or relative address"),
);
const text = v.pipe(
  v.objectWithRest({ en: string }, string, 'must be an object of texts by language, such as { "en": "…" }'),
  v.description("A text by BCP 47 language tag; English is required, the others fall back to it"),
);
const sourceIds = v.pipe(v.array(id, "must be a list of source ids"), v.minLength(1, "must name at least one source"));
const province = v.pipe(v.string("must be a place"), v.regex(/^CD(-[A-Z]{2})?$/, "must be an ISO 3166-2 code such as CD-SK"));

const confidence = v.pipe(
  v.picklist(["found", "known", "unsure"], "must be found, known or unsure"),
  v.description(
    "found: read in a public document at its address; known: the official document's symbol, not read there; unsure: always shown as uncertain",
  ),
);
const provenance = {
  confidence: v.optional(confidence, "found"),
  ref: v.optional(v.pipe(string, v.description("The row of the fact sheet this came from; left out of the embedded copy"))),
  note: v.optional(text),
};

export const sourceSchema = v.object({
  title: v.pipe(string, v.description("The document's own title, or a description where it was not noted")),
  publisher: string,
  via: v.optional(v.pipe(string, v.description("Who carries the copy that was read, where that is not the publisher"))),
  url: v.optional(address),
  published: v.optional(edtf),
  accessed: v.optional(day),
  language: v.optional(tag),
  titleLanguage: v.optional(
    v.pipe(tag, v.description("Language of the title, where it is a description and not in the document's language")),
  ),
  license: v.optional(string),
});

export const seriesSchema = v.object({
  id,
  label: text,
  method: v.optional(text),
  breaksWith: v.optional(
    v.pipe(
      v.array(id, "must be a list of series ids"),
      v.description("Series of this metric that count in another way: never joined or compared with this one"),
    ),
  ),
});

export const observationSchema = v.object({
  date: edtf,
  published: v.optional(
    v.pipe(edtf, v.description("When the figure became known; else its source's date counts, else the last day of its date")),
  ),
  value: v.pipe(v.number("must be a number"), v.finite("must be finite")),
  relation: v.optional(
    v.picklist(["exactly", "about", "nearly", "at-least", "at-most"], "must be exactly, about, nearly, at-least or at-most"),
    "exactly",
  ),
  kind: v.optional(v.picklist(["observed", "estimated", "projected"], "must be observed, estimated or projected"), "observed"),
  series: id,
  source: id,
  break: v.optional(
    v.pipe(text, v.description("Why this observation cannot be joined to or compared with the one before it in its series")),
  ),
  ...provenance,
});

export const metricSchema = v.object({
  label: text,
  description: v.optional(text),
  unit: v.pipe(text, v.description("What one of it is, in the plural: people, bases, US dollars")),
  reviewEvery: v.pipe(v.string("must be a duration"), v.regex(DURATION_PATTERN, "must be an ISO 8601 duration such as P6M")),
  series: v.pipe(v.array(seriesSchema, "must be a list of series"), v.minLength(1, "must hold at least one series")),
  observations: v.array(observationSchema, "must be a list of observations"),
});

export const focusAreaSchema = v.object({
  id,
  title: text,
  summary: text,
  points: v.array(v.object({ text, date: v.optional(edtf), sources: sourceIds, ...provenance }), "must be a list of points"),
  metrics: v.optional(v.array(id, "must be a list of metric ids"), []),
  sources: v.optional(v.array(id, "must be a list of source ids"), []),
});

export const phaseSchema = v.object({
  id,
  title: text,
  province,
  planned: v.optional(edtf),
  actual: v.optional(edtf),
  status: v.picklist(["planned", "under-way", "completed", "on-hold"], "must be planned, under-way, completed or on-hold"),
  since: v.optional(v.pipe(edtf, v.description("Since when the status holds"))),
  sources: sourceIds,
  note: v.optional(text),
});

export const siteSchema = v.object({
  id,
  name: v.pipe(string, v.description("The place's name, the same in every language")),
  province,
  coordinates: v.optional(
    v.tuple(
      [v.pipe(v.number(), v.minValue(-180), v.maxValue(180)), v.pipe(v.number(), v.minValue(-90), v.maxValue(90))],
      "must be [longitude, latitude]",
    ),
  ),
  accuracy: v.optional(
    v.pipe(
      v.number("must be metres"),
      v.minValue(0, "must not be negative"),
      v.description("Metres within which the coordinates hold"),
    ),
  ),
  transferred: v.optional(edtf),
  outcome: v.picklist(
    ["police", "army", "civil-authority", "closed", "unknown"],
    "must be police, army, civil-authority, closed or unknown",
  ),
  countedByMission: v.optional(v.boolean("must be true or false"), true),
  sources: sourceIds,
  ...provenance,
});

export const EVENT_KINDS = [
  "council",
  "government",
  "agreement",
  "handover",
  "fighting",
  "mission",
  "regional",
  "election",
] as const;

export const eventSchema = v.object({
  id,
  date: edtf,
  kind: v.picklist(EVENT_KINDS, `must be one of ${EVENT_KINDS.join(", ")}`),
  title: text,
  text: v.optional(text),
  phase: v.optional(id),
  sites: v.optional(v.array(id, "must be a list of site ids"), []),
  places: v.optional(
    v.pipe(
      v.array(province, "must be a list of places"),
      v.description("ISO 3166-2 provinces; none where it concerns the whole country"),
    ),
    [],
  ),
  sources: sourceIds,
  ...provenance,
});

export const resourceSchema = v.object({
  id,
  kind: v.picklist(["resolution", "report", "page", "data"], "must be resolution, report, page or data"),
  featured: v.optional(v.boolean("must be true or false"), false),
  title: text,
  description: v.optional(text),
  url: address,
  mediaType: v.optional(string),
  language: v.pipe(v.array(tag, "must be a list of language tags"), v.minLength(1, "must name a language")),
  publisher: string,
  ref: v.optional(string),
});

export const pictureSchema = v.object({
  id,
  src: address,
  alt: text,
  caption: v.optional(text),
  credit: string,
  license: string,
});

export const correctionSchema = v.object({ date: day, pointer: string, was: v.unknown(), now: v.unknown(), why: text });

export const datasetSchema = v.object({
  version: v.literal(1, "must be 1: this version of monusco-widgets reads no other"),
  id,
  title: text,
  updated: day,
  languages: v.pipe(
    v.array(
      v.object({ tag, status: v.picklist(["reviewed", "draft"], "must be reviewed or draft") }),
      "must be a list of languages",
    ),
    v.minLength(1, "must name a language"),
  ),
  license: string,
  mission: v.object({
    acronym: string,
    name: text,
    country: v.object({ code: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "must be an ISO 3166-1 code")), name: text }),
    status: v.picklist(["active", "closing", "closed"], "must be active, closing or closed"),
    summary: text,
    mandate: v.object({ resolution: string, from: day, until: day }),
    sources: sourceIds,
  }),
  sources: v.record(id, sourceSchema, "must be an object of sources by id"),
  metrics: v.record(id, metricSchema, "must be an object of metrics by id"),
  focusAreas: v.array(focusAreaSchema, "must be a list of focus areas"),
  handover: v.object({
    phases: v.array(phaseSchema, "must be a list of phases"),
    sites: v.array(siteSchema, "must be a list of sites"),
    events: v.array(eventSchema, "must be a list of events"),
  }),
  resources: v.optional(v.array(resourceSchema, "must be a list of resources"), []),
  pictures: v.optional(v.array(pictureSchema, "must be a list of pictures"), []),
  corrections: v.optional(v.array(correctionSchema, "must be a list of corrections"), []),
});

/** A dataset after parsing: every default filled in. */
export type Dataset = v.InferOutput<typeof datasetSchema>;
export type Text = v.InferOutput<typeof text>;
export type Source = v.InferOutput<typeof sourceSchema>;
export type Metric = v.InferOutput<typeof metricSchema>;
export type Series = v.InferOutput<typeof seriesSchema>;
export type Observation = v.InferOutput<typeof observationSchema>;
export type FocusArea = v.InferOutput<typeof focusAreaSchema>;
export type Phase = v.InferOutput<typeof phaseSchema>;
export type Site = v.InferOutput<typeof siteSchema>;
export type HandoverEvent = v.InferOutput<typeof eventSchema>;
export type EventKind = HandoverEvent["kind"];
export type Resource = v.InferOutput<typeof resourceSchema>;
