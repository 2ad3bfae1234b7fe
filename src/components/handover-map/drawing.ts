import { nothing, svg, type TemplateResult } from "lit";
import type { Phase } from "../../data/schema.js";
import type { Band } from "../shared/drawing/bands.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { anchorOf, wordsRun, type Direction } from "../shared/drawing/direction.js";
import { outcomeShape } from "../shared/outcome.js";
import { isUnsure } from "../shared/site.js";
import { FRAMES, groundBox, isWithin, project, unitsOf, type Point, type Position } from "./frames.js";
import { EAST, EASTERN_BORDERS, EASTERN_LAKES, EASTERN_LAND, type Extent } from "./geography.js";
import { namesOf } from "./labels.js";
import { LAKE_NAMES, NEIGHBOUR_NAMES, PROVINCE_NAMES, TOWN } from "./names.js";
import { HALF, placesIn, type Place } from "./places.js";
import { LINE, overlap, placeLabels, sizeOf, bodyOf, type Box, type Label } from "./placement.js";
import type { SiteOn } from "../../data/select.js";

/** Kilometres of the scale bar. */
const BAR = 50;

/** Words that are set by hand: what they are, and where their middle is. */
interface AreaName {
  readonly name: string;
  readonly box: Box;
  /** Degrees by which the name of a lake is turned; undefined for land. */
  readonly turn?: number;
}

/** A band's map, laid out: what is where, before anything is drawn. */
export interface Layout {
  readonly frame: Extent;
  readonly places: readonly Place[];
  readonly names: readonly (readonly string[])[];
  readonly labels: readonly (Label | undefined)[];
  readonly areas: readonly AreaName[];
  /** How many sites have a mark but no name. */
  readonly unnamed: number;
}

/** The box of a name round a point; of one that is turned, all that it sweeps. */
const boxAround = (name: string, { x, y }: Point, turn = 0): Box => {
  const size = sizeOf([name], false);
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const [width, height] = [size.width * cos + size.height * sin, size.width * sin + size.height * cos];
  return { x: x - width / 2, y: y - height / 2, width, height };
};

/** The box of the scale bar, with its words. */
const barBox = ({ height }: Extent): Box => ({ x: 8, y: height - 30, width: 140, height: 26 });

/** Lays a band's map out. Names of areas give way to the marks; names of sites give way to those of areas. */
export function layoutOf(
  data: DatasetController,
  band: Band["name"],
  sites: readonly SiteOn[],
  phases: readonly Phase[],
): Layout {
  const { messages } = data.language;
  const frame = FRAMES[band];
  const places = placesIn(frame, sites);
  const names = namesOf(data, places);
  const marks = places.map((place, index) => ({ ...place, lines: names[index]!.lines }));
  const bodies = places.map(bodyOf);
  const town = project(frame, TOWN.at);
  const townBox: Box = { x: town.x - 4, y: town.y - LINE / 2, width: 14 + sizeOf([TOWN.name], false).width, height: LINE };
  const isFree = (box: Box, others: readonly Box[]): boolean =>
    box.x > 4 &&
    box.x + box.width < frame.width - 4 &&
    box.y > 4 &&
    box.y + box.height < frame.height - 4 &&
    ![...bodies, townBox, barBox(frame), ...others].some((other) => overlap(box, other));
  const areas: AreaName[] = [];
  const add = (name: string, at: Position, turn?: number): void => {
    const box = boxAround(name, project(frame, at), turn);
    const others = areas.map((area) => area.box);
    if (isFree(box, others)) areas.push({ name, box, ...(turn !== undefined && { turn }) });
  };
  for (const [code, at] of PROVINCE_NAMES) {
    const phase = phases.find(({ province }) => province === code);
    if (phase) add(data.text(phase.title).value, at);
  }
  for (const [code, at] of NEIGHBOUR_NAMES) add(messages.neighbours[code], at);
  for (const [lake, at, turn] of LAKE_NAMES) add(messages.lakes[lake], at, turn);
  const labels = placeLabels(marks, frame, [...areas.map(({ box }) => box), townBox, barBox(frame)]);
  const unnamed = places.reduce((sum, { sites: { length } }, index) => sum + (labels[index] ? names[index]!.unnamed : length), 0);
  return { frame, places, names: names.map(({ lines }) => lines), labels, areas, unnamed };
}

/** What of the map is the same whoever looks at it: ground, names, marks. */
export function mapDrawing(data: DatasetController, { frame, places, names, labels, areas }: Layout): TemplateResult {
  const { width, height } = frame;
  const zoom = EAST.scale / frame.scale;
  const direction = wordsRun(data.language.tag);
  return svg`<g aria-hidden="true" direction=${direction}>
    <svg x="0" y="0" width=${width} height=${height} viewBox=${groundBox(frame)}>
      <rect class="neighbour" x="0" y="0" width=${EAST.width} height=${EAST.height}/>
      <path class="land" d=${EASTERN_LAND}/>
      <path class="water" d=${EASTERN_LAKES}/>
      <path class="border" d=${EASTERN_BORDERS} fill="none" stroke-width=${0.8 * zoom}/>
      <path class="border" d=${EASTERN_LAND} fill="none" stroke-width=${1.2 * zoom}/>
    </svg>
    ${areas.map(areaName)}
    ${townMark(frame, direction)}${scaleBar(data, frame, direction)}
    <rect class="frame" x="0.5" y="0.5" width=${width - 1} height=${height - 1}/>
    ${labels.map((label) => (label?.leader ? svg`<line class="leader" x1=${label.leader[0].x} y1=${label.leader[0].y} x2=${label.leader[1].x} y2=${label.leader[1].y}/>` : nothing))}
    ${places.map(placeMarks)}
    ${labels.map((label, index) => (label ? svg`<text class="name halo" text-anchor=${anchorOf(label.anchor, direction)}>${linesOf(names[index]!, label.x, label.y)}</text>` : nothing))}
  </g>`;
}

function areaName({ name, box, turn }: AreaName): TemplateResult {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return svg`<text class="area ${turn === undefined ? "" : "lake"}" x=${x} y=${y + 4.5} text-anchor="middle" transform=${turn ? `rotate(${turn} ${x} ${y})` : nothing}>${name}</text>`;
}

const linesOf = (lines: readonly string[], x: number, y: number): readonly TemplateResult[] =>
  lines.map((line, index) => svg`<tspan x=${x} y=${y + index * LINE}>${line}</tspan>`);

function townMark(frame: Extent, direction: Direction): TemplateResult | typeof nothing {
  const point = project(frame, TOWN.at);
  if (!isWithin(frame, point)) return nothing;
  return svg`<circle class="town" cx=${point.x} cy=${point.y} r="2.6"/><text class="town-name halo" text-anchor=${anchorOf("left", direction)} x=${point.x + 7} y=${point.y + 4.5}>${TOWN.name}</text>`;
}

function scaleBar(data: DatasetController, frame: Extent, direction: Direction): TemplateResult {
  const length = unitsOf(frame, BAR);
  const y = frame.height - 12;
  return svg`<path class="bar" d=${`M14 ${y - 5}v5h${length.toFixed(1)}v-5`} fill="none"/><text class="axis" text-anchor=${anchorOf("left", direction)} x=${14 + length + 7} y=${y + 2}>${data.language.messages.kilometres(String(BAR))}</text>`;
}

/** The marks of one place, with the ring in which it lies or, where several sites share it, the line that holds them together. */
function placeMarks({ sites, ring, x, y, halfWidth, halfHeight }: Place): TemplateResult {
  const around =
    ring !== undefined
      ? svg`<circle class="approximate" cx=${x} cy=${y} r=${ring}/>`
      : sites.length > 1
        ? svg`<rect class="together" x=${x - halfWidth} y=${y - halfHeight} width=${2 * halfWidth} height=${2 * halfHeight} rx="10"/>`
        : nothing;
  return svg`${around}${sites.map((one) => svg`<g transform=${`translate(${one.x - HALF} ${one.y - HALF})`}>${outcomeShape(one.status, isUnsure(one))}</g>`)}`;
}
