import type { SiteOn } from "../../data/select.js";
import { isWithin, project, unitsOf, type Point } from "./frames.js";
import type { Extent } from "./geography.js";

/** Marks that come closer than this are taken for one place. */
const NEAR = 15;

/** From the middle of one mark of a place to that of the next. */
const STEP = 18;

/** Marks of one place in a row. */
const ROW = 4;

/** Half of a mark. */
export const HALF = 8;

/** How near to the frame the middle of a mark may lie: the mark and its ring are whole. */
export const EDGE = HALF + 4;

/** A position that holds only within more metres than this wears a ring. */
const APPROXIMATE = 3000;

/** The smallest ring that goes round a mark, and the largest that still says where it is. */
const [SMALLEST, LARGEST] = [11.5, 45];

/** A site with the middle of its mark. */
export interface PlacedSite extends SiteOn, Point {}

/** Sites that lie together: their marks stand side by side, so that each is seen. */
export interface Place extends Point {
  readonly sites: readonly PlacedSite[];
  /** Radius of the ring within which the place lies; undefined where it is exact. */
  readonly ring: number | undefined;
  /** Half the width and half the height of what is drawn. */
  readonly halfWidth: number;
  readonly halfHeight: number;
}

export const isApproximate = ({ site }: SiteOn): boolean => (site.accuracy ?? 0) > APPROXIMATE;

/** The places of those sites that lie within a frame, in the order of the sites. */
export function placesIn(frame: Extent, sites: readonly SiteOn[]): readonly Place[] {
  const clusters: { point: Point; sites: SiteOn[] }[] = [];
  for (const one of sites) {
    if (!one.site.coordinates) continue;
    const point = project(frame, one.site.coordinates);
    if (!isWithin(frame, point, EDGE)) continue;
    const near = clusters.find((other) => Math.hypot(other.point.x - point.x, other.point.y - point.y) < NEAR);
    if (near) near.sites.push(one);
    else clusters.push({ point, sites: [one] });
  }
  return clusters.map(({ point, sites: together }) => placeOf(frame, point, together));
}

function placeOf(frame: Extent, { x, y }: Point, sites: readonly SiteOn[]): Place {
  const columns = Math.min(sites.length, ROW);
  const rows = Math.ceil(sites.length / ROW);
  const placed = sites.map((one, index) => ({
    ...one,
    x: x + ((index % ROW) - (columns - 1) / 2) * STEP,
    y: y + (Math.floor(index / ROW) - (rows - 1) / 2) * STEP,
  }));
  const [halfWidth, halfHeight] = [HALF + ((columns - 1) * STEP) / 2, HALF + ((rows - 1) * STEP) / 2];
  // For the line that holds several together, and for the ring of what is chosen.
  const line = 2;
  const loosest = Math.max(0, ...sites.filter(isApproximate).map(({ site }) => site.accuracy!));
  const least = Math.max(SMALLEST, Math.hypot(halfWidth, halfHeight) + line / 2);
  const ring = loosest === 0 ? undefined : Math.max(least, Math.min(LARGEST, unitsOf(frame, loosest / 1000)));
  return { x, y, sites: placed, ring, halfWidth: ring ?? halfWidth + line, halfHeight: ring ?? halfHeight + line };
}
