import { css } from "lit";

/** The small line of a card, and of a row where it is wide enough. */
export const sparklineStyles = css`
  .trend {
    --_ink: var(--_chart-1);
    --_ground: var(--_paper);
    --_thread: var(--_chart-3);
    margin-block-start: calc(0.5em * var(--_space));
    max-inline-size: 10.5em;
  }
  .trend svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    fill: none;
    stroke: var(--_thread);
    stroke-width: 1.6px;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .trend .floor {
    stroke: var(--_rule);
    stroke-width: 1px;
  }
  .trend .rule {
    stroke: var(--_control);
    stroke-width: 0.9px;
    stroke-dasharray: 1.5px 2.5px;
    stroke-linecap: butt;
  }
  .trend .dashes {
    stroke-dasharray: 3px 3px;
    stroke-linecap: butt;
  }
  .trend .lone {
    fill: var(--_thread);
    stroke: none;
  }
  .trend .latest-mark {
    fill: var(--_ink);
    stroke: none;
  }
  .trend :is(.latest-hollow, .latest-unsure) {
    fill: var(--_ground);
    stroke: var(--_ink);
  }
  .trend .latest-unsure {
    stroke-dasharray: 1.4px 1.6px;
  }
  .trend .years {
    display: flex;
    justify-content: space-between;
    font-size: var(--_size-micro);
    color: var(--_muted);
  }
  .compact .trend {
    display: none;
  }
  @container (inline-size >= 36em) {
    .compact:has(.trend) {
      grid-template-columns: 9.8em 1fr 9em;
    }
    .compact .trend {
      display: block;
      grid-column: 3;
      grid-row: 1 / span 3;
      align-self: center;
      margin: 0;
      inline-size: 100%;
    }
  }
`;
