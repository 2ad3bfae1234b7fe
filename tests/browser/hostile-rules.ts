/** What pages say of everything, or of elements that we too have: style sheets that must not reach in. */

/** One value for each inherited property that none of ours would have; a few are known to one engine alone. */
const EVERY_INHERITED = `
  accent-color: red; border-collapse: collapse; border-spacing: 9px; caption-side: bottom; caret-color: red; clip-rule: evenodd;
  color-interpolation: linearrgb; cursor: wait; dominant-baseline: hanging; empty-cells: hide; fill: lime; fill-opacity: 0.3;
  fill-rule: evenodd; font-feature-settings: "smcp"; font-kerning: none; font-optical-sizing: none; font-palette: dark;
  font-size-adjust: 0.9; font-stretch: expanded; font-style: italic; font-synthesis: none; font-variant: small-caps;
  font-variation-settings: "wght" 900; font-weight: 900; hanging-punctuation: first; hyphenate-character: "="; hyphens: auto;
  image-rendering: pixelated; letter-spacing: 0.3em; line-break: anywhere; line-height: 300%; list-style: square inside;
  math-depth: 3; math-style: compact; orphans: 9; overflow-wrap: normal; paint-order: stroke; quotes: "x" "y";
  ruby-position: under; shape-rendering: crispEdges; stroke: lime; stroke-dasharray: 3; stroke-dashoffset: 2;
  stroke-linecap: round; stroke-linejoin: round; stroke-opacity: 0.4; stroke-width: 9px; tab-size: 2; text-align: right;
  text-align-last: center; text-anchor: end; text-decoration-skip-ink: none; text-emphasis: circle; text-indent: 3em;
  text-orientation: upright; text-shadow: 1px 1px red; text-transform: uppercase; text-underline-offset: 9px;
  text-underline-position: under; text-wrap: balance; -webkit-user-select: none; user-select: none; white-space: pre; widows: 9;
  word-break: break-all; word-spacing: 1em; -webkit-line-clamp: 2; -webkit-text-fill-color: red; -webkit-text-stroke: 1px red;
  -webkit-user-modify: read-write;`;

const important = (declarations: string): string => declarations.replaceAll(";", " !important;");

export const RULES: Readonly<Record<string, string>> = {
  "all: unset for everything": "* { all: unset } head, script, style { display: none }",
  "all: initial for everything, and important": "* { all: initial !important } head, head *, script { display: none !important }",
  "every inherited property on the body": `body { ${EVERY_INHERITED} }`,
  "every inherited property on everything, and important": `* { ${important(EVERY_INHERITED)} }`,
  "the resets of Meyer, normalize and Tailwind": `
    html, body, div, span, h1, h2, h3, h4, p, a, abbr, cite, em, b, dl, dt, dd, ol, ul, li, table, caption, th, td, figure, time
      { margin: 0; padding: 0; border: 0; font: inherit; font-size: 100%; vertical-align: baseline }
    html { -webkit-text-size-adjust: 100%; tab-size: 4; line-height: 1.5 }
    ol, ul { list-style: none } table { border-collapse: collapse; border-spacing: 0 }
    *, ::after, ::before, ::backdrop { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid }
    img, svg, video, canvas { display: block; vertical-align: middle; max-width: 100%; height: auto }
    button, input, select { font: inherit; color: inherit; border-radius: 0; background-color: transparent; overflow: visible }
    a { color: inherit; text-decoration: inherit } abbr[title] { text-decoration: underline dotted }`,
  "what has our names": `
    :not(:defined) { display: none } svg, img { width: 100%; height: 20px } button { display: none !important }
    h1, h2, h3, h4 { text-transform: uppercase; font-size: 4rem !important; letter-spacing: 1em } p { margin: 9em; columns: 3 }
    [lang]:not(html) { font-size: 30px } [class], [part], [role] { display: none !important } [hidden] { display: block }
    ::selection { background: red; color: red } ::before, ::after { content: "x" !important } a, time, data { display: none }
    ::marker { content: "x" } .root, .title, .label, .figure, .popover { color: red; font-size: 60px; display: none !important }`,
  "animations and transitions": `
    @keyframes spin { to { font-weight: 900; letter-spacing: 1em } }
    * { animation: spin 1s infinite alternate !important; transition: all 9s !important; scroll-behavior: smooth !important }`,
  "another size of rem": "html { font-size: 62.5% } body { font-size: 1.6rem }",
  "a direction by styles alone": "body { direction: rtl } p { direction: rtl; unicode-bidi: bidi-override }",
  "parents that are layers": `
    #column { contain: layout style paint; will-change: transform; filter: grayscale(1); mix-blend-mode: multiply; isolation: isolate;
      transform: translateX(3px) rotate(0); backdrop-filter: blur(2px); perspective: 100px; clip-path: inset(-9px); opacity: 0.9 }`,
  "text that may not be chosen, hyphenated and justified": `
    html { user-select: none; -webkit-user-select: none } body { text-align: justify; hyphens: auto; -webkit-hyphens: auto }`,
  "the box model of before": "*, *::before, *::after { box-sizing: content-box !important; min-width: 0; max-width: none }",
};
