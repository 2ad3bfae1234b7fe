/** A trend on the page of a test, and what the tests do with it. */
import { html, type TemplateResult } from "lit";
import type { MonuscoTrend } from "../../src/components/trend/trend.js";
import { real, within } from "../../stories/datasets.js";
import { inside, mount } from "./render.js";

export const element = (place: ParentNode): MonuscoTrend => place.querySelector("monusco-trend")!;
export const all = (host: Element, selector: string): readonly Element[] => [...host.shadowRoot!.querySelectorAll(selector)];
export const shown = async (dataset: unknown, content: TemplateResult, language?: string): Promise<MonuscoTrend> =>
  element(await mount(within(dataset, content, language)));
export const displaced = (): Promise<MonuscoTrend> => shown(real, html`<monusco-trend metric="displaced"></monusco-trend>`);
export const readOut = (host: Element): string => inside(host, ".read-out").textContent.replace(/\s+/g, " ").trim();
export const stepper = (host: Element): HTMLInputElement => inside<HTMLInputElement>(host, ".stepper");

export async function step(host: MonuscoTrend, to: number): Promise<void> {
  stepper(host).value = String(to);
  stepper(host).dispatchEvent(new Event("input"));
  await host.updateComplete;
}
