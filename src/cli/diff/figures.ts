/** Differences of metrics, their series and their observations. */
import type { Dataset, Metric, Observation, Series } from "../../data/schema.js";
import { compareDates, latestOf, obstaclesBetween } from "../../data/select.js";
import { counted, writeDate, writeDifference, writeFigure, writeNumber } from "../prose.js";
import { isSame } from "./canonical.js";
import { ARROW, type About, type Difference, type Sides } from "./difference.js";
import { always, compareFields, dateField, provenanceFields, textField, type Field } from "./fields.js";
import { BY_ID, followingIds, match, OBSERVATION_KEYS, placed, placedById, type Placed } from "./match.js";
import { observationName, seriesName, sourceName } from "./names.js";
import { goneForPages, wholeDifference } from "./things.js";

type MetricWithId = Metric & { readonly id: string };

const METRIC_FIELDS: readonly Field<MetricWithId>[] = [
  { key: "id" },
  textField("label"),
  textField("description"),
  textField("unit"),
  { key: "reviewEvery", phrase: "to be reviewed every" },
];

const seriesFields = (was: MetricWithId, now: MetricWithId): readonly Field<Series>[] => [
  { key: "id" },
  textField("label"),
  textField("method"),
  { key: "holds", label: "holds until the next figure" },
  { key: "breaksWith", label: "counted apart from", member: (id, { metrics }) => seriesName(metrics[now.id] ?? was, id) },
];

/** A value's change, with the difference where both count the same thing in the same way. */
function valueWords(was: Observation, now: Observation, metrics: readonly [Metric, Metric]): string {
  const isComparable = was.series === now.series && isSame(was.break, now.break) && metrics[0].unit.en === metrics[1].unit.en;
  const words = writeNumber(was.value) + ARROW + writeNumber(now.value);
  return isComparable ? `${words} (${writeDifference(was.value, now.value)})` : words;
}

/** Two names, with their ids where they read the same. */
const apart = ([was, wasId]: readonly [string, string], [now, nowId]: readonly [string, string]): string =>
  was === now ? `${was} (${wasId})${ARROW}${now} (${nowId})` : was + ARROW + now;

const uncorrectable = (what: string, id: string): string =>
  `A figure had the ${what} “${id}”, which is gone: if that was wrong, keep it in the file, so that a correction can name it.`;

const observationFields = (metrics: readonly [was: Metric, now: Metric]): readonly Field<Observation>[] => [
  { key: "value", label: "", tell: (was, now) => valueWords(was, now, metrics), isPublished: always },
  { key: "relation", phrase: "stated as", isPublished: always },
  dateField("date", { phrase: "holds for", isPublished: always }),
  { key: "kind", isPublished: always },
  {
    key: "series",
    tell: (was, now) => apart([seriesName(metrics[0], was.series), was.series], [seriesName(metrics[1], now.series), now.series]),
    isPublished: ({ series }) => metrics[1].series.some(({ id }) => id === series),
    warn: (was) => (metrics[1].series.some(({ id }) => id === was.series) ? undefined : uncorrectable("series", was.series)),
  },
  dateField("published"),
  {
    key: "source",
    tell: (was, now, sides) =>
      apart([sourceName(sides.old, was.source), was.source], [sourceName(sides.now, now.source), now.source]),
    isSame: ({ source: a }, { source: b }, { old, now }) => a === b || isSame(old.sources[a], now.sources[b]),
    isPublished: ({ source }, _, { now }) => Object.hasOwn(now.sources, source),
    warn: ({ source }, _, { now }) => (Object.hasOwn(now.sources, source) ? undefined : uncorrectable("source", source)),
  },
  textField("break"),
  ...provenanceFields<Observation>(),
];

/** What the newest figure of a series follows: "before: 5,280,000 (2025-09), +420,000"; nothing where it follows none, or is not the newest. */
function beforeInWords(observation: Observation, metric: MetricWithId, { old, now }: Sides): string | undefined {
  const query = { series: observation.series };
  const before = latestOf(old, metric.id, query)?.observation;
  if (!before || latestOf(now, metric.id, query)?.observation !== observation) return undefined;
  if (compareDates(before.date, observation.date) >= 0) return undefined;
  const obstacles = obstaclesBetween(metric, before, observation);
  const change = obstacles.length === 0 ? `, ${writeDifference(before.value, observation.value)}` : "; not to be compared";
  return `before: ${writeFigure(before)} (${writeDate(before.date)})${change}`;
}

function newFigure(about: About, one: Placed<Observation>, metric: MetricWithId, sides: Sides): Difference {
  const { item } = one;
  const kind = item.kind === "observed" ? "" : ` (${item.kind})`;
  const parts = [writeFigure(item, metric) + kind, sourceName(sides.now, item.source), beforeInWords(item, metric, sides)];
  const words = parts.filter((part) => part !== undefined).join("; ");
  return wholeDifference({ ...about, item: observationName(metric, item) }, one, "added", words);
}

function goneFigure(about: About, one: Placed<Observation>, metric: Metric): Difference {
  const [item, figure] = [observationName(metric, one.item), writeFigure(one.item, metric)];
  const warning = `“${about.name}” has lost its figure ${item} (${figure}): old figures stay, new ones stand beside them.`;
  return { ...wholeDifference({ ...about, item }, one, "removed", figure), warning };
}

function observationDifferences(was: Placed<MetricWithId>, now: Placed<MetricWithId>, sides: Sides): readonly Difference[] {
  const about: About = { group: "figures", thing: "figure", name: now.item.label.en };
  // A series with another id is the same one, and so are its figures.
  const seriesOf = followingIds(was.item.series, now.item.series);
  const before = was.item.observations.map((one) => ({ ...one, series: seriesOf(one.series) }));
  const { pairs, added, removed } = match(
    placed(before, `${was.pointer}/observations`),
    placed(now.item.observations, `${now.pointer}/observations`),
    OBSERVATION_KEYS,
  );
  const metrics = [{ ...was.item, series: was.item.series.map((one) => ({ ...one, id: seriesOf(one.id) })) }, now.item] as const;
  const fields = observationFields(metrics);
  const dated = [
    ...pairs.map(([a, b]) => {
      const item = observationName(metrics[0], a.item);
      return { date: b.item.date, differences: compareFields({ ...about, item }, [a, b], fields, sides) };
    }),
    ...added.map((one) => ({ date: one.item.date, differences: [newFigure(about, one, now.item, sides)] })),
    ...removed.map((one) => ({ date: one.item.date, differences: [goneFigure(about, one, metrics[0])] })),
  ];
  return dated.sort((a, b) => compareDates(a.date, b.date)).flatMap(({ differences }) => differences);
}

function seriesDifferences(was: Placed<MetricWithId>, now: Placed<MetricWithId>, sides: Sides): readonly Difference[] {
  const about = (label: string): About => ({
    group: "figures",
    thing: "series",
    name: now.item.label.en,
    item: `series ${label}`,
  });
  const [old, current] = [was, now].map(({ item, pointer }) => placed(item.series, `${pointer}/series`));
  const { pairs, added, removed } = match<Series>(old!, current!, BY_ID);
  const gone = ({ id, label }: Series): string => goneForPages(`series of “${now.item.id}”,`, id, label.en);
  return [
    ...added.map((one) => wholeDifference(about(one.item.label.en), one, "added", one.item.id)),
    ...pairs.flatMap(([a, b]) =>
      compareFields(about(a.item.label.en), [a, b], seriesFields(was.item, now.item), sides).map((one) =>
        one.field === "id" ? { ...one, warning: gone(a.item) } : one,
      ),
    ),
    ...removed.map((one) => ({
      ...wholeDifference(about(one.item.label.en), one, "removed", one.item.id),
      warning: gone(one.item),
    })),
  ];
}

/** Where pages name no series they show the first that has a figure: it may be another now. */
function defaultDifference(
  was: Placed<MetricWithId>,
  now: Placed<MetricWithId>,
  { old, now: current }: Sides,
): readonly Difference[] {
  const shown = (dataset: Dataset, { id }: Metric & { readonly id: string }): Series | undefined => latestOf(dataset, id)?.series;
  const [before, after] = [shown(old, was.item), shown(current, now.item)];
  if (!before || !after || before.id === after.id) return [];
  // The same series with another id.
  if (isSame({ ...before, id: "" }, { ...after, id: "" })) return [];
  return [
    {
      group: "figures",
      thing: "metric",
      name: now.item.label.en,
      change: "changed",
      pointer: `${now.pointer}/series`,
      oldPointer: `${was.pointer}/series`,
      field: "default",
      was: before.id,
      now: after.id,
      label: "shown where a page names no series",
      words: before.label.en + ARROW + after.label.en,
    },
  ];
}

function wholeMetric(one: Placed<MetricWithId>, change: "added" | "removed"): Difference {
  const { id, label, observations } = one.item;
  const words = `metric “${id}” with ${counted(observations.length, "figure")}`;
  const told = wholeDifference({ group: "figures", thing: "metric", name: label.en }, one, change, words);
  return change === "added" ? told : { ...told, warning: goneForPages("metric", id, label.en) };
}

/** What changed in the figures. */
export function figureDifferences(sides: Sides): readonly Difference[] {
  const { pairs, added, removed } = match<MetricWithId>(
    placedById(sides.old.metrics, "/metrics"),
    placedById(sides.now.metrics, "/metrics"),
    BY_ID,
  );
  const changed = pairs.flatMap(([was, now]) => {
    const about: About = { group: "figures", thing: "metric", name: now.item.label.en };
    const own = compareFields(about, [was, now], METRIC_FIELDS, sides).map((one) =>
      one.field === "id" ? { ...one, warning: goneForPages("metric", was.item.id, was.item.label.en) } : one,
    );
    return [
      ...own,
      ...seriesDifferences(was, now, sides),
      ...defaultDifference(was, now, sides),
      ...observationDifferences(was, now, sides),
    ];
  });
  return [...changed, ...added.map((one) => wholeMetric(one, "added")), ...removed.map((one) => wholeMetric(one, "removed"))];
}
