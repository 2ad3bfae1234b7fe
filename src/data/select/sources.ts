import type { Day } from "../edtf.js";
import type { Dataset } from "../schema.js";
import { areaOf } from "./areas.js";
import { publishedOn } from "../corrections.js";
import { sourcesOn, type EventQuery } from "./events.js";
import { latestOf, sourceOf, type FigureQuery } from "./figures.js";
import { timelineOf } from "./timeline.js";

/** What a widget shows of a dataset, as its attributes say it. */
export type Showing =
  | ({ readonly element: "stat"; readonly metric: string } & FigureQuery)
  | { readonly element: "focus-area"; readonly area: string; readonly on?: Day; readonly asOf?: Day }
  | ({ readonly element: "handover-timeline" } & EventQuery);

/**
 * The ids of all sources that a set of widgets cites, each once, in the order in which the widgets cite them.
 *
 * @param widgets in the order of the page
 */
export const sourcesCited = (dataset: Dataset, widgets: readonly Showing[]): readonly string[] => [
  ...new Set(
    widgets.flatMap((widget) => {
      const then = widget.asOf === undefined ? dataset : publishedOn(dataset, widget.asOf);
      return citedBy(then, widget).filter((id) => sourceOf(then, id) !== undefined);
    }),
  ),
];

function citedBy(dataset: Dataset, widget: Showing): readonly string[] {
  switch (widget.element) {
    case "stat": {
      const finding = latestOf(dataset, widget.metric, widget);
      return finding ? [finding.observation.source] : [];
    }
    case "focus-area": {
      const view = areaOf(dataset, widget.area, widget);
      if (!view) return [];
      return [
        ...view.sources,
        ...view.findings.map(({ observation }) => observation.source),
        ...view.points.flatMap(({ sources }) => sourcesOn(sources, dataset, widget.asOf)),
      ];
    }
    case "handover-timeline":
      return timelineOf(dataset, widget).stretches.flatMap(({ phases, events }) =>
        [...phases, ...events].flatMap(({ sources }) => sourcesOn(sources, dataset, widget.asOf)),
      );
  }
}
