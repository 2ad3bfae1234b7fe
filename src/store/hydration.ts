import { hydrate } from "@lit-labs/ssr-client";
import {
  adoptStyles,
  isServer,
  ReactiveElement,
  render,
  type CSSResultOrNative,
  type LitElement,
  type PropertyValues,
} from "lit";

/**
 * Taking over what a server has rendered: the nodes of a declarative shadow root stay, and become those of the element's template. Lit's own
 * support for it changes every LitElement of the page through a global; ours changes our classes alone, waits until an element has the data and
 * the words that the server had, and starts anew where the two do not fit.
 */

/** Lit's mark for an element inside another's template: it waits until that one has been taken over. */
const DEFERRED = "defer-hydration";

/** What an element waits for, as its controller knows. */
export interface Gate {
  /** Whether its first rendering can be the server's. */
  isOpen(): boolean;
  /** Whether what stands there is what it would render: same language, same direction. */
  fits(root: ShadowRoot): boolean;
  /** It is done. */
  opened(): void;
}

const gates = new WeakMap<Element, Gate>();

/** Elements whose shadow root is still the server's. */
const untouched = new WeakSet<Element>();

/** Sets what an element waits for before it takes over. */
export const setGate = (host: Element, gate: Gate): void => void gates.set(host, gate);

/** Whether an element still shows what the server rendered. */
export const isUntouched = (host: Element): boolean => untouched.has(host);

interface Methods {
  createRenderRoot: (this: LitElement) => HTMLElement | DocumentFragment;
  connectedCallback: (this: LitElement) => void;
  attributeChangedCallback: (this: LitElement, name: string, before: string | null, value: string | null) => void;
  shouldUpdate: (this: LitElement, changed: PropertyValues) => boolean;
  update: (this: LitElement, changed: PropertyValues) => void;
}

interface ElementClass {
  readonly prototype: object;
  readonly observedAttributes?: readonly string[];
  readonly elementStyles?: readonly CSSResultOrNative[];
}

/**
 * The server's markup cannot be used: it is taken away, and the element is as if it had come without.
 *
 * @throws where nothing can be rendered in its place, as on a page that refuses templates: then it stays
 */
function startAnew(host: LitElement, root: ShadowRoot, value: unknown): void {
  render(value, document.createDocumentFragment(), { host });
  root.replaceChildren();
  delete (root as unknown as Record<string, unknown>)["_$litPart$"];
  adoptStyles(root, [...(host.constructor as typeof LitElement).elementStyles]);
  render(value, root, host.renderOptions);
}

let said = false;

function complain(host: LitElement, error: unknown): void {
  if (said) return;
  said = true;
  console.warn(`<${host.localName}>: what the server rendered is not what this version renders.`, error, host);
}

/**
 * Makes a class of elements take over what a server has rendered.
 *
 * @param elementClass before it is registered
 */
export function takesOver(elementClass: ElementClass): void {
  if (isServer) return;
  const prototype = elementClass.prototype as Methods;
  const { createRenderRoot, connectedCallback, attributeChangedCallback, shouldUpdate } = prototype;
  const observed = elementClass.observedAttributes ?? [];
  Object.defineProperty(elementClass, "observedAttributes", { configurable: true, get: () => [...observed, DEFERRED] });
  prototype.createRenderRoot = function () {
    if (!this.shadowRoot) return createRenderRoot.call(this);
    untouched.add(this);
    return this.shadowRoot;
  };
  prototype.connectedCallback = function () {
    if (!this.hasAttribute(DEFERRED)) connectedCallback.call(this);
  };
  prototype.attributeChangedCallback = function (name, before, value) {
    if (name !== DEFERRED) attributeChangedCallback.call(this, name, before, value);
    else if (value === null && this.isConnected) connectedCallback.call(this);
  };
  prototype.shouldUpdate = function (changed) {
    return shouldUpdate.call(this, changed) && (!untouched.has(this) || (gates.get(this)?.isOpen() ?? true));
  };
  const update = prototype.update;
  prototype.update = function (changed) {
    if (!untouched.has(this)) return update.call(this, changed);
    const root = this.renderRoot as ShadowRoot;
    const gate = gates.get(this);
    const value = this.render();
    // What Lit's own update does besides rendering: it reflects properties.
    (ReactiveElement.prototype as unknown as Methods).update.call(this, changed);
    try {
      if (gate && !gate.fits(root)) throw new TypeError("another language or direction");
      hydrate(value, root, this.renderOptions);
    } catch (error) {
      complain(this, error);
      try {
        startAnew(this, root, value);
      } catch {
        // It is true still; the next change tries again.
        return;
      }
    }
    untouched.delete(this);
    gate?.opened();
  };
}
