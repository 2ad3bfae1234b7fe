/** Registers components as custom elements, each with a shadow root and a root of the framework. */
import { look } from "../common/look.js";
import { wordsFor } from "../common/words.js";
import { Area, Stat, Timeline } from "./components.jsx";

const sheet = new CSSStyleSheet();
sheet.replaceSync(look);

/** @param {(root: ShadowRoot) => (component: Function, properties: object) => void} mount */
export function defineAll(mount) {
  const define = (name, component, attribute) =>
    customElements.define(
      name,
      class extends HTMLElement {
        async connectedCallback() {
          const root = this.attachShadow({ mode: "open" });
          root.adoptedStyleSheets = [sheet];
          const render = mount(root);
          const words = await wordsFor(this);
          render(component, { words, ...(attribute && { [attribute]: this.getAttribute(attribute) }) });
        }
      },
    );
  define("x-stat", Stat, "metric");
  define("x-area", Area, "area");
  define("x-timeline", Timeline);
}
