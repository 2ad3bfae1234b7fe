import { css } from "lit";
import { headAndFoot, shared } from "../../styles/shared.js";
import { drawingStyles, unseenOver } from "../shared/drawing/drawing.styles.js";
import { sourceListStyles } from "../shared/source-list.styles.js";
import { sourcePopoverStyles } from "../shared/source-popover.styles.js";

/** Looks of the series, the read-out and the table. */
export const styles = [
  ...shared,
  headAndFoot,
  ...drawingStyles,
  sourceListStyles,
  sourcePopoverStyles,
  css`
    .drawings {
      position: relative;
    }
    .drawings svg {
      /* A finger that moves up or down over it scrolls the page. */
      touch-action: pan-y;
    }
    .hit {
      fill: none;
      pointer-events: all;
    }
    .stepper {
      ${unseenOver}
    }
    .drawings:has(.stepper:focus-visible) {
      outline: var(--_focus-width) solid var(--_focus);
      outline-offset: calc(var(--_focus-offset) + 2px);
    }
    @supports not selector(:has(a)) {
      .drawings:focus-within {
        outline: var(--_focus-width) solid var(--_focus);
        outline-offset: calc(var(--_focus-offset) + 2px);
      }
    }

    svg .series {
      --_ink: var(--_chart-3);
    }
    svg .series-1 {
      --_ink: var(--_chart-1);
    }
    svg .series-2 {
      --_ink: var(--_chart-2);
    }
    .line,
    .dashes,
    .whiskers,
    .bounds {
      fill: none;
      stroke: var(--_ink);
      stroke-width: 2.25px;
      stroke-linejoin: round;
      stroke-linecap: round;
    }
    .dashes {
      stroke-dasharray: 4px 5px;
      stroke-linecap: butt;
    }
    .whiskers,
    .bounds {
      stroke-width: 1px;
    }
    .marks {
      fill: var(--_ink);
    }
    .hollow,
    .unsure,
    .known {
      fill: var(--_paper);
      stroke: var(--_ink);
      stroke-width: 1.8px;
    }
    .unsure {
      stroke-dasharray: 1.6px 1.9px;
    }
    .cores {
      fill: var(--_ink);
    }
    svg .rule {
      fill: none;
      stroke: var(--_control);
      stroke-width: 1px;
      stroke-dasharray: 2px 3px;
    }
    svg .leader {
      stroke: var(--_control);
      stroke-width: 1px;
    }
    svg .chosen path {
      stroke: currentColor;
      stroke-width: 1px;
      stroke-dasharray: 1px 3px;
    }
    svg .chosen circle {
      fill: none;
      stroke: currentColor;
      stroke-width: 1.5px;
    }
    svg .name-1,
    svg .name-2,
    svg .name-3 {
      fill: var(--_chart-3);
      font-weight: var(--_strong);
    }
    svg .name-1 {
      fill: var(--_chart-1);
    }
    svg .name-2 {
      fill: var(--_chart-2-text);
    }

    .read-out {
      font-size: var(--_size-small);
      min-block-size: 2.9em;
      margin-block-start: calc(0.75em * var(--_space));
      max-inline-size: 46em;
    }
    .read-out data {
      font-weight: var(--_strong);
    }
    @container (inline-size < 26em) {
      .read-out {
        min-block-size: 4.35em;
      }
    }
    @container (inline-size >= 56em) {
      .read-out {
        min-block-size: 1.45em;
      }
    }
    .key {
      inline-size: 0.8em;
      block-size: 0.8em;
      overflow: visible;
      vertical-align: -0.04em;
      margin-inline-end: 0.1em;
    }
    .read-out::first-letter {
      text-transform: uppercase;
    }
    .notes {
      color: var(--_muted);
      max-inline-size: 52em;
      text-wrap: pretty;
    }
    .notes li,
    .notes p {
      margin-block-end: 0.35em;
    }
    .notes b {
      font-weight: var(--_strong);
    }
    .notes .letter {
      display: inline-block;
      min-inline-size: 1em;
    }
    .latest .freshness {
      margin-inline-start: 0.5em;
    }
    /* What is unfolded takes the whole width. */
    .actions-row {
      align-items: baseline;
      font-size: inherit;
    }
    .actions-row > details {
      min-inline-size: 0;
      max-inline-size: 100%;
    }
    .actions-row > details[open] {
      flex-basis: 100%;
    }

    /* Positioned, so that what is hidden in it scrolls with it. */
    .scroll {
      position: relative;
      overflow-x: auto;
    }
    /* Within the edge, where it scrolls. */
    .scroll :is(a, summary):focus-visible {
      outline-offset: calc(-1 * var(--_focus-width));
    }
    /* Words that are no cells stay in sight while the cells scroll. */
    .in-sight {
      position: sticky;
      inset-inline-start: 0;
      inline-size: max-content;
      max-inline-size: 100cqi;
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
      margin-block: calc(0.5em * var(--_space)) calc(0.75em * var(--_space));
    }
    caption {
      text-align: start;
      color: var(--_muted);
      padding-block-end: 0.4em;
    }
    th,
    td {
      line-height: calc(var(--_line-height) - 0.05);
      text-align: start;
      vertical-align: baseline;
      font-weight: 400;
      padding-block: calc(0.35em * var(--_space-row));
      padding-inline: 0 1em;
      border-block-end: var(--_rule-width) solid var(--_rule);
    }
    thead th {
      font-weight: var(--_strong);
      border-block-end-color: currentColor;
    }
    tbody th {
      min-inline-size: 8em;
    }
    .gap td {
      color: var(--_muted);
      border-block-end-style: dotted;
    }
    td .note:not([open]) {
      display: inline-block;
      margin-inline-start: 0.6em;
    }
    td .note {
      font-size: inherit;
    }
    td .note summary {
      min-block-size: 24px;
    }
    td .kind {
      color: var(--_muted);
    }
    @media print {
      .read-out {
        min-block-size: 0;
      }
      .scroll {
        overflow: visible;
      }
      td .note:not([open]) {
        display: block;
        margin: 0;
      }
      .table > summary,
      td .note summary {
        display: none;
      }
      tr {
        break-inside: avoid;
      }
    }
  `,
];
