import { firstDay, lastDay, type Day } from "../edtf.js";
import type { Dataset, Site } from "../schema.js";
import { isKnownOn, sourcesOn } from "./events.js";
import { DOCUMENT_COLUMNS, documentFields, inOneField } from "./documents.js";
import { compareDays } from "./figures.js";

/** A site as it stood on a day. */
export interface SiteOn {
  /** Without its note, which is of today. */
  readonly site: Site;
  /** `held`: the mission still had it. Else what became of it, as far as it was known. */
  readonly status: "held" | Site["outcome"];
}

/**
 * The sites that were known on a day, as they stood: a site is known since the first of its documents, or since it was given up. Of one that
 * was given up on no known day nobody can say what had become of it by then: a document may tell of what is still to come.
 */
export function sitesOn(dataset: Dataset, day: Day): readonly SiteOn[] {
  return dataset.handover.sites.flatMap((site) => {
    const { transferred, outcome, sources } = site;
    const isGivenUp = transferred !== undefined && lastDay(transferred) <= day;
    if (!isGivenUp && !sources.some((id) => isKnownOn({ sources: [id] }, dataset, day))) return [];
    if (transferred !== undefined)
      return [{ site: then(site, isGivenUp), status: isGivenUp ? outcome : stillHeld(transferred, day) }];
    return [{ site: then(site, false), status: "unknown" }];
  });
}

/** Within a month of which only the month is known, nobody can say. */
const stillHeld = (transferred: string, day: Day): "held" | "unknown" => (firstDay(transferred) > day ? "held" : "unknown");

function then({ note: _, transferred, ...site }: Site, keepDate: boolean): Site {
  return { ...site, ...(keepDate && transferred !== undefined && { transferred }) };
}

/** What there is to show of the sites. */
export interface SitesView {
  /** By the day they were given up; those of no known day come last. */
  readonly sites: readonly SiteOn[];
  /** Whether the day asked about did not know all of it. */
  readonly newerExist: boolean;
}

/**
 * The sites as they stand: with all that is known today or, frozen, as they stood on a day, with the documents of that day. A site that is to be
 * given up on a later day is still held.
 */
export function sitesOf(dataset: Dataset, today: Day, asOf?: Day): SitesView {
  if (asOf === undefined)
    return { sites: dataset.handover.sites.map((site) => standing(site, today)).sort(byDay), newerExist: false };
  const then = sitesOn(dataset, asOf);
  const statusThen = new Map(then.map(({ site, status }) => [site.id, status]));
  return {
    sites: then
      .map(({ site, status }) => ({ status, site: { ...site, sources: [...sourcesOn(site.sources, dataset, asOf)] } }))
      .sort(byDay),
    newerExist: sitesOn(dataset, today).some(({ site: { id }, status }) => statusThen.get(id) !== status),
  };
}

const standing = (site: Site, today: Day): SiteOn => ({
  site,
  status: site.transferred !== undefined && firstDay(site.transferred) > today ? "held" : site.outcome,
});

const dayOf = ({ site: { transferred } }: SiteOn): Day =>
  transferred === undefined ? "9999-99-99" : `${firstDay(transferred)} ${lastDay(transferred)}`;

const byDay = (a: SiteOn, b: SiteOn): number => compareDays(dayOf(a), dayOf(b));

/**
 * Sites as a table that a reader can take away, with the names of the columns first. Columns are added at the end and never change their names:
 * other people's programs read them. Dates are EDTF, as in the dataset.
 */
export function siteTable(dataset: Dataset, sites: readonly SiteOn[]): readonly (readonly string[])[] {
  const tags = dataset.languages.map(({ tag }) => tag);
  const rows = sites.map(({ site, status }) => [
    site.id,
    site.name,
    site.province,
    status,
    site.transferred ?? "",
    site.confidence,
    String(site.countedByMission),
    String(site.coordinates?.[0] ?? ""),
    String(site.coordinates?.[1] ?? ""),
    String(site.accuracy ?? ""),
    inOneField(site.sources),
    ...documentFields(dataset, site.sources),
    ...tags.flatMap((tag) => [site.part?.[tag] ?? "", site.note?.[tag] ?? ""]),
  ]);
  const head = [
    "id",
    "name",
    "province",
    "outcome",
    "date",
    "confidence",
    "counted_by_mission",
    "longitude",
    "latitude",
    "accuracy_m",
    "source_ids",
    ...DOCUMENT_COLUMNS,
  ];
  return [[...head, ...tags.flatMap((tag) => [`part_${tag}`, `note_${tag}`])], ...rows];
}
