import { css, html, svg, type TemplateResult } from "lit";
import type { SiteOn } from "../../data/select.js";

export type SiteStatus = SiteOn["status"];

/** How many units a mark is wide and high. */
export const MARK = 16;

const dashes = svg`<rect x="2.6" y="2.6" width="10.8" height="10.8" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.7 2.7"/>`;
const ring = svg`<circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="1.7"/>`;
const bar = svg`<path d="M4.4 11.6 11.6 4.4" stroke="currentColor" stroke-width="1.7"/>`;

/** Shapes, not colours, tell the outcomes apart. What the mission still has is a ring round a dot. */
const whole: Readonly<Record<SiteStatus, TemplateResult>> = {
  army: svg`<rect x="2.4" y="2.4" width="11.2" height="11.2" fill="currentColor"/>`,
  police: svg`<circle cx="8" cy="8" r="6.2" fill="currentColor"/>`,
  "civil-authority": svg`<path d="M8 .8 15.2 8 8 15.2.8 8Z" fill="currentColor"/>`,
  closed: svg`${ring}${bar}`,
  unknown: dashes,
  held: svg`${ring}<circle cx="8" cy="8" r="2.2" fill="currentColor"/>`,
};

/** Half-filled: uncertain. */
const half: Readonly<Record<SiteStatus, TemplateResult>> = {
  army: svg`<path d="M3.2 12.8V3.2h9.6Z" fill="currentColor"/><rect x="3.2" y="3.2" width="9.6" height="9.6" fill="none" stroke="currentColor" stroke-width="1.6"/>`,
  police: svg`<path d="M8 2.6a5.4 5.4 0 0 0 0 10.8Z" fill="currentColor"/><circle cx="8" cy="8" r="5.4" fill="none" stroke="currentColor" stroke-width="1.6"/>`,
  "civil-authority": svg`<path d="M8 2 2 8l6 6Z" fill="currentColor"/><path d="M8 2 14 8 8 14 2 8Z" fill="none" stroke="currentColor" stroke-width="1.6"/>`,
  closed: svg`<path d="M4.1 11.9A5.5 5.5 0 0 1 11.9 4.1Z" fill="currentColor"/>${ring}${bar}`,
  unknown: dashes,
  held: svg`<path d="M8 2.5a5.5 5.5 0 0 0 0 11Z" fill="currentColor"/>${ring}`,
};

/** The mark of an outcome, to be drawn into a field of {@link MARK} units. */
export const outcomeShape = (status: SiteStatus, unsure = false): TemplateResult =>
  svg`<g class="outcome ${status}">${(unsure ? half : whole)[status]}</g>`;

/** The same beside words; decoration, since the words are always there too. */
export const outcomeMark = (status: SiteStatus, unsure = false): TemplateResult =>
  html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true">${outcomeShape(status, unsure)}</svg>`;

export const outcomeStyles = css`
  .outcome.army {
    color: var(--_outcome-army);
  }
  .outcome.police {
    color: var(--_outcome-police);
  }
  .outcome.civil-authority {
    color: var(--_outcome-civil-authority);
  }
  .outcome.closed {
    color: var(--_outcome-closed);
  }
  .outcome.unknown {
    color: var(--_outcome-unknown);
  }
`;
