import type { Day } from "../../data/edtf.js";
import type { Dataset } from "../../data/schema.js";
import { latestOf, trendOf, type Finding, type Trend } from "../../data/select.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { BANDS, type Band } from "../shared/drawing/bands.js";
import { layoutOf, type Layout } from "./layout.js";
import { viewOf, type View } from "./view.js";
import { description, notationOf } from "./words.js";

/** What is asked of the data by the attributes. */
export interface Asked {
  readonly metric: string;
  /** Ids of series; without any, all. */
  readonly series: readonly string[];
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Everything that is the same whatever the reader points at. */
export interface Picture {
  readonly trend: Trend;
  /** Undefined where there is no observation to show. */
  readonly view: View | undefined;
  readonly layouts: Readonly<Record<Band["name"], Layout>> | undefined;
  /** The drawing in words. */
  readonly description: string;
  /** The latest figure of each series that is shown. */
  readonly latest: readonly Finding[];
}

/** Makes what an element draws; undefined where the dataset has no such metric. */
export function pictureOf(data: DatasetController, dataset: Dataset, { metric, series, from, to }: Asked): Picture | undefined {
  const { asOf, today } = data;
  const when: { asOf: Day } | { on: Day } = asOf === undefined ? { on: today } : { asOf };
  const trend = trendOf(dataset, metric, {
    ...(series.length > 0 && { series }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(asOf !== undefined && { asOf }),
  });
  if (!trend) return undefined;
  const latest = trend.lines.flatMap((line) => latestOf(dataset, metric, { series: line.series.id, ...when }) ?? []);
  const view = viewOf(trend, { from, to }, asOf ?? today, {
    latest: latest[0]?.pointer,
    notation: notationOf(data, trend.lines),
  });
  if (!view) return { trend, view, layouts: undefined, description: "", latest };
  const layouts = Object.fromEntries(BANDS.map((band) => [band.name, layoutOf(data, view, band)])) as Record<
    Band["name"],
    Layout
  >;
  return { trend, view, layouts, description: description(data, view), latest };
}
