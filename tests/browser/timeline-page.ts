/** What the tests of the timeline share: datasets of a few events and phases, ways into the shadow root, and the address of the page. */
import { parse } from "../../src/data/parse.js";
import type { Dataset } from "../../src/data/schema.js";
import { invented } from "../../stories/datasets.js";

export const event = (id: string, date: string, more: object = {}): object => ({
  id,
  date,
  kind: "council",
  title: { en: `Event ${id}` },
  sources: ["report"],
  ...more,
});

export const phase = (id: string, more: object): object => ({
  id,
  title: { en: id },
  province: "XX-A",
  status: "completed",
  sources: ["report"],
  ...more,
});

export const datasetWith = (events: readonly object[], phases: readonly object[] = []): Dataset => {
  const result = parse({ ...invented, handover: { sites: [], phases, events } });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.dataset;
};

/** All elements inside a widget that match. */
export const all = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];

/** Puts a fragment in the address as a reader would, and waits until the page has heard of it. */
export async function visit(fragment: string): Promise<void> {
  if (location.hash === fragment) return;
  const heard = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
  location.hash = fragment;
  await heard;
}

/** Takes the fragment away, unheard. */
export const forget = (): void => history.replaceState(history.state, "", location.pathname + location.search);
