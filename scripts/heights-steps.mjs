/** From heights measured at many widths to few steps that none of them exceeds, and to the lines of the table. */
import { isTall } from "./heights-cases.mjs";

/** One sign more is kept of what is measured: tenths of an em, upwards. */
const up = (height) => Math.ceil(height * 10 - 0.01) / 10;

/**
 * Steps from a width on, both in em. Between two widths that were measured it can be as high as at either.
 *
 * @returns {{ from: number, height: number }[]}
 */
export function upperBound(heights, first, step, one) {
  const spans = heights.map((height, index) => up(Math.max(height, heights[index + 1] ?? 0)));
  const steps = [];
  let low = Infinity;
  for (const [index, height] of spans.entries()) {
    const last = steps.at(-1);
    const tolerance = isTall(one) ? Math.max(1, height * 0.015) : 0.3;
    low = Math.min(low, height);
    if (last && Math.max(last.height, height) - low <= tolerance) last.height = Math.max(last.height, height);
    else {
      steps.push({ from: index === 0 ? 0 : (first + index * step) / 16, height });
      low = height;
    }
  }
  return steps;
}

/** `0:9.8 24:8.4` */
const line = (steps) => steps.map(({ from, height }) => `${from}:${height}`).join(" ");

/** The module of the table: for each case a line, with the languages that ask for the same room together. */
export function written(cases, byLanguage, stepsOf) {
  const lines = cases.map((one) => {
    const languages = new Map();
    for (const [language, found] of Object.entries(byLanguage)) {
      const text = line(stepsOf(one, found.get(one.name)));
      languages.set(text, [...(languages.get(text) ?? []), language]);
    }
    const value = [...languages].map(([text, of]) => `${of.join(",")} ${text}`).join("|");
    return `  ${JSON.stringify(one.name)}: ${JSON.stringify(value)},`;
  });
  return `/** Made by \`npm run heights\`: languages, then widths of the column and heights from there on, in em. */
export const HEIGHTS: Readonly<Record<string, string>> = {
${lines.join("\n")}
};
`;
}
