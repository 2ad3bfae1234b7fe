/** The mission's areas of work. */
import * as v from "valibot";
import { edtf, id, provenance, sourceIds, text } from "./fields.js";

/** One thing that was done in an area of work. */
export const pointSchema = v.object({
  /**
   * What was done, in a sentence.
   * @example { "en": "Mobile courts heard cases in four provinces." }
   */
  text,
  /**
   * When it was, or until when it holds. Without it the point is shown as undated.
   * @example "2023-01/2024-11"
   */
  date: v.optional(edtf),
  /**
   * What says so.
   * @example ["un-human-rights-2025-01"]
   */
  sources: sourceIds,
  ...provenance,
});

/** An area of work: what it is, what was done, and the figures that belong to it. */
export const focusAreaSchema = v.object({
  /**
   * The name of the area.
   * @example "rule-of-law"
   */
  id,
  /**
   * What it is called.
   * @example { "en": "Rule of law" }
   */
  title: text,
  /**
   * What the area is, in two or three sentences.
   * @example { "en": "The mission helps courts and police to work." }
   */
  summary: text,
  /** What was done in it, with dates and sources. */
  points: v.array(pointSchema, "must be a list of points"),
  /**
   * Ids of metrics whose latest figures are shown with it.
   * @example ["mobile-courts"]
   */
  metrics: v.optional(v.array(id, "must be a list of metric ids"), []),
  /**
   * Ids of `sources` for the summary.
   * @example ["sc-res-2808"]
   */
  sources: v.optional(v.array(id, "must be a list of source ids"), []),
});
