/**
 * The one thing that the library leaves on a page: what its widgets share stands under this symbol on the document. It is registered, so that
 * two copies of the library find each other; the shape of what stands there belongs to its version. On the document and not on `<html>`,
 * which `document.open()` and some routers replace.
 */
export const KEY = Symbol.for("monusco-widgets/1");

/** What the widgets of a page share by a name, made by the first who asks. */
export function shared<T>(name: string, make: () => T, page: Document = document): T {
  const parts = ((page as { [KEY]?: Record<string, unknown> })[KEY] ??= Object.create(null) as Record<string, unknown>);
  return (parts[name] ??= make()) as T;
}
