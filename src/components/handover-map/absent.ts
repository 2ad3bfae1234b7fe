import type { SiteOn } from "../../data/select.js";
import type { Reading } from "../../store/reading.js";
import { siteNameText, written } from "../shared/site.js";
import { onMap } from "./position.js";

/** More names than these make no sentence. */
const MOST_NAMES = 5;

/** Which sites the map does not show, and why. */
export function absentWords(data: Reading, sites: readonly SiteOn[], drawn: readonly SiteOn[]): readonly string[] {
  const [unplaced, placed] = [sites.filter(isUnplaced), sites.filter((one) => !isUnplaced(one))];
  const outside = placed.filter((one) => !onMap(one));
  const more = placed.length - outside.length - drawn.length;
  const { messages } = data.language;
  return [
    ...(unplaced.length > 0 ? [messages.notOnMap(namesOf(data, unplaced))] : []),
    ...(outside.length > 0 ? [messages.lieOutside(namesOf(data, outside))] : []),
    ...(more > 0 ? [messages.moreInList(more)] : []),
  ];
}

const isUnplaced = ({ site }: SiteOn): boolean => site.coordinates === undefined;

function namesOf(data: Reading, sites: readonly SiteOn[]): readonly string[] {
  const names = sites.map(({ site }) => siteNameText(data, site));
  if (names.length <= MOST_NAMES) return names;
  const rest = names.length - MOST_NAMES + 1;
  return [...names.slice(0, MOST_NAMES - 1), data.language.messages.moreNames(written(data, rest))];
}
