// A platform that lacks, refuses and lies.
for (const name of ["IntersectionObserver", "ResizeObserver", "matchMedia", "structuredClone", "requestIdleCallback"]) {
  delete window[name];
  Object.defineProperty(window, name, { configurable: true, value: undefined });
}
for (const name of ["clipboard", "language", "languages", "userAgent", "connection", "onLine"]) {
  Object.defineProperty(navigator, name, {
    configurable: true,
    get() {
      throw new Error(`navigator.${name} is refused`);
    },
  });
}
for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
  Object.defineProperty(window, name, {
    configurable: true,
    get() {
      throw new Error(`${name} is refused`);
    },
  });
}
HTMLElement.prototype.attachInternals = () => {
  throw new Error("no internals here");
};
window.history.replaceState = () => {
  throw new Error("no history here");
};
const define = customElements.define.bind(customElements);
customElements.define = (name, elementClass, options) => {
  if (name === "monusco-picture") throw new Error("this name is not allowed");
  define(name, elementClass, options);
};
