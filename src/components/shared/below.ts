/**
 * Which widgets end below what is seen. There a page can take back the room that it has kept for one, and nobody sees anything move. One
 * observer serves the page.
 */
const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** Calls back once, when an element ends below the window; at once where it does. */
export function whenBelow(element: Element, act: () => void): void {
  // Older pages in odd places go without.
  if (typeof IntersectionObserver !== "function") return;
  observer ??= new IntersectionObserver((entries) => {
    for (const { target, boundingClientRect } of entries) {
      if (boundingClientRect.height === 0 || boundingClientRect.bottom <= innerHeight) continue;
      observer?.unobserve(target);
      waiting.get(target)?.();
    }
  });
  waiting.set(element, act);
  observer.observe(element);
}
