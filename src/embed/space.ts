/** The CSS of a page that keeps an element's room free until it is there: no DOM, nothing of Node. */
import { merged, type HeightStep } from "./height-steps.js";

export { frameHeights, type HeightStep } from "./height-steps.js";
export { heightsOf } from "./heights.js";

/** What an element asks for in a place that is as wide as what it holds, as its own styles say. */
const WIDTHS: Readonly<Record<string, string>> = { stat: "16em" };
const WIDTH = "36em";

/**
 * How long the room stays. `always`: as long as the element; it is short. `ready`: until it shows something else than what it was made for.
 * `loading`: until it is there; its readers filter it.
 */
type Stay = "always" | "ready" | "loading";

const STAYS: Readonly<Record<string, Stay>> = {
  stat: "always",
  picture: "always",
  "handover-timeline": "loading",
  sources: "loading",
  brief: "loading",
};

/** Whether what is kept free in vain is seen when the element is there. */
export const staysWhenReady = (element: string): boolean => STAYS[element] !== "loading";

/** Lists that forgive: a browser that does not know `:state()` is left with the rest. */
const WHILE: Readonly<Record<Stay, string>> = {
  always: "",
  ready: ":is(:not(:defined),:state(loading),:state(ready))",
  loading: ":is(:not(:defined),:state(loading))",
};

const number = (value: number): string => String(Math.round(value * 100) / 100);

const em = (value: number): string => `${number(value)}em`;

/** What makes the element a container that is as wide as it will be; nothing here changes a defined one. */
export const box = (selector: string, element: string): string =>
  `${selector}{container-type:inline-size;contain-intrinsic-inline-size:${WIDTHS[element] ?? WIDTH}}` +
  `${selector}:not(:defined,[hidden]){display:block;box-sizing:border-box;max-width:100%;min-inline-size:0}`;

/** The margins of the sentence inside would add to its height, which the room has. */
export const sentence = (selector: string): string => `${selector}:is(:not(:defined),:state(loading))>p{margin-block:0}`;

/** A box without width for as long as the room is kept, beside which the sentence and later the element's own root stand. */
export const strut = (selector: string, element: string): string =>
  `${selector}${WHILE[STAYS[element] ?? "ready"]}::before{content:"";float:left;inline-size:0}`;

/** The height of that box from a width of the element on: its `::before` asks it as a container. Without `content` there is no such box. */
export function stepRule(selector: string, { from, height }: HeightStep): string {
  const rule = `${selector}::before{block-size:${em(height)}}`;
  return from === 0 ? rule : `@container (min-width:${em(from)}){${rule}}`;
}

/** Neither on paper, nor where what it is kept free for never comes. */
export const whereScriptsRun = (rules: string): string => `@media screen and (scripting:enabled){${rules}}`;

/** What may be kept free in vain: a third of a line, of what is high a little more. */
const tolerated = (height: number): number => Math.max(0.48, height * 0.02);

/**
 * The block for one tag of a page.
 *
 * @param selector of that tag alone: `#figure`, `monusco-stat`
 * @param element its name without prefix
 * @param steps of `heightsOf`, or measured
 */
export function spaceCss(selector: string, element: string, steps: readonly HeightStep[]): string {
  if (steps.length === 0) return "";
  const heights = merged(steps, tolerated).map((step) => stepRule(selector, step));
  return `${box(selector, element)}\n${whereScriptsRun([sentence(selector), strut(selector, element), ...heights].join("\n"))}`;
}
