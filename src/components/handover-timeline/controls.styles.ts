import { css } from "lit";

/** Keys, which may be buttons that filter, and what else readers choose by. */
export const controlStyles = css`
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1.2em;
    font-size: var(--_size-micro);
    margin-block-end: calc(0.5em * var(--_space));
  }
  .keys li,
  .keys button {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    min-block-size: 24px;
  }
  .mark.handover {
    color: var(--_accent);
  }
  .keys .word {
    text-decoration: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--_control);
    text-underline-offset: 0.25em;
  }
  .keys button:hover .word {
    text-decoration: underline;
    text-decoration-thickness: 1px;
  }
  .keys [aria-pressed="true"] .word {
    font-weight: var(--_strong);
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }
  .keys .label {
    align-self: center;
  }
  .keys:has([aria-pressed="true"]) [aria-pressed="false"] {
    color: var(--_muted);
  }
  .keys .count,
  .keys .label,
  .status p {
    color: var(--_muted);
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: calc(0.5em * var(--_space)) calc(1.4em * var(--_space));
    font-size: var(--_size-micro);
    margin-block-end: calc(0.6em * var(--_space));
  }
  .selects {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.5em * var(--_space)) calc(1.4em * var(--_space));
    min-inline-size: 0;
  }
  .selects label {
    display: grid;
    grid-template-columns: minmax(0, auto);
    gap: 0.15em;
    max-inline-size: 100%;
  }
  .selects label > span {
    color: var(--_muted);
  }
  select {
    font: inherit;
    color: inherit;
    background: none;
    max-inline-size: 100%;
    min-block-size: 2em;
    padding: 0.15em 0.3em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  select:focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: var(--_focus-offset);
  }
  /* The list that opens has a ground of its own. */
  option {
    color: FieldText;
    background: Field;
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.2em;
    min-block-size: 2em;
  }
  .none .button {
    margin-block-start: 0.75em;
  }
  @media print {
    .keys .word {
      text-decoration: none;
    }
    .keys :is(.count, .label) {
      display: none;
    }
  }
`;
