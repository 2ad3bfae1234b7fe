/** Classes and types. Importing them registers nothing: `monusco-widgets/define` and `monusco-widgets/<name>/define` do. */
export { MonuscoData } from "./components/data/data.js";
export { MonuscoFocusArea } from "./components/focus-area/focus-area.js";
export { MonuscoHandoverTimeline } from "./components/handover-timeline/handover-timeline.js";
export { MonuscoStat } from "./components/stat/stat.js";
export { defineElement } from "./define-element.js";
export { MonuscoDataErrorEvent, MonuscoDataReadyEvent } from "./events.js";
export type { DatasetState, Failure, Origin } from "./store/dataset-state.js";
export type * from "./data/schema.js";
export { parse, parseText, type ParseResult, type Problem } from "./data/parse.js";
export { VERSION } from "./version.js";
