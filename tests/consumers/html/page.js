import "monusco-widgets/embed-dataset";
import "monusco-widgets/stat/define";
import "monusco-widgets/handover-timeline/define";

/** @import {} from "monusco-widgets" */

const app = document.querySelector("main");
const stat = document.querySelector("monusco-stat");
if (stat) stat.variant = "compact";

document.querySelector("#french")?.addEventListener("click", () => app?.setAttribute("lang", "fr"));

document.querySelector("monusco-handover-timeline")?.addEventListener("monusco-select", ({ id, event }) => {
  const chosen = document.querySelector("output");
  if (chosen) chosen.textContent = `${id} ${event.kind}`;
});
