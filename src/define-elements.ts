/** Registers every element, the provider of data first. */
import "./components/data/define.js";
import "./components/stat/define.js";
import "./components/focus-area/define.js";
import "./components/handover-timeline/define.js";
