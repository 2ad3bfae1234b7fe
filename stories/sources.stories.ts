import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import { dark, invented, narrow, real, rightToLeft, unreachable, waiting, within } from "./datasets.js";

interface Args {
  all?: boolean;
  "heading-level"?: number;
  "as-of"?: string;
}

const widget = ({ all, "heading-level": level, "as-of": asOf }: Args) =>
  html`<monusco-sources ?all=${all} heading-level=${level ?? nothing} as-of=${asOf ?? nothing}></monusco-sources>`;

/** Widgets that cite, and the list of what they cite. */
const page = (args: Args) => html`
  <monusco-stat metric="displaced"></monusco-stat>
  <br />
  <monusco-focus-area area="rule-of-law"></monusco-focus-area>
  <br />
  ${widget(args)}
`;

const sentence = html`<monusco-sources><p>The figures of this page are of OCHA and the Security Council.</p></monusco-sources>`;

const meta: Meta<Args> = {
  title: "Elements/monusco-sources",
  component: "monusco-sources",
  render: (args) => within(real, page(args)),
};
export default meta;

type Story = StoryObj<Args>;

export const OfThePage: Story = {};
export const French: Story = { render: (args) => within(real, page(args), "fr") };
export const All: Story = { args: { all: true } };
export const AllFrozen: Story = { args: { all: true, "as-of": "2024-01-31" } };
export const HeadingLevel: Story = { args: { "heading-level": 2 } };
export const Empty: Story = { render: () => within(invented, widget({})) };
export const Loading: Story = { render: () => waiting(widget({})) };
export const LoadingWithSentence: Story = { render: () => waiting(sentence) };
export const Failed: Story = { render: () => unreachable(widget({})), tags: ["complains"] };
export const FailedWithSentence: Story = { render: () => unreachable(sentence), tags: ["complains"] };
export const Dark: Story = { render: () => dark(within(real, page({}))) };
export const Narrow: Story = { render: () => narrow(within(real, page({}))) };
export const RightToLeft: Story = { render: () => within(real, rightToLeft(page({}))) };
