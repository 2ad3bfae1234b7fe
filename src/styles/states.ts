import { css } from "lit";

/** Loading, failed, frozen, and where something asked for does not exist. */
export const states = css`
  .notice {
    border-inline-start: 3px solid var(--_overdue);
    padding-inline-start: 0.9em;
    max-inline-size: var(--_measure);
    font-size: var(--_size-small);
    text-wrap: pretty;
  }
  .notice + *,
  .notice ::slotted(*) {
    margin-block-start: calc(0.5em * var(--_space));
  }
  .notice p + p,
  .notice button {
    margin-block-start: calc(0.5em * var(--_space));
  }
  .button {
    display: inline-block;
    min-block-size: 2em;
    padding: 0.3em 0.8em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  .frozen,
  .stand-in {
    margin-block-start: calc(0.75em * var(--_space));
    padding-block: 0.35em;
    border-block: 1px dashed var(--_control);
    font-size: var(--_size-micro);
    max-inline-size: var(--_measure);
  }
  .corrections {
    display: block;
    margin-block-start: calc(0.4em * var(--_space));
    padding-inline-start: 0.6em;
    border-inline-start: 2px solid var(--_control);
    font-size: var(--_size-micro);
    max-inline-size: var(--_measure);
    text-wrap: pretty;
  }
  dd > .corrections {
    margin-block-start: 0;
    font-size: inherit;
  }
  .abbreviations,
  .draft {
    margin-block-start: 0.75em;
    font-size: var(--_size-micro);
    color: var(--_muted);
    max-inline-size: var(--_measure);
  }
  .draft {
    font-style: italic;
  }
  .stand-in button {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .skeleton {
    display: block;
    inline-size: min(9em, 60%);
    block-size: 2.4em;
    margin-block: 0.4em;
    border-block-start: 2.4em solid var(--_rule);
    opacity: 0.6;
  }
  .loading-words {
    font-size: var(--_size-micro);
    color: var(--_muted);
  }
  .freshness {
    display: inline-flex;
    align-items: baseline;
    gap: 0.35em;
  }
  .freshness .mark {
    inline-size: 0.72em;
    block-size: 0.72em;
  }
  .freshness.due {
    color: var(--_due);
    font-weight: 500;
  }
  .freshness.overdue {
    color: var(--_overdue);
    font-weight: 500;
  }
`;
