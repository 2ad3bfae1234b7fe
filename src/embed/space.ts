/** The CSS of a page that keeps an element's room free until it is there: no DOM, nothing of Node. */
import { heightAt, merged, type HeightStep } from "./height-steps.js";

export { frameHeights, type HeightStep } from "./height-steps.js";
export { heightsOf } from "./heights.js";

/** What an element asks for in a place that is as wide as what it holds, as its own styles say: it is the least that such a place becomes. */
const WIDTH = "min(16em,75vw)";

/**
 * How long the room stays. `always`: in whatever state; it is short. `ready`: until it shows that there is nothing to show. `loading`: until it
 * is there; its readers filter it. None stays where the element ends below what is seen (`settled`): nobody sees it go.
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
  always: ":not(:is(:state(settled)))",
  ready: ":is(:not(:defined),:state(loading),:state(ready),:state(failed)):not(:is(:state(settled)))",
  loading: ":is(:not(:defined),:state(loading))",
};

const number = (value: number): string => String(Math.round(value * 100) / 100);

const em = (value: number): string => `${number(value)}em`;

/** What makes the element a container that is as wide as it will be; nothing here changes a defined one. */
export const box = (selector: string): string =>
  `${selector}{container-type:inline-size;contain-intrinsic-inline-size:${WIDTH}}` +
  `${selector}:not(:defined,[hidden]){display:block;box-sizing:border-box;max-width:100%;min-inline-size:0}`;

/** The margins of the sentence inside would add to its height, which the room has. */
export const sentence = (selector: string): string => `${selector}:is(:not(:defined),:state(loading))>p{margin-block:0}`;

/** A box without width for as long as the room is kept, beside which the sentence and later the element's own root stand. */
export const strut = (selector: string, element: string): string =>
  `${selector}${WHILE[STAYS[element] ?? "ready"]}::before{content:"";float:left;inline-size:0}`;

/**
 * The height of that box from a width of the element on: its `::before` asks it as a container. WebKit does not find a container that has a
 * shadow root: there no step holds any more once the element is defined, the first neither, and no gap stays.
 */
const stepRule = (selector: string, { from, height }: HeightStep): string =>
  `@container (min-width:${em(from)}){${selector}::before{block-size:${em(height)}}}`;

/**
 * WebKit forgets that an element is a container once it has a shadow root, so the strut falls there while data load. In its stead stands what
 * is needed in a window of that width, with a usual margin beside the column; in a wide one, what is needed at least. Widths in em: of the
 * window, at most, and of the column in it.
 */
const WINDOWS: readonly (readonly [window: number, column: number])[] = [
  [Infinity, 68],
  [30, 26],
  [26, 23.5],
  [23.5, 21],
];

/** The rules of windows by their widths, for whoever gathers those of many elements. */
export const windowRules = (
  selector: string,
  steps: readonly HeightStep[],
): readonly (readonly [window: number, rule: string])[] =>
  WINDOWS.map(([window, column]) => [window, `${selector}${WHILE.loading}{min-block-size:${em(heightAt(steps, column))}}`]);

/** Of all engines only WebKit knows this property. */
export const forWebKit = (rules: readonly (readonly [window: number, rules: string])[]): string =>
  `@supports (hanging-punctuation:first){${rules.map(([window, rule]) => (window === Infinity ? rule : `@media (max-width:${window}em){${rule}}`)).join("\n")}}`;

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
  const rules = [sentence(selector), strut(selector, element), ...heights, forWebKit(windowRules(selector, steps))];
  return `${box(selector)}\n${whereScriptsRun(rules.join("\n"))}`;
}
