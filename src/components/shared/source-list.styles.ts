import { css } from "lit";

export const sourceListStyles = css`
  .reference {
    font-family: var(--_font);
    font-size: 0.72em;
    font-weight: 400;
    line-height: 0;
    vertical-align: 0.42em;
    margin-inline-start: 0.15em;
  }
  .reference a {
    text-decoration: none;
    padding: 0.5em 0.15em;
  }
  .reference + .reference {
    margin-inline-start: 0;
  }
  .reference + .reference::before {
    content: ",";
  }
  :where(.root:lang(ar)) .reference + .reference::before {
    content: "،";
  }
  details > summary {
    display: inline-block;
    min-block-size: 24px;
    padding-block: 0.2em;
    color: var(--_accent);
    cursor: pointer;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    list-style: none;
  }
  details > summary::-webkit-details-marker {
    display: none;
  }
  details > summary::after {
    content: " +";
    content: " +" / "";
    display: inline-block;
    white-space: pre;
  }
  details[open] > summary::after {
    content: " −";
    content: " −" / "";
  }
  .note {
    font-size: var(--_size-micro);
  }
  .note summary {
    padding: 0;
    text-decoration-style: dotted;
  }
  .note p {
    padding-block: 0.2em 0.4em;
  }
  .sources ol {
    columns: 22em auto;
    column-gap: 2em;
    padding-block-start: calc(0.5em * var(--_space));
  }
  .sources li {
    position: relative;
    break-inside: avoid;
    padding-block: calc(0.28em * var(--_space-row));
    padding-inline-start: 2em;
    overflow-wrap: anywhere;
  }
  .sources li::before {
    /* Each says its own number: that of the page, where a bibliography stands there. */
    content: counter(list-item);
    position: absolute;
    inset-inline-start: 0;
  }
  .sources .licences {
    color: var(--_muted);
    padding-block-start: 0.4em;
  }
  @media print {
    details > summary {
      color: inherit;
      text-decoration: none;
    }
    details > summary::after {
      content: none;
    }
    .sources.shared {
      display: none;
    }
    details:not(.print-closed)::details-content {
      display: block;
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
