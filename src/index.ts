/** Classes and types. Importing them registers nothing: `monusco-widgets/define` and `monusco-widgets/<name>/define` do. */
export { MonuscoBrief } from "./components/brief/brief.js";
export { MonuscoData } from "./components/data/data.js";
export { MonuscoFocusArea } from "./components/focus-area/focus-area.js";
export { MonuscoHandoverMap } from "./components/handover-map/handover-map.js";
export { MonuscoHandoverProgress } from "./components/handover-progress/handover-progress.js";
export { MonuscoHandoverTimeline } from "./components/handover-timeline/handover-timeline.js";
export { MonuscoPicture } from "./components/picture/picture.js";
export { MonuscoResources } from "./components/resources/resources.js";
export { MonuscoSources } from "./components/sources/sources.js";
export { MonuscoStat } from "./components/stat/stat.js";
export { MonuscoTrend } from "./components/trend/trend.js";
export { defineElement } from "./define-element.js";
export { MonuscoDataErrorEvent, MonuscoDataReadyEvent, MonuscoSelectEvent } from "./events.js";
export type { DatasetState, Failure, Origin } from "./store/dataset-state.js";
export type * from "./data/schema.js";
export { parse, parseText, type ParseResult, type Problem } from "./data/parse.js";
export { VERSION } from "./version.js";
