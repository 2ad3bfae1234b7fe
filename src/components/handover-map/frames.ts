import type { Band } from "../shared/drawing/bands.js";
import { EAST, type Extent } from "./geography.js";

/** The east of the country as one band shows it: close on the sites, wider where there is room. Sizes are in units of the drawing. */
export const FRAMES: Readonly<Record<Band["name"], Extent>> = {
  small: { west: 27.66, north: -1.43, width: 272, height: 392, scale: 124 },
  narrow: { west: 27.58, north: -1.43, width: 328, height: 430, scale: 140 },
  middle: { west: 27.42, north: -1.43, width: 488, height: 560, scale: 180 },
  wide: { west: 27.57, north: -1.43, width: 400, height: 520, scale: 168 },
  full: { west: 27.03, north: -1.43, width: 600, height: 560, scale: 180 },
};

/** Longitude and latitude. */
export type Position = readonly [number, number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a position lies in an extent: equirectangular, true to scale at the equator. */
export const project = ({ west, north, scale }: Extent, [longitude, latitude]: Position): Point => ({
  x: (longitude - west) * scale,
  y: (north - latitude) * scale,
});

/** Whether a point lies within an extent, so far from its edge that what is drawn there is whole. */
export const isWithin = ({ width, height }: Extent, { x, y }: Point, room = 0): boolean =>
  x >= room && y >= room && x <= width - room && y <= height - room;

/** Kilometres of a degree of latitude. */
const DEGREE = 111.195;

/** How many units a distance on the ground takes. */
export const unitsOf = ({ scale }: Extent, kilometres: number): number => (kilometres / DEGREE) * scale;

/** The part of the ground that a frame shows, as the `viewBox` of it. */
export function groundBox(frame: Extent): string {
  const { x, y } = project(EAST, [frame.west, frame.north]);
  const zoom = EAST.scale / frame.scale;
  return [x, y, frame.width * zoom, frame.height * zoom].map((value) => Number(value.toFixed(2))).join(" ");
}
