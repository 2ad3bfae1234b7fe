/** Where values stand in a drawing: the axis starts at zero, or below it where a value does. */
export interface ValueScale {
  /** Round values to draw a line at, zero among them, in rising order. */
  readonly ticks: readonly number[];
  readonly y: (value: number) => number;
}

/** A round step of 1, 2, 2.5 or 5 times a power of ten that takes no more than `most` steps; 2.5 only where two decimals are enough to write it. */
function stepOf(range: number, most: number): number {
  // Written and read, since engines disagree about powers below one: a server must draw what a browser draws.
  const power = Number(`1e${Math.floor(Math.log10(range / most))}`);
  return (power < 0.1 ? [1, 2, 5, 10] : [1, 2, 2.5, 5, 10]).map((factor) => factor * power).find((step) => range / step <= most)!;
}

/** What is less has no parts: a number ends at 5e-324. */
const LEAST = 1e-300;

/**
 * Values between zero and the largest, on whole round steps.
 *
 * @param bottom the place of the lowest step
 * @param top the place of the highest
 * @param most how many steps there may be
 * @param whole whether only whole numbers make sense, such as of people
 */
export function valueScale(values: readonly number[], bottom: number, top: number, most: number, whole = true): ValueScale {
  const highest = Math.max(0, ...values);
  const lowest = Math.min(0, ...values);
  const between = highest - lowest;
  const range = between < LEAST ? 1 : between;
  const step = whole ? Math.max(1, stepOf(range, most)) : stepOf(range, most);
  const [first, last] = [Math.floor(lowest / step), Math.max(Math.ceil(highest / step), 1)];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)) || 0);
  const [low, high] = [ticks[0]!, ticks.at(-1)!];
  return { ticks, y: (value) => bottom + ((top - bottom) * (value - low)) / (high - low) };
}
