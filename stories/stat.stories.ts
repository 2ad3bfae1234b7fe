import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import { columns, corrected, dark, invented, narrow, real, rightToLeft, unreachable, waiting, within } from "./datasets.js";

interface Args {
  metric: string;
  series?: string;
  variant?: "card" | "compact" | "inline";
  notation?: "compact" | "standard";
  compare?: string;
  trend?: boolean;
  "as-of"?: string;
}

const stat = ({ metric, series, variant, notation, compare, trend, "as-of": asOf }: Args) =>
  html`<monusco-stat
    metric=${metric}
    series=${series ?? nothing}
    variant=${variant ?? nothing}
    notation=${notation ?? nothing}
    compare=${compare ?? nothing}
    ?trend=${trend}
    as-of=${asOf ?? nothing}
  ></monusco-stat>`;

const sentence = html`<monusco-stat metric="overdue"><p>About 5.28 million people displaced (September 2025, OCHA).</p></monusco-stat>`;

const meta: Meta<Args> = {
  title: "Elements/monusco-stat",
  component: "monusco-stat",
  args: { metric: "displaced" },
  argTypes: {
    metric: { control: "select", options: Object.keys(real.metrics) },
    variant: { control: "inline-radio", options: ["card", "compact", "inline"] },
    notation: { control: "inline-radio", options: ["compact", "standard"] },
    trend: { control: "boolean" },
  },
  render: (args) => within(real, stat(args)),
};
export default meta;

type Story = StoryObj<Args>;

export const Card: Story = {};
export const French: Story = { render: (args) => within(real, stat(args), "fr") };
export const Compact: Story = {
  render: () =>
    within(
      real,
      html`${["displaced", "in-need", "food-insecure", "personnel-ceiling", "budget"].map((metric) => stat({ metric, variant: "compact" }))}`,
    ),
};
export const CompactFrench: Story = {
  render: () =>
    within(real, html`${["displaced", "in-need", "budget"].map((metric) => stat({ metric, variant: "compact" }))}`, "fr"),
};
export const Inline: Story = {
  render: (args) =>
    within(
      real,
      html`<p>At the last count ${stat({ ...args, variant: "inline" })} people were displaced within the country.</p>`,
    ),
};
export const InlineFrench: Story = {
  render: (args) =>
    within(real, html`<p>Au dernier décompte, ${stat({ ...args, variant: "inline" })} de personnes étaient déplacées.</p>`, "fr"),
};
export const EveryDigit: Story = { args: { notation: "standard" } };
export const OtherSeries: Story = { args: { series: "iom" } };
export const Row: Story = {
  render: () =>
    within(
      real,
      columns(html`${["displaced", "in-need", "food-insecure", "personnel-ceiling"].map((metric) => stat({ metric }))}`),
    ),
};

export const Trend: Story = { args: { trend: true } };
export const TrendRow: Story = {
  render: () =>
    within(
      real,
      columns(
        html`${["displaced", "in-need", "food-insecure", "bases-planned"].map((metric) => stat({ metric, trend: true, compare: "previous" }))}`,
      ),
    ),
};
export const TrendCompact: Story = {
  render: () =>
    within(
      real,
      html`${["displaced", "in-need", "food-insecure", "personnel"].map((metric) => stat({ metric, variant: "compact", trend: true, compare: "previous" }))}`,
    ),
};
export const TrendOfProjection: Story = { args: { metric: "food-insecure", trend: true } };
export const TrendFrozen: Story = { args: { trend: true, compare: "previous", "as-of": "2024-12-31" } };
export const TrendDark: Story = {
  render: () => dark(within(real, stat({ metric: "in-need", trend: true, compare: "previous" }))),
};
export const TrendRightToLeft: Story = {
  render: () => within(real, rightToLeft(html`${stat({ metric: "displaced", trend: true, compare: "2025-02" })}`)),
};
export const Compared: Story = { args: { compare: "2023-12", "as-of": "2025-06-30" } };
export const ComparedFrench: Story = {
  render: () => within(real, stat({ metric: "displaced", compare: "previous", "as-of": "2025-06-30" }), "fr"),
};
export const ComparedFew: Story = { args: { metric: "fatalities", series: "monusco", compare: "previous" } };
export const ComparedRough: Story = { args: { metric: "displaced", series: "iom", compare: "previous" } };
export const ComparedLimit: Story = { args: { metric: "personnel-ceiling", compare: "previous" } };
export const NotComparedPress: Story = { args: { metric: "personnel", series: "press", compare: "previous" } };
export const NotCompared: Story = { args: { compare: "previous" } };
export const NotComparedFrench: Story = { render: () => within(real, stat({ metric: "displaced", compare: "previous" }), "fr") };
export const NothingToCompare: Story = { args: { metric: "bases-planned", compare: "previous" } };
export const NoFigureThen: Story = { args: { compare: "2018" } };
export const ComparedInline: Story = {
  render: () =>
    within(
      real,
      html`<p>Then, ${stat({ metric: "displaced", variant: "inline", compare: "2023-12", "as-of": "2025-06-30" })} people were displaced.</p>`,
    ),
};
export const ComparedInlineFrench: Story = {
  render: () =>
    within(
      real,
      html`<p>On comptait alors ${stat({ metric: "displaced", variant: "inline", compare: "2023-12", "as-of": "2025-06-30" })} de personnes.</p>`,
      "fr",
    ),
};
export const WrongComparison: Story = { args: { compare: "last year" }, tags: ["warns"] };
export const Numbered: Story = {
  render: () =>
    within(
      real,
      html`${stat({ metric: "displaced", compare: "2023-12", "as-of": "2025-06-30" })} ${stat({ metric: "in-need", variant: "compact" })}
        <p>Some ${stat({ metric: "food-insecure", variant: "inline" })} people.</p>
        <monusco-sources></monusco-sources>`,
    ),
};

export const Fresh: Story = { render: () => within(invented, stat({ metric: "fresh" })) };
export const Due: Story = { render: () => within(invented, stat({ metric: "due" })) };
export const Overdue: Story = { render: () => within(invented, stat({ metric: "overdue" })) };
export const Projected: Story = { render: () => within(invented, stat({ metric: "projected" })) };
export const Unsure: Story = { render: () => within(invented, stat({ metric: "unsure" })) };
export const Billions: Story = { render: () => within(invented, stat({ metric: "billions" })) };
export const LongLabel: Story = { render: () => narrow(within(invented, stat({ metric: "long" }))) };
export const Corrected: Story = { render: () => within(corrected, stat({ metric: "corrected" })) };
export const CorrectedInline: Story = {
  render: () => within(corrected, html`<p>At the last count ${stat({ metric: "corrected", variant: "inline" })} people.</p>`),
};
export const CorrectedFrench: Story = {
  render: () => within(corrected, stat({ metric: "corrected", variant: "compact" }), "fr"),
};
/** What a page of October said: the first correction was made, the second was not. */
export const FrozenBeforeCorrection: Story = {
  render: () => within(corrected, stat({ metric: "corrected", "as-of": "2026-11-02" })),
};
export const Frozen: Story = { args: { "as-of": "2024-06-30" } };
export const FrozenInline: Story = {
  render: () =>
    within(real, html`<p>Then, ${stat({ metric: "displaced", variant: "inline", "as-of": "2024-06-30" })} people.</p>`),
};
export const Empty: Story = { render: () => within(invented, stat({ metric: "none" })) };
export const EmptyOnThatDay: Story = { args: { "as-of": "2001-01-01" } };
export const EmptyInline: Story = {
  render: () => within(invented, html`<p>Some ${stat({ metric: "none", variant: "inline" })} people.</p>`),
};
export const UnknownMetric: Story = { args: { metric: "displased" }, tags: ["warns"] };
export const UnknownMetricInline: Story = {
  render: () =>
    within(
      real,
      html`<p>Some <monusco-stat metric="displased" variant="inline">5.28 million (September 2025, OCHA)</monusco-stat> people.</p>`,
    ),
  tags: ["warns"],
};
export const MarkupInData: Story = { render: () => within(invented, stat({ metric: "hostile" })) };

export const Loading: Story = { render: () => waiting(stat({ metric: "overdue" })) };
export const LoadingWithSentence: Story = { render: () => waiting(sentence) };
export const LoadingInline: Story = {
  render: () => waiting(html`<p>Some ${stat({ metric: "overdue", variant: "inline" })} people.</p>`),
};
export const Failed: Story = { render: () => unreachable(stat({ metric: "overdue" })), tags: ["complains"] };
export const FailedWithSentence: Story = { render: () => unreachable(sentence), tags: ["complains"] };
export const FailedInline: Story = {
  render: () =>
    unreachable(
      html`<p>Some <monusco-stat metric="displaced" variant="inline">5.28 million (September 2025, OCHA)</monusco-stat> people.</p>`,
    ),
  tags: ["complains"],
};

export const Dark: Story = { render: () => dark(within(real, stat({ metric: "displaced" }))) };
export const DarkCompact: Story = { render: () => dark(within(real, stat({ metric: "in-need", variant: "compact" }))) };
export const Narrow: Story = { render: () => narrow(within(real, stat({ metric: "food-insecure" }))) };
export const NarrowCompact: Story = { render: () => narrow(within(real, stat({ metric: "food-insecure", variant: "compact" }))) };
export const NarrowInlineFrench: Story = {
  render: () =>
    narrow(
      within(
        real,
        html`<p>On comptait ${stat({ metric: "in-need", variant: "inline", "as-of": "2016-12-31" })} de personnes dans le besoin.</p>`,
        "fr",
      ),
    ),
};
/** The ink of many a blog: muted words still have to be read. */
export const GreyInk: Story = {
  render: () =>
    html`<div style="color-scheme: light; background: #fff; color: #555">${within(real, stat({ metric: "displaced" }))}</div>`,
};
export const RightToLeft: Story = {
  render: () =>
    within(real, rightToLeft(html`${stat({ metric: "displaced" })}${stat({ metric: "in-need", variant: "compact" })}`)),
};
export const Themed: Story = {
  render: () =>
    html`<div style="color-scheme: light; background: #fff1e5; color: #16191d; padding: 1rem; --monusco-color-overdue: #7a1fa2; --monusco-font-family-heading: monospace; --monusco-font-size-figure: 2em">
      ${within(real, stat({ metric: "displaced" }))}
    </div>`,
};
