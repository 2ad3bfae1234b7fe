import { css } from "lit";
import { headAndFoot, shared } from "../../styles/shared.js";

export const styles = [
  ...shared,
  headAndFoot,
  css`
    li {
      border-block-start: var(--_rule-width) solid var(--_rule);
      padding-block: calc(0.7em * var(--_space-row)) calc(0.75em * var(--_space-row));
      break-inside: avoid;
    }
    li:first-child {
      border-block-start: 0;
      padding-block-start: 0;
    }
    .kind,
    .details {
      font-size: var(--_size-micro);
      color: var(--_muted);
    }
    .name {
      line-height: calc(var(--_line-height) - 0.1);
    }
    .name :is(a, button) {
      color: var(--_accent);
      font-weight: var(--_strong);
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.18em;
      padding-block: 0.2em;
    }
    .description {
      font-size: var(--_size-small);
      max-inline-size: var(--_measure);
      margin-block: 0.1em 0.2em;
      text-wrap: pretty;
    }
    .details {
      max-inline-size: 46em;
      text-wrap: pretty;
    }
    @container (inline-size >= 32em) {
      li {
        display: grid;
        grid-template-columns: 6.2em minmax(0, 1fr);
        gap: 0 calc(1em * var(--_space));
      }
      .kind {
        padding-block-start: 0.2em;
      }
    }
  `,
];
