import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import { corrected, dark, invented, narrow, real, rightToLeft, unreachable, waiting, within } from "./datasets.js";

interface Args {
  sections?: string;
  "heading-level"?: number;
  "as-of"?: string;
}

const widget = ({ sections, "heading-level": level, "as-of": asOf }: Args) =>
  html`<monusco-brief sections=${sections ?? nothing} heading-level=${level ?? nothing} as-of=${asOf ?? nothing}></monusco-brief>`;

const sentence = html`<monusco-brief>
  <p>South Kivu was handed over by July 2024; North Kivu and Ituri have been on hold since.</p>
</monusco-brief>`;

const meta: Meta<Args> = {
  title: "Elements/monusco-brief",
  component: "monusco-brief",
  render: (args) => within(real, widget(args)),
};
export default meta;

type Story = StoryObj<Args>;

export const Whole: Story = {};
export const French: Story = { render: (args) => within(real, widget(args), "fr") };
export const SomeSections: Story = { args: { sections: "map lead figures" } };
export const WithoutItsSources: Story = { args: { sections: "lead areas" } };
export const HeadingLevel: Story = { args: { sections: "lead areas", "heading-level": 4 } };
export const Frozen: Story = { args: { "as-of": "2024-06-30" } };
export const FrozenBeforeAll: Story = { args: { "as-of": "1998" } };
export const LittleToTell: Story = { render: () => within(invented, widget({})) };
export const Corrected: Story = { render: () => within(corrected, widget({})) };
export const Empty: Story = { render: () => within(invented, widget({ sections: "map timeline" })) };
export const UnknownSection: Story = { args: { sections: "lead maps" }, tags: ["warns"] };
export const Loading: Story = { render: () => waiting(widget({})) };
export const LoadingWithSentence: Story = { render: () => waiting(sentence) };
export const Failed: Story = { render: () => unreachable(widget({})), tags: ["complains"] };
export const FailedWithSentence: Story = { render: () => unreachable(sentence), tags: ["complains"] };
export const Dark: Story = { render: () => dark(within(real, widget({}))) };
export const Narrow: Story = { render: () => narrow(within(real, widget({}))) };
export const RightToLeft: Story = { render: () => within(real, rightToLeft(widget({}))) };
