import { firstDay, lastDay, type Day } from "../edtf.js";
import type { Dataset, Site } from "../schema.js";
import { isKnownOn } from "./events.js";

/** A site as it stood on a day. */
export interface SiteOn {
  /** Without its note, which is of today. */
  readonly site: Site;
  /** `held`: the mission still had it. Else what became of it, as far as it was known. */
  readonly status: "held" | Site["outcome"];
}

/**
 * The sites that were known on a day, as they stood: a site is known since the first of its documents, or since it was given up. What became
 * of one that was given up on no known day is known since the last of its documents.
 */
export function sitesOn(dataset: Dataset, day: Day): readonly SiteOn[] {
  return dataset.handover.sites.flatMap((site) => {
    const { transferred, outcome, sources } = site;
    const isGivenUp = transferred !== undefined && lastDay(transferred) <= day;
    if (!isGivenUp && !sources.some((id) => isKnownOn({ sources: [id] }, dataset, day))) return [];
    if (transferred !== undefined)
      return [{ site: then(site, isGivenUp), status: isGivenUp ? outcome : stillHeld(transferred, day) }];
    return [{ site: then(site, true), status: isKnownOn({ sources }, dataset, day) ? outcome : "unknown" }];
  });
}

/** Within a month of which only the month is known, nobody can say. */
const stillHeld = (transferred: string, day: Day): "held" | "unknown" => (firstDay(transferred) > day ? "held" : "unknown");

function then({ note: _, transferred, ...site }: Site, keepDate: boolean): Site {
  return { ...site, ...(keepDate && transferred !== undefined && { transferred }) };
}
