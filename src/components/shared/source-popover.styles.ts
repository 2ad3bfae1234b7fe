import { css } from "lit";

export const sourcePopoverStyles = css`
  .popover {
    position: absolute;
    inset: auto;
    inset-block-start: var(--_y, 0px);
    left: var(--_x, 0px);
    inline-size: min(23em, calc(100vw - 1.5em));
    margin: 0;
    overflow: visible;
    background: var(--_surface);
    color: var(--_surface-text);
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    padding: 0.9em 1em 0.8em;
    /* In a headline too it stays a note. All that belongs to a font ends here: inside a sentence it is the sentence's. */
    font: 400 min(var(--_size-micro), 16px) serif;
    font-family: var(--_font);
    font-variant-numeric: lining-nums tabular-nums;
    letter-spacing: normal;
    word-spacing: normal;
    line-height: var(--_line-height);
    text-align: start;
    writing-mode: horizontal-tb;
  }
  /* Without a script it is placed by its button, or in the middle where an engine cannot. */
  @media (scripting: none) {
    .popover {
      position: fixed;
      inset: 0;
      margin: auto;
      block-size: fit-content;
    }
    .popover::before {
      display: none;
    }
    @supports (position-area: block-end) {
      .popover {
        position: absolute;
        inset: auto;
        margin: 0.4em 0.75em;
        position-area: block-end;
        position-try-fallbacks: flip-block;
      }
    }
  }
  /* Where there are no popovers nothing could open or close it. */
  @supports not selector(:popover-open) {
    .popover {
      display: none;
    }
  }
  .popover::before {
    content: "";
    position: absolute;
    inset-block-start: -6px;
    left: var(--_arrow, 1.2em);
    inline-size: 10px;
    block-size: 10px;
    background: inherit;
    border: 1px solid currentColor;
    border-right: 0;
    border-bottom: 0;
    rotate: 45deg;
  }
  .popover.above::before {
    inset-block: auto -6px;
    rotate: 225deg;
  }
  .popover .document {
    display: block;
    padding-inline-end: 1.6em;
    font-weight: var(--_strong);
    font-size: 1.08em;
    line-height: 1.3;
    text-wrap: pretty;
  }
  .popover dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.25em 0.9em;
    margin-block: 0.6em 0.7em;
  }
  .popover dt {
    color: var(--_muted);
  }
  .popover dd {
    overflow-wrap: anywhere;
  }
  .popover .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    border-block-start: var(--_rule-width) solid var(--_rule);
    padding-block-start: 0.35em;
  }
  .popover .actions > * {
    padding-block: 0.3em;
    min-block-size: 24px;
  }
  .popover .actions button {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .popover .by-hand {
    margin-block-start: 0.4em;
    -webkit-user-select: all;
    user-select: all;
    overflow-wrap: anywhere;
  }
  .popover.menu {
    /* Among actions, which are small already. */
    font-size: inherit;
    inline-size: max-content;
    max-inline-size: min(23em, calc(100vw - 1.5em));
    padding: 0.5em 1em;
  }
  .popover.menu button {
    min-block-size: 24px;
    padding-block: 0.35em;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .popover .close {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-end: 0.5em;
    inline-size: 2em;
    block-size: 2em;
    display: grid;
    place-items: center;
  }
  .popover .close svg {
    inline-size: 0.85em;
    block-size: 0.85em;
  }
`;
