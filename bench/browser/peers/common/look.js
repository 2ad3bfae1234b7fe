/** The look that the elements of all frameworks share: what differs between them is then the framework. */
export const look = `
:host { display: block; font: 16px/1.5 system-ui, sans-serif; color: #1a1a1a; }
:host([hidden]) { display: none; }
.card { border-top: 1px solid #1a1a1a; padding: 8px 0 16px; }
.label, h3, .title { font-weight: 600; margin: 0; }
.figure { font: 42px/1.1 Georgia, serif; margin: 6px 0; }
.figure small { font-size: 0.45em; }
.meta { font-size: 13px; color: #555; }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; text-decoration: underline; cursor: pointer; }
.kinds { display: flex; gap: 12px; flex-wrap: wrap; list-style: none; padding: 0; }
.kinds [aria-pressed="true"] { font-weight: 700; }
ol { list-style: none; padding: 0; margin: 0; }
li { padding: 6px 0; }
li[hidden] { display: none; }
time { font-size: 13px; color: #555; display: block; }
p { margin: 0 0 4px; }
[popover] { border: 1px solid #888; padding: 12px; max-width: 20em; }
@media (prefers-color-scheme: dark) { :host { color: #eee; } .meta, time { color: #aaa; } }
`;
