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
      gap: calc(3em * var(--_space)) calc(2em * var(--_space));
    }
    .opening {
      position: relative;
      border-block-start: var(--_rule-width) solid var(--_rule-strong);
      padding-block-start: calc(0.9em * var(--_space) + var(--_tab-height));
      margin-block-end: calc(-1.75em * var(--_space));
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
      line-height: calc(var(--_line-height) - 0.05);
      font-weight: 400;
      color: var(--_muted);
    }
    .lead {
      display: grid;
      gap: calc(1.25em * var(--_space)) calc(2em * var(--_space));
      align-items: start;
    }
    .lead .summary {
      font-family: var(--_font-heading);
      font-size: var(--_size-title);
      line-height: var(--_line-height);
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
      gap: calc(2.25em * var(--_space)) calc(2em * var(--_space));
      align-items: start;
    }
    .column > * + * {
      margin-block-start: calc(2.5em * var(--_space));
    }
    .also-title {
      font-family: var(--_font-heading);
      font-size: var(--_size-title);
      line-height: var(--_line-height-tight);
      font-weight: var(--_strong);
    }
    .also .head {
      margin-block-end: calc(0.25em * var(--_space));
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
        gap: calc(1.5em * var(--_space)) calc(2em * var(--_space));
      }
    }
  `,
];
