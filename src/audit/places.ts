/** Where our elements stand: in the document, in open shadow roots, and in frames of the page's own origin. */

/** Every element of ours. */
export const TAGS = [
  "monusco-data",
  "monusco-stat",
  "monusco-focus-area",
  "monusco-handover-timeline",
  "monusco-trend",
  "monusco-handover-progress",
  "monusco-handover-map",
  "monusco-resources",
  "monusco-picture",
  "monusco-brief",
  "monusco-sources",
] as const;

/** The tag of the overlay itself, which is no widget. */
export const OVERLAY = "monusco-audit";

export interface Place {
  readonly element: HTMLElement;
  readonly path: string;
  /** The place of the element of ours in whose shadow root this one stands. */
  readonly within?: Place;
}

export type View = Window & typeof globalThis;

/** The window of an element, which may be that of a frame. */
export const viewOf = (element: Element): View => element.ownerDocument.defaultView ?? window;

/** What is registered for an element's tag in its window. */
export const classOf = (element: Element): (CustomElementConstructor & Partial<Registered>) | undefined =>
  viewOf(element).customElements.get(element.localName);

interface Registered {
  readonly version: string;
  readonly observedAttributes: readonly string[];
}

export const isOurs = (element: Element): boolean => (TAGS as readonly string[]).includes(element.localName);

/** A CSS path from the closest id, or from `<body>`. */
function pathWithin(element: Element): string {
  const steps: string[] = [];
  for (let one: Element | null = element; one && one.localName !== "html"; one = one.parentElement) {
    const id = one.getAttribute("id");
    if (id) return [`#${CSS.escape(id)}`, ...steps].join(" > ");
    const { localName } = one;
    const same = one.parentNode ? [...one.parentNode.children].filter((other) => other.localName === localName) : [];
    steps.unshift(same.length > 1 ? `${localName}:nth-of-type(${same.indexOf(one) + 1})` : localName);
  }
  return steps.join(" > ");
}

/** The document of a frame that may be looked into. */
export function documentOf(frame: Element): Document | undefined {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

/** The page's documents: its own, and those of its frames that may be looked into. */
export const documents = (): readonly Document[] => documentsBelow(document);

const documentsBelow = (root: Document): readonly Document[] => [
  root,
  ...[...root.querySelectorAll("iframe")].flatMap((frame) => {
    const inner = documentOf(frame);
    return inner ? documentsBelow(inner) : [];
  }),
];

/** All elements named `monusco-…`, ours or misspelt, in the order of the page. */
export function places(root: ParentNode = document, prefix = "", within?: Place): readonly Place[] {
  const found: Place[] = [];
  for (const element of root.querySelectorAll<HTMLElement>("*")) {
    // A form whose field is called so.
    if (typeof element.localName !== "string") continue;
    const isNamed = element.localName.startsWith("monusco-") && element.localName !== OVERLAY;
    const { shadowRoot } = element;
    const inner = element.localName === "iframe" ? documentOf(element) : undefined;
    if (!isNamed && !inner && shadowRoot?.nodeType !== 11) continue;
    const path = prefix + pathWithin(element);
    const place = { element, path, ...(within && { within }) };
    if (isNamed) found.push(place);
    if (shadowRoot?.nodeType === 11 && element.localName !== OVERLAY)
      found.push(...places(shadowRoot, `${path} (shadow root) `, isNamed ? place : within));
    if (inner) found.push(...places(inner, `${path} (frame) `));
  }
  return found;
}

/** The element above, through slots and shadow roots: the one that an element is painted on. */
export function painterOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentElement;
  if (parent) return parent;
  const root = element.getRootNode();
  return root.nodeType === 11 && "host" in root ? (root as ShadowRoot).host : null;
}

/** Where an element is in our window, also out of a frame. */
export function boxOf(element: Element): {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
} {
  const { x, y, width, height } = element.getBoundingClientRect();
  const frame = viewOf(element) === window ? null : viewOf(element).frameElement;
  if (!frame) return { x, y, width, height };
  const outer = boxOf(frame);
  return { x: x + outer.x + frame.clientLeft, y: y + outer.y + frame.clientTop, width, height };
}
