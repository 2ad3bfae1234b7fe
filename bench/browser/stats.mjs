/** Medians and their spread. */

const quantile = (sorted, part) => {
  const place = (sorted.length - 1) * part;
  const below = Math.floor(place);
  return sorted[below] + (sorted[Math.ceil(place)] - sorted[below]) * (place - below);
};

/** @returns {{ median: number, low: number, high: number }} the middle, and the middle half around it */
export function summaryOf(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) };
}

/** Of a list of measurements with the same names, a summary for each name. */
export const summaries = (list) =>
  Object.fromEntries(Object.keys(list[0]).map((name) => [name, summaryOf(list.map((one) => one[name]))]));

/** In another order each time, so that nobody always comes first. */
export function shuffled(list) {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1));
    [copy[last], copy[other]] = [copy[other], copy[last]];
  }
  return copy;
}
