import type { TrendLine, TrendPoint } from "../../data/select.js";
import type { Reading } from "../../store/reading.js";
import type { Edge } from "../shared/drawing/direction.js";
import { textWidth, wrap } from "../shared/drawing/text-width.js";
import { dateText } from "../shared/text.js";
import { LINE, placeOf, SIZE, spanOf, type Place, type Plot } from "./plot.js";
import type { Box, Room } from "./room.js";
import { markKind, type MarkKind, type SeriesLook } from "./shapes.js";
import { extremes, valueText, warnings } from "./words.js";

/** A piece of a line of words: a figure is strong, what belongs to it is a remark, a name has its series' colour. */
export interface Piece {
  readonly text: string;
  readonly look: "strong" | "remark" | `name-${SeriesLook}`;
}

/** Words in a drawing. */
export interface Label {
  readonly lines: readonly (readonly Piece[])[];
  /** Where the lines start, end or have their middle, and where the first of them stands on. */
  readonly x: number;
  readonly y: number;
  /** The side of `x`, whichever way the page runs. */
  readonly anchor: Edge;
  /** A thin upright line to the mark that the words belong to, where they stand apart from it. */
  readonly leader?: { readonly x: number; readonly from: number; readonly to: number };
}

const strong = (text: string): Piece => ({ text, look: "strong" });
const remark = (text: string): Piece => ({ text, look: "remark" });

/** Where a label can stand beside a mark: the share of it that lies before the mark and above it, and to which side it is moved away. */
interface Spot {
  readonly before: number;
  readonly above: number;
  readonly dx: number;
  readonly dy: number;
  /** Units along the line of time, so that the words stand over the mark. */
  readonly nudge?: number;
}

const NUDGE = 1;

/** What the next words, and the edges, keep away on either side: fonts differ. */
const ASIDE = 6;

const SPOTS = {
  above: { before: 0.5, above: 1, dx: 0, dy: -1 },
  aboveLeft: { before: 1, nudge: NUDGE, above: 1, dx: 0, dy: -1 },
  aboveRight: { before: 0, nudge: -NUDGE, above: 1, dx: 0, dy: -1 },
  below: { before: 0.5, above: 0, dx: 0, dy: 1 },
  belowLeft: { before: 1, nudge: NUDGE, above: 0, dx: 0, dy: 1 },
  belowRight: { before: 0, nudge: -NUDGE, above: 0, dx: 0, dy: 1 },
  left: { before: 1, above: 0.5, dx: -1, dy: 0 },
  right: { before: 0, above: 0.5, dx: 1, dy: 0 },
} as const satisfies Readonly<Record<string, Spot>>;

type Side = keyof typeof SPOTS;

const AT_LOWEST: readonly Side[] = ["below", "belowLeft", "belowRight", "left", "right", "aboveLeft", "aboveRight"];
const AT_HIGHEST: readonly Side[] = ["above", "left", "aboveLeft", "aboveRight", "right"];
const AT_LATEST: readonly Side[] = ["right", "below", "above", "belowLeft", "aboveLeft", "left", "belowRight", "aboveRight"];
const UPRIGHT: readonly Side[] = ["above", "aboveLeft", "aboveRight", "below", "belowLeft", "belowRight"];
const OF_NAME: readonly Side[] = ["below", "above", "right", "left", "belowRight", "aboveLeft", "aboveRight", "belowLeft"];

const widthOf = (lines: Label["lines"]): number =>
  Math.max(
    ...lines.map((line) => line.reduce((sum, { text, look }) => sum + textWidth(text, SIZE, { bold: look !== "remark" }), 0)),
  );

/** What words are put on. */
export interface Ground {
  readonly room: Room;
  readonly plot: Plot;
  /** Where counting changed. */
  readonly rules: readonly number[];
}

/** How words are tried beside a mark. */
interface Try {
  readonly point: TrendPoint;
  readonly lines: Label["lines"];
  readonly sides: readonly Side[];
  readonly gap: number;
  /** They may stand on a rule, or on its other side. */
  readonly over?: "rules" | undefined;
  /** They stand apart, and a line leads to them. */
  readonly led?: boolean;
  /** Units above and below that other words keep away, where they would seem to go on from them. */
  readonly clear?: number;
}

/** From a box to a place outside it. */
const distance = ({ left, top, width, height }: Box, { x, y }: Place): number =>
  Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height));

/**
 * Puts words beside a mark, at the first free spot, and takes the room; undefined where none is free.
 *
 * @param others marks that the words must not be taken for those of
 */
function beside(
  { room, plot, rules }: Ground,
  { point, lines, sides, gap, over, led = false, clear = 0 }: Try,
  others: readonly Place[],
): Label | undefined {
  const place = placeOf(plot, point);
  const [start, end] = spanOf(plot, point);
  // Beside the line of a long time, not on it.
  const aside = Math.max(gap, Math.min(60, Math.abs(end - start) / 2) + 9);
  const [width, height] = [widthOf(lines), lines.length * LINE];
  for (const side of sides) {
    const { before, above, dx, dy, nudge = 0 }: Spot = SPOTS[side];
    const box: Box = {
      left: place.x + dx * aside + nudge - before * width,
      top: place.y + dy * gap - above * height,
      width,
      height,
    };
    const needed: Box = { left: box.left, top: box.top - clear, width, height: height + 2 * clear };
    const taken: Box = { ...box, left: box.left - ASIDE, width: width + 2 * ASIDE };
    if (box.left < ASIDE || box.left + width > plot.band.width - ASIDE) continue;
    if (!room.isFree(needed, over) || box.top + height > plot.bottom) continue;
    // A figure stands on its own side of where counting changed.
    if (over === undefined && rules.some((x) => Math.min(box.left, place.x) < x && x < Math.max(box.left + width, place.x)))
      continue;
    const leader = led ? leaderOf(box, place, plot.radius + 7) : undefined;
    if (leader && !room.isFree(leader, over)) continue;
    const own = distance(box, place);
    if (!led && others.some((other) => Math.abs(other.x - place.x) > 1 && distance(box, other) + 6 < own)) continue;
    room.take(taken);
    if (leader) room.take(leader);
    const anchor = before === 0.5 ? "middle" : before > 0.5 ? "right" : "left";
    const at = box.left + (anchor === "middle" ? width / 2 : anchor === "right" ? width : 0);
    const line = leader && { x: place.x, from: leader.top, to: leader.top + leader.height };
    return { lines, x: at, y: box.top + SIZE - 1, anchor, ...(line && { leader: line }) };
  }
  return undefined;
}

/** What the line between a box and a mark above or below it covers. */
function leaderOf(box: Box, { x, y }: Place, clear: number): Box {
  const isAbove = box.top < y;
  const [from, to] = isAbove ? [box.top + box.height + 1, y - clear] : [y + clear, box.top - 1];
  return { left: x - 1, top: from, width: 2, height: to - from };
}

/** From a mark to its label: as near as can be. */
const GAPS = [7, 13, 20];
const FAR = [26, 40, 54, 72, 96, 120, 150];

/** A figure in words: with its date, and, for where there is less room, without. */
function formsOf(
  data: Reading,
  { view }: Plot,
  point: TrendPoint,
): Readonly<Record<"dated" | "short", readonly Label["lines"][]>> {
  const value = strong(valueText(data, point, view.notation));
  const doubts = warnings(data, point);
  const { comma } = data.language.messages;
  const more = doubts.map((word) => `${comma}${word}`).join("");
  const date = `${dateText(data, point.observation.date, "short")}${more}`;
  return {
    dated: [[[value, remark(`${comma}${date}`)]], [[value], [remark(date)]]],
    short: more === "" ? [[[value]]] : [[[value, remark(more)]], [[value], [remark(doubts.join(comma))]]],
  };
}

/** At the mark, then apart from it with a line that leads there; with the date rather than without. */
function triesOf(data: Reading, { plot }: Ground, point: TrendPoint, sides: readonly Side[]): readonly Try[] {
  const { dated, short } = formsOf(data, plot, point);
  const near = (forms: readonly Label["lines"][], over?: "rules"): readonly Try[] =>
    GAPS.flatMap((gap) => forms.map((lines) => ({ point, lines, sides, gap: gap + plot.radius, over })));
  const led = (forms: readonly Label["lines"][], over?: "rules"): readonly Try[] =>
    FAR.flatMap((gap) => forms.map((lines) => ({ point, lines, sides: UPRIGHT, gap: gap + plot.radius, over, led: true })));
  return [...near(dated), ...led(dated), ...near(short), ...led(short), ...near(short, "rules"), ...led(short, "rules")];
}

/**
 * The values at the latest, the highest and the lowest, with their dates where there is room. What fits nowhere is left to the table.
 *
 * @param marks the places of all figures
 */
export function valueLabels(data: Reading, ground: Ground, line: TrendLine, marks: readonly Place[]): readonly Label[] {
  const { lowest, highest, latest } = extremes(line);
  // Beside what is expected stands what was last counted.
  const counted = line.points.findLast(({ observation }) => observation.kind !== "projected") ?? latest;
  const wanted: readonly (readonly [TrendPoint, readonly Side[]])[] = [
    [latest, AT_LATEST],
    [counted, AT_LATEST],
    [highest, AT_HIGHEST],
    [lowest, AT_LOWEST],
  ];
  const isFlat = lowest.observation.value === highest.observation.value;
  const once = wanted.filter(
    ([point], index) => (index < 2 || !isFlat) && wanted.findIndex(([other]) => other === point) === index,
  );
  return once.flatMap(([point, sides]) => {
    const tries = triesOf(data, ground, point, sides);
    // The latest figure is what readers look for: it may stand on a rule, but that is the last resort.
    const allowed = point === latest ? tries : tries.filter(({ over }) => over === undefined);
    return firstOf(allowed, (one) => beside(ground, one, marks)) ?? [];
  });
}

/** The first that an attempt makes something of. */
function firstOf<T, R>(tries: Iterable<T>, attempt: (one: T) => R | undefined): R | undefined {
  for (const one of tries) {
    const result = attempt(one);
    if (result !== undefined) return result;
  }
  return undefined;
}

/** The series whose names found no room beside their marks stand above the drawing. */
export interface Names {
  readonly labels: readonly Label[];
  readonly left: readonly { readonly name: string; readonly look: SeriesLook; readonly kind: MarkKind }[];
}

/** Where along a series its name is tried: from its middle outwards. */
function triedOf(points: readonly TrendPoint[]): readonly TrendPoint[] {
  const step = Math.max(1, Math.floor(points.length / 40));
  const centre = (points.length - 1) * 0.6;
  return points
    .filter((_, index) => index % step === 0 || index === points.length - 1)
    .map((point) => ({ point, distance: Math.abs(points.indexOf(point) - centre) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ point }) => point);
}

/** The names of the series, each at its marks; those after the first with their latest figure. */
export function nameLabels(
  data: Reading,
  ground: Ground,
  lines: readonly (readonly [TrendLine, SeriesLook])[],
  marks: readonly Place[],
): Names {
  const { plot } = ground;
  const labels: Label[] = [];
  const left: { name: string; look: SeriesLook; kind: MarkKind }[] = [];
  // A short line has fewer places for its name.
  const shortestFirst = [...lines].sort(([a], [b]) => a.points.length - b.points.length);
  for (const [line, look] of shortestFirst) {
    const name = data.text(line.series.label).value;
    const named = (text: string): Piece => ({ text, look: `name-${look}` });
    const { latest } = extremes(line);
    const { short } = formsOf(data, plot, latest);
    const [value, stacked] = [short[0]!, short.at(-1)!];
    const broken = wrap(name, textWidth(name, SIZE, { bold: true }) * 0.65, SIZE, { bold: true }).map((text) => [named(text)]);
    const hasValue = line !== lines[0]?.[0];
    const withValue: Label["lines"][] = hasValue
      ? [[[named(`${name} `), ...value[0]!]], [[named(name)], ...value], [...broken, ...value], [...broken, ...stacked]]
      : [];
    const at = (forms: readonly Label["lines"][], point: TrendPoint): readonly Try[] =>
      forms.map((form) => ({ lines: form, point, sides: OF_NAME, gap: 8 + plot.radius }));
    const apart = (forms: readonly Label["lines"][], over?: "rules"): readonly Try[] =>
      FAR.flatMap((gap) =>
        forms.map((form) => ({
          lines: form,
          point: latest,
          sides: UPRIGHT,
          gap: gap + plot.radius,
          over,
          led: true,
          clear: over ? 14 : 0,
        })),
      );
    const alone: Label["lines"][] = [[[named(name)]], broken];
    const others = lines.flatMap(([other]) => (other === line ? [] : other.points.map((point) => placeOf(plot, point))));
    const attempt = (tries: readonly Try[]): Label | undefined => firstOf(tries, (one) => beside(ground, one, others));
    const whole = attempt([...at(withValue, latest), ...apart(withValue)]);
    const label =
      whole ??
      attempt([
        ...triedOf(line.points).flatMap((point) => at([[[named(name)]]], point)),
        ...apart(alone),
        ...apart(alone, "rules"),
      ]);
    if (label) labels.push(label);
    else left.push({ name, look, kind: markKind(latest) });
    if (whole || !hasValue) continue;
    const figure = firstOf(triesOf(data, ground, latest, AT_LATEST), (one) => beside(ground, one, marks));
    if (figure) labels.push(figure);
  }
  return { labels, left };
}
