import { css } from "lit";
import { headAndFoot, shared } from "../../styles/shared.js";
import { sourceListStyles } from "../shared/source-list.styles.js";

export const styles = [
  ...shared,
  headAndFoot,
  sourceListStyles,
  css`
    .brief {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 3em 2em;
    }
    .opening {
      position: relative;
      border-block-start: var(--_rule-width) solid var(--_rule-strong);
      padding-block-start: calc(0.9em + var(--_tab-height));
      margin-block-end: -1.75em;
    }
    .opening::before {
      content: "";
      position: absolute;
      inset-block-start: calc(-1 * var(--_rule-width));
      inset-inline-start: 0;
      inline-size: var(--_tab-width);
      border-block-start: var(--_tab-height) solid var(--_rule-strong);
    }
    .opening .title {
      font-size: calc(1.75 * var(--_size-title));
      line-height: 1.12;
    }
    .country {
      display: block;
      font-family: var(--_font);
      font-size: 0.5em;
      line-height: 1.4;
      font-weight: 400;
      color: var(--_muted);
    }
    .lead {
      display: grid;
      gap: 1.25em 2em;
      align-items: start;
    }
    .lead .summary {
      font-family: var(--_font-heading);
      font-size: var(--_size-title);
      line-height: 1.45;
      max-inline-size: 38em;
      text-wrap: pretty;
    }
    .state {
      font-size: var(--_size-small);
      color: var(--_muted);
    }
    .state li + li {
      margin-block-start: 0.15em;
    }
    .cards,
    .areas,
    .pair {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 2.25em 2em;
      align-items: start;
    }
    .column > * + * {
      margin-block-start: 2.5em;
    }
    .also-title {
      font-family: var(--_font-heading);
      font-size: var(--_size-title);
      line-height: 1.25;
      font-weight: var(--_strong);
    }
    .also .head {
      margin-block-end: 0.25em;
    }
    monusco-picture {
      max-inline-size: 60em;
    }
    @container (inline-size >= 30em) {
      .cards {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }
    @container (inline-size >= 46em) {
      .areas {
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
      }
      .lead {
        grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
      }
    }
    @container (inline-size >= 56em) {
      .cards {
        grid-template-columns: repeat(4, minmax(0, 1fr));
      }
      .pair {
        grid-template-columns: minmax(0, 7fr) minmax(0, 5fr);
      }
    }
    @media print {
      .brief {
        gap: 1.5em 2em;
      }
    }
  `,
];
