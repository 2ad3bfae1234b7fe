import { defineElement } from "../../define-element.js";
import { MonuscoHandoverProgress } from "./handover-progress.js";

defineElement("monusco-handover-progress", MonuscoHandoverProgress);

// The class comes along: without it TypeScript would not know the tag.
export { MonuscoHandoverProgress };
