import type { Dataset } from "../../data/schema.js";
import type { Difference } from "./difference.js";
import { figureDifferences } from "./figures.js";
import { eventDifferences, handoverDifferences } from "./handover.js";
import { mandateDifferences, textDifferences } from "./mission.js";
import { restDifferences } from "./rest.js";

/**
 * What a reader of the new dataset sees and a reader of the old one did not, or the other way round, in the order in which it is told. The
 * order of lists, the rows of the fact sheet (`ref`) and the ids of sources are nothing that a reader sees.
 */
export function differencesBetween(old: Dataset, now: Dataset): readonly Difference[] {
  const sides = { old, now };
  return [
    ...figureDifferences(sides),
    ...eventDifferences(sides),
    ...mandateDifferences(sides),
    ...handoverDifferences(sides),
    ...textDifferences(sides),
    ...restDifferences(sides),
  ];
}
