import { defineElement } from "../../define-element.js";
import { MonuscoFocusArea } from "./focus-area.js";

defineElement("monusco-focus-area", MonuscoFocusArea);
