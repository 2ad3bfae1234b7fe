import { html, nothing, type TemplateResult } from "lit";
import type { Dataset, Site } from "../../data/schema.js";
import type { SiteGroup, SiteOn } from "../../data/select.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import type { Reading } from "../../store/reading.js";
import { doubt } from "./doubt.js";
import type { SiteStatus } from "./outcome.js";
import { aroundDate, dated, dateText, isolated, localized, named, phrased } from "./text.js";

/** "Kavumu (remaining sites)" */
export function siteName(data: DatasetController, { name, part }: Site): unknown {
  if (part === undefined) return named(name);
  return phrased(data.language.messages.sitePart, named(name), localized(data, part));
}

/** The same as plain text. */
export const siteNameText = (data: Reading, { name, part }: Site): string =>
  part === undefined ? isolated(data, name) : data.language.messages.sitePart(isolated(data, name), data.text(part).value);

/** Where nothing is told of a site, nothing told can be wrong. */
const isTold = ({ site, status }: SiteOn): boolean => status !== "unknown" || site.transferred !== undefined;

/** Whether what became of a site, or when, may be wrong. */
export const isUnsure = (one: SiteOn): boolean => one.site.confidence === "unsure" && isTold(one);

/** What keeps that from being certain, in a word: "uncertain". */
export const siteDoubt = (data: Reading, one: SiteOn): string | undefined =>
  isTold(one) ? doubt(data, one.site.confidence) : undefined;

/** What became of a site, as it stands inside a sentence: "to the army". */
export const outcomeInline = (data: Reading, status: SiteStatus): string => lowerFirst(data.language.messages.outcomes[status]);

/** The same after a number of sites. */
export const outcomeOf = (data: Reading, status: SiteStatus, count: number): string =>
  status === "closed" ? data.language.messages.closedBases(count) : outcomeInline(data, status);

/** When a site was given up, as far as it is known; nothing where it is still held and nobody has announced it. */
function siteDate(data: DatasetController, { site, status }: SiteOn, length: "long" | "short" = "long"): unknown {
  const { messages } = data.language;
  if (site.transferred === undefined) return status === "held" ? nothing : messages.dayNotFound;
  return status === "held"
    ? aroundDate(data, messages.announcedFor, site.transferred, length)
    : dated(data, site.transferred, length);
}

/** The same as plain text; empty where there is nothing to say. */
export function siteDateText(data: Reading, { site, status }: SiteOn): string {
  const { messages } = data.language;
  if (site.transferred === undefined) return status === "held" ? "" : messages.dayNotFound;
  const date = dateText(data, site.transferred);
  return status === "held" ? messages.announcedFor(date) : date;
}

/** How many of some sites are uncertain, after their number: ", 1 of them uncertain"; empty where none is. */
export function uncertainAmong(data: Reading, sites: readonly SiteOn[]): string {
  const { messages } = data.language;
  const count = sites.filter(isUnsure).length;
  return count === 0 ? "" : `${messages.comma}${messages.ofThemUncertain(count, sites.length, written(data, count))}`;
}

/** How many sites became what, in words of the language: "6 to the army, 1 of them uncertain; 2 closed". */
export const tallyWords = (data: Reading, groups: readonly SiteGroup[]): string =>
  groups
    .map(
      ({ status, sites }) =>
        `${written(data, sites.length)} ${outcomeOf(data, status, sites.length)}${uncertainAmong(data, sites)}`,
    )
    .join(data.language.messages.semicolon);

/** A count in digits. */
export const written = (data: Reading, count: number): string => data.language.number(count, "standard").figure;

/** Where each site stands in a dataset, as JSON pointers. */
export function sitePointers({ handover }: Dataset): (site: Site) => string {
  const indices = new Map(handover.sites.map(({ id }, index) => [id, index]));
  return ({ id }) => `/handover/sites/${indices.get(id)}`;
}

/** The date of a site and what keeps it from being certain; undefined where there is neither. */
export function siteWhen(data: DatasetController, one: SiteOn, length: "long" | "short" = "long"): unknown {
  const date = siteDate(data, one, length);
  const word = siteDoubt(data, one);
  if (date === nothing) return word === undefined ? undefined : html`<em>${word}</em>`;
  const isDate = one.site.transferred !== undefined && one.status !== "held";
  return html`${isDate ? html`<span class="unbroken">${date}</span>` : date}${doubtful(data, word)}`;
}

/** What keeps a fact from being certain, after it. */
export const doubtful = (data: DatasetController, word: string | undefined): TemplateResult | typeof nothing =>
  word === undefined ? nothing : html`${data.language.messages.comma}<em>${word}</em>`;

/** Words of a heading as they stand inside a sentence. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
