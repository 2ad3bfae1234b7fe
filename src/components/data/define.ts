import { defineElement } from "../../define-element.js";
import { MonuscoData } from "./data.js";

defineElement("monusco-data", MonuscoData);

// The class comes along: without it TypeScript would not know the tag.
export { MonuscoData };
