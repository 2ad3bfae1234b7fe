/** The themes that ship, for the toolbar and for a page each. */
import { html, nothing, type TemplateResult } from "lit";
import { until } from "lit/directives/until.js";
import { whole } from "../site/theme-css.js";
import { columns, real, within } from "./datasets.js";

export const THEMES = [
  { name: "newspaper", title: "Newspaper" },
  { name: "broadsheet-dark", title: "Broadsheet dark" },
  { name: "un-blue", title: "UN blue" },
  { name: "high-contrast", title: "High contrast" },
  { name: "low-data", title: "Low data, plain" },
] as const;

const ADDRESSES: Readonly<Record<string, string>> = {
  // Each written out, so that the builder of Storybook finds the file.
  newspaper: new URL("../src/styles/themes/newspaper.css", import.meta.url).href,
  "broadsheet-dark": new URL("../src/styles/themes/broadsheet-dark.css", import.meta.url).href,
  "un-blue": new URL("../src/styles/themes/un-blue.css", import.meta.url).href,
  "high-contrast": new URL("../src/styles/themes/high-contrast.css", import.meta.url).href,
  "low-data": new URL("../src/styles/themes/low-data.css", import.meta.url).href,
};

const sheets = new Map<string, Promise<TemplateResult>>();

/** The theme as it ships: what is written by hand, and the colours chosen by the ink, which the build adds. */
function sheet(name: string): Promise<TemplateResult> {
  const known = sheets.get(name);
  if (known) return known;
  const asked = fetch(ADDRESSES[name]!)
    .then((response) => response.text())
    .then((css) => html`<style>${whole(css)}</style>`);
  sheets.set(name, asked);
  return asked;
}

/** A piece of a page in the theme's class, with its style sheet. */
export const themed = (name: string, content: TemplateResult): TemplateResult =>
  html`${until(sheet(name), nothing)}
    <div class="monusco-${name}" style="padding: 1rem">${content}</div>`;

/** What a page of this subject is made of. */
export const page = (): TemplateResult =>
  within(
    real,
    html`<div style="display: grid; grid-template-columns: minmax(0, 1fr); gap: 3rem">
      ${columns(
        html`<monusco-stat metric="displaced" trend></monusco-stat>
          <monusco-stat metric="in-need"></monusco-stat>
          <monusco-stat metric="personnel-ceiling"></monusco-stat>`,
      )}
      <monusco-trend metric="displaced"></monusco-trend>
      <monusco-handover-timeline from="2024"></monusco-handover-timeline>
      <monusco-handover-progress></monusco-handover-progress>
      <monusco-handover-map></monusco-handover-map>
      <monusco-focus-area area="rule-of-law"></monusco-focus-area>
    </div>`,
  );
