/**
 * Which widgets end below what is seen. There a page can take back the room that it has kept for one, and nobody sees anything move. One
 * observer serves the page.
 */
const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

function leave(element: Element): void {
  waiting.delete(element);
  observer?.unobserve(element);
}

/** Stands alone: a function made while one element waits would hold that element for as long as the page has the observer. */
function onSight(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, boundingClientRect } of entries) {
    if (boundingClientRect.height === 0 || boundingClientRect.bottom <= innerHeight) continue;
    const then = waiting.get(target);
    leave(target);
    then?.();
  }
}

/**
 * Calls back once, when an element ends below the window; at once where it does.
 *
 * @returns stops waiting
 */
export function whenBelow(element: Element, act: () => void): (() => void) | undefined {
  // Older pages in odd places go without.
  if (typeof IntersectionObserver !== "function") return undefined;
  observer ??= new IntersectionObserver(onSight);
  waiting.set(element, act);
  observer.observe(element);
  return () => leave(element);
}
