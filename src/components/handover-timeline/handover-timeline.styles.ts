import { css } from "lit";
import { headAndFoot, shared } from "../../styles/shared.js";
import { drawingStyles } from "../shared/drawing/drawing.styles.js";
import { sourceListStyles } from "../shared/source-list.styles.js";
import { sourcePopoverStyles } from "../shared/source-popover.styles.js";
import { controlStyles } from "./controls.styles.js";
import { stripStyles } from "./strip.styles.js";

/** Three columns: date, rail, words. The rail is drawn in pieces between the marks, so that it needs no paint behind them. */
const rows = css`
  .timeline {
    --_date: 7.6em;
    --_rail: 2.1em;
    --_row: calc(0.42em * var(--_space-row));
    --_at: calc(var(--_date) + var(--_rail) / 2);
  }
  .phase,
  .event,
  .gap,
  .now,
  .earlier {
    display: grid;
    grid-template-columns: var(--_date) var(--_rail) minmax(0, 1fr);
    position: relative;
  }
  .phase {
    align-items: baseline;
    padding-block: calc(1.3em * var(--_space)) calc(0.5em * var(--_space));
  }
  .phase-name {
    display: contents;
    font-size: var(--_size-body);
    font-weight: var(--_strong);
    line-height: 1.3;
  }
  .phase-number {
    grid-column: 1;
    text-align: end;
    font-size: var(--_size-micro);
    font-weight: 400;
    color: var(--_muted);
  }
  .phase-title {
    grid-column: 3;
  }
  .phase-note {
    grid-column: 3;
    font-size: var(--_size-micro);
    max-inline-size: 44em;
    text-wrap: pretty;
    color: var(--_muted);
  }
  .event,
  .gap {
    padding-block: var(--_row);
    line-height: calc(var(--_line-height) - 0.05);
  }
  .event::before,
  .event::after,
  .gap::before,
  .earlier::before {
    content: "";
    position: absolute;
    inset-inline-start: calc(var(--_at) - 0.5px);
    border-inline-start: 1px solid currentColor;
  }
  .event::before {
    inset-block-start: 0;
    block-size: var(--_row);
  }
  .event::after {
    inset-block: calc(var(--_row) + 1.4em) 0;
  }
  .gap::before,
  .earlier::before {
    inset-block: 0.1em;
    border-inline-start: 2px dotted var(--_control);
    margin-inline-start: -0.5px;
  }
  .first > .event:first-child::before,
  .to-come .event::after {
    content: none;
  }
  .on-hold .event::before,
  .on-hold .event::after {
    border-inline-start-style: dashed;
  }
  .to-come .event::before {
    border-inline-start: 2px dotted var(--_control);
  }
  .date {
    font-size: var(--_size-small);
    text-align: end;
    color: var(--_muted);
    padding-block-start: 0.1em;
  }
  .date .uncertain {
    display: block;
    font-style: italic;
  }
  /* Where each text has a direction of its own, its end is not that of the column. */
  :where(.root:dir(rtl)) :is(.phase-number, .date) {
    text-align: left;
  }
  /* As high as a target must be, without room of its own. */
  .date :is(a, button) {
    display: inline-block;
    min-block-size: 24px;
    margin-block: -0.1em;
    color: inherit;
    text-decoration: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--_control);
    text-underline-offset: 0.22em;
  }
  .date :is(a, button):hover {
    color: var(--_accent);
    text-decoration-style: solid;
  }
  .event[aria-current] {
    outline: 1px solid var(--_accent);
    outline-offset: -1px;
  }
  .event[aria-current]:focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
  }
  .event .mark {
    justify-self: center;
    inline-size: 0.95em;
    block-size: 0.95em;
    margin-block-start: 0.2em;
  }
  .words {
    grid-column: 3;
    max-inline-size: 34em;
    text-wrap: pretty;
  }
  .words b {
    font-weight: var(--_strong);
  }
  .text {
    font-size: var(--_size-small);
    line-height: calc(var(--_line-height) - 0.03);
    color: var(--_muted);
  }
  .gap .words {
    font-size: var(--_size-small);
    color: var(--_muted);
  }
  .earlier {
    padding-block: 0.2em;
  }
  .earlier > span {
    grid-column: 3;
    font-size: var(--_size-small);
  }
  .folded > summary {
    display: block;
    padding: 0;
    text-decoration: none;
  }
  .folded > summary::after,
  .folded[open] > summary::after {
    content: none;
  }
  .folded > summary .earlier > span {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .folded > summary .earlier > span::after {
    content: " +";
    content: " +" / "";
  }
  .folded[open] > summary .earlier > span::after {
    content: " −";
    content: " −" / "";
  }
  .now {
    align-items: center;
    color: var(--_accent);
    padding-block: 0.4em;
    font-size: var(--_size-small);
    font-weight: var(--_strong);
    grid-template-columns: calc(var(--_date) / 0.875) calc(var(--_rail) / 0.875) auto minmax(0, 1fr);
    gap: 0;
  }
  .now b {
    font-weight: inherit;
    text-align: end;
  }
  .now span {
    grid-column: 3;
    padding-inline-end: 0.7em;
  }
  .now i {
    border-block-start: 2px solid;
  }
  .now i:first-of-type {
    margin-inline: 0.35em;
  }
`;

const narrow = css`
  @container (max-width: 32.5em) {
    .timeline {
      --_date: 0em;
      --_rail: 1.7em;
    }
    .phase-number,
    .date {
      grid-column: 3;
      grid-row: 1;
      text-align: inherit;
      padding: 0;
    }
    .date .uncertain {
      display: inline;
    }
    .event .mark {
      grid-column: 2;
      grid-row: 1;
    }
    .now {
      grid-template-columns: calc(var(--_rail) / 0.875) auto auto minmax(0, 1fr);
    }
    .now i:first-of-type {
      grid-column: 1;
      grid-row: 1;
      margin-inline: 0.2em 0.4em;
    }
    .now b {
      grid-column: 2;
      padding-inline-end: 0.45em;
    }
  }
`;

const print = css`
  @media print {
    .event,
    .phase {
      break-inside: avoid;
    }
    .phase {
      break-after: avoid;
    }
    /* What they fold is open: on paper these words lead nowhere. */
    .folded > summary,
    .note > summary {
      display: none;
    }
    .date :is(a, button) {
      text-decoration: none;
    }
    .event[aria-current] {
      outline: none;
    }
    .filters,
    .read-out,
    .slider,
    svg .chosen {
      display: none;
    }
  }
`;

export const styles = [
  ...shared,
  headAndFoot,
  ...drawingStyles,
  sourceListStyles,
  sourcePopoverStyles,
  controlStyles,
  stripStyles,
  rows,
  narrow,
  print,
];
