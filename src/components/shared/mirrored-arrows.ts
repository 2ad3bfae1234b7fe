/**
 * Where time runs from right to left, the left arrow of a slider over a drawing goes to what lies to the left: the later. Chromium and Firefox do
 * so themselves, WebKit does not. For `@keydown` of an `<input type="range">`.
 */
export function mirroredArrows(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const isLater = event.key === "ArrowLeft";
  if (!isLater && event.key !== "ArrowRight") return;
  event.preventDefault();
  const slider = event.currentTarget as HTMLInputElement;
  const before = slider.value;
  if (isLater) slider.stepUp();
  else slider.stepDown();
  if (slider.value !== before) slider.dispatchEvent(new Event("input"));
}
