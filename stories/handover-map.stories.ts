import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import { dark, invented, narrow, real, rightToLeft, unreachable, waiting, within } from "./datasets.js";
import { correctedSite, manySites, elsewhere, everyOutcome, onePlace, outsideAll } from "./sites.js";

interface Args {
  "heading-level"?: number;
  "as-of"?: string;
}

const map = ({ "heading-level": level, "as-of": asOf }: Args) =>
  html`<monusco-handover-map heading-level=${level ?? nothing} as-of=${asOf ?? nothing}></monusco-handover-map>`;

const sentence = html`<monusco-handover-map>
  <p>The mission gave up its bases in South Kivu between February and July 2024.</p>
</monusco-handover-map>`;

const meta: Meta<Args> = {
  title: "Elements/monusco-handover-map",
  component: "monusco-handover-map",
  render: (args) => within(real, map(args)),
};
export default meta;

type Story = StoryObj<Args>;

export const Whole: Story = {};
export const French: Story = { render: (args) => within(real, map(args), "fr") };
export const Frozen: Story = { args: { "as-of": "2024-05-02" } };
export const FrozenEarly: Story = { args: { "as-of": "2024-03-15" } };
export const FrozenBeforeAll: Story = { args: { "as-of": "1998" } };
export const Corrected: Story = { render: () => within(correctedSite, map({})) };
export const EveryOutcome: Story = { render: () => within(everyOutcome, map({})) };
export const AnotherCountry: Story = { render: () => within(elsewhere, map({})) };
export const NoneOnTheMap: Story = { render: () => within(outsideAll, map({})) };
export const OnePlace: Story = { render: () => within(onePlace, map({})) };
export const SixtySites: Story = { render: () => within(manySites(60), map({})) };
export const ManySites: Story = { render: () => within(manySites(240), map({})) };
export const Empty: Story = { render: () => within(invented, map({})) };
export const Loading: Story = { render: () => waiting(map({})) };
export const LoadingWithSentence: Story = { render: () => waiting(sentence) };
export const Failed: Story = { render: () => unreachable(map({})), tags: ["complains"] };
export const FailedWithSentence: Story = { render: () => unreachable(sentence), tags: ["complains"] };
export const Dark: Story = { render: () => dark(within(real, map({}))) };
export const Narrow: Story = { render: () => narrow(within(real, map({}))) };
export const RightToLeft: Story = { render: () => within(real, rightToLeft(map({}))) };
