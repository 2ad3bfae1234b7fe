/** Marks so close along the time axis that the pointer means the one nearer in height, in units of the drawing. */
const CLOSE = 8;

/**
 * The observation that a pointer means: the nearest in time, and of those close to it the nearest in value.
 *
 * @param xs in rising order, or in falling order where time runs from right to left
 * @returns its place in the list
 */
export function nearest(xs: Float64Array, ys: Float64Array, x: number, y: number): number {
  const falling = xs.length > 1 && xs[0]! > xs.at(-1)!;
  let [low, high] = [0, xs.length];
  while (low < high) {
    const half = (low + high) >> 1;
    if (falling ? xs[half]! > x : xs[half]! < x) low = half + 1;
    else high = half;
  }
  const closest = [low - 1, low]
    .filter((index) => index in xs)
    .reduce((a, b) => (Math.abs(xs[b]! - x) < Math.abs(xs[a]! - x) ? b : a));
  const isClose = (index: number): boolean => index in xs && Math.abs(xs[index]! - xs[closest]!) <= CLOSE;
  let best = closest;
  const weigh = (index: number): void => {
    if (Math.hypot(xs[index]! - x, ys[index]! - y) < Math.hypot(xs[best]! - x, ys[best]! - y)) best = index;
  };
  for (let index = closest - 1; isClose(index); index--) weigh(index);
  for (let index = closest + 1; isClose(index); index++) weigh(index);
  return best;
}
