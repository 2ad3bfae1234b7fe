import type { Day } from "../../data/edtf.js";
import type { Metric, Text } from "../../data/schema.js";
import type { TrendGap, TrendLine, TrendPoint } from "../../data/select.js";
import { joinNumber, type Notation } from "../../format/index.js";
import type { Reading } from "../../store/reading.js";
import { figureText } from "../shared/citation.js";
import { doubt } from "../shared/doubt.js";
import { dateText, isolated } from "../shared/text.js";
import type { View } from "./view.js";

/** Millions as words, unless the figures that are named would then look the same. */
export function notationOf(data: Reading, lines: readonly TrendLine[]): Notation {
  const isLost = lines.some((line) => {
    const values = [...new Set(Object.values(extremes(line)).map(({ observation }) => observation.value))];
    // More digits than these are no help.
    if (values.some((value) => data.language.number(value, "standard").figure.length > 24)) return false;
    return new Set(values.map((value) => Object.values(data.language.number(value, "compact")).join(" "))).size < values.length;
  });
  return isLost ? "standard" : "compact";
}

/** A figure as it stands beside its mark: qualifier, digits and scale. */
export function valueText(data: Reading, { observation }: TrendPoint, notation: Notation): string {
  const { messages } = data.language;
  const qualifier = observation.relation === "exactly" ? "" : `${messages.relations[observation.relation]}\u00a0`;
  return qualifier + joinNumber(data.language.number(observation.value, notation));
}

/** What must be said beside a figure wherever it stands: that it is only expected, or may be wrong. */
export function warnings(data: Reading, { observation }: TrendPoint): readonly string[] {
  const { messages } = data.language;
  const words = [
    observation.kind === "projected" ? messages.projectionMark : undefined,
    observation.confidence === "found" ? undefined : doubt(data, observation.confidence),
  ];
  return words.filter((word) => word !== undefined);
}

/** How the figure came about, where it was not simply counted. */
export function kindWords(data: Reading, point: TrendPoint): readonly string[] {
  const { kinds } = data.language.messages;
  return [...(point.observation.kind === "estimated" ? [kinds.estimated.toLowerCase()] : []), ...warnings(data, point)];
}

/** One figure with all that belongs to it, as it is heard. */
export function spoken(data: Reading, point: TrendPoint): string {
  const { messages } = data.language;
  return [
    figureText(data, point, "compact"),
    dateText(data, point.observation.date),
    data.text(point.series.label).value,
    ...kindWords(data, point),
    messages.labelled(messages.source, isolated(data, point.source.publisher)),
  ].join(messages.comma);
}

const textOf = (data: Reading, text: Text): string => data.text(text).value;

/** Why a line stops. */
export function gapText(data: Reading, { kind, before, after, during }: TrendGap, among: readonly TrendLine[]): string {
  const { messages } = data.language;
  if (kind === "break") return messages.labelled(messages.breakInCount, textOf(data, after.observation.break!));
  const words = messages.noFigureFor(dateText(data, during!));
  // Where another series goes on meanwhile, it would not be true of all.
  const isAlone = among.every(
    ({ series, points }) =>
      series === after.series || points.every(({ middle }) => middle <= before.middle || middle >= after.middle),
  );
  return !isAlone ? messages.labelled(textOf(data, after.series.label), words) : words;
}

/** The lowest, the highest and the last of what was counted; of a series that only expects, of that. */
export function extremes({ points }: TrendLine): Readonly<Record<"lowest" | "highest" | "latest", TrendPoint>> {
  const counted = points.filter(({ observation }) => observation.kind !== "projected");
  const among = counted.length > 0 ? counted : points;
  const by = (better: (a: number, b: number) => boolean): TrendPoint =>
    among.reduce((best, point) => (better(point.observation.value, best.observation.value) ? point : best));
  return { lowest: by((a, b) => a < b), highest: by((a, b) => a > b), latest: points.at(-1)! };
}

/** The drawing in words, for those who cannot see it. */
export function description(data: Reading, { trend, notation }: View): string {
  const { messages } = data.language;
  const figure = (point: TrendPoint): string =>
    [messages.figureOn(valueText(data, point, notation), dateText(data, point.observation.date)), ...warnings(data, point)].join(
      messages.comma,
    );
  const lines = trend.lines.map((line) => {
    const { lowest, highest, latest } = extremes(line);
    const isFlat = lowest.observation.value === highest.observation.value;
    const said = isFlat ? [] : [`${messages.lowest} ${figure(lowest)}`, `${messages.highest} ${figure(highest)}`];
    return messages.labelled(
      textOf(data, line.series.label),
      [...said, `${messages.latest} ${figure(latest)}`].join(messages.semicolon),
    );
  });
  const gaps = [...new Set(trend.lines.flatMap(({ gaps }) => gaps.map((gap) => gapText(data, gap, trend.lines))))].slice(0, 6);
  const label = messages.labelled(textOf(data, trend.metric.label), textOf(data, trend.metric.unit));
  return [label, ...lines.slice(0, 6), ...gaps]
    .map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(" ");
}

/** The unit, the years from the first that a figure can mean to the last and, where there is but one, the series. */
export function subtitle(data: Reading, { trend }: View): string {
  const { metric, lines, points } = trend;
  const year = (day: Day): string => dateText(data, day.slice(0, 4));
  const first = points.reduce((one, { first: other }) => (other < one ? other : one), points[0]!.first);
  const last = points.reduce((one, { last: other }) => (other > one ? other : one), points[0]!.last);
  const words = data.language.messages.trendSubtitle(textOf(data, metric.unit), year(first), year(last));
  return lines.length === 1 ? `${words}. ${textOf(data, lines[0]!.series.label)}` : words;
}

/** What a trend says in words of the data, for those who look abbreviations up. */
export const textsOf = ({ label, unit, series, observations }: Metric): readonly (Text | undefined)[] => [
  label,
  unit,
  ...series.flatMap((one) => [one.label, one.method]),
  ...observations.map((observation) => observation.break),
];
