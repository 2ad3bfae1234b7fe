import { render, type TemplateResult } from "lit";
import { deepElements } from "./flat-tree.js";

/** The tags of the elements that show something. */
export const WIDGETS =
  "monusco-stat, monusco-focus-area, monusco-handover-timeline, monusco-trend, monusco-handover-progress, monusco-handover-map, monusco-resources, monusco-picture, monusco-brief, monusco-sources";

/** The elements that a test waits for. */
const TAGS = `monusco-data, ${WIDGETS}`;

interface Updating extends Element {
  readonly updateComplete: Promise<boolean>;
}

/** Every widget below a node, also those that another is made of. */
const widgetsIn = (root: ParentNode): readonly Updating[] =>
  [...root.querySelectorAll<Updating>(TAGS)].flatMap((element) => [
    element,
    ...(element.shadowRoot ? widgetsIn(element.shadowRoot) : []),
  ]);

/** Waits until every widget below a node has rendered; three times, since a provider's news reaches its consumers after its own update. */
export async function settle(root: ParentNode): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await Promise.all(widgetsIn(root).map((element) => element.updateComplete));
    await new Promise((resolve) => setTimeout(resolve));
  }
}

let place: HTMLElement | undefined;

/** Renders into a fresh place of the page; the one before is taken away. */
export async function mount(content: TemplateResult): Promise<HTMLElement> {
  unmount();
  place = document.createElement("main");
  document.body.append(place);
  render(content, place);
  await settle(place);
  return place;
}

export function unmount(): void {
  place?.remove();
  place = undefined;
}

/** What a widget shows, as one line of text without what is only for sighted readers or only for print. */
export function shownText(element: Element): string {
  const root = element.shadowRoot!.querySelector(".root")!.cloneNode(true) as Element;
  for (const hidden of root.querySelectorAll("[popover], .print-only, .heard, [aria-hidden=true], style")) hidden.remove();
  for (const block of root.querySelectorAll("p, li, dt, dd, div, figcaption, summary, :is(h2, h3, h4, h5, h6)"))
    block.append(" ");
  return (root.textContent ?? "").replace(/[\s\u00a0\u202f]+/g, " ").trim();
}

/** The source of a figure, open: what is in it is made when it first opens. */
export function openSource(stat: Element): HTMLElement {
  const popover = inside(stat, "#source");
  popover.showPopover();
  return popover;
}

/** Opens what lies folded up in popovers, one after the other, so that all that a place can show has been made; where they lay leaves no trace. */
export function openPopovers(place: ParentNode): void {
  for (const element of [...deepElements(place)])
    if (element instanceof HTMLElement && element.popover !== null) {
      element.showPopover();
      element.hidePopover();
      // Chromium leaves an empty one where the style was set by itself.
      element.setAttribute("style", "");
      element.removeAttribute("style");
      element.classList.remove("above");
    }
}

/** An element inside a widget's shadow root; the test fails where there is none. */
export function inside<E extends Element = HTMLElement>(element: Element, selector: string): E {
  const found = element.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`${element.localName} holds no ${selector}`);
  return found;
}
