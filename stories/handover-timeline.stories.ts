import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import { corrected, dark, invented, narrow, real, rightToLeft, unreachable, waiting, within } from "./datasets.js";

interface Args {
  phase?: string;
  kind?: string;
  place?: string;
  from?: string;
  to?: string;
  "heading-level"?: number;
  "as-of"?: string;
}

const timeline = ({ phase, kind, place, from, to, "heading-level": level, "as-of": asOf }: Args) =>
  html`<monusco-handover-timeline
    phase=${phase ?? nothing}
    kind=${kind ?? nothing}
    place=${place ?? nothing}
    from=${from ?? nothing}
    to=${to ?? nothing}
    heading-level=${level ?? nothing}
    as-of=${asOf ?? nothing}
  ></monusco-handover-timeline>`;

const sentence = html`<monusco-handover-timeline>
  <p>South Kivu was handed over by July 2024; North Kivu and Ituri have been on hold since.</p>
</monusco-handover-timeline>`;

const meta: Meta<Args> = {
  title: "Elements/monusco-handover-timeline",
  component: "monusco-handover-timeline",
  render: (args) => within(real, timeline(args)),
};
export default meta;

type Story = StoryObj<Args>;

export const Whole: Story = {};
export const French: Story = { render: (args) => within(real, timeline(args), "fr") };
export const HandOversOnly: Story = { args: { kind: "handover" } };
export const OnePhase: Story = { args: { phase: "south-kivu" } };
export const OnePlace: Story = { args: { place: "CD-NK" } };
export const Since2025: Story = { args: { from: "2025" } };
export const Until2023: Story = { args: { to: "2023" } };
export const Corrected: Story = { render: () => within(corrected, timeline({})) };
export const Frozen: Story = { args: { "as-of": "2024-06-30" } };
export const NoMatch: Story = { args: { kind: "election", phase: "ituri" } };
export const UnknownKind: Story = { args: { kind: "handovr" }, tags: ["warns"] };
export const Empty: Story = { render: () => within(invented, timeline({})) };
export const Loading: Story = { render: () => waiting(timeline({})) };
export const LoadingWithSentence: Story = { render: () => waiting(sentence) };
export const Failed: Story = { render: () => unreachable(timeline({})), tags: ["complains"] };
export const FailedWithSentence: Story = { render: () => unreachable(sentence), tags: ["complains"] };
export const Dark: Story = { render: () => dark(within(real, timeline({ from: "2023-09" }))) };
export const Narrow: Story = { render: () => narrow(within(real, timeline({ from: "2023-09" }))) };
export const RightToLeft: Story = { render: () => within(real, rightToLeft(timeline({ from: "2023-09" }))) };
