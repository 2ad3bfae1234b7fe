/** What can be measured on a widget as it stands in the page: headings, tab stops, names, targets, texts of another language. */

/** Every element that is shown, in the order of the page, through shadow roots and slots. */
function shownIn(node) {
  const children =
    node.shadowRoot?.children ?? (node.localName === "slot" ? node.assignedElements({ flatten: true }) : node.children);
  return [...(children.length > 0 || node.localName !== "slot" ? children : node.children)].flatMap((child) => [
    child,
    ...shownIn(child),
  ]);
}

const isSeen = (node) => node.checkVisibility?.({ visibilityProperty: true }) ?? node.getClientRects().length > 0;

const FOCUSABLE = "a[href], button:not([disabled]), summary, select, input, textarea, iframe, [tabindex]";

const squeezed = (text) => (text ?? "").replace(/\s+/g, " ").trim();

/** The text of an element without what no assistive technology reads. */
function heardText(node) {
  const copy = node.cloneNode(true);
  for (const hidden of copy.querySelectorAll("[aria-hidden=true], style")) hidden.remove();
  return squeezed(copy.textContent);
}

/** The name that assistive technology is given, by the rules that the widgets make use of. */
function nameOf(node) {
  const root = node.getRootNode();
  const ids = (node.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
  const labelledBy = ids.map((id) => root.getElementById(id)).filter(Boolean);
  return (
    squeezed(labelledBy.map(heardText).join(" ")) ||
    squeezed(node.getAttribute("aria-label")) ||
    squeezed([...(node.labels ?? [])].map(heardText).join(" ")) ||
    heardText(node) ||
    squeezed(node.getAttribute("title"))
  );
}

/** Within a line of other words, where the line gives its height. */
function isInSentence(node) {
  const words = squeezed(node.innerText).length;
  for (let one = node; getComputedStyle(one).display.startsWith("inline");) {
    one = one.parentElement;
    if (!one) return true;
    if (squeezed(one.innerText).length - words > 1) return true;
  }
  return false;
}

const primary = (tag) => tag.toLowerCase().split("-")[0];

/** Texts in another language than was asked for, each counted once. */
function foreign(nodes, language) {
  const texts = nodes
    .filter((node) => node.lang && primary(node.lang) !== primary(language))
    .map((node) => squeezed(node.textContent))
    .filter(Boolean);
  return [...new Set(texts)].length;
}

/** @param {Element} widget as it stands in the page, rendered */
export function measureWidget(widget, language) {
  const nodes = [widget, ...shownIn(widget)].filter(isSeen);
  const headings = nodes
    .filter((node) => /^h[1-6]$/.test(node.localName))
    .map((node) => ({ level: Number(node.localName.slice(1)), text: heardText(node) }));
  const stops = nodes.filter((node) => node.matches(FOCUSABLE) && node.tabIndex >= 0);
  const targets = stops
    .filter((node) => !node.matches("[role=region], figure, section") && !isInSentence(node))
    .map((node) => ({ node, box: node.getBoundingClientRect() }))
    .map(({ node, box }) => ({
      name: nameOf(node),
      width: box.width,
      height: box.height,
      least: Math.min(box.width, box.height),
    }))
    .sort((a, b) => a.least - b.least);
  return {
    headings,
    stops: stops.map(nameOf),
    smallest: targets[0],
    foreign: foreign(nodes, language),
    /** Of what the widget is made of: the widgets inside it, and itself. */
    widgets: nodes
      .filter(({ localName }) => localName.startsWith("monusco-"))
      .map((node) => ({
        element: node.localName.slice("monusco-".length),
        attributes: Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value === "" ? true : value])),
      })),
    height: Math.round(widget.getBoundingClientRect().height),
    width: Math.round(widget.getBoundingClientRect().width),
  };
}
