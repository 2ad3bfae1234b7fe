import { defineElement } from "../../define-element.js";
import { MonuscoResources } from "./resources.js";

defineElement("monusco-resources", MonuscoResources);

// The class comes along: without it TypeScript would not know the tag.
export { MonuscoResources };
