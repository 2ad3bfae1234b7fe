/** What a widget is called, for the frame it stands in. */
import { metricOf, progressOf } from "../data/select.js";
import type { Dataset } from "../data/schema.js";
import { titleOf } from "../components/handover-progress/words.js";
import type { Reading } from "../store/reading.js";

/** The name of a widget in the reader's language: "Displaced inside the country, MONUSCO". */
export function nameOf(
  element: string,
  attributes: Readonly<Record<string, string | true>>,
  reading: Reading,
  dataset: Dataset,
): string {
  const { messages } = reading.language;
  const { acronym } = dataset.mission;
  const name = ownName(element, attributes, reading, dataset);
  return name === undefined ? acronym : `${name}${messages.comma}${acronym}`;
}

function ownName(
  element: string,
  attributes: Readonly<Record<string, string | true>>,
  reading: Reading,
  dataset: Dataset,
): string | undefined {
  const { messages } = reading.language;
  const metric = metricOf(dataset, String(attributes["metric"] ?? ""));
  const area = dataset.focusAreas.find(({ id }) => id === attributes["area"]);
  switch (element) {
    case "handover-timeline":
      return messages.timelineTitle;
    case "handover-progress":
      return titleOf(reading, progressOf(dataset, reading.today, reading.asOf));
    case "handover-map":
      return messages.mapTitle;
    case "resources":
      return "featured" in attributes ? messages.learnMore : messages.resourcesTitle;
    case "sources":
      return messages.sourcesTitle;
    case "picture":
      return messages.drawingCaption.replace(/\.$/, "");
    default:
      return metric ? reading.text(metric.label).value : area && reading.text(area.title).value;
  }
}
