/** Heights by the width of the column, as steps, and what can be done with them. */

/** From a width on an element is so high; both in em of its font size. */
export interface HeightStep {
  readonly from: number;
  readonly height: number;
}

export type HeightSteps = readonly HeightStep[];

/** A third of a line: what nobody sees is not worth a rule. */
const TOLERANCE = 0.48;

const round = (value: number): number => Math.round(value * 100) / 100;

/** The height at a width. */
export function heightAt(steps: HeightSteps, width: number): number {
  let found = steps[0]?.height ?? 0;
  for (const { from, height } of steps) if (from <= width) found = height;
  return found;
}

/** The highest step that touches a stretch of widths. */
export function highestIn(steps: HeightSteps, from: number, to: number): number {
  return Math.max(
    heightAt(steps, from),
    ...steps.filter((step) => step.from > from && step.from < to).map(({ height }) => height),
  );
}

/** Makes one list of several, from what they say at each width at which one of them changes. */
export function combined(lists: readonly HeightSteps[], combine: (heights: readonly number[]) => number): HeightSteps {
  const widths = [...new Set(lists.flatMap((steps) => steps.map(({ from }) => from)))].sort((a, b) => a - b);
  return merged(
    widths.map((from) => ({ from, height: round(combine(lists.map((steps) => heightAt(steps, from)))) })),
    0,
  );
}

/** The steps that none of several lists exceeds. */
export const highest = (lists: readonly HeightSteps[]): HeightSteps => combined(lists, (heights) => Math.max(...heights));

/** Fewer steps that are never lower, and higher by no more than a tolerance. */
export function merged(steps: HeightSteps, tolerance: number | ((height: number) => number) = TOLERANCE): HeightSteps {
  const made: { from: number; height: number }[] = [];
  let low = Infinity;
  for (const { from, height } of steps) {
    const last = made.at(-1);
    const allowed = typeof tolerance === "number" ? tolerance : tolerance(Math.min(low, height));
    low = Math.min(low, height);
    if (last && Math.max(last.height, height) - low <= allowed) last.height = Math.max(last.height, height);
    else {
      made.push({ from, height });
      low = height;
    }
  }
  return made;
}

/** The room around the widget in the page of a frame, on both sides, for the ring of what has the focus: frame-page/frame.css. */
const PADDING = 8;

/** The pixels of an em, in the page that a frame shows. */
const EM = 16;

/**
 * What an `<iframe>` of the element's page needs until that page has told its own height: from a width of the column on a height, both in
 * pixels. Where it would be high, a fiftieth more is no harm.
 */
export const frameHeights = (steps: HeightSteps): readonly { readonly width: number; readonly height: number }[] =>
  merged(steps, (height) => Math.max(0.2, height * 0.02)).map(({ from, height }, index) => ({
    width: index === 0 ? 0 : Math.ceil(from * EM) + PADDING,
    height: Math.ceil(height * EM) + PADDING,
  }));
