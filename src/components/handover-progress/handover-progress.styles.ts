import { css } from "lit";
import { headAndFoot, shared } from "../../styles/shared.js";
import { drawingStyles } from "../shared/drawing/drawing.styles.js";
import { outcomeStyles } from "../shared/outcome.js";
import { siteRowStyles } from "../shared/site-rows.js";
import { sourceListStyles } from "../shared/source-list.styles.js";
import { sourcePopoverStyles } from "../shared/source-popover.styles.js";
import { counts } from "./counts.styles.js";

const groups = css`
  .group-title {
    font-size: var(--_size-small);
    font-weight: var(--_strong);
    line-height: var(--_line-height-tight);
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
    gap: calc(1.2em * var(--_space));
  }
  .unit {
    display: grid;
    grid-template-columns: 1.9em minmax(0, 1fr) auto;
    align-items: baseline;
    font-size: var(--_size-small);
    line-height: calc(var(--_line-height) - 0.05);
    padding-block: calc(0.35em * var(--_space-row));
  }
  .unit .mark {
    inline-size: 1.2em;
    block-size: 1.2em;
    align-self: start;
    margin-block-start: 0.1em;
  }
  .unit b {
    font-weight: var(--_strong);
  }
  .unit .date {
    color: var(--_muted);
    padding-inline-start: 0.8em;
  }
  .unit .cited {
    grid-column: 2 / -1;
  }
  /* Side by side without words between them, each is as large as a target must be. */
  .unit .reference {
    display: inline-grid;
    align-items: center;
    min-inline-size: 24px;
    min-block-size: 24px;
    font-size: 0.85em;
    line-height: 1;
    vertical-align: baseline;
    margin: 0;
  }
  .unit .reference::before {
    content: none;
  }
  .unit .reference a {
    display: grid;
    align-items: center;
    min-inline-size: 24px;
    min-block-size: 24px;
    padding: 0;
  }
  .unit .more {
    grid-column: 2 / -1;
  }
  .unnamed .units {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.7em * var(--_space));
    padding-block: calc(0.7em * var(--_space)) calc(0.4em * var(--_space));
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
    margin-block-start: calc(1em * var(--_space));
    max-inline-size: 44em;
    text-wrap: pretty;
  }
  .notes li {
    padding-block: calc(0.25em * var(--_space-row));
  }
  .notes b {
    font-weight: var(--_strong);
  }
  .foot .actions-row {
    font-size: inherit;
  }
  .outside,
  .counts {
    margin-block-start: calc(1.6em * var(--_space));
  }
  .counted .counts {
    margin-block-start: 0.3em;
  }
  .empty {
    font-size: var(--_size-small);
  }
`;

/** Marks side by side, each with its name and date below: in seven columns, or in five, of which none is narrower than a long name. */
const wide = css`
  @container (inline-size >= 38em) {
    .groups {
      grid-template-columns: repeat(5, minmax(0, 1fr));
      gap: calc(1.7em * var(--_space)) calc(0.75em * var(--_space));
    }
    .n1 {
      --_across: 1;
    }
    .n2 {
      --_across: 2;
    }
    .n3,
    .n4,
    .n5,
    .n6 {
      --_across: 3;
    }
    .n7 {
      --_across: 5;
    }
    /* Headings of a row stand on one line, marks on the next. */
    .group {
      display: grid;
      grid-template-rows: subgrid;
      grid-row: span 2;
      grid-column: span var(--_across);
      row-gap: 0;
    }
    .group-title {
      align-self: end;
    }
    .group > .group-title {
      margin-block-end: 0.7em;
    }
    .units {
      display: grid;
      grid-template-columns: repeat(var(--_across), minmax(0, 1fr));
      gap: calc(1em * var(--_space)) calc(0.75em * var(--_space));
      align-content: start;
    }
    .unit {
      display: block;
      padding: 0;
      font-size: var(--_size-micro);
      line-height: calc(var(--_line-height) - 0.1);
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
    .unit .date,
    .unit .cited {
      display: block;
      padding: 0;
    }
  }
  @container (inline-size >= 52em) {
    .groups {
      grid-template-columns: repeat(7, minmax(0, 1fr));
    }
    .n4 {
      --_across: 4;
    }
    .n5 {
      --_across: 5;
    }
    .n6 {
      --_across: 6;
    }
    .n7 {
      --_across: 7;
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
  .tally li {
    text-wrap: balance;
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

const print = css`
  @media print {
    .group {
      break-inside: avoid;
    }
    /* On paper the list is open, and needs no word that opens it. */
    .names > summary {
      display: none;
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
  print,
];
