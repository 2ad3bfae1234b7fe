import type { Dataset } from "../../data/schema.js";
import { latestOf, metricOf, trendOf, type TrendLine } from "../../data/select.js";
import { listOf } from "../../components/shared/attributes.js";
import { figureText } from "../../components/shared/citation.js";
import { looksOf } from "../../components/trend/layout.js";
import { markKind, markPath, type MarkKind, type SeriesLook } from "../../components/trend/shapes.js";
import { viewOf, type View } from "../../components/trend/view.js";
import { notationOf } from "../../components/trend/words.js";
import { LINE, SIZE } from "../../components/trend/plot.js";
import { columnOf, emptyCard, type Drawn } from "./drawn.js";
import { cut, widthOf } from "./fit.js";
import { foot, head, lowFoot, remarks, TITLES, type Column, type Piece } from "./frame.js";
import { across, attributes, isRtl, words, wordsAt, type Ground } from "./ground.js";
import { chartOf, type Chart } from "./trend-chart.js";
import { dateWords, freshnessRemark, frozenRemark, noFigureWords, sourcesWords } from "./words.js";

/** Pixels to a unit of the chart. */
const ZOOM = { wide: 1.85, square: 2.4 } as const;

/** Above and below a wide card: what is saved there the plot has. */
const TIGHT = 28;

const TITLE = [38, 34, 30, 28].map((size) => [size, 1] as const);

/** A metric over time. */
export function trendCard(ground: Ground, dataset: Dataset, values: Readonly<Record<string, string>>): Drawn | undefined {
  const { reading, isWide } = ground;
  const { asOf, today } = reading;
  const { acronym } = dataset.mission;
  const id = values["metric"] ?? "";
  const metric = metricOf(dataset, id);
  if (!metric) return undefined;
  const title = reading.text(metric.label).value;
  const view = viewFor(ground, dataset, id, values);
  if (!view) return emptyCard(ground, title, noFigureWords(reading), acronym);
  const column = columnOf(ground);
  const tight = isWide ? { ...ground, margin: TIGHT } : ground;
  const top = head(tight, title, column, isWide ? TITLE : TITLES.above.square);
  // The document of the figure that is told first.
  const ids = [view.latest, ...[...view.trend.points].reverse()].map(({ observation }) => observation.source);
  const sources = (most?: number): string => sourcesWords(reading, dataset, ids, most);
  const bottom = isWide ? lowFoot(tight, sources, acronym, column, 22) : foot(ground, sources(), acronym, column);
  const latest = latestOf(dataset, id, {
    series: view.latest.series.id,
    ...(asOf === undefined ? { on: today } : { asOf }),
  });
  const isLatest = latest?.pointer === view.latest.pointer;
  const said = [
    { text: figureText(reading, view.latest, "compact"), bold: true },
    { text: dateWords(reading, view.latest) },
    ...(isLatest ? freshnessRemark(reading, latest) : []),
    ...frozenRemark(reading),
  ];
  const row = (size: number): Piece => remarks(ground, said, column, top.edge, size);
  // In one line, unless it would be too small to read.
  const size = (isWide ? [28, 26, 24, 22, 20] : [34]).find((one) => row(one).edge < top.edge + one * 1.5) ?? (isWide ? 20 : 34);
  const under = row(size);
  return {
    title,
    svg: [
      top.svg,
      under.svg,
      chart(ground, view, column, under.edge + (isWide ? 0 : 12), bottom.edge - (isWide ? 8 : 18)),
      bottom.svg,
    ].join(""),
  };
}

function viewFor(
  { reading }: Ground,
  dataset: Dataset,
  id: string,
  { from, to, ...values }: Readonly<Record<string, string>>,
): View | undefined {
  const { asOf, today } = reading;
  const series = listOf(values["series"]);
  const trend = trendOf(dataset, id, {
    ...(series.length > 0 && { series }),
    ...(from && { from }),
    ...(to && { to }),
    ...(asOf !== undefined && { asOf }),
  });
  if (!trend || trend.points.length === 0) return undefined;
  const latest = trend.lines.flatMap(
    (line) => latestOf(dataset, id, { series: line.series.id, ...(asOf === undefined ? { on: today } : { asOf }) }) ?? [],
  );
  return viewOf(trend, { from, to }, asOf ?? today, {
    latest: latest[0]?.pointer,
    notation: notationOf(reading, trend.lines),
  });
}

/** The chart between two heights; where not every name has room in it, all stand above. */
function chart(ground: Ground, view: View, column: Column, from: number, to: number): string {
  const zoom = ZOOM[ground.isWide ? "wide" : "square"];
  const width = column.width / zoom;
  // Three names hardly ever find room, and one would be taken for that of its nearest mark.
  const named = view.trend.lines.length !== 2 ? undefined : chartOf(ground.reading, view, { width, height: (to - from) / zoom });
  const all = namesOf(ground, view);
  const isPlain = all.every(({ kind }) => kind === "marks");
  if (named?.left.length === 0 && isPlain) return drawn(ground, named, { x: ground.margin, y: from }, zoom);
  const names = namesRow(ground, all, column, from);
  const laid = chartOf(ground.reading, view, { width, height: (to - names.edge) / zoom }, false);
  return names.svg + drawn(ground, laid, { x: ground.margin, y: names.edge }, zoom);
}

/** The kind of mark that all figures of a series have; the plain one where they differ. */
function kindOf({ points }: TrendLine): MarkKind {
  const kinds = new Set(points.map(markKind));
  return kinds.size === 1 ? [...kinds][0]! : "marks";
}

/** A name of the row above a chart; what its mark means where it is not the plain one. */
interface Name {
  readonly look: SeriesLook;
  readonly kind: MarkKind;
  readonly name: string;
  readonly meaning: string;
}

/** The series, and the kinds of marks that some of their figures have. */
function namesOf({ reading }: Ground, view: View): readonly Name[] {
  const { messages } = reading.language;
  const words = {
    marks: "",
    hollow: messages.projectionMark,
    unsure: messages.uncertain.toLowerCase(),
    known: messages.notVerified.toLowerCase(),
  };
  const series = looksOf(view).map(([line, look]) => {
    const kind = kindOf(line);
    const meaning = kind === "marks" ? "" : `${messages.comma}${words[kind]}`;
    return { look, kind, name: reading.text(line.series.label).value, meaning };
  });
  const explained = new Set<MarkKind>(["marks", ...series.map(({ kind }) => kind)]);
  const others = looksOf(view).flatMap(([{ points }, look]) =>
    points.flatMap((point) => {
      const kind = markKind(point);
      if (explained.has(kind)) return [];
      explained.add(kind);
      return [{ look, kind, name: "", meaning: words[kind] }];
    }),
  );
  return [...series, ...others];
}

/** The names of series, each with its mark, in one row if they can be read there, else as far as two rows have room for them. */
function namesRow(ground: Ground, names: readonly Name[], column: Column, top: number): Piece {
  const { colours, reading, isWide } = ground;
  const sizes = isWide ? [26, 24, 22] : [30, 28, 26];
  const gap = isWide ? 28 : 32;
  const needs = ({ name, meaning }: Name, size: number): number => 34 + widthOf(name, size, true) + widthOf(meaning, size);
  const size =
    sizes.find((one) => names.reduce((sum, name) => sum + needs(name, one) + gap, -gap) <= column.width) ?? sizes.at(-1)!;
  let [x, y] = [0, top + size];
  let svg = "";
  for (const [index, one] of names.entries()) {
    const { look, kind, meaning } = one;
    const text = cut(one.name, column.width - 40 - widthOf(meaning, size), size, true);
    const needed = needs({ ...one, name: text }, size);
    if (x > 0 && x + needed > column.width) [x, y] = [0, y + size * 1.4];
    if (y > top + 3 * size) {
      const rest = reading.language.messages.moreNames(String(names.length - index));
      return { svg: svg + words(ground, rest, { x: column.x, y }, { size, fill: colours.muted }), edge: y + 12 };
    }
    svg += signAt(ground, look, kind, across(ground, column.x + x + 12), y - size * 0.35);
    const runs = [
      ...(text === "" ? [] : [{ text, bold: true, fill: colours.names[look - 1]! }]),
      ...(meaning === "" ? [] : [{ text: meaning }]),
    ];
    svg += words(ground, runs, { x: column.x + x + 32, y }, { size, fill: colours.muted });
    x += needed + gap;
  }
  return { svg, edge: y + 12 };
}

/** A mark as it is drawn in the chart. */
function signAt({ colours }: Ground, look: SeriesLook, kind: MarkKind, x: number, y: number): string {
  const colour = colours.series[look - 1]!;
  const d = markPath(look, x, y, 9);
  if (kind === "marks") return `<path${attributes({ d, fill: colour })}/>`;
  const dashes = kind === "unsure" ? { "stroke-dasharray": "4 3" } : {};
  const core = kind === "known" ? `<path${attributes({ d: markPath(1, x, y, 3.5), fill: colour })}/>` : "";
  return `<path${attributes({ d, fill: colours.paper, stroke: colour, "stroke-width": 3, ...dashes })}/>${core}`;
}

/** What was laid out, at its place on the card. */
function drawn(ground: Ground, { plot, shapes, labels, rules }: Chart, at: { x: number; y: number }, zoom: number): string {
  const { colours } = ground;
  const { width } = plot.band;
  const size = SIZE * zoom;
  const point = (x: number, y: number): { x: number; y: number } => ({ x: at.x + x * zoom, y: at.y + y * zoom });
  const line = (d: string, stroke: string, more: Readonly<Record<string, string | number>> = {}): string =>
    d === "" ? "" : `<path${attributes({ d, fill: "none", stroke, "stroke-width": 0.8, ...more })}/>`;
  const grid = plot.values.filter(({ at }) => Math.abs(at - plot.zero) > 0.1).map(({ at }) => `M0 ${round(at)}H${round(width)}`);
  const ticks = plot.dates.map(({ at }) => `M${round(at)} ${round(plot.bottom)}v4`);
  const breaks = rules.map((x) => `M${round(x)} ${plot.top - LINE / 2}V${round(plot.bottom)}`);
  const lines = [
    line(grid.join(""), colours.rule, { "stroke-width": 0.6 }),
    line(`M0 ${round(plot.zero)}H${round(width)}${ticks.join("")}`, colours.ink),
    line(breaks.join(""), colours.control, { "stroke-dasharray": "1.5 2.5", "stroke-width": 1 }),
    ...shapes.map((one) => series(ground, one)),
    ...labels.map(({ leader }) =>
      leader
        ? line(`M${round(leader.x)} ${round(leader.from)}V${round(leader.to)}`, colours.control, { "stroke-width": 0.6 })
        : "",
    ),
  ];
  const axis = { size, fill: colours.muted, halo: true };
  const side = isRtl(ground) ? ("end" as const) : ("start" as const);
  const values = plot.values.map(({ at, text }) => wordsAt(ground, text, point(plot.isRtl ? width : 0, at - 4), axis, side));
  const dates = plot.dates.map(({ at, text }) => wordsAt(ground, text, point(at, plot.bottom + 17.5), axis, "middle"));
  const said = labels.map((label) => {
    const anchor = ({ left: "start", middle: "middle", right: "end" } as const)[label.anchor];
    return label.lines.map((pieces, index) => {
      const runs = pieces.map(({ text, look }) => {
        const name = look.startsWith("name-") ? colours.names[Number(look.slice(5)) - 1]! : colours.ink;
        return { text, bold: look !== "remark", fill: look === "remark" ? colours.muted : name };
      });
      return wordsAt(ground, runs, point(label.x, label.y + index * LINE), { ...axis, fill: colours.ink }, anchor);
    });
  });
  const shapesAt = `<g transform="translate(${at.x} ${round(at.y)}) scale(${zoom})">${lines.join("")}</g>`;
  return [shapesAt, ...values, ...dates, ...said.flat()].join("");
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** What of a series is drawn, as in the widget: lines where figures can be compared, dashes to what is expected, hollow marks for that. */
function series({ colours }: Ground, one: Chart["shapes"][number]): string {
  const stroke = colours.series[one.look - 1]!;
  const path = (d: string, more: Readonly<Record<string, string | number>>): string =>
    d === "" ? "" : `<path${attributes({ d, fill: "none", stroke, ...more })}/>`;
  const hollow = { fill: colours.paper, "stroke-width": 1.6 };
  return [
    path(one.whiskers, { "stroke-width": 1.2, "stroke-opacity": 0.6 }),
    path(one.line, { "stroke-width": 2.2, "stroke-linejoin": "round" }),
    path(one.dashes, { "stroke-width": 1.8, "stroke-dasharray": "5 4" }),
    path(one.bounds, { "stroke-width": 1.4 }),
    path(one.marks, { fill: stroke, "stroke-width": 0 }),
    path(one.hollow, hollow),
    path(one.unsure, { ...hollow, "stroke-dasharray": "2 1.6" }),
    path(one.known, hollow),
    path(one.cores, { fill: stroke, "stroke-width": 0 }),
  ].join("");
}
