/**
 * One line of the API report is one fact: `monusco-stat > attribute notation > default: "compact"`. What it is about stands before the colon, part
 * by part, what it says after it; a question mark says that it may be left out.
 */

/** @typedef {{ line: string, parts: string[], key: string, optional: boolean, value?: string }} Fact */

/**
 * @param {readonly string[]} parts what it is about, from the whole to its part
 * @param {string} [value]
 */
export const factLine = (parts, value, optional = false) =>
  parts.join(" > ") + (optional ? "?" : "") + (value === undefined ? "" : `: ${value.replace(/\s+/g, " ").trim()}`);

/** @returns {Fact} */
export function readFact(line) {
  const [, key, mark, value] = /^(.*?)(\?)?(?:: (.*))?$/.exec(line);
  return { line, key, parts: key.split(" > "), optional: mark !== undefined, value };
}

const byKey = (a, b) => (a.key === b.key ? (a.line < b.line ? -1 : 1) : a.key < b.key ? -1 : 1);

/** Each fact once, and in an order of its own: whoever moves something in the sources changes nothing here. */
export const inOrder = (lines) =>
  [...new Set(lines)]
    .map(readFact)
    .sort(byKey)
    .map(({ line }) => line);
