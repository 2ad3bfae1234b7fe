import type { Day } from "../edtf.js";
import type { Dataset } from "../schema.js";
import { areaOf } from "./areas.js";
import type { EventQuery } from "./events.js";
import { latestOf, type FigureQuery } from "./figures.js";
import { timelineOf } from "./timeline.js";

/** What a widget shows of a dataset, as its attributes say it. */
export type Showing =
  | ({ readonly element: "stat"; readonly metric: string } & FigureQuery)
  | { readonly element: "focus-area"; readonly area: string; readonly asOf?: Day }
  | ({ readonly element: "handover-timeline" } & EventQuery);

/**
 * The ids of all sources that a set of widgets cites, each once, in the order in which the widgets cite them.
 *
 * @param widgets in the order of the page
 */
export const sourcesCited = (dataset: Dataset, widgets: readonly Showing[]): readonly string[] => [
  ...new Set(widgets.flatMap((widget) => citedBy(dataset, widget)).filter((id) => Object.hasOwn(dataset.sources, id))),
];

function citedBy(dataset: Dataset, widget: Showing): readonly string[] {
  switch (widget.element) {
    case "stat": {
      const finding = latestOf(dataset, widget.metric, widget);
      return finding ? [finding.observation.source] : [];
    }
    case "focus-area": {
      const view = areaOf(dataset, widget.area, widget.asOf);
      if (!view) return [];
      return [
        ...view.sources,
        ...view.findings.map(({ observation }) => observation.source),
        ...view.points.flatMap((point) => point.sources),
      ];
    }
    case "handover-timeline":
      return timelineOf(dataset, widget).stretches.flatMap(({ phases, events }) =>
        [...phases, ...events].flatMap(({ sources }) => sources),
      );
  }
}
