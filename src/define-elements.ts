/** Registers every element, the provider of data first. */
import "./components/data/define.js";
import "./components/stat/define.js";
import "./components/focus-area/define.js";
import "./components/handover-timeline/define.js";
import "./components/trend/define.js";
import "./components/handover-progress/define.js";
import "./components/handover-map/define.js";
import "./components/resources/define.js";
import "./components/picture/define.js";
import "./components/brief/define.js";
import "./components/sources/define.js";
import "./audit-hook.js";
