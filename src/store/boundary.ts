import { adoptStyles, type CSSResult, type LitElement } from "lit";
import { report } from "./guarded.js";

/** All that the platform and Lit call of an element. */
const CALLED = [
  "connectedCallback",
  "disconnectedCallback",
  "adoptedCallback",
  "attributeChangedCallback",
  "performUpdate",
] as const;

type Called = Record<(typeof CALLED)[number] | "createRenderRoot" | "update", ((...given: unknown[]) => unknown) | undefined>;

/** What stands in a shadow root whose content could not be drawn. */
const standIns = new WeakMap<Element, Element>();

/** Those that are drawn: what goes wrong after that, a citation that is not told or a place not scrolled to, takes nothing from the reader. */
const drawn = new WeakSet<Element>();

/**
 * Makes a class of elements keep its failures: whatever is thrown while one connects, reads an attribute or renders, its sentence is shown,
 * the console says so once, and the page hears nothing. It tries again at the next change. (docs/decisions/0020-errors-stay-in-the-widget.md)
 *
 * @param prototype of the class, before it is registered: the platform keeps the callbacks that it finds then
 */
export function contain(prototype: HTMLElement): void {
  const methods = prototype as unknown as Called;
  const { createRenderRoot, update } = methods;
  for (const name of CALLED) {
    const original = methods[name];
    if (!original) continue;
    Object.defineProperty(prototype, name, {
      configurable: true,
      writable: true,
      value(this: LitElement, ...given: unknown[]) {
        try {
          if (name === "performUpdate") drawn.delete(this);
          original.apply(this, given);
          if (name === "connectedCallback") dress(this);
          if (name === "performUpdate") standIns.get(this)?.remove();
        } catch (error) {
          report(this, error);
          if (!drawn.has(this)) standIn(this);
        }
      },
    });
  }
  methods.update = function (this: LitElement, ...given: unknown[]) {
    update!.apply(this, given);
    drawn.add(this);
  };
  methods.createRenderRoot = function (this: LitElement) {
    try {
      return createRenderRoot!.call(this);
    } catch {
      // In another document our style sheets are refused; it is dressed below.
      return this.shadowRoot;
    }
  };
}

/** Without Lit, which may be what failed: the sentence of the page, and a fresh place to render into. */
function standIn(host: LitElement): void {
  try {
    const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
    const [slot, end] = [document.createElement("slot"), document.createComment("")];
    root.replaceChildren(slot, end);
    host.renderOptions.renderBefore = end;
    standIns.set(host, slot);
  } catch {
    // What failed has been said.
  }
}

/** Style sheets belong to one document: one that was moved into another, that of a frame, gets its own there, and ours back at home. */
function dress(host: LitElement): void {
  const root = host.shadowRoot;
  const { elementStyles } = host.constructor as typeof LitElement;
  if (!root || root.adoptedStyleSheets?.length !== 0 || elementStyles.length === 0) return;
  // What a server rendered has its own, unless the page's policy refused it.
  if (root.querySelector("style")?.sheet) return;
  const view = host.ownerDocument.defaultView;
  if (view === window) return adoptStyles(root, elementStyles);
  if (!view) return;
  root.adoptedStyleSheets = elementStyles.map((style) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync((style as CSSResult).cssText);
    return sheet;
  });
}
