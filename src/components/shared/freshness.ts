import { html, type TemplateResult } from "lit";
import type { Freshness } from "../../data/select.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { dateText } from "./text.js";

const full = html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="5.4" fill="currentColor" /></svg>`;

/** A disc that empties with age. */
const discs: Readonly<Record<Freshness, TemplateResult>> = {
  fresh: full,
  superseded: full,
  due: html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="5.4" fill="none" stroke="currentColor" stroke-width="1.8" /><path d="M8 2.6a5.4 5.4 0 0 0 0 10.8Z" fill="currentColor" /></svg>`,
  overdue: html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="5.4" fill="none" stroke="currentColor" stroke-width="1.8" /></svg>`,
};

/** Whether a figure still holds, in words beside its disc. */
export function freshness(data: DatasetController, value: Freshness, { quiet = false } = {}): TemplateResult {
  const { messages } = data.language;
  const words = value === "superseded" ? messages.supersededOn(dateText(data, data.asOf ?? data.today)) : messages[value];
  const disc = discs[value];
  if (!quiet) return html`<span class="freshness ${value}" part="freshness">${disc}${words}</span>`;
  // Inside a sentence the words keep the sentence's case and colour, and the disc never ends a line without its first word.
  const [first = "", ...others] = words.split(" ");
  const start = html`<span class="unbroken">${disc}${first.charAt(0).toLowerCase() + first.slice(1)}</span>`;
  return html`<span class="freshness quiet" part="freshness">${start}${others.length > 0 ? ` ${others.join(" ")}` : ""}</span>`;
}
