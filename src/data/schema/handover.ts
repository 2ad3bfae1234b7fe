/** The hand-over: the phases of the plan, the sites, and what happened when. */
import * as v from "valibot";
import { edtf, id, place, provenance, sourceIds, string, text } from "./fields.js";

/** A phase of the withdrawal. The phases are one plan, in their order. */
export const phaseSchema = v.object({
  /**
   * The name of the phase.
   * @example "south-kivu"
   */
  id,
  /**
   * What it is called.
   * @example { "en": "South Kivu" }
   */
  title: text,
  /**
   * The province or country it concerns.
   * @example "CD-SK"
   */
  province: place,
  /**
   * When it was to be.
   * @example "2024-01/2024-06"
   */
  planned: v.optional(edtf),
  /**
   * When it was. Open at the end while it goes on.
   * @example "2024-02-28/2024-06-30"
   */
  actual: v.optional(edtf),
  /**
   * How it stands.
   * @example "on-hold"
   */
  status: v.picklist(["planned", "under-way", "completed", "on-hold"], "must be planned, under-way, completed or on-hold"),
  /**
   * Since when the status holds.
   * @example "2024-07"
   */
  since: v.optional(edtf),
  /**
   * What says so.
   * @example ["sc-res-2717"]
   */
  sources: sourceIds,
  /**
   * The rows of the maintainer's fact sheet.
   * @example "T15, T20"
   */
  ref: v.optional(string),
  /**
   * A remark for the reader. Left out where a widget is frozen.
   * @example { "en": "No date has been set for its resumption." }
   */
  note: v.optional(text),
});

/** A base or another place that the mission held. */
export const siteSchema = v.object({
  /**
   * The name of the site.
   * @example "kamanyola"
   */
  id,
  /**
   * The place's name, the same in every language.
   * @example "Kamanyola"
   */
  name: string,
  /**
   * Which part of the place is meant, where the place has more than one site; shown after the name, in brackets.
   * @example { "en": "remaining sites" }
   */
  part: v.optional(text),
  /**
   * The province or country it lies in.
   * @example "CD-SK"
   */
  province: place,
  /**
   * Where it is: longitude, then latitude, in degrees (WGS 84).
   * @example [29.0017, -2.7413]
   */
  coordinates: v.optional(
    v.strictTuple(
      [
        v.pipe(v.number("must be a longitude"), v.minValue(-180, "must be a longitude"), v.maxValue(180, "must be a longitude")),
        v.pipe(v.number("must be a latitude"), v.minValue(-90, "must be a latitude"), v.maxValue(90, "must be a latitude")),
      ],
      "must be [longitude, latitude]",
    ),
  ),
  /**
   * Metres within which the coordinates hold.
   * @example 2000
   */
  accuracy: v.optional(v.pipe(v.number("must be metres"), v.finite("must be finite"), v.minValue(0, "must not be negative"))),
  /**
   * When the mission gave it up.
   * @example "2024-02-28"
   */
  transferred: v.optional(edtf),
  /**
   * What became of it: taken over by the police, the army or civil authorities, closed, or unknown.
   * @example "police"
   */
  outcome: v.picklist(
    ["police", "army", "civil-authority", "closed", "unknown"],
    "must be police, army, civil-authority, closed or unknown",
  ),
  /**
   * Whether the mission's own count of bases includes it.
   * @example false
   */
  countedByMission: v.optional(v.boolean("must be true or false"), true),
  /**
   * What says so.
   * @example ["monusco-2024-02"]
   */
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

/** Something that happened on a date, or was announced for one. */
export const eventSchema = v.object({
  /**
   * The name of the event.
   * @example "kamanyola-handed-over"
   */
  id,
  /**
   * When it was, or is to be.
   * @example "2024-02-28"
   */
  date: edtf,
  /**
   * Who acted or what it was: the Security Council, the host government, an agreement, a base handed over, fighting, the mission, a regional
   * force, an election.
   * @example "handover"
   */
  kind: v.picklist(EVENT_KINDS, `must be one of ${EVENT_KINDS.join(", ")}`),
  /**
   * Whether a drawing names it where there is room, as one of the few that the story turns on.
   * @example true
   */
  featured: v.optional(v.boolean("must be true or false"), false),
  /**
   * What happened, in a few words.
   * @example { "en": "First base handed over at Kamanyola" }
   */
  title: text,
  /**
   * What there is to tell of it, in a sentence or two.
   * @example { "en": "The national police takes over the base." }
   */
  text: v.optional(text),
  /**
   * Id of the phase it belongs to.
   * @example "south-kivu"
   */
  phase: v.optional(id),
  /**
   * Ids of the sites it concerns.
   * @example ["kamanyola"]
   */
  sites: v.optional(v.array(id, "must be a list of site ids"), []),
  /**
   * The provinces it concerns, besides those of its phase and sites; none where it concerns the whole country.
   * @example ["CD-SK"]
   */
  places: v.optional(v.array(place, "must be a list of places"), []),
  /**
   * What says so.
   * @example ["monusco-2024-02"]
   */
  sources: sourceIds,
  ...provenance,
});
