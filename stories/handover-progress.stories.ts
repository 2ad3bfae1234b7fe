import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import { columns, dark, invented, narrow, real, rightToLeft, unreachable, waiting, within } from "./datasets.js";
import { about, correctedSite, manySites, elsewhere, everyOutcome, impossible, surplus } from "./sites.js";

interface Args {
  variant?: "full" | "compact";
  "heading-level"?: number;
  "as-of"?: string;
}

const progress = ({ variant, "heading-level": level, "as-of": asOf }: Args) =>
  html`<monusco-handover-progress
    variant=${variant ?? nothing}
    heading-level=${level ?? nothing}
    as-of=${asOf ?? nothing}
  ></monusco-handover-progress>`;

const sentence = html`<monusco-handover-progress>
  <p>Fourteen bases were announced in South Kivu; ten of them can be named (November 2026).</p>
</monusco-handover-progress>`;

const meta: Meta<Args> = {
  title: "Elements/monusco-handover-progress",
  component: "monusco-handover-progress",
  render: (args) => within(real, progress(args)),
};
export default meta;

type Story = StoryObj<Args>;

export const Whole: Story = {};
export const Compact: Story = { args: { variant: "compact" } };
export const CompactInColumns: Story = {
  render: () => columns(html`${[1, 2, 3].map(() => within(real, progress({ variant: "compact" })))}`, "17rem"),
};
export const French: Story = { render: (args) => within(real, progress(args), "fr") };
export const CompactFrench: Story = { render: () => within(real, progress({ variant: "compact" }), "fr") };
export const Frozen: Story = { args: { "as-of": "2024-05-02" } };
export const FrozenCompact: Story = { args: { "as-of": "2024-05-02", variant: "compact" } };
export const FrozenEarly: Story = { args: { "as-of": "2024-03-15" } };
export const FrozenUncertain: Story = { args: { "as-of": "2024-06-26" } };
export const FrozenBeforeAll: Story = { args: { "as-of": "1998" } };
export const Corrected: Story = { render: () => within(correctedSite, progress({})) };
export const EveryOutcome: Story = { render: () => within(everyOutcome, progress({})) };
export const MoreThanPlanned: Story = { render: () => within(surplus, progress({})) };
export const AboutSoMany: Story = { render: () => within(about, progress({})) };
export const WithoutPlan: Story = { render: () => within(elsewhere, progress({})) };
export const ImpossiblePlan: Story = { render: () => within(impossible, progress({})) };
export const ManySites: Story = { render: () => within(manySites(240), progress({ variant: "compact" })) };
export const Empty: Story = { render: () => within(invented, progress({})) };
export const Loading: Story = { render: () => waiting(progress({})) };
export const LoadingWithSentence: Story = { render: () => waiting(sentence) };
export const Failed: Story = { render: () => unreachable(progress({})), tags: ["complains"] };
export const FailedWithSentence: Story = { render: () => unreachable(sentence), tags: ["complains"] };
export const LargeType: Story = {
  render: () => html`<div style="font-size: 1.375rem">${within(real, progress({}))}</div>`,
};
export const Dark: Story = { render: () => dark(within(real, progress({}))) };
export const Narrow: Story = { render: () => narrow(within(real, html`${progress({})}${progress({ variant: "compact" })}`)) };
export const RightToLeft: Story = { render: () => within(real, rightToLeft(progress({}))) };
