/** Questions asked of a dataset. Pure: what day it is and what day is asked about are arguments. */
export * from "./select/areas.js";
export * from "./select/change.js";
export * from "./select/choices.js";
export * from "./select/comparability.js";
export * from "./select/documents.js";
export * from "./select/events.js";
export * from "./select/figures.js";
export * from "./select/freshness.js";
export * from "./select/phases.js";
export * from "./select/progress.js";
export * from "./select/resources.js";
export * from "./select/sites.js";
export * from "./select/table.js";
export * from "./select/timeline.js";
export * from "./select/trend.js";
export { correctionsOf, isCorrectedAfter, publishedOn } from "./corrections.js";
