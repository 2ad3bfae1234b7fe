import { defineElement } from "../../define-element.js";
import { MonuscoHandoverTimeline } from "./handover-timeline.js";

defineElement("monusco-handover-timeline", MonuscoHandoverTimeline);

// The class comes along: without it TypeScript would not know the tag.
export { MonuscoHandoverTimeline };
