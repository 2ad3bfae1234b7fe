/** Datasets that are larger than ours, for measuring alone: what they say of events and figures is made up. */
import { addDays } from "../../dist/data/index.js";

/** The same events over and over, a day apart, each with its number. */
export function manyEvents(dataset, count) {
  const { events } = dataset.handover;
  const repeated = Array.from({ length: count }, (_, index) => {
    const event = events[index % events.length];
    const title = Object.fromEntries(Object.entries(event.title).map(([tag, text]) => [tag, `${text} (${index})`]));
    return { ...event, id: `${event.id}-${index}`, date: addDays("2023-01-01", index), title };
  });
  return { ...dataset, handover: { ...dataset.handover, events: repeated } };
}

/** One metric with a figure a week. */
export function longTrend(dataset, count) {
  const metric = dataset.metrics["in-need"];
  const [observation] = metric.observations;
  const observations = Array.from({ length: count }, (_, index) => ({
    ...observation,
    kind: "observed",
    date: addDays("2016-01-04", index * 7),
    value: Math.round(5e6 + 4e6 * Math.sin(index / 30) + 40_000 * (index % 7)),
  }));
  return { ...dataset, metrics: { ...dataset.metrics, "in-need": { ...metric, observations } } };
}

/** The same with one figure changed, as a newer edition of it. */
export function newer(dataset) {
  const copy = structuredClone(dataset);
  for (const { observations } of Object.values(copy.metrics)) observations.at(-1).value += 1000;
  return copy;
}
