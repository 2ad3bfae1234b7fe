import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { exampleDataset } from "../src/cli/template.js";
import { narrow, TODAY, within } from "./datasets.js";

/** What `npx monusco-widgets init --mission UNMISS --country SS --language fr` writes: every value is an example and says so. */
const example = exampleDataset({
  mission: "UNMISS",
  country: "SS",
  countryName: "South Sudan",
  languages: ["fr"],
  today: TODAY,
});

const all = html`<div style="display: grid; gap: 2rem">
  <p>An example: at the last count <monusco-stat metric="displaced" variant="inline"></monusco-stat> were displaced.</p>
  <monusco-stat metric="displaced"></monusco-stat>
  <monusco-focus-area area="civilian-protection"></monusco-focus-area>
  <monusco-handover-timeline></monusco-handover-timeline>
</div>`;

const meta: Meta = { title: "Datasets/Another mission", component: "monusco-data", render: () => within(example, all) };
export default meta;

type Story = StoryObj;

export const Example: Story = {};
export const Frozen: Story = {
  render: () => within(example, html`<monusco-stat metric="displaced" as-of="2026-01-31"></monusco-stat>`),
};
export const Narrow: Story = { render: () => narrow(within(example, all)) };
