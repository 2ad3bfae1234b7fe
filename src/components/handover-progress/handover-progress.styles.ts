import { css } from "lit";
import { headAndFoot, shared } from "../../styles/shared.js";
import { drawingStyles } from "../shared/drawing/drawing.styles.js";
import { outcomeStyles } from "../shared/outcome.js";
import { siteRowStyles } from "../shared/site-rows.js";
import { sourceListStyles } from "../shared/source-list.styles.js";
import { sourcePopoverStyles } from "../shared/source-popover.styles.js";

const groups = css`
  .group-title {
    font-size: var(--_size-small);
    font-weight: var(--_strong);
    line-height: 1.25;
    padding-block-end: 0.4em;
    border-block-end: 1px solid var(--_rule-strong);
  }
  .group-title span {
    font-weight: 400;
    color: var(--_muted);
    margin-inline-start: 0.3em;
  }
  .groups {
    display: grid;
    gap: 1.2em;
  }
  .unit {
    display: grid;
    grid-template-columns: 1.9em minmax(0, 1fr) auto;
    font-size: var(--_size-small);
    line-height: 1.4;
    padding-block: 0.35em;
  }
   .unit .mark {
    inline-size: 1.2em;
    block-size: 1.2em;
    margin-block-start: 0.1em;
  }
  .unit b {
    font-weight: var(--_strong);
  }
  .unit .date {
    color: var(--_muted);
    padding-inline-start: 0.8em;
  }
  .unit .more {
    grid-column: 2 / -1;
  }
  .unnamed .units {
    display: flex;
    flex-wrap: wrap;
    gap: 0.7em;
    padding-block: 0.7em 0.4em;
  }
  .unnamed .mark {
    inline-size: 1.05em;
    block-size: 1.05em;
  }
  .unnamed p,
  .remark {
    font-size: var(--_size-micro);
    color: var(--_muted);
    max-inline-size: var(--_measure);
    text-wrap: pretty;
  }
  .notes {
    font-size: var(--_size-micro);
    margin-block-start: 1em;
    max-inline-size: 44em;
    text-wrap: pretty;
  }
  .notes li {
    padding-block: 0.25em;
  }
  .notes b {
    font-weight: var(--_strong);
  }
  .foot .actions-row {
    font-size: inherit;
  }
  .outside,
  .counts {
    margin-block-start: 1.6em;
  }
  .counted .counts {
    margin-block-start: 0.3em;
  }
  .empty {
    font-size: var(--_size-small);
  }
`;

/** Rows of seven marks, each with its name and date below. */
const wide = css`
  @container (inline-size >= 42em) {
    .groups {
      grid-template-columns: repeat(7, minmax(0, 1fr));
      gap: 1.7em 0.75em;
    }
    /* Headings of a row stand on one line, marks on the next. */
    .group {
      display: grid;
      grid-template-rows: subgrid;
      grid-row: span 2;
      row-gap: 0;
    }
    .group-title {
      align-self: end;
      margin-block-end: 0.7em;
    }
    .units {
      display: grid;
      gap: 1em 0.75em;
      align-content: start;
    }
    .n1 {
      grid-column: span 1;
    }
    .n2 {
      grid-column: span 2;
    }
    .n3 {
      grid-column: span 3;
    }
    .n4 {
      grid-column: span 4;
    }
    .n5 {
      grid-column: span 5;
    }
    .n6 {
      grid-column: span 6;
    }
    .n7 {
      grid-column: span 7;
    }
    .n1 .units {
      grid-template-columns: minmax(0, 1fr);
    }
    .n2 .units {
      grid-template-columns: repeat(2, minmax(min-content, 1fr));
    }
    .n3 .units {
      grid-template-columns: repeat(3, minmax(min-content, 1fr));
    }
    .n4 .units {
      grid-template-columns: repeat(4, minmax(min-content, 1fr));
    }
    .n5 .units {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }
    .n6 .units {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
    .n7 .units {
      grid-template-columns: repeat(7, minmax(0, 1fr));
    }
    .unit {
      display: block;
      padding: 0;
      font-size: var(--_size-micro);
      line-height: 1.35;
    }
    .unit .mark,
    .unnamed .mark {
      display: block;
      inline-size: 1.9em;
      block-size: 1.9em;
      margin-block: 0 0.4em;
      margin-inline-start: -0.28em;
    }
    .unnamed .units {
      padding: 0;
      font-size: var(--_size-micro);
    }
    .unit b,
    .unit .date {
      display: block;
      padding: 0;
    }
    .unit b {
      max-inline-size: 8em;
    }
    .unit .cited {
      display: block;
    }
    .unit .cited .reference {
      vertical-align: baseline;
      line-height: inherit;
    }
    .unit .cited .reference:first-child {
      margin-inline-start: -0.15em;
    }
  }
`;

const compact = css`
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.55em;
    margin-block-end: 0.6em;
  }
  .marks .mark {
    inline-size: 1.35em;
    block-size: 1.35em;
  }
  .tally {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.1em;
    font-size: var(--_size-micro);
  }
  .tally b {
    font-weight: var(--_strong);
  }
  .names,
  .counted {
    font-size: var(--_size-micro);
    margin-block-start: 0.4em;
  }
  :is(.names, .counted) :is(.row, .group-title, table, thead th, .remark, .note, .corrections) {
    font-size: inherit;
  }
`;

const counts = css`
  table {
    border-collapse: collapse;
    font-size: var(--_size-small);
    line-height: 1.4;
    inline-size: 100%;
    max-inline-size: 44em;
  }
  th,
  td {
    text-align: start;
    vertical-align: baseline;
    padding-block: 0.4em;
    padding-inline-end: 0.9em;
    border-block-end: 1px solid var(--_rule);
    font-weight: 400;
  }
  @container (inline-size >= 26em) {
    th:first-child {
      inline-size: 8.5em;
    }
  }
  thead th {
    font-size: var(--_size-micro);
    color: var(--_muted);
  }
  tbody th {
    color: var(--_muted);
    white-space: nowrap;
  }
  td data {
    font-weight: var(--_strong);
  }
  .none {
    color: var(--_muted);
  }
  table + .remark {
    margin-block-start: 0.5em;
  }
  @media print {
    .group,
    tr {
      break-inside: avoid;
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
  groups,
  wide,
  compact,
  counts,
];
