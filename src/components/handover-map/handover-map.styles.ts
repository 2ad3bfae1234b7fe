import { css } from "lit";
import { headAndFoot, shared } from "../../styles/shared.js";
import { drawingStyles } from "../shared/drawing/drawing.styles.js";
import { outcomeStyles } from "../shared/outcome.js";
import { siteRowStyles } from "../shared/site-rows.js";
import { sourceListStyles } from "../shared/source-list.styles.js";
import { sourcePopoverStyles } from "../shared/source-popover.styles.js";

const drawing = css`
  /* Whichever way the words run, east is to the right. */
  .band > svg,
  .inset {
    direction: ltr;
  }
  .map .band > svg {
    overflow: hidden;
  }
  .land {
    fill: var(--_map-land);
  }
  .water {
    fill: var(--_map-water);
  }
  svg .lake {
    font-style: italic;
  }
  .neighbour {
    fill: var(--_map-neighbour);
  }
  .border {
    stroke: var(--_map-border);
    stroke-linejoin: round;
  }
  .frame {
    fill: none;
    stroke: var(--_rule);
    stroke-width: 1px;
  }
  svg .area,
  svg .town-name {
    fill: var(--_muted);
  }
  .town {
    fill: var(--_muted);
  }
  svg .town-name,
  svg .axis {
    font-size: 12px;
  }
  svg .name {
    font-weight: var(--_strong);
  }
  svg .halo,
  svg .halo tspan {
    stroke: var(--_map-land);
  }
  svg .halo {
    stroke-width: 3px;
  }
  .bar {
    stroke: var(--_muted);
    stroke-width: 1px;
  }
  .leader {
    stroke: currentColor;
    stroke-width: 0.8px;
  }
  .approximate,
  .together {
    fill: none;
    stroke: var(--_control);
    stroke-width: 1px;
  }
  .approximate {
    stroke-dasharray: 2 2.5;
  }
  .choice circle {
    fill: transparent;
    stroke: none;
  }
  /* A pointer means the nearest mark, which the drawing finds: no target lies over another. */
  .choice {
    pointer-events: none;
  }
  /* The ring is drawn: engines differ in how they outline a group. */
  g.choice:focus-visible {
    outline: none;
  }
  .choice.chosen circle {
    stroke: var(--_accent);
    stroke-width: 2px;
  }
  .choice:focus-visible circle {
    stroke: var(--_focus);
    stroke-width: 3px;
  }
  .framed {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.6px;
  }
  .number {
    fill: var(--_map-land);
    stroke: currentColor;
    stroke-width: 1px;
  }
  svg .digit {
    font-size: 11px;
  }
`;

const layout = css`
  .layout {
    display: grid;
    gap: calc(1.5em * var(--_space));
  }
  .side {
    display: grid;
    gap: calc(1.1em * var(--_space)) calc(1.5em * var(--_space));
    align-content: start;
    font-size: var(--_size-micro);
    line-height: calc(var(--_line-height) - 0.05);
  }
  .country {
    max-inline-size: 15em;
  }
  .inset {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }
  .side-title {
    font-size: inherit;
    font-weight: var(--_strong);
    margin-block-end: 0.3em;
  }
  .phases li {
    display: grid;
    grid-template-columns: 1.6em minmax(0, 1fr);
    padding-block: calc(0.4em * var(--_space-row));
    border-block-start: 1px solid var(--_rule);
  }
  .phases b,
  .phase-number {
    font-weight: var(--_strong);
  }
  .side .note {
    font-size: inherit;
  }
  .keys li {
    display: grid;
    grid-template-columns: 1.6em minmax(0, 1fr);
    align-items: baseline;
    padding-block: 0.2em;
  }
  .keys .mark {
    inline-size: 1em;
    block-size: 1em;
    align-self: center;
  }
  .read-out {
    min-block-size: 4.4em;
    padding-block-start: 0.6em;
    font-size: var(--_size-small);
    line-height: calc(var(--_line-height) - 0.05);
    text-wrap: pretty;
  }
  .read-out b {
    font-weight: var(--_strong);
  }
  .hint,
  .remark {
    color: var(--_muted);
  }
  .remark {
    font-size: var(--_size-micro);
    max-inline-size: var(--_measure);
    text-wrap: pretty;
  }
  .band .remark {
    margin-block-start: calc(0.4em * var(--_space));
  }
  .list {
    margin-block-start: calc(0.6em * var(--_space));
  }
  details.list > summary {
    font-size: var(--_size-micro);
  }
  .foot .actions-row {
    font-size: inherit;
  }
  .credit {
    color: var(--_muted);
    max-inline-size: 60em;
    text-wrap: pretty;
  }
  .empty {
    font-size: var(--_size-small);
  }
  @container (inline-size >= 26em) {
    .read-out {
      min-block-size: 3.4em;
    }
  }
  @container (26em <= inline-size < 36em) {
    .side {
      grid-template-columns: minmax(0, 13em) minmax(0, 1fr);
    }
    .keys {
      grid-column: 1 / -1;
    }
    .keys ul {
      columns: 2;
    }
  }
  @container (inline-size >= 36em) {
    .layout {
      grid-template-columns: minmax(0, 1.7fr) minmax(0, 1fr);
    }
  }
  @media print {
    .layout {
      break-inside: avoid;
    }
    figure > .remark {
      margin-block-start: calc(0.6em * var(--_space));
    }
    /* They stand below the list, where there is room. */
    .phases .note,
    .list > summary {
      display: none;
    }
    .phase-notes {
      font-size: var(--_size-micro);
      margin-block-start: calc(1em * var(--_space));
    }
    .phase-notes p {
      padding-block: calc(0.3em * var(--_space-row));
      text-wrap: pretty;
    }
    .phase-notes b {
      font-weight: var(--_strong);
    }
    .choice.chosen circle {
      stroke: none;
    }
  }
`;

export const styles = [
  ...shared,
  headAndFoot,
  sourceListStyles,
  sourcePopoverStyles,
  ...drawingStyles,
  outcomeStyles,
  siteRowStyles,
  drawing,
  layout,
];
