import { firstDay, lastDay } from "../../data/edtf.js";
import type { Dataset } from "../../data/schema.js";
import type { SiteOn } from "../../data/select.js";
import type { Reading } from "../../store/reading.js";
import { written } from "../shared/site.js";
import { dateText } from "../shared/text.js";

/** What the map shows and when: "South Kivu: 12 sites, known dates 28 February – 11 July 2024"; undefined where it shows nothing. */
export function subtitle(data: Reading, dataset: Dataset, sites: readonly SiteOn[]): string | undefined {
  if (sites.length === 0) return undefined;
  const { messages } = data.language;
  const dates = datesOf(sites);
  const words = messages.mapSubtitle(sites.length, written(data, sites.length), period(data, dates), dates.length);
  const codes = new Set(sites.map(({ site }) => site.province));
  const provinces = dataset.handover.phases.filter(({ province }) => codes.has(province));
  // Named where all are: half a list would be wrong.
  if (provinces.length === 0 || provinces.length < codes.size) return words;
  return messages.labelled(messages.list(provinces.map(({ title }) => data.text(title).value)), words);
}

/** On what dates sites were given up, each once. */
const datesOf = (sites: readonly SiteOn[]): readonly string[] => [
  ...new Set(sites.filter(({ status }) => status !== "held").flatMap(({ site }) => site.transferred ?? [])),
];

/** From the first to the last day on which a site was given up. */
function period(data: Reading, dates: readonly string[]): string | undefined {
  if (dates.length === 0) return undefined;
  const first = dates.map((date) => firstDay(date)).sort()[0]!;
  const last = dates
    .map((date) => lastDay(date))
    .sort()
    .at(-1)!;
  return dateText(data, first === last ? first : `${first}/${last}`);
}
