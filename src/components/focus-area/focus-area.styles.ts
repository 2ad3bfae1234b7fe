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
      line-height: 1.5;
      max-inline-size: var(--_measure);
      text-wrap: pretty;
    }
    .figures {
      display: flex;
      flex-wrap: wrap;
      gap: 0.9em 2em;
      margin-block-start: 1.1em;
    }
    .figures > div {
      display: flex;
      flex-direction: column;
      max-inline-size: 13em;
    }
    .figures dt {
      order: 1;
      font-size: var(--_size-micro);
      line-height: 1.35;
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
      order: 2;
      font-size: var(--_size-micro);
      line-height: 1.4;
    }
    .figures .as-of {
      display: block;
      color: var(--_muted);
    }
    .points {
      margin-block-start: 1.1em;
      max-inline-size: calc(var(--_measure) * 1.1);
      font-size: var(--_size-small);
    }
    .points li {
      border-block-start: var(--_rule-width) solid var(--_rule);
      padding-block: 0.5em;
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
        gap: 0 1.5em;
        border-block-start: var(--_rule-width) solid var(--_rule-strong);
        padding-block-start: 1em;
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
