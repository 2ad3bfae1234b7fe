import { css, type CSSResult } from "lit";
import { preferences } from "./preferences.js";
import { states } from "./states.js";
import { tokens } from "./tokens.js";

const base = css`
  :host {
    display: block;
    box-sizing: border-box;
    max-width: 100%;
    /* In a grid of the page it may be narrower than what it would ask for. */
    min-inline-size: 0;
  }
  :host([hidden]) {
    display: none;
  }
  /* What a page sets on every element, or lets its text inherit, ends here: all of it, also what no browser knows yet. Direction and custom
     properties are no part of "all". */
  .root {
    all: initial;
    display: block;
    /* The page's own, and meant for us too: its type and ink, its scheme, what it hides and what it puts out of reach. */
    font-family: var(--_font);
    /* Never too small to read, as between boxes whose gaps a page takes out by a size of 0. */
    font-size: max(1em, 12px);
    color: var(--_text);
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    interactivity: inherit;
    -webkit-font-smoothing: inherit;
    -moz-osx-font-smoothing: inherit;
    text-rendering: inherit;
    -webkit-text-size-adjust: inherit;
    text-size-adjust: inherit;
    /* What Chromium and WebKit make of the attribute "lang"; screen readers hear it from there. */
    -webkit-locale: revert-layer;
    /* Ours. */
    font-variant-numeric: lining-nums tabular-nums;
    line-height: var(--_line-height);
    overflow-wrap: break-word;
    -webkit-user-select: text;
    user-select: text;
    container-type: inline-size;
    /* What it asks for in a float, a table cell or a flexible row, where a container of sizes would ask for nothing. */
    contain-intrinsic-inline-size: min(16em, 75vw);
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
  /* Safari, which alone knows this font, takes "none" for no list at all. */
  @supports (font: -apple-system-body) {
    ol,
    ul {
      list-style-type: "";
    }
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
  /* A number, a date and a name keep their order among words that run the other way. */
  data,
  time,
  cite {
    unicode-bidi: isolate;
  }
  .hidden-visually {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    /* Where it is known: nothing to be scrolled is made for each. */
    overflow: clip;
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
  /* What only a script can do is not offered where none runs; it keeps its room, and what else such a button says stays as words without focus. */
  @media (scripting: none) {
    .root
      :is(
        [part="downloads"],
        [part="copy"],
        [part="retry"],
        [part="show-all"],
        [part="kind"],
        [part="event-button"],
        button[part="link"],
        .steps,
        .selects,
        .status,
        .stepper,
        .slider,
        .hint,
        [part="choices"]
      ) {
      visibility: hidden;
    }
    .root :is([part="kind"], [part="event-button"], button[part="link"]) > * {
      visibility: visible;
      text-decoration: none;
    }
  }
  @media print {
    /* On paper a link is its words: it leads nowhere. More than whatever a widget says of its own. */
    :host .root :is(a, button, summary) {
      color: inherit;
      text-decoration: none;
    }
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
  .head {
    position: relative;
    border-block-start: var(--_rule-width) solid var(--_rule-strong);
    padding-block-start: calc(0.75em * var(--_space) + var(--_tab-height));
    margin-block-end: calc(1em * var(--_space));
  }
  .head::before {
    ${tab}
  }
  .title {
    font-family: var(--_font-heading);
    font-size: var(--_size-title);
    line-height: var(--_line-height-tight);
    font-weight: var(--_strong);
    text-wrap: pretty;
    max-inline-size: 34em;
  }
  .subtitle {
    font-size: var(--_size-small);
    color: var(--_muted);
    max-inline-size: var(--_measure);
    margin-block-start: calc(0.25em * var(--_space));
  }
  .actions-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    font-size: var(--_size-micro);
    margin-block-start: calc(0.5em * var(--_space));
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
    margin-block-start: calc(1.25em * var(--_space));
    padding-block-start: calc(0.6em * var(--_space));
    border-block-start: var(--_rule-width) solid var(--_rule);
  }
`;

/** What every widget's shadow root starts with. */
export const shared: readonly CSSResult[] = [tokens, preferences, base, states];
