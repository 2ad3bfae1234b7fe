import { defineElement } from "../../define-element.js";
import { MonuscoTrend } from "./trend.js";

defineElement("monusco-trend", MonuscoTrend);
