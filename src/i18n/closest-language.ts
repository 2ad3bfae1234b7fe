/**
 * The language that the page gives to an element: its own `lang` or its closest ancestor's, through shadow roots; empty where there is none. A
 * content system that writes `ar_EG`, as its server names it, means `ar-EG`.
 */
export function languageAt(element: Element): string {
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    const lang = node instanceof Element ? node.getAttribute("lang") : null;
    if (lang !== null) return lang.trim().replaceAll("_", "-");
  }
  return "";
}

const watchers = new Map<Element, () => void>();
let observer: MutationObserver | undefined;

/**
 * Calls back when a `lang` or `dir` attribute changes anywhere above an element. One observer serves the page; it holds the roots weakly.
 *
 * @returns stops watching
 */
export function watchLanguage(element: Element, callback: () => void): () => void {
  observer ??= new MutationObserver(() => watchers.forEach((notify) => notify()));
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    observer.observe(root, { attributes: true, attributeFilter: ["lang", "dir"], subtree: true });
    if (!(root instanceof ShadowRoot)) break;
  }
  watchers.set(element, callback);
  return () => {
    watchers.delete(element);
    if (watchers.size === 0) {
      observer?.disconnect();
      observer = undefined;
    }
  };
}
