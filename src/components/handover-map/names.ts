import type { Messages } from "../../i18n/messages.js";
import type { Position } from "./frames.js";

/** Where the names of areas stand: set by hand, in the free side of each. */
export const PROVINCE_NAMES: readonly (readonly [code: string, at: Position])[] = [
  ["CD-SK", [28.06, -2.93]],
  ["CD-NK", [28.36, -1.64]],
];

export const NEIGHBOUR_NAMES: readonly (readonly [code: keyof Messages["neighbours"], at: Position])[] = [
  ["RW", [29.7, -2.02]],
  ["BI", [29.72, -3.2]],
  ["TZ", [30.1, -4.4]],
];

/** Where the names of lakes stand, and how far they are turned, in degrees: along the shores. */
export const LAKE_NAMES: readonly (readonly [lake: keyof Messages["lakes"], at: Position, turn: number])[] = [
  ["kivu", [29.12, -2.0], 0],
  ["tanganyika", [29.42, -4.06], 78],
];

/** Where the numbers of the phases stand on the whole country. */
export const PROVINCE_NUMBERS: Readonly<Record<string, Position>> = {
  "CD-SK": [28.1, -3.1],
  "CD-NK": [28.9, -0.7],
  "CD-IT": [29.9, 1.7],
};

/** A town for orientation, at the place that GeoNames (CC BY 4.0) gives for it. */
export interface Town {
  readonly name: string;
  readonly at: Position;
}

export const TOWN: Town = { name: "Goma", at: [29.22845, -1.67409] };

export const CAPITAL: Town = { name: "Kinshasa", at: [15.31357, -4.32758] };
