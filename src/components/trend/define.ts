import { defineElement } from "../../define-element.js";
import { MonuscoTrend } from "./trend.js";

defineElement("monusco-trend", MonuscoTrend);

// The class comes along: without it TypeScript would not know the tag.
export { MonuscoTrend };
