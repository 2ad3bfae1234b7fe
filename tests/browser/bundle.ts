/** What outsiders get: importing this registers the elements of the package as it is built. */
// Not a module of the sources: TypeScript is not to look for it.
const bundle: string = "/dist/monusco-widgets.js";

await import(bundle);

export {};
