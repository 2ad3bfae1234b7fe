/** Real pages in a frame, for the tests that look at them as an outsider would. */
import { settle, shownText, WIDGETS as ALL_WIDGETS } from "./render.js";

interface Recorded {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly thrown: readonly string[];
  readonly violations: readonly string[];
}

export interface Page {
  readonly window: Window & { readonly recorded: Recorded; readonly performance: Performance };
  readonly document: Document;
  readonly texts: () => readonly string[];
}

/** The widgets that the pages of the tests are made of. */
export const WIDGETS = "monusco-stat, monusco-focus-area, monusco-handover-timeline";

/** The window of a page of the tests. */
export type PageWindow = Window & typeof globalThis & { readonly recorded: Recorded };

/** Whether a widget shows its data, and no sentence and no skeleton any more. */
export const isDrawn = ({ shadowRoot }: Element): boolean =>
  shadowRoot?.querySelector(".root") != null && !shadowRoot.querySelector("slot, .skeleton");

/** What a page recorded that did well. */
export const nothingWrong: Recorded = { errors: [], warnings: [], thrown: [], violations: [] };

export const hasFigures = (page: Document): boolean =>
  [...page.querySelectorAll("monusco-stat")].every((stat) => stat.shadowRoot?.querySelector("data"));

let frame: HTMLIFrameElement | undefined;

/** Takes the page away. */
export function closePage(): void {
  frame?.remove();
  frame = undefined;
}

/** Waits for a condition, some five seconds long. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  for (let tries = 0; !condition(); tries++) {
    if (tries > 500) throw new Error(`never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Opens a page of tests/pages/ and waits until it has loaded; `parsed`: only until it is read, where what it waits for is held back. */
export async function openFrame(
  name: string,
  { prepare, parsed = false }: { prepare?: (frame: HTMLIFrameElement) => void; parsed?: boolean } = {},
): Promise<HTMLIFrameElement> {
  closePage();
  const opened = document.createElement("iframe");
  frame = opened;
  opened.title = name;
  opened.width = "700";
  opened.height = "900";
  opened.src = `/tests/pages/${name}.html`;
  prepare?.(opened);
  const loaded = new Promise((resolve) => opened.addEventListener("load", resolve, { once: true }));
  document.body.append(opened);
  const isParsed = (): boolean =>
    opened.contentDocument?.URL.endsWith(`${name}.html`) === true && opened.contentDocument.readyState !== "loading";
  await (parsed ? until(isParsed, name) : loaded);
  return opened;
}

/** Opens a page and waits until each of its widgets, of whatever kind, is drawn. */
export async function openDrawn<P extends PageWindow = PageWindow>(name: string, ready = isDrawn): Promise<P> {
  const page = (await openFrame(name)).contentWindow as P;
  await until(() => [...page.document.querySelectorAll(ALL_WIDGETS)].every(ready), `the widgets of ${name}`);
  await settle(page.document);
  return page;
}

/** Opens a page and waits until its widgets are there. `settled` says what else to wait for. */
export async function openPage(
  name: string,
  settled: (document: Document) => boolean = () => true,
  { parsed = false } = {},
): Promise<Page> {
  const opened = await openFrame(name, { parsed });
  const page = opened.contentDocument!;
  const widgets = (): readonly Element[] => [...page.querySelectorAll(WIDGETS)];
  await until(() => widgets().every((widget) => widget.shadowRoot?.querySelector(".root")), `the widgets of ${name}`);
  await until(() => settled(page), `the state of ${name}`);
  await settle(page);
  return { window: opened.contentWindow as Page["window"], document: page, texts: () => widgets().map(shownText) };
}
