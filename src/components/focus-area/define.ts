import { defineElement } from "../../define-element.js";
import { MonuscoFocusArea } from "./focus-area.js";

defineElement("monusco-focus-area", MonuscoFocusArea);

// The class comes along: without it TypeScript would not know the tag.
export { MonuscoFocusArea };
