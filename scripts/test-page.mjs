/** The page that a test file runs in. */

/**
 * Runs in the page. A failed assertion travels to the runner as a structured clone, with what it compared. Elements and functions cannot be
 * cloned: the runner would hear nothing, and wait until its time is up. Where a clone is refused, this makes one of what can be copied.
 */
function cloneWhatCanBeCloned() {
  const clone = window.structuredClone;
  const copy = (value, above) => {
    if (typeof value === "function") return `[function ${value.name}]`;
    if (typeof value === "symbol") return String(value);
    if (typeof value !== "object" || value === null) return value;
    if (value instanceof Element) return value.cloneNode(false).outerHTML;
    if (value instanceof Node || value === window) return String(value);
    if (above.includes(value)) return "[itself]";
    if (above.length === 8) return "[…]";
    const inside = [...above, value];
    if (Array.isArray(value)) return value.map((one) => copy(one, inside));
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copy(one, inside)]));
  };
  window.structuredClone = (value, options) => {
    try {
      return clone(value, options);
    } catch {
      return copy(value, []);
    }
  };
}

/** For the option `testRunnerHtml` of the test runner. */
export const testRunnerHtml = (framework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Tests</title>
    <script>(${cloneWhatCanBeCloned})()</script>
  </head>
  <body>
    <script type="module" src="${framework}"></script>
  </body>
</html>`;
