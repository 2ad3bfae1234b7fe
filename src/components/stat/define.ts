import { defineElement } from "../../define-element.js";
import { MonuscoStat } from "./stat.js";

defineElement("monusco-stat", MonuscoStat);
