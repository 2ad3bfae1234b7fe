import { css } from "lit";
import { unseenOver } from "../shared/drawing/drawing.styles.js";

/** The drawing along a line of time, and the event that is told below it. */
export const stripStyles = css`
  .picture {
    position: relative;
  }
  .bands svg {
    cursor: pointer;
  }
  .slider {
    ${unseenOver}
  }
  .slider:focus-visible + .bands {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: calc(var(--_focus-offset) + 2px);
  }
  svg .done {
    fill: var(--_chart-1);
  }
  svg .planned {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.25px;
  }
  svg .hold,
  svg .to-come {
    stroke: var(--_control);
    stroke-width: 2px;
    stroke-dasharray: 2 5;
  }
  svg .to-come {
    stroke-width: 1.5px;
    stroke-dasharray: 1.5 3;
  }
  svg .extent {
    stroke: currentColor;
    stroke-width: 1.25px;
  }
  svg :is(.beyond, .due, .leader) {
    fill: none;
  }
  svg .due {
    stroke: currentColor;
    stroke-width: 1.75px;
  }
  svg .due.around {
    stroke: var(--_paper);
    stroke-width: 5px;
  }
  svg .leader {
    stroke: var(--_control);
    stroke-width: 1px;
  }
  svg .name {
    font-size: 12px;
  }
  svg .unsure {
    fill: none;
    stroke: currentColor;
    stroke-width: 1px;
    stroke-dasharray: 2.5 2;
  }
  svg .bin {
    fill: none;
    stroke: var(--_control);
    stroke-width: 1px;
  }
  svg .count {
    font-size: 11px;
  }
  svg .chosen {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5px;
  }
  svg .chosen line {
    stroke-width: 3px;
  }
  .remarks {
    font-size: var(--_size-micro);
    color: var(--_muted);
    text-wrap: pretty;
    max-inline-size: 50em;
    margin-block: 0.25em 0.5em;
    unicode-bidi: plaintext;
  }
  /* They are one text: sentences that each kept to themselves would stand in the order of the page. */
  .root:dir(rtl):not(:lang(ar)) .remarks span {
    unicode-bidi: normal;
  }
  .read-out {
    border-block: var(--_rule-width) solid var(--_rule);
    padding-block: calc(0.7em * var(--_space)) calc(0.4em * var(--_space));
    margin-block: calc(0.75em * var(--_space));
    display: grid;
    grid-template-rows: 1fr auto;
    gap: 0.3em;
    min-block-size: 9.2em;
  }
  @container (inline-size < 36em) {
    .read-out {
      min-block-size: 11em;
    }
  }
  @container (inline-size < 26em) {
    .read-out {
      min-block-size: 13.5em;
    }
  }
  .told b {
    font-weight: var(--_strong);
  }
  .told > :not(.when) {
    max-inline-size: var(--_measure);
  }
  .when {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    font-size: var(--_size-small);
    color: var(--_muted);
  }
  .when b {
    color: var(--_text);
  }
  .when .uncertain {
    font-style: italic;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    font-size: var(--_size-micro);
  }
  .steps [aria-disabled="true"] {
    color: var(--_muted);
    text-decoration: none;
    cursor: default;
  }
  .strip .keys {
    margin-block: calc(0.5em * var(--_space)) calc(0.25em * var(--_space));
  }
  .foot .actions-row {
    font-size: inherit;
  }
  .as-list {
    margin-block-start: calc(0.5em * var(--_space));
  }
  .as-list > summary {
    font-size: var(--_size-micro);
  }
`;
