// For a page that the test cannot look into: does what a reader does, and tells the test what came of it.
const widgets = () => [...document.body.querySelectorAll("*")].filter(({ localName }) => localName.startsWith("monusco-"));
const isReady = ({ localName, shadowRoot }) =>
  localName === "monusco-data" || (shadowRoot?.querySelector(".root") && !shadowRoot.querySelector("slot, .skeleton"));
const attempt = window.setInterval(() => {
  if (document.readyState !== "complete" || !widgets().every(isReady)) return;
  window.clearInterval(attempt);
  const [timeline, card] = [document.querySelector("monusco-handover-timeline"), document.querySelector("#card")];
  timeline.shadowRoot.querySelector("button[part=kind]")?.click();
  timeline.show(timeline.shadowRoot.querySelector("[id^=event], li[id]")?.id ?? "");
  for (const button of timeline.shadowRoot.querySelectorAll("[part=download]")) button.click();
  // What is in the popover is made when it first opens; where there are no popovers, it is there.
  const source = card.shadowRoot.querySelector("#source");
  const copy = () => source.querySelector("[part=copy]").click();
  source.addEventListener("toggle", copy, { once: true });
  if (source.showPopover) source.showPopover();
  else copy();
  setTimeout(() => {
    const { errors, warnings, thrown, violations } = window.recorded;
    const byHand = card.shadowRoot.querySelector(".by-hand, [role=status]") !== null;
    window.parent.postMessage(
      { origin: window.origin, ready: widgets().length, byHand, errors, warnings, thrown, violations },
      "*",
    );
  }, 200);
}, 20);
