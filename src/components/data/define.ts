import { defineElement } from "../../define-element.js";
import { MonuscoData } from "./data.js";

defineElement("monusco-data", MonuscoData);
