import { defineElement } from "../../define-element.js";
import { MonuscoHandoverTimeline } from "./handover-timeline.js";

defineElement("monusco-handover-timeline", MonuscoHandoverTimeline);
