import { VERSION } from "./version.js";

let said = false;

/**
 * Registers an element unless its tag is taken: on a page that loads the library twice, in whatever versions, the first registration stays.
 * The second copy says so once in the console and throws nothing into the page.
 *
 * @param tag the element's name, `monusco-…`
 * @param elementClass its class, with a static `version`
 */
export function defineElement(tag: string, elementClass: CustomElementConstructor & { readonly version: string }): void {
  const first = customElements.get(tag) as { readonly version?: string } | undefined;
  if (!first) {
    customElements.define(tag, elementClass);
  } else if (first !== (elementClass as unknown) && !said) {
    said = true;
    console.warn(
      `monusco-widgets ${VERSION} is loaded a second time: <${tag}> stays as version ${first.version ?? "unknown"} registered it. Load the script once.`,
    );
  }
}
