// A widget may have been moved into the document of a frame, whose nodes are of no class of this one.
export const isShadow = (node: Node): node is ShadowRoot => node.nodeType === 11 && "host" in node;

export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The node above, through shadow roots. */
export const parentOf = (node: Node): Node | null => (isShadow(node) ? node.host : node.parentNode);

/**
 * The language that the page gives to an element: its own `lang` or its closest ancestor's, through shadow roots; empty where there is none. A
 * content system that writes `ar_EG`, as its server names it, means `ar-EG`.
 */
export function languageAt(element: Element): string {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const lang = isElement(node) ? node.getAttribute("lang") : null;
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
    if (!isShadow(root)) break;
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
