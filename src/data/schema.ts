/**
 * The format of the dataset, once: what is checked, what TypeScript knows, what `data/schema.json` says and the tables of `docs/data.md` all
 * come from here and from the comments and examples beside each field.
 *
 * Keys that the format does not know are ignored, so that a newer dataset still reads in an older widget.
 */
import * as v from "valibot";
import { focusAreaSchema, type pointSchema } from "./schema/areas.js";
import { correctionSchema, pictureSchema, resourceSchema, sourceSchema } from "./schema/documents.js";
import { day, id, place, sourceIds, string, tag, text } from "./schema/fields.js";
import { eventSchema, phaseSchema, siteSchema } from "./schema/handover.js";
import { metricSchema, type observationSchema, type seriesSchema } from "./schema/metrics.js";

export { RESOURCE_KINDS } from "./schema/documents.js";
export { EVENT_KINDS } from "./schema/handover.js";

/** A language of the dataset's texts. */
export const languageSchema = v.object({
  /**
   * The language.
   * @example "fr"
   */
  tag,
  /**
   * `draft`: no native speaker has read it.
   * @example "draft"
   */
  status: v.picklist(["reviewed", "draft"], "must be reviewed or draft"),
});

/** A country. */
export const countrySchema = v.object({
  /**
   * ISO 3166-1 alpha-2.
   * @example "CD"
   */
  code: v.pipe(v.string("must be a country"), v.regex(/^[A-Z]{2}$/, "must be an ISO 3166-1 alpha-2 code such as CD")),
  /**
   * Its name.
   * @example { "en": "Democratic Republic of the Congo" }
   */
  name: text,
});

/** What the mission may do, and until when. */
export const mandateSchema = v.object({
  /**
   * The decision it rests on.
   * @example "S/RES/2808 (2025)"
   */
  resolution: string,
  /**
   * Its first day.
   * @example "2025-12-20"
   */
  from: day,
  /**
   * Its last day. Editors are reminded when it comes near.
   * @example "2026-12-20"
   */
  until: day,
});

/** The mission that the dataset is about. */
export const missionSchema = v.object({
  /**
   * Its short name. `refresh` asks the UN for the figures of this acronym.
   * @example "MONUSCO"
   */
  acronym: string,
  /**
   * Its full name.
   * @example { "en": "United Nations Organization Stabilization Mission in the Democratic Republic of the Congo" }
   */
  name: text,
  /**
   * Acronyms of the missions it followed: their dead are counted with its own.
   * @example ["MONUC"]
   */
  predecessors: v.optional(v.array(string, "must be a list of acronyms"), []),
  /** Where it is. */
  country: countrySchema,
  /**
   * `closing`: the day of its end is decided.
   * @example "active"
   */
  status: v.picklist(["active", "closing", "closed"], "must be active, closing or closed"),
  /**
   * What it is, in two or three sentences.
   * @example { "en": "The UN mission in the east of the country, about to leave." }
   */
  summary: text,
  /** What it may do, and until when. */
  mandate: mandateSchema,
  /**
   * What says so.
   * @example ["sc-res-2808"]
   */
  sources: sourceIds,
  /**
   * The rows of the maintainer's fact sheet.
   * @example "T34"
   */
  ref: v.optional(string),
});

/** The hand-over of the mission's tasks and bases. */
export const handoverSchema = v.object({
  /** The phases of the plan, in order. */
  phases: v.array(phaseSchema, "must be a list of phases"),
  /** Bases and other places that the mission held. */
  sites: v.array(siteSchema, "must be a list of sites"),
  /** What happened when. */
  events: v.array(eventSchema, "must be a list of events"),
});

/** A dataset: everything that widgets show. */
export const datasetSchema = v.object({
  /**
   * The version of this format.
   * @example 1
   */
  version: v.literal(1, "must be 1: this version of monusco-widgets reads no other"),
  /**
   * The name of the dataset.
   * @example "monusco"
   */
  id,
  /**
   * What the dataset is about.
   * @example { "en": "MONUSCO and its hand-over" }
   */
  title: text,
  /**
   * The day of its last change.
   * @example "2026-11-24"
   */
  updated: day,
  /** The languages of its texts, and whether a native speaker has read them. */
  languages: v.pipe(v.array(languageSchema, "must be a list of languages"), v.minLength(1, "must name a language")),
  /**
   * The dataset's licence: an SPDX identifier.
   * @example "CC-BY-4.0"
   */
  license: string,
  /** The mission it is about. */
  mission: missionSchema,
  /** Documents by id. */
  sources: v.record(id, sourceSchema, "must be an object of sources by id"),
  /** Figures by id. */
  metrics: v.record(id, metricSchema, "must be an object of metrics by id"),
  /** The mission's areas of work. */
  focusAreas: v.array(focusAreaSchema, "must be a list of focus areas"),
  /** Phases, sites and events of the hand-over. */
  handover: handoverSchema,
  /** Documents, pages and files to offer to the reader. */
  resources: v.optional(v.array(resourceSchema, "must be a list of resources"), []),
  /**
   * What abbreviations mean that stand in its texts and among its publishers, each a single word.
   * @example { "OCHA": { "en": "United Nations Office for the Coordination of Humanitarian Affairs" } }
   */
  abbreviations: v.optional(v.record(string, text, "must be an object of texts by abbreviation"), {}),
  /**
   * Names of the places that its events name by their codes.
   * @example { "CD-SK": { "en": "South Kivu" } }
   */
  places: v.optional(v.record(place, text, "must be an object of texts by ISO 3166 code"), {}),
  /** Pictures. */
  pictures: v.optional(v.array(pictureSchema, "must be a list of pictures"), []),
  /** What was published and was wrong. */
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
export type Point = v.InferOutput<typeof pointSchema>;
export type Phase = v.InferOutput<typeof phaseSchema>;
export type Site = v.InferOutput<typeof siteSchema>;
export type HandoverEvent = v.InferOutput<typeof eventSchema>;
export type EventKind = HandoverEvent["kind"];
export type Resource = v.InferOutput<typeof resourceSchema>;
export type ResourceKind = Resource["kind"];
export type Picture = v.InferOutput<typeof pictureSchema>;
export type Correction = v.InferOutput<typeof correctionSchema>;
