/** Coordinates that were written as maps print them, latitude first. */
import type { Dataset } from "../../data/schema.js";
import type { Remark } from "./remark.js";

type Point = readonly [longitude: number, latitude: number];

/** Farther than a country is wide, in degrees. */
const FAR = 20;

function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

const distance = ([x, y]: Point, [a, b]: Point): number => Math.max(Math.abs(x - a), Math.abs(y - b));

/** Sites that lie far from all others, and among them the other way round. */
export function* swappedCoordinates({ handover }: Dataset): Generator<Remark> {
  const points = handover.sites.flatMap(({ coordinates }) => (coordinates ? [coordinates] : []));
  // Of two it cannot be told which is the odd one.
  if (points.length < 3) return;
  const middle: Point = [middleOf(points.map(([longitude]) => longitude)), middleOf(points.map(([, latitude]) => latitude))];
  for (const [index, { coordinates }] of handover.sites.entries()) {
    if (!coordinates) continue;
    const [longitude, latitude] = coordinates;
    if (distance(coordinates, middle) > FAR && distance([latitude, longitude], middle) < FAR)
      yield {
        pointer: `/handover/sites/${index}/coordinates`,
        message: "lie far from the other sites, but among them the other way round: the order is [longitude, latitude]",
      };
  }
}
