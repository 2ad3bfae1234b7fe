/**
 * Brings an event before the reader: opens what folds it, scrolls to it and gives it the focus. Ids in a shadow root are no targets of an
 * address, so this is by hand. On the strip the slider has the focus, else the row of the list.
 */
export function goTo(root: ShadowRoot | null, id: string): void {
  const strip = root?.querySelector<HTMLElement>(".strip");
  const slider = strip?.dataset["shown"] === id ? strip.querySelector<HTMLElement>(".slider") : undefined;
  const row = [...(root?.querySelectorAll<HTMLElement>(".event") ?? [])].find((one) => one.dataset["id"] === id);
  const target = slider ? strip : row;
  if (!target) return;
  for (let fold = target.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) fold.open = true;
  (slider ?? target).focus({ preventScroll: true });
  const isCalm = (globalThis.matchMedia as typeof matchMedia | undefined)?.("(prefers-reduced-motion: reduce)").matches ?? true;
  target.scrollIntoView({ block: "center", behavior: isCalm ? "instant" : "smooth" });
}
