import { css } from "lit";
import { shared } from "../../styles/shared.js";
import { sourceListStyles } from "../shared/source-list.styles.js";
import { sourcePopoverStyles } from "../shared/source-popover.styles.js";
import { sparklineStyles } from "./sparkline.styles.js";

export const styles = [
  ...shared,
  sourceListStyles,
  sourcePopoverStyles,
  sparklineStyles,
  css`
    :host([variant="inline"]) {
      display: inline;
    }
    :host([variant="inline"][hidden]) {
      display: none;
    }
    /* Only a row asks how wide it is. A card has all else that a container has, without the work of being one. */
    :host(:not([variant="compact"])) .root:not(.inline) {
      display: flow-root;
      container-type: normal;
      contain: inline-size style;
    }
    .root.inline {
      display: inline;
      container-type: normal;
      font: inherit;
      font-variant-numeric: lining-nums;
      letter-spacing: inherit;
      word-spacing: inherit;
      line-height: inherit;
      text-align: inherit;
      writing-mode: inherit;
    }
    .label .series {
      font-weight: 400;
    }
    .label {
      font-size: var(--_size-small);
      line-height: 1.3;
      font-weight: var(--_strong);
      max-inline-size: 24em;
      text-wrap: pretty;
    }
    .figure {
      font-family: var(--_font-heading);
      font-size: var(--_size-figure);
      line-height: 1.05;
      letter-spacing: -0.015em;
      font-variant-numeric: lining-nums proportional-nums;
      margin-block: 0.18em 0.2em;
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 0.16em;
    }
    .root:dir(rtl):not(:lang(ar)) .figure {
      direction: ltr;
      justify-content: flex-end;
    }
    .figure data {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .figure .scale {
      font-size: 0.45em;
      letter-spacing: 0;
    }
    .figure .relation {
      font-family: var(--_font);
      font-size: 0.36em;
      letter-spacing: 0;
      color: var(--_muted);
    }
    .meta {
      font-size: var(--_size-micro);
    }
    .meta .as-of {
      display: block;
      color: var(--_muted);
    }
    .change {
      font-size: var(--_size-micro);
      max-inline-size: 26em;
      text-wrap: pretty;
      margin-block-start: 0.2em;
    }
    .source {
      min-block-size: 24px;
      color: var(--_muted);
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.18em;
    }
    .muted {
      color: var(--_muted);
    }

    .card {
      border-block-start: var(--_rule-width) solid var(--_rule-strong);
      padding-block-start: calc(0.5em * var(--_space));
    }

    .compact {
      display: grid;
      grid-template-columns: 9.8em 1fr;
      gap: 0 calc(1em * var(--_space));
      align-items: baseline;
      border-block-end: var(--_rule-width) solid var(--_rule);
      padding-block: calc(0.5em * var(--_space-row));
    }
    .compact .figure {
      grid-column: 1;
      grid-row: 1 / span 3;
      font-size: var(--_size-figure-compact);
      margin: 0;
    }
    .compact :is(.label, .meta, .change) {
      grid-column: 2;
    }
    .compact .change {
      max-inline-size: none;
      margin: 0;
    }
    .compact .figure .scale {
      font-size: 0.62em;
    }
    .compact .figure .relation {
      font-size: 0.55em;
    }
    .compact .meta {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.95em;
      align-items: baseline;
    }
    .compact .corrections,
    .compact .frozen {
      grid-column: 1 / -1;
    }
    @container (max-width: 22em) {
      .compact {
        grid-template-columns: 1fr;
      }
      .compact :is(.label, .figure, .meta, .change) {
        grid-column: 1;
        grid-row: auto;
      }
    }

    .inline .value {
      color: inherit;
      text-decoration: underline;
      text-decoration-style: dotted;
      text-decoration-thickness: 1.5px;
      text-decoration-color: var(--_accent);
      text-underline-offset: 0.2em;
    }
    .inline .as-of {
      font-size: 0.86em;
      color: var(--_muted);
    }
    .inline .again {
      text-decoration: underline;
      text-underline-offset: 0.18em;
    }
    .inline .freshness {
      display: inline;
    }
    .inline .freshness .mark {
      margin-inline-end: 0.3em;
    }
    @media print {
      .inline .value {
        text-decoration: none;
      }
      :is(.inline, .meta) .print-only {
        display: inline;
      }
    }
  `,
];
