import type { Dataset } from "../../data/schema.js";
import { csv } from "../../format/csv.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import type { Caption } from "../shared/drawing/standalone.js";
import { dateText, isolated } from "../shared/text.js";
import type { View } from "./view.js";
import { subtitle } from "./words.js";

const COLUMNS = [
  "date",
  "value",
  "relation",
  "kind",
  "series",
  "series_label",
  "unit",
  "confidence",
  "note",
  "break",
  "published",
  "source",
  "source_title",
  "source_publisher",
  "source_url",
  "source_published",
  "source_license",
] as const;

/** Every observation that is shown, the earliest first, as CSV; words in the page's language, values as the dataset has them. */
export function csvOf(data: DatasetController, { trend }: View): string {
  const rows = trend.points.map(
    ({ metric, series, observation, source }): Readonly<Record<(typeof COLUMNS)[number], string>> => ({
      date: observation.date,
      value: plain(observation.value),
      relation: observation.relation,
      kind: observation.kind,
      series: series.id,
      series_label: data.text(series.label).value,
      unit: data.text(metric.unit).value,
      confidence: observation.confidence,
      // Remarks are of today; a frozen view leaves them out.
      note: observation.note && data.asOf === undefined ? data.text(observation.note).value : "",
      break: observation.break ? data.text(observation.break).value : "",
      published: observation.published ?? "",
      source: observation.source,
      source_title: source.title,
      source_publisher: source.publisher,
      source_url: source.url ?? "",
      source_published: source.published ?? "",
      source_license: source.license ?? "",
    }),
  );
  return csv([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))]);
}

/** A number that every program reads: with a point, and no exponent where it is whole. */
const plain = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) >= 1e21 ? String(BigInt(value)) : String(value);

const sentence = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);

/** What stands beside a picture that is handed out. */
export function captionOf(
  data: DatasetController,
  dataset: Dataset,
  view: View,
  { description, notes }: { readonly description: string; readonly notes: readonly string[] },
): Caption {
  const { language } = data;
  const publishers = [...new Set(view.trend.points.map(({ source }) => isolated(data, source.publisher)))];
  const { lines } = view.trend;
  const methods = lines.map(({ series: { label, method } }) => {
    const name = data.text(label).value;
    return sentence(method ? language.messages.labelled(name, data.text(method).value) : name);
  });
  const apart = lines.length > 1 ? [language.messages.drawnApart] : [];
  const gathered = language.messages.pictureSources(
    publishers.join(language.messages.semicolon),
    data.text(dataset.title).value,
    `${dateText(data, dataset.updated)}${language.messages.comma}${isolated(data, dataset.license)}`,
  );
  // A picture is looked at on other days than the one it was taken on.
  const now =
    data.asOf === undefined && view.now !== undefined
      ? [sentence(language.messages.labelled(language.messages.today, dateText(data, view.now)))]
      : [];
  return {
    title: data.text(view.trend.metric.label).value,
    subtitle: subtitle(data, view),
    description,
    notes: [...notes, ...methods, ...apart, ...now, gathered],
    language: language.tag,
  };
}
