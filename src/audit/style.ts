/** How the overlay looks: ink, hairlines, and one colour for what is wrong, as the widgets have it. */
export const STYLE = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 !important;
  z-index: 2147483647 !important;
  box-sizing: border-box !important;
  width: auto !important;
  height: auto !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  overflow: visible !important;
  background: transparent !important;
  pointer-events: none !important;
  color-scheme: light dark !important;
  --ink: #16191d;
  --muted: #555c64;
  --ground: #ffffff;
  --rule: #c9cdd2;
  --accent: #0b5583;
  --wrong: #982d19;
}
@media (prefers-color-scheme: dark) {
  :host { --ink: #e4e7ea; --muted: #abb3bc; --ground: #1d2228; --rule: #464d55; --accent: #84c1ec; --wrong: #f5a08c; }
}
@media print {
  :host { display: none !important; }
}
.marks { position: absolute; inset: 0; width: 100%; height: 100%; overflow: hidden; pointer-events: none; direction: ltr; }
.outline { fill: none; stroke: #0b5583; stroke-width: 2; stroke-dasharray: 5 3; }
.outline.problem { stroke: #982d19; stroke-dasharray: none; }
.badge { fill: #0b5583; stroke: #ffffff; }
.badge.problem { fill: #982d19; }
.number { fill: #ffffff; font: 600 13px/1 system-ui, sans-serif; }
.panel {
  position: absolute;
  inset-block: 0;
  right: 0;
  box-sizing: border-box;
  width: min(27rem, 100%);
  overflow: auto;
  overscroll-behavior: contain;
  padding: 0 1.125rem 1.5rem;
  border-left: 1px solid var(--rule);
  background: var(--ground);
  color: var(--ink);
  font: 400 15px/1.45 system-ui, sans-serif;
  text-align: start;
  overflow-wrap: anywhere;
  pointer-events: auto;
}
.panel.left { right: auto; left: 0; border-left: 0; border-right: 1px solid var(--rule); }
@media (max-width: 640px) {
  .panel { inset-block: auto 0; width: 100%; max-height: 62%; border-width: 1px 0 0; border-top: 1px solid var(--rule); }
}
.head { position: sticky; top: 0; padding-block: 0.875rem 0.75rem; border-bottom: 1px solid currentColor; background: var(--ground); }
h2, h3, h4, p, dl, dd, ol, ul { margin: 0; padding: 0; }
ol, ul { list-style: none; }
h2 { font-size: 1.25rem; line-height: 1.25; }
h3 { margin-block-start: 1.5rem; font-size: 1rem; }
.bar { display: flex; flex-wrap: wrap; gap: 0.25rem 1.125rem; margin-block-start: 0.375rem; }
button {
  min-height: 24px;
  margin: 0;
  padding: 0.0625rem 0;
  border: 0;
  background: none;
  color: var(--accent);
  font: inherit;
  text-align: start;
  text-decoration: underline;
  text-underline-offset: 0.18em;
  cursor: pointer;
}
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
h2:focus { outline: none; }
.finding { padding-block: 0.75rem; border-bottom: 1px solid var(--rule); }
.severity { font-weight: 600; }
.severity.problem { color: var(--wrong); }
.small, dt, .finding dl { font-size: 0.8125rem; color: var(--muted); }
dl { display: grid; grid-template-columns: 7rem 1fr; gap: 0.1875rem 0.75rem; margin-block: 0.375rem; }
dd { font-size: 0.875rem; white-space: pre-line; unicode-bidi: plaintext; }
.finding dd { font-size: inherit; }
details { border-bottom: 1px solid var(--rule); padding-block: 0.5rem; }
.inner { margin-inline-start: 1rem; }
summary { cursor: pointer; min-height: 24px; }
summary b { margin-inline-end: 0.375rem; }
textarea { box-sizing: border-box; width: 100%; height: 9rem; margin-block-start: 0.5rem; border: 1px solid var(--rule); background: none; color: inherit; font: 0.8125rem/1.4 ui-monospace, monospace; }
@media (forced-colors: active) {
  .badge { fill: Canvas; stroke: CanvasText; }
  .number { fill: CanvasText; }
  .outline { stroke: CanvasText; }
}
`;
