import { css, type CSSResult } from "lit";
import { bandStyles } from "./bands.js";

/** A control that lies over a drawing: it takes the keys and is read by a screen reader; what it does is seen in the drawing. */
export const unseenOver = css`
  position: absolute;
  inset: 0;
  inline-size: 100%;
  block-size: 100%;
  margin: 0;
  opacity: 0;
  pointer-events: none;
`;

/**
 * What all drawings share. A pixel within a drawing is its own unit: a sixteenth of an em. Words are set in 13 and 12 of them.
 */
export const drawingStyles: readonly CSSResult[] = [
  bandStyles,
  css`
    /* A paint of filters, which no drawing has: it carries the paper's colour to the picture that is handed out. */
    .band > svg {
      flood-color: var(--_paper);
    }
    svg text {
      font-size: 13px;
      fill: currentColor;
      stroke: none;
    }
    /* Words over lines: the paper shines round them. */
    svg .halo {
      paint-order: stroke;
      stroke-width: 4px;
      stroke-linejoin: round;
    }
    /* Firefox gives pieces with a fill of their own a stroke of no colour that anyone named, unless they are told theirs. */
    svg .halo,
    svg .halo tspan {
      stroke: var(--_paper);
    }
    svg .axis,
    svg .remark {
      fill: var(--_muted);
    }
    svg .strong {
      font-weight: var(--_strong);
    }
    svg .grid {
      stroke: var(--_rule);
      stroke-width: 1px;
    }
    svg .base-line,
    svg .tick {
      stroke: currentColor;
      stroke-width: 1px;
    }
    svg .today {
      stroke: var(--_accent);
      stroke-width: 1.25px;
    }
    svg .today-name {
      fill: var(--_accent);
      font-weight: var(--_strong);
    }
    .focusable:focus-visible {
      outline: var(--_focus-width) solid var(--_focus);
      outline-offset: var(--_focus-offset);
    }
  `,
];
