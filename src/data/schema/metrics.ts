/** Figures: what is counted, by whom, and each count with its date. */
import * as v from "valibot";
import { duration, edtf, id, provenance, text } from "./fields.js";

/** One way of counting a metric. */
export const seriesSchema = v.object({
  /**
   * The name of the series, within its metric.
   * @example "iom"
   */
  id,
  /**
   * Whose count it is, in few words.
   * @example { "en": "IOM DTM" }
   */
  label: text,
  /**
   * How it is counted.
   * @example { "en": "Countrywide assessment of the Displacement Tracking Matrix" }
   */
  method: v.optional(text),
  /**
   * Whether a figure holds until the next one: a limit, a law, a plan. It is drawn as steps, and no figure is missed in between.
   * @example true
   */
  holds: v.optional(v.boolean("must be true or false")),
  /**
   * Ids of series of this metric that count in another way: never joined by a line, never compared by a percentage. It holds in both directions.
   * @example ["ocha"]
   */
  breaksWith: v.optional(v.array(id, "must be a list of series ids")),
});

/** One figure, with the date it holds for and its source. Old observations stay: add one, never overwrite one. */
export const observationSchema = v.object({
  /**
   * The date the figure holds for, not that of its publication.
   * @example "2025-09"
   */
  date: edtf,
  /**
   * When the figure became known. Without it its source's date counts, else the last day of its own date.
   * @example "2024-12"
   */
  published: v.optional(edtf),
  /**
   * The figure, in the metric's unit: a plain number, without thousands separators.
   * @example 5280000
   */
  value: v.pipe(v.number("must be a number"), v.finite("must be finite")),
  /**
   * The wording of the source: "nearly 15 million" is 15000000 with `nearly`.
   * @example "about"
   */
  relation: v.optional(
    v.picklist(["exactly", "about", "nearly", "at-least", "at-most"], "must be exactly, about, nearly, at-least or at-most"),
    "exactly",
  ),
  /**
   * A count, an estimate, or what is expected. A projection is up to date until its period ends.
   * @example "estimated"
   */
  kind: v.optional(v.picklist(["observed", "estimated", "projected"], "must be observed, estimated or projected"), "observed"),
  /**
   * Id of one of the metric's series.
   * @example "ocha"
   */
  series: id,
  /**
   * Id of one of `sources`.
   * @example "ocha-2025-09"
   */
  source: id,
  /**
   * Why this observation cannot be joined to or compared with the one before it in its series.
   * @example { "en": "Need was redefined in 2025." }
   */
  break: v.optional(text),
  ...provenance,
});

/** Something that is counted again and again. */
export const metricSchema = v.object({
  /**
   * What is counted.
   * @example { "en": "People displaced inside the country" }
   */
  label: text,
  /**
   * More of it, in a sentence or two.
   * @example { "en": "Everyone who had to flee and has not left the country." }
   */
  description: v.optional(text),
  /**
   * What one of it is, in the plural.
   * @example { "en": "people" }
   */
  unit: text,
  /**
   * How long a figure is up to date, counted from the last day its date can mean. Then it is due, after half as long again overdue.
   * @example "P6M"
   */
  reviewEvery: duration,
  /** The ways of counting it, at least one. The first that has a figure is shown where a page names none. */
  series: v.pipe(v.array(seriesSchema, "must be a list of series"), v.minLength(1, "must hold at least one series")),
  /** The figures, in any order. */
  observations: v.array(observationSchema, "must be a list of observations"),
});
