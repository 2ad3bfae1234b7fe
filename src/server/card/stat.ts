import type { Dataset } from "../../data/schema.js";
import { metricOf, type Finding } from "../../data/select.js";
import type { Notation } from "../../format/index.js";
import type { Reading } from "../../store/reading.js";
import { findingOf } from "../../embed/sentence/figures.js";
import { columnOf, emptyCard, type Drawn } from "./drawn.js";
import { fit, widthOf } from "./fit.js";
import { foot, head, heightOf, linesAt, remarks } from "./frame.js";
import { words, type Ground, type Run } from "./ground.js";
import { dateWords, freshnessRemark, frozenRemark, noFigureWords, sourceWords } from "./words.js";

/** One figure, large. */
export function statCard(ground: Ground, dataset: Dataset, values: Readonly<Record<string, string>>): Drawn | undefined {
  const { reading, colours, isWide } = ground;
  const { acronym } = dataset.mission;
  const metric = metricOf(dataset, values["metric"] ?? "");
  if (!metric) return undefined;
  const title = reading.text(metric.label).value;
  const finding = findingOf(dataset, values, reading);
  if (!finding) return emptyCard(ground, title, noFigureWords(reading), acronym);
  const column = columnOf(ground);
  const top = head(ground, title, column);
  const bottom = foot(ground, sourceWords(reading, finding.source), acronym, column);

  const size = isWide ? 38 : 46;
  const isFirst = finding.series === metric.series[0];
  // Whose count it is must be said where it is not the one that a reader takes it for.
  const whose = isFirst ? undefined : fit(reading.text(finding.series.label).value, column.width, [[size, 2]]);
  const unit = unitOf(reading, finding);
  const said = [
    ...(unit === undefined ? [] : [{ text: unit, bold: true }]),
    { text: dateWords(reading, finding) },
    ...freshnessRemark(reading, finding),
    ...frozenRemark(reading),
  ];
  const above = whose ? heightOf(ground, whose) : 0;
  const height = (digits: number): number => above + digits * CAP + size + remarks(ground, said, column, 0, size).edge;
  const room = bottom.edge - top.edge;
  const figure = figureOf(
    ground,
    finding,
    values["notation"] === "standard" ? "standard" : "compact",
    (digits) => height(digits) + 2 * size <= room,
  );
  const start = top.edge + above + (room - height(figure.size)) / 2;
  const baseline = start + figure.size * CAP;
  const svg = [
    top.svg,
    whose ? linesAt(ground, whose, column.x, top.edge + size, { fill: colours.muted }) : "",
    words(
      ground,
      figure.runs,
      { x: column.x - figure.overhang, y: baseline },
      { size: figure.size, fill: colours.ink, bold: true },
    ),
    remarks(ground, said, column, baseline + size, size).svg,
    bottom.svg,
  ].join("");
  return { title: isFirst ? title : reading.language.messages.labelled(title, reading.text(finding.series.label).value), svg };
}

/** What is counted, where the label does not say it. */
function unitOf(reading: Reading, { metric }: Finding): string | undefined {
  const [label, unit] = [reading.text(metric.label).value, reading.text(metric.unit).value];
  return label.toLowerCase().includes(unit.toLowerCase()) ? undefined : unit;
}

/** How high digits are, in their size. */
const CAP = 0.72;

/** More digits than these are told by their scale even where they are asked for. */
const MOST_DIGITS = 20;

/** The figure with its qualifier before and its scale after it, smaller, as large as it fits. */
function figureOf(
  { reading, width, margin, isWide, colours }: Ground,
  { observation: { relation, value } }: Finding,
  notation: Notation,
  isLowEnough: (size: number) => boolean,
): { readonly runs: readonly Run[]; readonly size: number; readonly overhang: number } {
  const { messages, number } = reading.language;
  const asked = number(value, notation);
  const { figure, scale, scaleFirst } = asked.figure.length > MOST_DIGITS ? number(value, "compact") : asked;
  const qualifier = relation === "exactly" ? undefined : messages.relations[relation];
  const runs = (size: number): readonly Run[] => {
    const word = scale === undefined ? [] : [{ text: scale, size: size * 0.42 }];
    const space = word.length === 0 ? [] : [{ text: "\u00a0", size: size * 0.42 }];
    const digits = { text: figure };
    return [
      ...(qualifier === undefined ? [] : [{ text: `${qualifier}\u00a0`, size: size * 0.3, bold: false, fill: colours.muted }]),
      ...(scaleFirst ? [...word, ...space, digits] : [digits, ...space, ...word]),
    ];
  };
  let size = isWide ? 220 : 420;
  const breadth = (): number => runs(size).reduce((sum, run) => sum + widthOf(run.text, run.size ?? size, run.bold ?? true), 0);
  while (size > 12 && (breadth() > width - 2 * margin || !isLowEnough(size))) size -= 4;
  // A large digit that begins the line has more white before it than the words above.
  return { runs: runs(size), size, overhang: qualifier === undefined && !scaleFirst ? size * 0.04 : 0 };
}
