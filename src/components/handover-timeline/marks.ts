import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import type { EventKind } from "../../data/schema.js";

/** Shapes, not colours, tell the kinds apart; each stands beside its word. On a grid of 16. */
const shapes: Readonly<Record<EventKind, SVGTemplateResult>> = {
  council: svg`<rect x="3" y="3" width="10" height="10" fill="currentColor"/>`,
  government: svg`<path d="M8 1.2 14.8 8 8 14.8 1.2 8Z" fill="currentColor"/>`,
  agreement: svg`<g fill="none" stroke="currentColor" stroke-width="1.7"><circle cx="5.6" cy="8" r="4.1"/><circle cx="10.4" cy="8" r="4.1"/></g>`,
  handover: svg`<circle cx="8" cy="8" r="6" fill="currentColor"/>`,
  fighting: svg`<path d="M8 1.8 15 14H1Z" fill="currentColor"/>`,
  mission: svg`<rect x="3" y="3" width="10" height="10" fill="none" stroke="currentColor" stroke-width="1.8"/>`,
  regional: svg`<path d="M8 2.2 13.8 8 8 13.8 2.2 8Z" fill="none" stroke="currentColor" stroke-width="1.7"/>`,
  election: svg`<circle cx="8" cy="8" r="5.4" fill="none" stroke="currentColor" stroke-width="1.7"/><path d="m5.2 8.2 2 2 3.6-4.2" fill="none" stroke="currentColor" stroke-width="1.7"/>`,
};

/** Each whole: a template of its own is copied at once, where a shape within a frame is two and a joint. */
const marks: Readonly<Record<EventKind, TemplateResult>> = {
  council: html`<svg class="mark council" viewBox="0 0 16 16" aria-hidden="true"><rect x="3" y="3" width="10" height="10" fill="currentColor"/></svg>`,
  government: html`<svg class="mark government" viewBox="0 0 16 16" aria-hidden="true"><path d="M8 1.2 14.8 8 8 14.8 1.2 8Z" fill="currentColor"/></svg>`,
  agreement: html`<svg class="mark agreement" viewBox="0 0 16 16" aria-hidden="true"><g fill="none" stroke="currentColor" stroke-width="1.7"><circle cx="5.6" cy="8" r="4.1"/><circle cx="10.4" cy="8" r="4.1"/></g></svg>`,
  handover: html`<svg class="mark handover" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6" fill="currentColor"/></svg>`,
  fighting: html`<svg class="mark fighting" viewBox="0 0 16 16" aria-hidden="true"><path d="M8 1.8 15 14H1Z" fill="currentColor"/></svg>`,
  mission: html`<svg class="mark mission" viewBox="0 0 16 16" aria-hidden="true"><rect x="3" y="3" width="10" height="10" fill="none" stroke="currentColor" stroke-width="1.8"/></svg>`,
  regional: html`<svg class="mark regional" viewBox="0 0 16 16" aria-hidden="true"><path d="M8 2.2 13.8 8 8 13.8 2.2 8Z" fill="none" stroke="currentColor" stroke-width="1.7"/></svg>`,
  election: html`<svg class="mark election" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="5.4" fill="none" stroke="currentColor" stroke-width="1.7"/><path d="m5.2 8.2 2 2 3.6-4.2" fill="none" stroke="currentColor" stroke-width="1.7"/></svg>`,
};

/** The mark of a kind of event; decoration, since the word is always there too. */
export const mark = (kind: EventKind): TemplateResult => marks[kind];

/** The same inside a drawing, with its middle at a point. */
export const markAt = (kind: EventKind, x: number, y: number, size: number): SVGTemplateResult =>
  svg`<g class="mark ${kind}" transform="translate(${round(x - size / 2)} ${round(y - size / 2)}) scale(${size / 16})">${shapes[kind]}</g>`;

const round = (value: number): number => Math.round(value * 100) / 100;
