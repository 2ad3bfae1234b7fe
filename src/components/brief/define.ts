/** A brief is made of the other elements, so it registers them, too. */
import "../stat/define.js";
import "../trend/define.js";
import "../focus-area/define.js";
import "../handover-timeline/define.js";
import "../handover-progress/define.js";
import "../handover-map/define.js";
import "../resources/define.js";
import "../picture/define.js";
import "../sources/define.js";
import { defineElement } from "../../define-element.js";
import { MonuscoBrief } from "./brief.js";

defineElement("monusco-brief", MonuscoBrief);

// The class comes along: without it TypeScript would not know the tag.
export { MonuscoBrief };
