import type { Edge } from "../shared/drawing/direction.js";
import { textWidth } from "../shared/drawing/text-width.js";
import type { Point } from "./frames.js";

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Something on the map that wants a label. */
export interface Labelled extends Point {
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly lines: readonly string[];
}

export interface Label {
  readonly box: Box;
  readonly anchor: Edge;
  /** Where its lines are set from; the first baseline. */
  readonly x: number;
  readonly y: number;
  /** From the mark to the label, where it had to move away. */
  readonly leader?: readonly [Point, Point];
}

/** Size and height of a line, in units of the drawing. */
export const SIZE = 13;
export const LINE = 16;

/** Between a mark and its label. */
const GAP = 4;

/** From the top of a line to its baseline. */
const ASCENT = 12.5;

/** How far a label may move away from its mark, and how often one that found no room may go first. */
const DISTANCES = [0, 12, 24, 38, 54, 72];
const ROUNDS = 8;

/** East, west, then the corners, then above and below: each as a share of the label that lies left of and above its mark. */
const DIRECTIONS: readonly (readonly [x: number, y: number])[] = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [0, -1],
  [0, 1],
];

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const bodyOf = ({ x, y, halfWidth, halfHeight }: Omit<Labelled, "lines">): Box => ({
  x: x - halfWidth,
  y: y - halfHeight,
  width: 2 * halfWidth,
  height: 2 * halfHeight,
});

/** The box that lines of text fill. */
export const sizeOf = (lines: readonly string[], bold = true): { readonly width: number; readonly height: number } => ({
  width: Math.max(0, ...lines.map((line) => textWidth(line, SIZE, { bold }))),
  height: lines.length * LINE,
});

/** The label of a mark in one direction, at a distance. */
function labelAt(mark: Labelled, [east, south]: readonly [number, number], distance: number): Label {
  const { width, height } = sizeOf(mark.lines);
  // A corner lies nearer to a round mark than the side of its box.
  const near = east !== 0 && south !== 0 ? 0.75 : 1;
  const edge = { x: mark.x + east * mark.halfWidth * near, y: mark.y + south * mark.halfHeight * near };
  const start = { x: edge.x + east * (GAP + distance), y: edge.y + south * (GAP / 2 + distance * 0.7) };
  const box = {
    x: start.x - ((1 - east) / 2) * width,
    y: start.y - ((1 - south) / 2) * height,
    width,
    height,
  };
  const anchor = east === 0 ? "middle" : east > 0 ? "left" : "right";
  const leader = distance === 0 ? {} : { leader: [edge, start] as const };
  return { box, anchor, x: start.x, y: box.y + ASCENT, ...leader };
}

/** Whether a line runs through a box; looked at in steps, which is fine enough for boxes of words and marks. */
function crosses([from, to]: readonly [Point, Point], box: Box): boolean {
  return [0.1, 0.25, 0.4, 0.55, 0.7, 0.85].some((share) => {
    const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
    return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
  });
}

const isInside = ({ x, y, width, height }: Box, frame: { readonly width: number; readonly height: number }): boolean =>
  x >= 2 && y >= 2 && x + width <= frame.width - 2 && y + height <= frame.height - 2;

/**
 * Finds a place for each label: beside its mark or, with a line to it, further away. No two overlap, none covers a mark or leaves the frame.
 *
 * @param taken what else must not be covered
 * @returns undefined for a label that fits nowhere
 */
export function placeLabels(
  marks: readonly Labelled[],
  frame: { readonly width: number; readonly height: number },
  taken: readonly Box[] = [],
): readonly (Label | undefined)[] {
  const bodies = marks.map(bodyOf);
  const crowd = marks.map((one) => marks.filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < 60).length);
  let order = marks.map((_, index) => index).sort((a, b) => crowd[b]! - crowd[a]!);
  let best: (Label | undefined)[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const found = placeInOrder(order, marks, frame, bodies, taken);
    const missing = order.filter((index) => found[index] === undefined);
    if (round === 0 || missing.length < best.filter((label) => label === undefined).length) best = found;
    if (missing.length === 0) break;
    // Those that found no room choose first.
    order = [...missing, ...order.filter((index) => !missing.includes(index))];
  }
  return best;
}

function placeInOrder(
  order: readonly number[],
  marks: readonly Labelled[],
  frame: { readonly width: number; readonly height: number },
  bodies: readonly Box[],
  taken: readonly Box[],
): (Label | undefined)[] {
  const labels: (Label | undefined)[] = marks.map(() => undefined);
  const leaders: (readonly [Point, Point])[] = [];
  for (const index of order) {
    const placed = labels.flatMap((label) => label?.box ?? []);
    const others = [...bodies.filter((_, other) => other !== index), ...placed, ...taken];
    const isFree = ({ box, leader }: Label): boolean =>
      isInside(box, frame) &&
      !overlap(box, bodies[index]!) &&
      !others.some((other) => overlap(box, other) || (leader && crosses(leader, other))) &&
      !leaders.some((line) => crosses(line, box));
    const label = firstOf(marks[index]!, isFree);
    labels[index] = label;
    if (label?.leader) leaders.push(label.leader);
  }
  return labels;
}

function firstOf(mark: Labelled, isFree: (label: Label) => boolean): Label | undefined {
  if (mark.lines.length === 0) return undefined;
  for (const distance of DISTANCES)
    for (const direction of DIRECTIONS) {
      const label = labelAt(mark, direction, distance);
      if (isFree(label)) return label;
    }
  return undefined;
}
