import { defineElement } from "../../define-element.js";
import { MonuscoSources } from "./sources.js";

defineElement("monusco-sources", MonuscoSources);

// The class comes along: without it TypeScript would not know the tag.
export { MonuscoSources };
