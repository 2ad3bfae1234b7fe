import { defineElement } from "../../define-element.js";
import { MonuscoResources } from "./resources.js";

defineElement("monusco-resources", MonuscoResources);
