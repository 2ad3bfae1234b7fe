import { defineElement } from "../../define-element.js";
import { MonuscoHandoverProgress } from "./handover-progress.js";

defineElement("monusco-handover-progress", MonuscoHandoverProgress);
