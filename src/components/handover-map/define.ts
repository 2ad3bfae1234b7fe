import { defineElement } from "../../define-element.js";
import { MonuscoHandoverMap } from "./handover-map.js";

defineElement("monusco-handover-map", MonuscoHandoverMap);

// The class comes along: without it TypeScript would not know the tag.
export { MonuscoHandoverMap };
