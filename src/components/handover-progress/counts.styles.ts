import { css } from "lit";

/** The table of what mission and press counted. */
export const counts = css`
  table {
    border-collapse: collapse;
    font-size: var(--_size-small);
    line-height: calc(var(--_line-height) - 0.05);
    inline-size: 100%;
    max-inline-size: 44em;
  }
  th,
  td {
    text-align: start;
    vertical-align: baseline;
    padding-block: calc(0.4em * var(--_space-row));
    padding-inline-end: 0.9em;
    border-block-end: 1px solid var(--_rule);
    font-weight: 400;
    overflow-wrap: anywhere;
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
  td em + .reference {
    margin-inline-start: 0.3em;
  }
  table + .remark {
    margin-block-start: calc(0.5em * var(--_space));
  }
  @media print {
    tr {
      break-inside: avoid;
    }
  }
`;
