import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, type TemplateResult } from "lit";
import { real, within } from "./datasets.js";
import { KEYBOARD_CONTRACT, type KeyRow } from "./keyboard-contract.js";

/** What each key does: the contract that docs/accessibility.md states and the tests hold to, beside the element to try it on. */
const contract = (tag: string): TemplateResult => {
  const row = ({ at, keys, does }: KeyRow): TemplateResult =>
    html`<div>
      <dt>At ${at}${keys.length > 0 ? html`: ${keys.map((key, index) => html`${index > 0 ? " or " : ""}<kbd>${key}</kbd>`)}` : ""}</dt>
      <dd style="margin-inline-start: 1.5em">${does}</dd>
    </div>`;
  return html`<dl lang="en" dir="ltr" style="overflow-wrap: anywhere">${KEYBOARD_CONTRACT[tag]!.map(row)}</dl>`;
};

const page = (tag: string, element: TemplateResult): TemplateResult => html`${within(real, element)} ${contract(tag)}`;

const meta: Meta = { title: "Accessibility/Keyboard" };
export default meta;

type Story = StoryObj;

export const EveryElement: Story = {
  render: () => page("every element", html`<monusco-focus-area area="rule-of-law"></monusco-focus-area>`),
};
export const Stat: Story = { render: () => page("monusco-stat", html`<monusco-stat metric="displaced"></monusco-stat>`) };
export const Trend: Story = { render: () => page("monusco-trend", html`<monusco-trend metric="in-need"></monusco-trend>`) };
export const Timeline: Story = {
  render: () =>
    page("monusco-handover-timeline", html`<monusco-handover-timeline layout="horizontal" controls></monusco-handover-timeline>`),
};
export const Map: Story = { render: () => page("monusco-handover-map", html`<monusco-handover-map></monusco-handover-map>`) };
export const Progress: Story = {
  render: () =>
    page("monusco-handover-progress", html`<monusco-handover-progress variant="compact"></monusco-handover-progress>`),
};
export const Resources: Story = {
  render: () => page("monusco-resources", html`<monusco-resources featured></monusco-resources>`),
};
export const Sources: Story = {
  render: () =>
    page("monusco-sources", html`<monusco-stat metric="displaced"></monusco-stat><monusco-sources></monusco-sources>`),
};
