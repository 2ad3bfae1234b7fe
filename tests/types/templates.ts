/** What Vue, Svelte, Astro and the DOM know of a tag, judged by `tsc`; their own checkers judge templates in tests/consumers/. */
import type { SvelteHTMLElements } from "svelte/elements";
import type { GlobalComponents } from "vue";
import type { AreaId, MetricId, MonuscoElements } from "../../src/index.js";
import type { SnapshotRequest } from "../../src/embed/snapshot/index.js";
import "../../src/frameworks/astro.js";
import "../../src/frameworks/svelte.js";
import "../../src/frameworks/vue.js";

type Vue<T extends keyof MonuscoElements> = InstanceType<GlobalComponents[T]>["$props"];
export const vue: Vue<"monusco-stat">[] = [
  { metric: "displaced", variant: "card", asOf: "2024", class: "x" },
  { metric: "displaced", "as-of": "2024" },
  // @ts-expect-error no such variant
  { metric: "displaced", variant: "huge" },
];
export const vueTimeline: Vue<"monusco-handover-timeline"> = { headingLevel: "2", onMonuscoSelect: ({ id }) => console.log(id) };

export const svelte: SvelteHTMLElements["monusco-stat"][] = [
  { metric: "displaced", variant: "card", "as-of": "2024", class: "x" },
  // @ts-expect-error no such variant
  { metric: "displaced", variant: "huge" },
];
export const svelteTimeline: SvelteHTMLElements["monusco-handover-timeline"] = {
  "onmonusco-select": ({ id }) => console.log(id),
};

export const astro: astroHTML.JSX.IntrinsicElements["monusco-stat"][] = [
  { metric: "displaced", variant: "card", "as-of": "2024" },
  // @ts-expect-error no such variant
  { metric: "displaced", variant: "huge" },
];

const stat = document.createElement("monusco-stat");
stat.metric = "displaced";
// @ts-expect-error no such variant
stat.variant = "huge";
document
  .querySelector("monusco-handover-timeline")
  ?.addEventListener("monusco-select", ({ id, event }) => console.log(id, event.date));

document.addEventListener("monusco-select", ({ id, event }) => console.log(id, event.date));
window.addEventListener("monusco-data-ready", ({ dataset }) => console.log(dataset.metrics));

// @ts-expect-error none of the embedded dataset
export const metric: MetricId = "displased";
// @ts-expect-error none of the embedded dataset
export const area: AreaId = "protektion";

export const snapshots: SnapshotRequest<"stat">["attributes"][] = [
  { metric: "displaced", variant: "compact", trend: true },
  // @ts-expect-error no such variant
  { metric: "displaced", variant: "huge" },
];
