/** A test runner's plugin: JSON that a module imports goes to the browser as a module, since esbuild takes the `with { type: "json" }` away. */

/** Whether a module asks for it, and not `fetch`. */
export const isImported = (context) => context.path.endsWith(".json") && context.get("sec-fetch-dest") === "script";

export const jsonModules = () => ({
  name: "json-modules",
  resolveMimeType: (context) => (isImported(context) ? "js" : undefined),
  transform: (context) => (isImported(context) ? { body: `export default ${context.body}` } : undefined),
});
