/** How long the figures of a widget hold: what an editor wants to know before they stand on a page. */
import { lastDay, parseEdtf, type Day } from "../data/edtf.js";
import type { Dataset } from "../data/schema.js";
import { areaOf, deadlinesOf, freshnessOf, latestOf, metricOf, type Finding, type Freshness } from "../data/select.js";
import { languageOf } from "../i18n/language.js";
import { textIn } from "../i18n/text.js";

/** A figure that a widget shows, and its age. */
export interface FigureAge {
  /** What is counted, and whose count it is where there are several. */
  readonly label: string;
  /** The day or period that it holds for, in words. */
  readonly date: string;
  readonly freshness: Freshness;
  /** The last day on which it counts as up to date; undefined where it has no end. */
  readonly freshUntil?: Day;
  /** The last day on which its update is merely due. */
  readonly dueUntil?: Day;
}

interface Shown {
  /** The element's name without its prefix. */
  readonly element: string;
  readonly attributes: Readonly<Record<string, string | true>>;
}

function findingsOf({ element, attributes }: Shown, dataset: Dataset, day: { readonly on?: Day; readonly asOf?: Day }) {
  const text = (name: string): string => String(attributes[name] ?? "");
  if (element === "focus-area") return areaOf(dataset, text("area"), day)?.findings ?? [];
  if (element !== "stat" && element !== "trend") return [];
  const metric = text("metric");
  const asked = text("series")
    .split(/[\s,]+/)
    .filter(Boolean);
  const all = (metricOf(dataset, metric)?.series ?? []).map(({ id }) => id);
  const series = asked.length > 0 ? asked : element === "trend" ? all : [undefined];
  return series.flatMap((id) => latestOf(dataset, metric, { ...day, ...(id !== undefined && { series: id }) }) ?? []);
}

/**
 * The figures whose age a widget tells: those of a stat, a trend and an area of work.
 *
 * @param language BCP 47: of the words
 */
export function figuresOf(shown: Shown, dataset: Dataset, today: Day, language: string): readonly FigureAge[] {
  const asOf = shown.attributes["as-of"];
  const day = typeof asOf === "string" && parseEdtf(asOf) ? { asOf: lastDay(asOf) } : { on: today };
  const { date } = languageOf(language);
  return findingsOf(shown, dataset, day).map((finding: Finding): FigureAge => {
    const { metric, series, observation } = finding;
    const own = metric.series.length > 1 ? ` (${textIn(series.label, language).value})` : "";
    const deadlines = deadlinesOf(finding);
    return {
      label: textIn(metric.label, language).value + own,
      date: date(parseEdtf(observation.date)!, "long"),
      freshness: freshnessOf(finding, today),
      ...(deadlines && { freshUntil: deadlines.fresh, dueUntil: deadlines.due }),
    };
  });
}
