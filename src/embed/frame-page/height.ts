/** Tells the page around how high this one is, whenever that changes. */
import { ASK_MESSAGE } from "../frame-host.js";
import { messagesOf } from "./messages.js";

/** The lowest edge of what is open above the page, such as the sources of a figure: it has no height of its own there. */
function openedTo(root: ParentNode | null): number {
  // A browser without popovers has no such selector.
  if (!root || !("popover" in HTMLElement.prototype)) return 0;
  const bottoms = [...root.querySelectorAll(":popover-open")].map((one) => {
    const { bottom } = one.getBoundingClientRect();
    return bottom + scrollY;
  });
  return Math.max(0, ...bottoms);
}

/** Whether it still waits for its data: what it shows then is lower than the room that the page around keeps. */
const isWaiting = (widget: Element): boolean => {
  const root = widget.shadowRoot?.querySelector(".root");
  return !root || root.getAttribute("aria-busy") === "true" || root.querySelector(":scope > slot, .loading-words") !== null;
};

/** Watches the page and posts its height; without a page around, does nothing. */
export function tellHeight(widget: Element, id: string): void {
  if (parent === window) return;
  let last = -1;
  const tell = (again: boolean): void => {
    if (isWaiting(widget)) return;
    const height = Math.ceil(Math.max(document.body.getBoundingClientRect().height, openedTo(widget.shadowRoot)));
    if (height === last && !again) return;
    last = height;
    for (const message of messagesOf({ height, id, address: new URL(location.href) })) parent.postMessage(message, "*");
  };
  new ResizeObserver(() => tell(false)).observe(document.body);
  widget.shadowRoot?.addEventListener("toggle", () => tell(false), true);
  addEventListener("load", () => tell(true));
  // A host whose script comes late.
  addEventListener("message", ({ source, data }: MessageEvent<{ readonly type?: unknown } | null>) => {
    if (source === parent && data?.type === ASK_MESSAGE) tell(true);
  });
}
