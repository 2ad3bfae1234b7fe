/** Pages that a server has rendered, as the tests open, read and use them. */
import type { SnapshotRequest } from "../../src/embed/snapshot/index.js";
import { invented, real } from "../../stories/datasets.js";
import { until, type PageWindow } from "./page.js";
import { settle, WIDGETS } from "./render.js";

/** A page with tests/pages/snapshot/watch.js. */
export type SnapshotWindow = PageWindow & {
  readonly snapshots: {
    readonly changes: readonly string[];
    readonly shifts: readonly string[];
    /** The elements that the server rendered, and what each shows. */
    readonly roots: ReadonlyMap<Element, Element | null>;
  };
};

interface Widget extends HTMLElement {
  readonly hasUpdated?: boolean;
  value?: unknown;
}

/** Every widget below a node, also those that another is made of. */
export const everyWidget = (root: ParentNode): readonly Widget[] =>
  [...root.querySelectorAll<Widget>(WIDGETS)].flatMap((widget) => [
    widget,
    ...(widget.shadowRoot ? everyWidget(widget.shadowRoot) : []),
  ]);

let frame: HTMLIFrameElement | undefined;

/** Takes the page away. */
export function closeSnapshots(): void {
  frame?.remove();
  frame = undefined;
}

/** Two turns of the page's drawing: what follows a take-over has happened, and is measured. */
const drawn = (page: Window): Promise<void> =>
  new Promise((resolve) => page.requestAnimationFrame(() => page.requestAnimationFrame(() => setTimeout(resolve))));

/** What scripts/test-snapshots.mjs makes a page of. */
export interface PageOptions {
  readonly snapshots: readonly Partial<SnapshotRequest>[];
  /** Of the page; English without it. */
  readonly language?: string;
  readonly head?: string;
  readonly bundle?: string;
  /** The header; `{{styles}}` stands for what the snapshots say that they need. */
  readonly policy?: string;
  /** Patterns, and what is put in the place of each, as a filter or another version would. */
  readonly change?: readonly (readonly [from: string, to: string])[];
  /** Markup after the snapshots. */
  readonly after?: string;
}

/** The address of a page of snapshots. */
export const pageOf = (options: PageOptions): string => `/snapshots/page?page=${encodeURIComponent(JSON.stringify(options))}`;

/** Opens a page, with scripting or without, and waits until it has loaded. */
export async function openMade(address: string, { scripting = true } = {}): Promise<SnapshotWindow> {
  closeSnapshots();
  frame = document.createElement("iframe");
  frame.title = "a snapshot";
  frame.width = "700";
  frame.height = "900";
  // A frame without `allow-scripts` has scripting off, in every engine.
  if (!scripting) frame.sandbox.add("allow-same-origin");
  frame.src = address;
  const loaded = new Promise((resolve) => frame!.addEventListener("load", resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as SnapshotWindow;
}

/** Opens a page and waits until all that a server rendered in it has been taken over. */
export async function openSnapshots(address: string): Promise<SnapshotWindow> {
  const page = await openMade(address);
  const isThere = ({ hasUpdated = false }: Widget): boolean => hasUpdated;
  await until(() => everyWidget(page.document).every(isThere), "the widgets of the snapshot");
  await settle(page.document);
  await drawn(page);
  return page;
}

const IGNORED = new Set(["STYLE", "SCRIPT", "TEMPLATE"]);

function write(node: Node, lines: string[], indent: string): void {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = node.textContent!.replace(/\s+/g, " ");
    const last = lines.length - 1;
    // Between two texts there may have been a mark of Lit.
    if (lines[last]?.startsWith(`${indent}"`)) lines[last] += text;
    else if (text !== "") lines.push(`${indent}"${text}`);
    return;
  }
  if (node.nodeType !== Node.ELEMENT_NODE || IGNORED.has(node.nodeName)) return;
  const element = node as Element;
  const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`);
  // What a field holds is an attribute where a server wrote it, and else a property.
  const value = /^(input|option|select)$/.test(element.localName) ? [`value=${(element as HTMLInputElement).value}`] : [];
  const all = [...new Set([...attributes.filter((one) => value.length === 0 || !one.startsWith("value=")), ...value])].sort();
  lines.push(`${indent}<${element.localName} ${all.join(" ")}>`);
  for (const child of element.shadowRoot?.childNodes ?? []) write(child, lines, `${indent} # `);
  for (const child of element.childNodes) write(child, lines, `${indent}   `);
}

/** What the widgets below a node show, a node a line: without marks, style elements and what a provider carries. */
export function markupOf(root: ParentNode): string {
  const lines: string[] = [];
  for (const widget of root.querySelectorAll(WIDGETS)) write(widget, lines, "");
  return lines.map((line) => line.trimEnd()).join("\n");
}

const inside = <E extends HTMLElement>(root: ParentNode, selector: string): readonly E[] =>
  everyWidget(root).flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll<E>(selector) ?? [])]);

/** What makes a widget render again, done to all below a node. */
export const ACTS = {
  /** Presses all buttons but those that save a file (MiniBrowser of WebKit keeps a bar for each), and makes another choice of each list. */
  buttons(root: ParentNode) {
    for (const button of inside<HTMLButtonElement>(
      root,
      "button:not([popovertarget], [part~=download], [part~=link], [part~=copy])",
    ))
      button.click();
    for (const choice of inside<HTMLSelectElement>(root, "select")) {
      choice.selectedIndex = choice.options.length - 1;
      choice.dispatchEvent(new Event("change", { bubbles: true }));
    }
  },
  dataset(root: ParentNode) {
    for (const provider of root.querySelectorAll<Widget>("monusco-data"))
      provider.value = provider.querySelector("monusco-brief, monusco-sources") ? invented : real;
  },
  // A snapshot carries the texts of its own language alone: another follows another dataset.
  language(root: ParentNode) {
    for (const widget of root.querySelectorAll<HTMLElement>(WIDGETS)) {
      widget.lang = widget.closest("[lang=fr]") ? "en" : "fr";
      widget.dir = "ltr";
    }
  },
} as const;
