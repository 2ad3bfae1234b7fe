import { defineElement } from "../../define-element.js";
import { MonuscoStat } from "./stat.js";

defineElement("monusco-stat", MonuscoStat);

// The class comes along: without it TypeScript would not know the tag.
export { MonuscoStat };
