import { serverPage } from "./server-page.js";

const said = new WeakSet<Element>();

/**
 * Says in the console, once for each element, that it failed.
 *
 * @throws the error on a server: whoever asked for a snapshot gets none
 */
export function report(host: Element, error: unknown): void {
  if (serverPage()) throw error;
  if (said.has(host)) return;
  said.add(host);
  console.error(`<${host.localName}> failed; the rest of the page goes on.`, error, host);
}

/** What an element hands to the platform to be called: what goes wrong in it stays in the element. */
export const guarded =
  <A extends readonly unknown[]>(host: Element, action: (...given: A) => unknown): ((...given: A) => void) =>
  (...given) => {
    try {
      action(...given);
    } catch (error) {
      report(host, error);
    }
  };
