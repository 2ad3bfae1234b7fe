import { html } from "lit";
import { mount, unmount } from "./render.js";

/** Frames to wait for a module that comes from the same machine. */
const PATIENCE = 600;

const frame = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 16));

/**
 * Waits until the widgets of the page speak a language; from then on they speak it at once.
 *
 * @throws where it does not come: what would be judged then is the language that stands in for it
 */
export async function languageCame(language: string): Promise<void> {
  const place = await mount(html`<div lang=${language}><monusco-stat metric="displaced"></monusco-stat></div>`);
  const root = (): Element | null | undefined => place.querySelector("monusco-stat")!.shadowRoot?.querySelector(".root");
  for (let waited = 0; root()?.getAttribute("lang") !== language; waited++) {
    if (waited === PATIENCE) throw new Error(`the widgets do not speak "${language}": it is ${root()?.getAttribute("lang")}`);
    await frame();
  }
  unmount();
}
