import { css, type CSSResult } from "lit";
import { tokens } from "./tokens.js";

const base = css`
  :host {
    display: block;
    box-sizing: border-box;
    max-width: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  /* What a host page sets on every element (line-height, letter-spacing, text-align, …) ends here. */
  .root {
    font-family: var(--_font);
    color: var(--_text);
    font-style: normal;
    font-weight: 400;
    font-variant: normal;
    font-variant-numeric: lining-nums tabular-nums;
    line-height: var(--_line-height);
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    word-break: normal;
    line-break: auto;
    hyphens: manual;
    text-align-last: auto;
    text-emphasis: none;
    font-stretch: normal;
    font-size-adjust: none;
    font-feature-settings: normal;
    -webkit-text-fill-color: currentColor;
    -webkit-text-stroke: 0;
    overflow-wrap: break-word;
    container-type: inline-size;
    /* What it asks for in a float, a table cell or a flexible row, where a container of sizes would ask for nothing. */
    contain-intrinsic-inline-size: 16em;
  }
  .unbroken {
    white-space: nowrap;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  p,
  ol,
  ul,
  dl,
  dd,
  figure,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    padding: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  cite {
    font-style: normal;
  }
  em {
    font-style: italic;
  }
  a {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  button {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    background: none;
    border: 0;
    border-radius: 0;
    margin: 0;
    padding: 0;
    text-align: start;
    cursor: pointer;
  }
  :is(a, button, summary, [tabindex]):focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: var(--_focus-offset);
  }
  /* Words of a left-to-right language on a right-to-left page: the layout mirrors, the words keep their order. */
  .root:dir(rtl):not(:lang(ar)) {
    text-align: right;
  }
  .root:dir(rtl):not(:lang(ar)) :is(p, h2, h3, h4, h5, h6, li, dt, dd, figcaption, summary, button, time, data, b, cite, span) {
    unicode-bidi: plaintext;
  }
  .hidden-visually {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .print-only {
    display: none;
  }
  .mark {
    inline-size: 0.875em;
    block-size: 0.875em;
    flex: none;
    overflow: visible;
  }
  @media print {
    /* More than whatever lays it out on a screen. */
    .root .screen-only {
      display: none;
    }
    .print-only {
      display: block;
      overflow-wrap: anywhere;
    }
  }
`;

/** The heavy piece at the start of a head rule: what is declared of a `::before` whose element bears the hairline. */
export const tab = css`
  content: "";
  position: absolute;
  inset-block-start: calc(-1 * var(--_rule-width));
  inset-inline-start: 0;
  inline-size: var(--_tab-width);
  border-block-start: var(--_tab-height) solid var(--_rule-strong);
`;

/** The head rule (a hairline with a heavy tab at its start), title, subtitle and foot of a widget that has a title. */
export const headAndFoot = css`
  .root {
    contain-intrinsic-inline-size: 36em;
  }
  .head {
    position: relative;
    border-block-start: var(--_rule-width) solid var(--_rule-strong);
    padding-block-start: calc(0.75em + var(--_tab-height));
    margin-block-end: 1em;
  }
  .head::before {
    ${tab}
  }
  .title {
    font-family: var(--_font-heading);
    font-size: var(--_size-title);
    line-height: 1.25;
    font-weight: var(--_strong);
    text-wrap: pretty;
    max-inline-size: 34em;
  }
  .subtitle {
    font-size: var(--_size-small);
    color: var(--_muted);
    max-inline-size: var(--_measure);
    margin-block-start: 0.25em;
  }
  .actions-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    font-size: var(--_size-micro);
    margin-block-start: 0.5em;
  }
  .action {
    min-block-size: 24px;
    padding-block: 0.3em;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .foot .actions-row {
    font-size: inherit;
  }
  .foot {
    font-size: var(--_size-micro);
    margin-block-start: 1.25em;
    padding-block-start: 0.6em;
    border-block-start: var(--_rule-width) solid var(--_rule);
  }
`;

/** Loading, failed, frozen, and where something asked for does not exist. */
const states = css`
  .notice {
    border-inline-start: 3px solid var(--_overdue);
    padding-inline-start: 0.9em;
    max-inline-size: var(--_measure);
    font-size: var(--_size-small);
    text-wrap: pretty;
  }
  .notice + *,
  .notice ::slotted(*) {
    margin-block-start: 0.5em;
  }
  .notice p + p,
  .notice button {
    margin-block-start: 0.5em;
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
    margin-block-start: 0.75em;
    padding-block: 0.35em;
    border-block: 1px dashed var(--_control);
    font-size: var(--_size-micro);
    max-inline-size: var(--_measure);
  }
  .corrections {
    display: block;
    margin-block-start: 0.4em;
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

/** What every widget's shadow root starts with. */
export const shared: readonly CSSResult[] = [tokens, base, states];
