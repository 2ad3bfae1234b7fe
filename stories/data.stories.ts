import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import { broken, invented, unreachable, within } from "./datasets.js";

const figure = html`<monusco-stat metric="displaced"><p>About 5.28 million people displaced (September 2025, OCHA).</p></monusco-stat>`;

const meta: Meta = {
  title: "Elements/monusco-data",
  component: "monusco-data",
  render: () => within(invented, html`<monusco-stat metric="fresh"></monusco-stat>`),
};
export default meta;

type Story = StoryObj;

export const AsValue: Story = {};
export const Inline: Story = {
  render: () =>
    html`<monusco-data now="2026-11-24"
      >${unsafeHTML(`<script type="application/json">${JSON.stringify(invented)}</script>`)}<monusco-stat metric="fresh"></monusco-stat
    ></monusco-data>`,
};
export const Nested: Story = {
  render: () =>
    within(
      invented,
      html`<monusco-stat metric="fresh"></monusco-stat>
        <monusco-data now="2027-11-24" .value=${invented}><monusco-stat metric="fresh"></monusco-stat></monusco-data>`,
    ),
};
export const Broken: Story = { render: () => within(broken, figure), tags: ["complains"] };
export const NotJson: Story = {
  render: () => html`<monusco-data><script type="application/json">{ "version": 1, </script>${figure}</monusco-data>`,
  tags: ["complains"],
};
export const Unreachable: Story = { render: () => unreachable(figure), tags: ["complains"] };
export const UnreachableWithFallback: Story = { render: () => unreachable(figure, "embedded"), tags: ["complains"] };
