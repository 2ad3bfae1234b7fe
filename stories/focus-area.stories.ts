import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import { columns, corrected, dark, invented, narrow, real, rightToLeft, unreachable, waiting, within } from "./datasets.js";

interface Args {
  area: string;
  "heading-level"?: number;
  "as-of"?: string;
}

const focusArea = ({ area, "heading-level": level, "as-of": asOf }: Args) =>
  html`<monusco-focus-area area=${area} heading-level=${level ?? nothing} as-of=${asOf ?? nothing}></monusco-focus-area>`;

const sentence = html`<monusco-focus-area area="rule-of-law"><p>The mission supports courts that travel to where crimes were committed.</p></monusco-focus-area>`;

const meta: Meta<Args> = {
  title: "Elements/monusco-focus-area",
  component: "monusco-focus-area",
  args: { area: "humanitarian-assistance" },
  argTypes: { area: { control: "select", options: real.focusAreas.map(({ id }) => id) } },
  render: (args) => within(real, focusArea(args)),
};
export default meta;

type Story = StoryObj<Args>;

export const HumanitarianAssistance: Story = {};
export const RuleOfLaw: Story = { args: { area: "rule-of-law" } };
export const CivilianProtection: Story = { args: { area: "civilian-protection" } };
export const Elections: Story = { args: { area: "elections" } };
export const French: Story = { render: (args) => within(real, focusArea(args), "fr") };
export const Side: Story = {
  render: () =>
    within(
      real,
      columns(
        html`${["rule-of-law", "humanitarian-assistance", "civilian-protection"].map((area) => focusArea({ area }))}`,
        "17rem",
      ),
    ),
};
export const HeadingLevel: Story = { args: { "heading-level": 2 } };
export const Corrected: Story = { render: () => within(corrected, focusArea({ area: "corrected" })) };
export const Frozen: Story = { args: { "as-of": "2024-06-30" } };
export const FrozenBeforeAll: Story = { args: { "as-of": "1998" } };
export const Plain: Story = { render: () => within(invented, focusArea({ area: "plain" })) };
export const UnknownArea: Story = { args: { area: "rule-of-lore" }, tags: ["warns"] };
export const Loading: Story = { render: () => waiting(focusArea({ area: "rule-of-law" })) };
export const LoadingWithSentence: Story = { render: () => waiting(sentence) };
export const Failed: Story = { render: () => unreachable(focusArea({ area: "rule-of-law" })), tags: ["complains"] };
export const FailedWithSentence: Story = { render: () => unreachable(sentence), tags: ["complains"] };
export const Dark: Story = { render: () => dark(within(real, focusArea({ area: "rule-of-law" }))) };
export const Narrow: Story = { render: () => narrow(within(real, focusArea({ area: "humanitarian-assistance" }))) };
export const RightToLeft: Story = { render: () => within(real, rightToLeft(focusArea({ area: "humanitarian-assistance" }))) };
