import type { SiteOn } from "../../data/select.js";
import type { Reading } from "../../store/reading.js";
import { textWidth } from "../shared/drawing/text-width.js";
import { siteNameText, written } from "../shared/site.js";
import type { Place } from "./places.js";
import { SIZE } from "./placement.js";

/** The widest a name gets on the map; the list has it whole. */
const WIDEST = 150;

/** Lines of one label. */
const MOST_LINES = 3;

/** Names on a map that is full of them help nobody: those after so many places have their marks alone. */
const MOST_NAMED = 60;

/** What stands beside a place. */
export interface Names {
  readonly lines: readonly string[];
  /** How many of its sites are not named there. */
  readonly unnamed: number;
}

/** The names of the sites of each place, each once. Where its sites are parts of one place, the name of that. */
export function namesOf(data: Reading, places: readonly Place[]): readonly Names[] {
  return places.map(({ sites }, index) => {
    if (index >= MOST_NAMED) return { lines: [], unnamed: sites.length };
    const nameOf = ({ site }: SiteOn): string => (sites.length > 1 ? site.name : siteNameText(data, site));
    const names = [...new Set(sites.map(nameOf))];
    if (names.length <= MOST_LINES) return { lines: names.map(shortened), unnamed: 0 };
    const first = names.slice(0, MOST_LINES - 1);
    const unnamed = sites.filter((one) => !first.includes(nameOf(one))).length;
    return { lines: [...first.map(shortened), data.language.messages.moreNames(written(data, unnamed))], unnamed };
  });
}

function shortened(name: string): string {
  if (textWidth(name, SIZE, { bold: true }) <= WIDEST) return name;
  let text = "";
  for (const letter of name) {
    if (textWidth(`${text}${letter}…`, SIZE, { bold: true }) > WIDEST) break;
    text += letter;
  }
  return `${text.trimEnd()}…`;
}
