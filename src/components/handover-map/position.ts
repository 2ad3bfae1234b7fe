import type { Dataset } from "../../data/schema.js";
import { groupsOf, type SiteOn } from "../../data/select.js";
import type { Reading } from "../../store/reading.js";
import { tallyWords, written } from "../shared/site.js";
import { FRAMES, isWithin, project } from "./frames.js";
import { EDGE } from "./places.js";

/** Whether a site lies where every band's map shows it. */
export const onMap = ({ site: { coordinates } }: SiteOn): boolean =>
  coordinates !== undefined && Object.values(FRAMES).every((frame) => isWithin(frame, project(frame, coordinates), EDGE));

/** The map in words, for those who cannot see it. */
export const mapDescription = (data: Reading, { mission }: Dataset, drawn: readonly SiteOn[]): string =>
  data.language.messages.mapDescription(data.text(mission.country.name).value, tallyWords(data, groupsOf(drawn)));

/** What must be known of a site's place, as it stands after its date. */
export function positionWords(data: Reading, one: SiteOn): string | undefined {
  const { messages } = data.language;
  if (one.site.coordinates === undefined) return messages.positionUnknown;
  // Said from a kilometre on, though smaller than a mark is no ring.
  const kilometres = Math.round((one.site.accuracy ?? 0) / 1000);
  const within = kilometres > 0 ? messages.positionWithin(messages.kilometres(written(data, kilometres))) : undefined;
  const outside = onMap(one) ? undefined : messages.outsideMap;
  return [outside, within].filter((words) => words !== undefined).join(messages.comma) || undefined;
}
