/** Where the things of the old dataset stand in the new one. */
import type { Dataset } from "../../data/schema.js";
import { BY_ID, CORRECTION_KEYS, match, OBSERVATION_KEYS, placed, placedById, POINT_KEYS, type Matches } from "./match.js";
import type { Sides } from "./difference.js";

/** Every list of a dataset whose members can stand elsewhere in another one. */
function matchesBetween({ old, now }: Sides): readonly Matches<unknown>[] {
  const both = <T>(list: (dataset: Dataset) => T): readonly [T, T] => [list(old), list(now)];
  const metrics = match(...both((dataset) => placedById(dataset.metrics, "/metrics")), BY_ID);
  const areas = match(...both((dataset) => placed(dataset.focusAreas, "/focusAreas")), BY_ID);
  return [
    metrics,
    ...metrics.pairs.flatMap(([a, b]) => [
      match(placed(a.item.series, `${a.pointer}/series`), placed(b.item.series, `${b.pointer}/series`), BY_ID),
      match(
        placed(a.item.observations, `${a.pointer}/observations`),
        placed(b.item.observations, `${b.pointer}/observations`),
        OBSERVATION_KEYS,
      ),
    ]),
    areas,
    ...areas.pairs.map(([a, b]) =>
      match(placed(a.item.points, `${a.pointer}/points`), placed(b.item.points, `${b.pointer}/points`), POINT_KEYS),
    ),
    match(...both((dataset) => placed(dataset.handover.phases, "/handover/phases")), BY_ID),
    match(...both((dataset) => placed(dataset.handover.sites, "/handover/sites")), BY_ID),
    match(...both((dataset) => placed(dataset.handover.events, "/handover/events")), BY_ID),
    match(...both((dataset) => placedById(dataset.sources, "/sources")), BY_ID),
    match(...both((dataset) => placed(dataset.resources, "/resources")), BY_ID),
    match(...both((dataset) => placed(dataset.pictures, "/pictures")), BY_ID),
    match(...both((dataset) => placed(dataset.languages, "/languages")), [({ tag }) => tag]),
    match(...both((dataset) => placed(dataset.corrections, "/corrections")), CORRECTION_KEYS),
  ];
}

/**
 * Follows places from the old dataset into the new one.
 *
 * @returns for a JSON pointer into the old dataset that into the new one; undefined for what is gone
 */
export function followingMoves(sides: Sides): (pointer: string) => string | undefined {
  const moved = new Map<string, string | undefined>();
  for (const { pairs, removed } of matchesBetween(sides)) {
    for (const [was, now] of pairs) moved.set(was.pointer, now.pointer);
    for (const { pointer } of removed) moved.set(pointer, undefined);
  }
  return (pointer) => {
    // The innermost thing around the place: its place knows of all around it.
    for (let thing = pointer; thing !== ""; thing = thing.slice(0, thing.lastIndexOf("/"))) {
      if (!moved.has(thing)) continue;
      const now = moved.get(thing);
      return now === undefined ? undefined : now + pointer.slice(thing.length);
    }
    return pointer;
  };
}
