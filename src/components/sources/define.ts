import { defineElement } from "../../define-element.js";
import { MonuscoSources } from "./sources.js";

defineElement("monusco-sources", MonuscoSources);
