/** What runs in the page under test, before anything else there. */

/**
 * Watches, frame by frame, until every piece of text is seen and no element waits for its definition. The same for every page; runs that count
 * the processor's time are made without it.
 *
 * @param {string[][]} pieces each in one of its forms
 * @param {boolean} isThere the page is whole before its elements are defined
 */
export function watchPieces(pieces, isThere) {
  const boxOf = (node) => {
    const element = node.parentElement ?? node.parentNode.host;
    return getComputedStyle(element).display === "contents" ? boxOf(element) : element;
  };
  const shown = (node) => {
    if (!boxOf(node).checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    const range = node.ownerDocument.createRange();
    range.selectNode(node);
    return range.getClientRects().length > 0;
  };
  const isHidden = (node) => node.parentElement?.closest("script, style, template");
  const texts = function* (root) {
    const walker = root.ownerDocument ? root.ownerDocument.createTreeWalker(root, 5) : root.createTreeWalker(root, 5);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === 3) yield node;
      else if (node.shadowRoot) yield* texts(node.shadowRoot);
      else if (node.localName === "iframe" && node.contentDocument?.body) yield* texts(node.contentDocument.body);
    }
  };
  const missing = new Set(pieces.map((forms) => forms.map((form) => form.replace(/\s+/g, " "))));
  const look = () => {
    if (!document.body) return;
    for (const node of texts(document.body)) {
      const words = node.data.replace(/\s+/g, " ");
      if (words === " " || words === "") continue;
      for (const forms of missing)
        if (forms.some((form) => words.includes(form)) && !isHidden(node) && shown(node)) missing.delete(forms);
      if (missing.size === 0) break;
    }
    if (missing.size === 0 && (isThere || !document.querySelector(":not(:defined)"))) {
      // This frame is on the screen when the next one begins.
      requestAnimationFrame((time) => (window.benchReady = time));
      return true;
    }
  };
  const step = () => void (look() || requestAnimationFrame(step));
  if (window === window.top) requestAnimationFrame(step);
  window.benchMissing = () => [...missing];
}

/** Records what moves and what is painted. */
export function record() {
  const seen = { shift: 0, lcp: 0 };
  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) if (!one.hadRecentInput) seen.shift += one.value;
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    seen.lcp = list.getEntries().at(-1).startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  window.benchSeen = seen;
}

/** Runs when two frames have passed: what was to be drawn is drawn. */
export const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
