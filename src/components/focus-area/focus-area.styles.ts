import { css } from "lit";
import { headAndFoot, shared, tab } from "../../styles/shared.js";
import { sourceListStyles } from "../shared/source-list.styles.js";

export const styles = [
  ...shared,
  headAndFoot,
  sourceListStyles,
  css`
    .summary {
      font-size: var(--_size-body);
      line-height: calc(var(--_line-height) + 0.05);
      max-inline-size: var(--_measure);
      text-wrap: pretty;
    }
    .figures {
      display: flex;
      flex-wrap: wrap;
      gap: calc(0.9em * var(--_space)) calc(2em * var(--_space));
      margin-block-start: calc(1.1em * var(--_space));
    }
    .figures > div {
      display: flex;
      flex-direction: column;
      max-inline-size: 13em;
    }
    .figures dt {
      font-size: var(--_size-micro);
      line-height: calc(var(--_line-height) - 0.1);
    }
    .figures .value {
      font-family: var(--_font-heading);
      font-size: var(--_size-figure-compact);
      line-height: 1.15;
      font-variant-numeric: lining-nums proportional-nums;
    }
    .figures .relation,
    .figures .scale {
      font-size: 0.62em;
    }
    .figures .relation {
      font-family: var(--_font);
      color: var(--_muted);
    }
    .figures .meta {
      font-size: var(--_size-micro);
      line-height: calc(var(--_line-height) - 0.05);
    }
    .figures .as-of {
      display: block;
      color: var(--_muted);
    }
    .points {
      margin-block-start: calc(1.1em * var(--_space));
      max-inline-size: calc(var(--_measure) * 1.1);
      font-size: var(--_size-small);
    }
    .points li {
      border-block-start: var(--_rule-width) solid var(--_rule);
      padding-block: calc(0.5em * var(--_space-row));
      text-wrap: pretty;
    }
    .points .when {
      color: var(--_muted);
    }
    .points .uncertain {
      font-style: italic;
    }
    @container (min-width: 35em) {
      .layout {
        position: relative;
        display: grid;
        grid-template-columns: 11em 1fr;
        gap: 0 calc(1.5em * var(--_space));
        border-block-start: var(--_rule-width) solid var(--_rule-strong);
        padding-block-start: calc(1em * var(--_space));
      }
      .layout::before {
        ${tab}
      }
      .layout .head {
        border: 0;
        padding: 0;
        margin: 0;
      }
      .layout .head::before {
        content: none;
      }
    }
    @media print {
      .points li,
      .figures > div {
        break-inside: avoid;
      }
    }
  `,
];
