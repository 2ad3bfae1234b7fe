/** The map of a card, laid out by the parts of the widget: in its units, which are made larger. */
import type { Phase } from "../../data/schema.js";
import type { SiteOn } from "../../data/select.js";
import type { Edge } from "../../components/shared/drawing/direction.js";
import { isWithin, project, unitsOf, type Point, type Position } from "../../components/handover-map/frames.js";
import type { Extent } from "../../components/handover-map/geography.js";
import { namesOf } from "../../components/handover-map/labels.js";
import { LAKE_NAMES, NEIGHBOUR_NAMES, PROVINCE_NAMES } from "../../components/handover-map/names.js";
import { EDGE, placesIn, type Place } from "../../components/handover-map/places.js";
import { bodyOf, overlap, placeLabels, sizeOf, type Box, type Label } from "../../components/handover-map/placement.js";
import type { Reading } from "../../store/reading.js";

/** Words for an area, by the middle of their line. */
export interface AreaName {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Degrees by which the name of a lake is turned; undefined for land. */
  readonly turn?: number;
}

export interface MapLayout {
  readonly extent: Extent;
  readonly places: readonly Place[];
  /** What stands beside each place, and where, if anywhere. */
  readonly labels: readonly (NamedPlace | undefined)[];
  readonly areas: readonly AreaName[];
  readonly bar: { readonly x: number; readonly y: number; readonly length: number; readonly words: string };
}

export interface NamedPlace extends Pick<Label, "x" | "y" | "leader"> {
  readonly lines: readonly string[];
  readonly anchor: Edge;
}

/** Between names of places and the edges of the map, in units. */
const CLEAR = 9;

/** Kilometres of the scale bar. */
const BAR = 50;

/** Whether a site lies where an extent shows its mark whole. */
export const isShown = (extent: Extent, { site: { coordinates } }: SiteOn): boolean =>
  coordinates !== undefined && isWithin(extent, project(extent, coordinates), EDGE);

/** Names of areas give way to the marks; names of sites give way to those of areas. */
export function mapLayout(reading: Reading, extent: Extent, sites: readonly SiteOn[], phases: readonly Phase[]): MapLayout {
  const { messages } = reading.language;
  const places = placesIn(extent, sites);
  const bar = { x: 14, y: extent.height - 14, length: unitsOf(extent, BAR), words: messages.kilometres(String(BAR)) };
  const barBox: Box = { x: 4, y: bar.y - 16, width: bar.length + 70, height: 28 };
  const bodies = [...places.map(bodyOf), barBox];
  const taken: Box[] = [];
  const areas: AreaName[] = [];
  const add = (name: string, at: Position, turn?: number): void => {
    const { x, y } = project(extent, at);
    const box = boxAround(name, x, y, turn);
    const isInside = box.x > 4 && box.y > 4 && box.x + box.width < extent.width - 4 && box.y + box.height < extent.height - 4;
    if (!isInside || [...bodies, ...taken].some((other) => overlap(box, other))) return;
    taken.push(box);
    areas.push({ name, x, y, ...(turn !== undefined && { turn }) });
  };
  for (const [code, at] of PROVINCE_NAMES) {
    const phase = phases.find(({ province }) => province === code);
    if (phase) add(reading.text(phase.title).value, at);
  }
  for (const [code, at] of NEIGHBOUR_NAMES) add(messages.neighbours[code], at);
  for (const [lake, at, turn] of LAKE_NAMES) add(messages.lakes[lake], at, turn);
  const names = namesOf(reading, places);
  const marks = places.map((place, index) => ({ ...place, lines: names[index]!.lines }));
  const moved = <T extends Point>(one: T, by: number): T => ({ ...one, x: one.x + by, y: one.y + by });
  const inner = { width: extent.width - 2 * CLEAR, height: extent.height - 2 * CLEAR };
  const obstacles = [...taken, barBox].map((box) => moved(box, -CLEAR));
  const found = placeLabels(
    marks.map((one) => moved(one, -CLEAR)),
    inner,
    obstacles,
  );
  const labels = found.map((label, index): NamedPlace | undefined => {
    if (!label) return undefined;
    const { anchor, leader } = label;
    const line = leader && ([moved(leader[0], CLEAR), moved(leader[1], CLEAR)] as const);
    return { ...moved({ x: label.x, y: label.y }, CLEAR), anchor, lines: names[index]!.lines, ...(line && { leader: line }) };
  });
  return { extent, places, labels, areas, bar };
}

/** The box of a name round its place; of one that is turned, all that it sweeps. */
function boxAround(name: string, x: number, y: number, turn = 0): Box {
  const size = sizeOf([name], false);
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const [width, height] = [size.width * cos + size.height * sin, size.width * sin + size.height * cos];
  return { x: x - width / 2, y: y - height / 2, width, height };
}
