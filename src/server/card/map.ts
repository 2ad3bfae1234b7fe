import type { Dataset } from "../../data/schema.js";
import { groupsOf, phasesOn, progressOf, sitesOf, type SiteOn } from "../../data/select.js";
import { absentWords } from "../../components/handover-map/absent.js";
import { project } from "../../components/handover-map/frames.js";
import { EAST, EASTERN_BORDERS, EASTERN_LAKES, EASTERN_LAND, type Extent } from "../../components/handover-map/geography.js";
import { HALF, isApproximate } from "../../components/handover-map/places.js";
import { LINE, SIZE } from "../../components/handover-map/placement.js";
import { subtitle } from "../../components/handover-map/subtitle.js";
import { titleOf } from "../../components/handover-progress/words.js";
import { isUnsure } from "../../components/shared/site.js";
import { dateText } from "../../components/shared/text.js";
import type { Reading } from "../../store/reading.js";
import { columnOf, emptyCard, type Drawn } from "./drawn.js";
import { fit } from "./fit.js";
import { foot, head, heightOf, lowFoot, linesAt, remarks, type Column } from "./frame.js";
import { attributes, isRtl, wordsAt, type Ground } from "./ground.js";
import { isShown, mapLayout, type MapLayout } from "./map-ground.js";
import { outcomeAt } from "./marks.js";
import { itemsOf, tally } from "./tally.js";
import { frozenRemark, outsideWords, sourcesWords } from "./words.js";

/** The country of which there is an outline. */
const OURS = "CD";

/** The map's width on the card, what it shows, and pixels to its units. */
const PANELS = {
  wide: { width: 580, zoom: 2.1, west: 27.408, north: -1.62, scale: 104 },
  square: { width: 640, zoom: 2.3, west: 28, north: -1.52, scale: 168 },
} as const;

/** More marks than these help nobody. */
const MOST_DRAWN = 200;

const TITLES = {
  wide: [
    [38, 1],
    [34, 2],
    [32, 3],
    [30, 4],
  ],
  square: [
    [50, 2],
    [46, 2],
    [42, 2],
    [38, 2],
    [44, 3],
    [40, 3],
    [34, 4],
  ],
} as const;

/** The foot, which is no larger than the notes above it. */
const FOOT = { wide: 20, square: 24 } as const;

/** Above and below a wide card, which has much to say. */
const TIGHT = 36;

/** The map on one side, and on the other what became of the sites; without a map, that alone. */
export function mapCard(ground: Ground, dataset: Dataset): Drawn {
  const { reading, isWide } = ground;
  const { asOf, today, language } = reading;
  const { messages } = language;
  const { acronym, country } = dataset.mission;
  const { sites } = sitesOf(dataset, today, asOf);
  const title = messages.mapTitle;
  if (sites.length === 0) {
    const said = asOf === undefined ? messages.noSites : messages.nothingKnownOn(dateText(reading, asOf));
    return emptyCard(ground, title, said, acronym);
  }
  const full = messages.labelled(reading.text(country.name).value, title);
  const panel = PANELS[isWide ? "wide" : "square"];
  const extent: Extent = { ...panel, width: panel.width / panel.zoom, height: ground.height / panel.zoom };
  const shown = country.code === OURS ? sites.filter((one) => isShown(extent, one)).slice(0, MOST_DRAWN) : [];
  const phases = asOf === undefined ? dataset.handover.phases : phasesOn(dataset, asOf);
  if (shown.length === 0) return { title: full, svg: side(ground, dataset, sites, [], columnOf(ground)) };
  const whole = columnOf(ground);
  const column = { x: whole.x, width: ground.width - panel.width - 2 * whole.x + 8 };
  const svg = [mapAt(ground, mapLayout(reading, extent, shown, phases), panel), side(ground, dataset, sites, shown, column)];
  return { title: full, svg: svg.join(""), more: messages.outlineCredit };
}

/** Title, what is counted and when, the tally, what the map leaves out, and the foot; smaller until all of it fits. */
function side(card: Ground, dataset: Dataset, sites: readonly SiteOn[], shown: readonly SiteOn[], column: Column): string {
  const ground = card.isWide ? { ...card, margin: TIGHT } : card;
  const { reading, isWide, colours } = ground;
  const shape = isWide ? "wide" : "square";
  const { mission } = dataset;
  const top = head(ground, reading.language.messages.mapTitle, column, TITLES[shape]);
  const country = fit(reading.text(mission.country.name).value, column.width, isWide ? [[26, 1], [22, 1], [22, 2]] : [[34, 2], [28, 2]], { bold: true }); // prettier-ignore
  const ids = sites.flatMap(({ site }) => site.sources);
  const sources = (most?: number): string => sourcesWords(reading, dataset, ids, most);
  const bottom = isWide
    ? lowFoot(ground, sources, mission.acronym, column, FOOT[shape])
    : foot(ground, sources(), mission.acronym, column, { most: 4, size: FOOT[shape] });
  const items = itemsOf(reading, groupsOf(sites));
  const notes = notesOf(reading, dataset, sites, shown);
  const below = top.edge + heightOf(ground, country) + 4;
  const drawn = (size: number, most: number): { svg: string; edge: number } => {
    const under = fit(subtitle(reading, dataset, sites) ?? "", column.width, [[size * 0.9, 5]], { even: true });
    const list = tally(ground, items, column, below + heightOf(ground, under) + size * 0.5, size);
    const note = fit(notes.slice(0, most).join(" "), column.width, [[Math.max(FOOT[shape] + 1, size * 0.8), 9]]);
    const isNoted = most > 0 && notes.length > 0;
    const from = list.edge + size * 0.2 + (isNoted ? heightOf(ground, note) : 0);
    const last = remarks(ground, frozenRemark(reading), column, from, size * 0.85);
    const svg = [
      linesAt(ground, under, column.x, below + under.size, { fill: colours.muted }),
      list.svg,
      isNoted ? linesAt(ground, note, column.x, list.edge + size * 0.2 + note.size, { fill: colours.muted }) : "",
      last.svg,
    ];
    return { svg: svg.join(""), edge: last.edge };
  };
  const sizes = isWide ? [32, 30, 28, 26, 24, 22] : [40, 38, 36, 34, 32, 30, 28, 26];
  const noted = notes.map((_, index) => notes.length - index).flatMap((most) => sizes.map((size) => [size, most] as const));
  const tries = [...noted, ...[30, 28, 26, 24, 22, 20].map((size) => [size, 0] as const)];
  const room = bottom.edge - 10;
  const [size, most] = tries.find((one) => drawn(...one).edge <= room) ?? tries.at(-1)!;
  const where = linesAt(ground, country, column.x, top.edge + country.size, { fill: colours.ink, bold: true });
  return [top.svg, where, drawn(size, most).svg, bottom.svg].join("");
}

/** What must be known to read the map and its numbers, the most needed first: the signs, and what is not shown or not counted. */
function notesOf(reading: Reading, dataset: Dataset, sites: readonly SiteOn[], shown: readonly SiteOn[]): readonly string[] {
  const { dashedRings, halfFilled } = reading.language.messages;
  const progress = progressOf(dataset, reading.today, reading.asOf);
  const { planned, unnamed, outside } = progress;
  const signs = [...(shown.some(isApproximate) ? [dashedRings] : []), ...(shown.some(isUnsure) ? [halfFilled] : [])];
  return [
    ...signs,
    ...(shown.length === 0 ? [] : absentWords(reading, sites, shown)),
    ...(outside.length > 0 ? [`${outsideWords(reading, outside.length)}.`] : []),
    ...(planned && unnamed !== undefined ? [`${titleOf(reading, progress)}.`] : []),
  ];
}

/** The map at the side where reading ends, up to the edges of the card. */
function mapAt(ground: Ground, layout: MapLayout, { width, zoom }: (typeof PANELS)["wide" | "square"]): string {
  const { colours, height } = ground;
  const { extent, places, labels, areas, bar } = layout;
  const left = isRtl(ground) ? 0 : ground.width - width;
  const at = (x: number, y: number): { x: number; y: number } => ({ x: left + x * zoom, y: y * zoom });
  const size = SIZE * zoom;
  const path = (d: string, look: Readonly<Record<string, string | number>>): string => `<path${attributes({ d, ...look })}/>`;
  const corner = project(EAST, [extent.west, extent.north]);
  const scaling = (zoom * extent.scale) / EAST.scale;
  const transform = `translate(${round(left - corner.x * scaling)} ${round(-corner.y * scaling)}) scale(${scaling.toFixed(4)})`;
  const border = (width: number): Readonly<Record<string, string | number>> => ({
    fill: "none",
    stroke: colours.border,
    "stroke-width": (width / scaling).toFixed(2),
  });
  const land = [
    `<rect${attributes({ x: left, y: 0, width, height, fill: colours.neighbour })}/>`,
    `<g${attributes({ transform })}>`,
    path(EASTERN_LAND, { fill: colours.land }),
    path(EASTERN_LAKES, { fill: colours.water }),
    path(EASTERN_BORDERS, border(1.7)),
    path(EASTERN_LAND, border(2.6)),
    "</g>",
    // What the outline has beyond the map is painted over: to clip it would take the renderer most of its time.
    `<rect${attributes({ x: isRtl(ground) ? width : 0, y: 0, width: ground.width - width, height, fill: colours.paper })}/>`,
  ];
  const names = areas.map(({ name, x, y, turn }) => {
    const style = { size: size * 0.96, fill: colours.muted, ...(turn !== undefined && { turn }) };
    const place = at(x, y);
    return wordsAt(ground, name, turn ? place : { x: place.x, y: place.y + size * 0.35 }, style, "middle");
  });
  const leaders = labels.map((label) => {
    if (!label?.leader) return "";
    const [from, to] = label.leader.map(({ x, y }) => at(x, y));
    return path(`M${round(from!.x)} ${round(from!.y)}L${round(to!.x)} ${round(to!.y)}`, {
      fill: "none",
      stroke: colours.control,
      "stroke-width": 1.6,
    });
  });
  const marks = places.map((place) => {
    const centre = at(place.x, place.y);
    const look = { fill: "none", stroke: colours.control, "stroke-width": 2 };
    // Marks of one place stand side by side at its name: without a line round them there is one sign less to explain.
    const ring =
      place.ring === undefined
        ? ""
        : `<circle${attributes({ cx: round(centre.x), cy: round(centre.y), r: round(place.ring * zoom), ...look, "stroke-dasharray": "5 5" })}/>`;
    const each = place.sites.map((one) => {
      const corner = at(one.x - HALF, one.y - HALF);
      return outcomeAt(ground, one.status, isUnsure(one), corner.x, corner.y, 2 * HALF * zoom);
    });
    return ring + each.join("");
  });
  const said = labels.map((label) => {
    if (!label) return "";
    const anchor = ({ left: "start", middle: "middle", right: "end" } as const)[label.anchor];
    const style = { size, fill: colours.ink, bold: true, halo: true };
    return label.lines.map((line, index) => wordsAt(ground, line, at(label.x, label.y + index * LINE), style, anchor)).join("");
  });
  const start = at(bar.x, bar.y);
  const scale = [
    path(`M${round(start.x)} ${round(start.y - 10)}v10h${round(bar.length * zoom)}v-10`, {
      fill: "none",
      stroke: colours.muted,
      "stroke-width": 2,
    }),
    wordsAt(
      ground,
      bar.words,
      { x: start.x + bar.length * zoom + 12, y: start.y + 3 },
      { size: size * 0.92, fill: colours.muted },
      "start",
    ),
  ];
  return [...land, ...names, ...leaders, ...marks, ...said, ...scale].join("");
}

const round = (value: number): number => Math.round(value * 10) / 10;
