import type { LitElement, ReactiveController } from "lit";
import { guarded } from "../../store/guarded.js";

/** Pixels between a popover and the edge of the window. */
const MARGIN = 8;

/**
 * Before a popover opens: puts it beside the button that opens it, within the window: below, or above where there is more room. It lies in
 * the top layer in the coordinates of the page, so it scrolls with the page; where the button stands in a box that scrolls, it follows, and
 * stays on its side.
 * Before it closes: gives the focus back to the button.
 */
export function placePopover(event: ToggleEvent): void {
  const popover = event.currentTarget as HTMLElement;
  const root = popover.getRootNode() as ShadowRoot;
  const button = root.querySelector<HTMLElement>(`[popovertarget="${popover.id}"]:not([popovertargetaction])`);
  if (!button) return;
  if (event.newState !== "open") {
    // Within a shadow root Chromium loses the focus that the popover held.
    if (popover.contains(root.activeElement)) button.focus();
    return;
  }
  popover.classList.toggle("above", fitsOnlyAbove(popover, button));
  place(popover, button);
  const host = root.host as LitElement;
  const isOpen = (): boolean => popover.matches(":popover-open");
  const end = (): void => {
    removeEventListener("scroll", follow, true);
    removeEventListener("focusin", leave, true);
    host.removeController(tie);
  };
  const follow = guarded(host, () => (isOpen() ? place(popover, button) : end()));
  // The focus that goes on leaves nothing lying over what it comes to.
  const leave = guarded(host, (event: FocusEvent) => {
    const path = event.composedPath();
    if (isOpen() && (path.includes(popover) || path.includes(button))) return;
    end();
    if (isOpen()) popover.hidePopover();
  });
  // One that is taken out of the page while it is open hears of no toggle.
  const tie: ReactiveController = { hostDisconnected: end };
  addEventListener("scroll", follow, { capture: true, passive: true });
  addEventListener("focusin", leave, true);
  host.addController(tie);
}

const gapOf = (popover: HTMLElement): number => Number.parseFloat(getComputedStyle(popover).fontSize) / 2;

function fitsOnlyAbove(popover: HTMLElement, button: HTMLElement): boolean {
  const { top, bottom } = button.getBoundingClientRect();
  const needed = gapOf(popover) + sizeOf(popover).height;
  return bottom + needed > innerHeight && top - needed >= 0;
}

function place(popover: HTMLElement, button: HTMLElement): void {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  const { direction, fontSize } = getComputedStyle(popover);
  const em = Number.parseFloat(fontSize);
  const room = document.documentElement.clientWidth;
  const { width, height } = sizeOf(popover);
  const x = Math.max(MARGIN, Math.min(direction === "rtl" ? right - width : left, room - width - MARGIN));
  const gap = gapOf(popover);
  const y = popover.classList.contains("above") ? top - gap - height : bottom + gap;
  const pointAt = direction === "rtl" ? right - 2 * em : left + em;
  popover.style.setProperty("--_x", `${x + scrollX}px`);
  popover.style.setProperty("--_y", `${y + scrollY}px`);
  popover.style.setProperty("--_arrow", `${Math.max(em, Math.min(pointAt - x, width - 2 * em))}px`);
}

/** Its size, before it is shown: laid out for a moment, never painted. */
function sizeOf(popover: HTMLElement): { readonly width: number; readonly height: number } {
  popover.style.setProperty("display", "block");
  const { offsetWidth: width, offsetHeight: height } = popover;
  popover.style.removeProperty("display");
  return { width, height };
}
