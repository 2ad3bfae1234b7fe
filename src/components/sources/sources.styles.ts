import { css } from "lit";
import { headAndFoot, shared } from "../../styles/shared.js";
import { sourceListStyles } from "../shared/source-list.styles.js";
import { sourcePopoverStyles } from "../shared/source-popover.styles.js";

export const styles = [
  ...shared,
  headAndFoot,
  sourceListStyles,
  sourcePopoverStyles,
  css`
    .entries {
      font-size: var(--_size-micro);
      column-gap: calc(2em * var(--_space));
    }
    .entries li {
      display: grid;
      grid-template-columns: 2.2em minmax(0, 1fr);
      padding-block: calc(0.3em * var(--_space-row));
      break-inside: avoid;
      overflow-wrap: anywhere;
    }
    .number {
      color: var(--_muted);
      text-align: end;
      padding-inline-end: 0.7em;
    }
    .entries cite {
      font-weight: var(--_strong);
    }
    .entries a {
      color: inherit;
      text-decoration-color: var(--_control);
      padding-block: 0.2em;
    }
    .rest {
      font-size: var(--_size-micro);
      margin-block-start: calc(0.5em * var(--_space));
    }
    .rest .entries {
      font-size: inherit;
      margin-block-start: 0.25em;
    }
    .remark {
      font-size: var(--_size-micro);
      color: var(--_muted);
      margin-block-start: calc(0.75em * var(--_space));
    }
    .by-hand {
      font-size: var(--_size-micro);
      margin-block-start: calc(0.5em * var(--_space));
    }
    .by-hand pre {
      margin: 0.5em 0 0;
      max-block-size: 16em;
      overflow: auto;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      border: var(--_rule-width) solid var(--_control);
      padding: 0.6em;
      user-select: all;
    }
    @container (inline-size >= 40em) {
      .entries {
        columns: 2;
      }
    }
    @container (inline-size >= 64em) {
      .entries {
        columns: 3;
      }
    }
    @media print {
      .by-hand {
        display: none;
      }
    }
  `,
];
