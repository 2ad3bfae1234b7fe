// Loaded first, as a classic script. `watchSnapshots()` is called where the page has been read and no element is defined yet: from then on it
// keeps what is changed in what a server rendered, through all shadow roots, and how far the page is shifted.
const seen = { changes: [], shifts: [], roots: new Map() };
window.snapshots = seen;

// Lit's own change is one: the mark of an element inside another goes once the other has been taken over. All else would be ours: that text is set
// anew, an attribute written though it is there, a comment moved.
const told = ({ type, target, attributeName, addedNodes, removedNodes }) => {
  if (type === "attributes" && attributeName === "defer-hydration" && !target.hasAttribute(attributeName)) return [];
  const host = target.getRootNode().host?.localName ?? "page";
  const nodes = (list) => [...list].map((node) => `${node.nodeName} ${node.textContent.slice(0, 40)}`).join(", ");
  return [`${host}: ${type} of ${target.nodeName} ${attributeName ?? ""} +[${nodes(addedNodes)}] −[${nodes(removedNodes)}]`];
};
const observer = new window.MutationObserver((list) => seen.changes.push(...list.flatMap(told)));

const watch = (root) => {
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const element of root.querySelectorAll("*")) {
    if (!element.shadowRoot) continue;
    seen.roots.set(element, element.shadowRoot.querySelector(".root"));
    watch(element.shadowRoot);
  }
};

let since = Infinity;
// Only Chromium measures it.
if (window.PerformanceObserver.supportedEntryTypes.includes("layout-shift")) {
  const add = (list) => {
    for (const { value, sources, startTime } of list.getEntries()) {
      // A page that is still being read moves by itself.
      if (startTime < since) continue;
      const moved = sources.map(
        ({ node, previousRect: { y: from }, currentRect: { y: to } }) => `${node?.nodeName}.${node?.className} ${from} → ${to}`,
      );
      seen.shifts.push(`${Math.round(startTime)} ms: ${value}: ${moved.join(", ")}`);
    }
  };
  new window.PerformanceObserver(add).observe({ type: "layout-shift", buffered: true });
}

/** @returns once what the server rendered has been drawn */
window.watchSnapshots = async () => {
  watch(document.querySelector("main"));
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => window.requestAnimationFrame(() => setTimeout(resolve)));
  since = performance.now();
};
