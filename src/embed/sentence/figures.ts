/** Sentences of figures. */
import { latestOf, trendOf, type Finding } from "../../data/select.js";
import type { Dataset } from "../../data/schema.js";
import { joinNumber } from "../../format/index.js";
import type { Reading } from "../../store/reading.js";
import { figureText } from "../../components/shared/citation.js";
import { listOf } from "../../components/shared/attributes.js";
import { doubt } from "../../components/shared/doubt.js";
import { lowerFirst } from "../../components/shared/site.js";
import { dateText } from "../../components/shared/text.js";
import { cited, type Sentence } from "./pieces.js";

type Attributes = Readonly<Record<string, string>>;

/** The figure that a widget with these attributes shows; undefined where it shows none. */
export const findingOf = (dataset: Dataset, { metric, series }: Attributes, { asOf, today }: Reading): Finding | undefined =>
  latestOf(dataset, metric ?? "", { ...(series && { series }), ...(asOf === undefined ? { on: today } : { asOf }) });

/** When a figure holds, what kind of figure it is, and who says so. */
function proof(reading: Reading, dataset: Dataset, { metric, series, observation }: Finding, linked: boolean): Sentence {
  const { messages } = reading.language;
  const date = dateText(reading, observation.date);
  const isProjected = observation.kind === "projected";
  const first = [
    series === metric.series[0] ? undefined : reading.text(series.label).value,
    isProjected ? lowerFirst(messages.projectedFor(date)) : date,
    observation.kind === "estimated" ? messages.kinds.estimated.toLowerCase() : undefined,
    doubt(reading, observation.confidence),
  ];
  return cited(reading, dataset, [observation.source], { first, linked });
}

/** "Displaced inside the country: about 5.28 million people (September 2025, OCHA)." */
export function figureSentence(reading: Reading, dataset: Dataset, finding: Finding): Sentence {
  const { messages } = reading.language;
  const figure = figureText(reading, finding, "compact");
  return [
    messages.labelled(reading.text(finding.metric.label).value, figure),
    " ",
    ...proof(reading, dataset, finding, true),
    ".",
  ];
}

/** Within a sentence of the page, where a link could stand inside another: "about 5.28 million (September 2025, OCHA)" */
export function figureWords(reading: Reading, dataset: Dataset, finding: Finding, notation: "compact" | "standard"): Sentence {
  const { messages, number } = reading.language;
  const { relation, value } = finding.observation;
  const qualifier = relation === "exactly" ? "" : `${messages.relations[relation]} `;
  return [`${qualifier}${joinNumber(number(value, notation))} `, ...proof(reading, dataset, finding, false)];
}

/** What is said of a metric without a figure. */
export function noFigure(reading: Reading, label: string): Sentence {
  const { asOf, language } = reading;
  const { messages } = language;
  const words = asOf === undefined ? messages.noFigure : messages.noFigureOn(dateText(reading, asOf));
  return [messages.labelled(label, lowerFirst(words))];
}

/** The latest figure of a metric over time, and how far back the others go: "… People in need, 2013 to 2026." */
export function trendSentence(reading: Reading, dataset: Dataset, attributes: Attributes): Sentence | undefined {
  const { metric, from, to } = attributes;
  const series = listOf(attributes["series"]);
  const trend = trendOf(dataset, metric ?? "", {
    ...(series.length > 0 && { series }),
    ...(from && { from }),
    ...(to && { to }),
    ...(reading.asOf !== undefined && { asOf: reading.asOf }),
  });
  if (!trend) return undefined;
  const latest = findingOf(dataset, { metric: metric ?? "", ...(series[0] && { series: series[0] }) }, reading);
  const { points } = trend;
  const shown = points.find(({ pointer }) => pointer === latest?.pointer) ?? points.at(-1);
  if (!shown) return noFigure(reading, reading.text(trend.metric.label).value);
  const year = (day: string): string => dateText(reading, day.slice(0, 4));
  const first = points.reduce((one, point) => (point.first < one ? point.first : one), points[0]!.first);
  const last = points.reduce((one, point) => (point.last > one ? point.last : one), points[0]!.last);
  const extent = reading.language.messages.trendSubtitle(reading.text(trend.metric.unit).value, year(first), year(last));
  return [...figureSentence(reading, dataset, shown), ` ${extent}.`];
}
