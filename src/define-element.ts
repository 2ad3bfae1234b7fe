import { contain } from "./store/boundary.js";
import { takesOver } from "./store/hydration.js";
import { VERSION } from "./version.js";

let said = false;

/**
 * Registers an element unless its tag is taken: on a page that loads the library twice, in whatever versions, the first registration stays.
 * The second copy says so once in the console and throws nothing into the page. What goes wrong in an element from then on stays in it.
 *
 * @param tag the element's name, `monusco-…`
 * @param elementClass its class, with a static `version`
 */
export function defineElement(tag: string, elementClass: CustomElementConstructor & { readonly version: string }): void {
  const first = customElements.get(tag) as { readonly version?: string } | undefined;
  if (!first) {
    takesOver(elementClass);
    contain(elementClass.prototype as HTMLElement);
    try {
      customElements.define(tag, elementClass);
    } catch (error) {
      // Pages wrap the registry. One element less must not be eleven less.
      console.error(`monusco-widgets ${VERSION}: <${tag}> could not be registered.`, error);
    }
    // On a server what makes snapshots has elements of its own, as it should.
  } else if (first !== (elementClass as unknown) && !said && typeof document !== "undefined") {
    said = true;
    console.warn(
      `monusco-widgets ${VERSION} is loaded a second time: <${tag}> stays as version ${first.version ?? "unknown"} registered it. Load the script once.`,
    );
  }
}
