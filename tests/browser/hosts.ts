/** What must hold for widgets on the page of any host, as its reader would see it. */
import { expect } from "chai";
import { settle, WIDGETS } from "./render.js";
import type { Page } from "./page.js";

const widgetsOf = (page: Document): readonly HTMLElement[] => [...page.querySelectorAll<HTMLElement>(WIDGETS)];

/** Gives the frame of a page another width. */
export async function widen({ window, document }: Page, width: number): Promise<void> {
  (window.frameElement as HTMLIFrameElement).width = String(width);
  await new Promise((resolve) => window.requestAnimationFrame(() => window.requestAnimationFrame(resolve)));
  await settle(document);
}

const hasBox = (element: Element): boolean => element.getClientRects().length > 0;

const nameOf = (element: Element): string =>
  `${element.localName} in ${element.parentElement!.className || element.parentElement!.localName}`;

/** Which widgets show no content of their own. */
export const empty = (page: Document): readonly string[] =>
  widgetsOf(page)
    .filter((widget) => {
      const root = widget.shadowRoot?.querySelector(".root");
      return !root || root.querySelector(".notice, .skeleton") || root.textContent.trim().length < 9;
    })
    .map(nameOf);

/** Which widgets are wider than what they lie in, or make the page wider than its window. */
export function tooWide({ document, window }: Page): readonly string[] {
  const found = widgetsOf(document).flatMap((widget) => {
    if (!hasBox(widget)) return [];
    let parent = widget.parentElement!;
    while (!hasBox(parent)) parent = parent.parentElement!;
    const style = window.getComputedStyle(parent);
    const box = parent.getBoundingClientRect();
    const { left, right } = widget.getBoundingClientRect();
    const start = box.left + Number.parseFloat(style.paddingLeft);
    const end = box.right - Number.parseFloat(style.paddingRight);
    return left < start - 1 || right > end + 1 ? [`${nameOf(widget)}: ${left}–${right} of ${start}–${end}`] : [];
  });
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [...found, `the page: ${scrollWidth} of ${clientWidth}`] : found;
}

/** The widgets whose title is not set in its own proportion to their text. */
const restyledTitles = ({ document, window }: Page): readonly string[] =>
  widgetsOf(document).flatMap((widget) => {
    const root = widget.shadowRoot!.querySelector(".root")!;
    const title = root.querySelector(".title");
    if (!title) return [];
    const [style, around] = [window.getComputedStyle(title), window.getComputedStyle(root)];
    const ratio = Number.parseFloat(style.fontSize) / Number.parseFloat(around.fontSize);
    const isOurs = Math.abs(ratio - 1.25) < 0.01 && style.textTransform === "none" && style.fontWeight === "600";
    return isOurs ? [] : [`${nameOf(widget)}: ${ratio} ${style.textTransform} ${style.fontWeight}`];
  });

/** Opens the sources of figures, one after the other, each where the page's own header would lie on it, and looks whether they are on top. */
export async function covered({ document, window }: Page): Promise<readonly string[]> {
  const found: string[] = [];
  const stats = widgetsOf(document).filter((widget) => widget.localName === "monusco-stat" && hasBox(widget));
  for (const stat of stats) {
    const button = stat.shadowRoot!.querySelector<HTMLElement>(".source, .value");
    const popover = stat.shadowRoot!.querySelector<HTMLElement>("#source");
    if (!button || !popover || typeof popover.showPopover !== "function") continue;
    stat.scrollIntoView({ block: "start", behavior: "instant" });
    button.click();
    await new Promise((resolve) => window.requestAnimationFrame(() => window.requestAnimationFrame(resolve)));
    const { left, right, top, bottom } = popover.getBoundingClientRect();
    const inWindow = (y: number): boolean => y > 0 && y < window.innerHeight;
    const places = [top + 6, (top + bottom) / 2, bottom - 6].filter(inWindow);
    const isOnTop =
      popover.matches(":popover-open") &&
      places.length > 0 &&
      left >= -1 &&
      right <= window.innerWidth + 1 &&
      places.every((y) => document.elementFromPoint((left + right) / 2, y) === stat);
    if (!isOnTop) found.push(`${nameOf(stat)}: ${left}–${right}, ${top}–${bottom}`);
    popover.hidePopover();
  }
  return found;
}

/** The ring round what the keyboard reaches. */
export function ringOf(page: Page, selector: string): string {
  const stat = widgetsOf(page.document).find((widget) => widget.localName === "monusco-stat" && hasBox(widget))!;
  const target = stat.shadowRoot!.querySelector<HTMLElement>(selector)!;
  target.focus({ focusVisible: true } as FocusOptions);
  const { outlineStyle, outlineWidth, opacity } = page.window.getComputedStyle(target);
  return target.matches(":focus-visible") ? `${outlineStyle} ${outlineWidth} ${opacity}` : "no focus to see";
}

/** All of it, at a phone's width and at a desk's. */
export async function holdsUp(page: Page): Promise<void> {
  for (const width of [360, 1100]) {
    await widen(page, width);
    expect(empty(page.document), `empty at ${width}`).to.deep.equal([]);
    expect(tooWide(page), `too wide at ${width}`).to.deep.equal([]);
    expect(restyledTitles(page), `titles at ${width}`).to.deep.equal([]);
    expect(await covered(page), `covered at ${width}`).to.deep.equal([]);
  }
}
