import { defineElement } from "../../define-element.js";
import { MonuscoHandoverMap } from "./handover-map.js";

defineElement("monusco-handover-map", MonuscoHandoverMap);
