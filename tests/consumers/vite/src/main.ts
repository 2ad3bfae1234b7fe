import "monusco-widgets/define";
import { MonuscoSelectEvent, type AreaId, type Dataset, type MetricId, type MonuscoDataReadyEvent } from "monusco-widgets";
import { parse } from "monusco-widgets/data";
import dataset from "./dataset.js";

const metric: MetricId = "displaced";
const area: AreaId = "elections";

// A dataset that the project has in hand: what is wrong with it is a list, never an exception.
const parsed = parse(dataset);
if (parsed.ok || !parsed.problems.some(({ pointer }) => pointer === "/metrics"))
  throw new Error("the broken dataset was not refused");

const main = document.querySelector("main")!;
const stat = document.createElement("monusco-stat");
stat.metric = metric;
stat.variant = "compact";
stat.append("About 5.28 million people displaced (September 2025, OCHA).");

const timeline = document.createElement("monusco-handover-timeline");
timeline.selectable = true;
timeline.addEventListener("monusco-select", (event) => {
  if (!(event instanceof MonuscoSelectEvent)) throw new Error("the class of the event is another");
  document.querySelector("#chosen")!.textContent = `${event.id} ${event.event.kind}`;
});

const focus = document.createElement("monusco-focus-area");
focus.area = area;
main.append(stat, timeline, focus);

document.querySelector("#french")!.addEventListener("click", () => (main.lang = "fr"));

/** What a project writes that gets a dataset by itself. */
export const countOf = ({ metrics }: Dataset): number => Object.keys(metrics).length;

document.addEventListener("monusco-data-ready", (event) => console.info(countOf((event as MonuscoDataReadyEvent).dataset)));
