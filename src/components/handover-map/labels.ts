import type { DatasetController } from "../../store/dataset-controller.js";
import { textWidth } from "../shared/drawing/text-width.js";
import { siteNameText } from "../shared/site.js";
import type { Place } from "./places.js";
import { SIZE } from "./placement.js";

/** The widest a name gets on the map; the list has it whole. */
const WIDEST = 150;

/** Lines of one label. */
const MOST_LINES = 3;

/** Names on a map that is full of them help nobody: those after so many places have their marks alone. */
const MOST_NAMED = 60;

/** What stands beside each place: the names of its sites, each once. Where its sites are parts of one place, the name of that. */
export function namesOf(data: DatasetController, places: readonly Place[]): readonly (readonly string[])[] {
  return places.map(({ sites }, index) => {
    if (index >= MOST_NAMED) return [];
    const names = [...new Set(sites.map(({ site }) => (sites.length > 1 ? site.name : siteNameText(data, site))))].map(shortened);
    const rest = names.length - MOST_LINES;
    return rest > 0 ? [...names.slice(0, MOST_LINES - 1), `${names[MOST_LINES - 1]!} +${rest}`] : names;
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
