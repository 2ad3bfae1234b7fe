/**
 * A test runner's plugin: JSON that a module imports goes to the browser as a module, since esbuild takes the `with { type: "json" }` away.
 * It has an address of its own, since the runner lets browsers keep what they have got, and pages fetch the same file as JSON.
 */

const QUERY = "?module";

/** Whether a module asks for it, and not `fetch`. */
export const isImported = (context) => context.path.endsWith(".json") && context.search.startsWith(QUERY);

export const jsonModules = () => ({
  name: "json-modules",
  transformImport: ({ source }) => (source.endsWith(".json") ? source + QUERY : undefined),
  resolveMimeType: (context) => (isImported(context) ? "js" : undefined),
  transform: (context) => (isImported(context) ? { body: `export default ${context.body}` } : undefined),
});
