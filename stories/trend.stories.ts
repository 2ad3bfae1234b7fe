import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import { corrected, dark, invented, narrow, real, rightToLeft, unreachable, waiting, within } from "./datasets.js";
import { count, figures, weekly } from "./trend-figures.js";

interface Args {
  metric: string;
  series?: string;
  from?: string;
  to?: string;
  "heading-level"?: number;
  "as-of"?: string;
}

const trend = ({ metric, series, from, to, "heading-level": level, "as-of": asOf }: Args) =>
  html`<monusco-trend
    metric=${metric}
    series=${series ?? nothing}
    from=${from ?? nothing}
    to=${to ?? nothing}
    heading-level=${level ?? nothing}
    as-of=${asOf ?? nothing}
  ></monusco-trend>`;

const sentence = html`<monusco-trend metric="displaced">
  <p>The number of people displaced in DR Congo rose from 1.6 million in 2015 to 7.8 million in February 2025.</p>
</monusco-trend>`;

const meta: Meta<Args> = {
  title: "Elements/monusco-trend",
  component: "monusco-trend",
  args: { metric: "displaced" },
  argTypes: { metric: { control: "select", options: Object.keys(real.metrics) } },
  render: (args) => within(real, trend(args)),
};
export default meta;

type Story = StoryObj<Args>;

const counted = trend({ metric: "counted" });

export const Whole: Story = {};
export const French: Story = { render: (args) => within(real, trend(args), "fr") };
export const OneSeries: Story = { args: { metric: "in-need" } };
export const Projections: Story = { args: { metric: "food-insecure" } };
export const Bounds: Story = { args: { metric: "personnel-ceiling" } };
export const TwoCounts: Story = { args: { metric: "personnel" } };
export const Billions: Story = { args: { metric: "budget" } };
export const BillionsFrench: Story = { render: () => within(real, trend({ metric: "budget" }), "fr") };
export const ThreeSeries: Story = { args: { metric: "fatalities" } };
export const Period: Story = { args: { from: "2020", to: "2024" } };
export const ChosenSeries: Story = { args: { series: "ocha iom" } };
export const HeadingLevel: Story = { args: { "heading-level": 2 } };
export const OneFigure: Story = { args: { metric: "bases-planned" } };
export const OneYearOnly: Story = { render: () => within(figures([count("2024", 420)]), counted) };
export const OnlyProjections: Story = {
  render: () =>
    within(
      figures([
        count("2026-01/2026-06", 4_000_000, { kind: "projected" }),
        count("2026-07/2026-12", 4_600_000, { kind: "projected" }),
      ]),
      counted,
    ),
};
export const Unsure: Story = {
  render: () =>
    within(
      figures([
        count("2025-10", 400),
        count("2026-01", 460, { confidence: "known" }),
        count("2026-04~", 420, { confidence: "unsure" }),
        count("2026-10", 480, { relation: "about" }),
      ]),
      counted,
    ),
};
export const OpenDates: Story = {
  render: () =>
    within(
      figures([
        count("../2019", 380),
        count("2021-03", 420),
        count("2021-09", 460),
        count("2013/2025", 300, { confidence: "unsure" }),
        count("2024/..", 440),
      ]),
      counted,
    ),
};
export const SmallValues: Story = {
  render: () => within(figures([count("2026-03", 0.0001), count("2026-06", 0.0002), count("2026-09", 0.00012)]), counted),
};
export const Negative: Story = {
  render: () => within(figures([count("2026-03", 1200), count("2026-06", -800), count("2026-09", -350)]), counted),
};
export const Equal: Story = {
  render: () => within(figures(["2026-03", "2026-06", "2026-09"].map((date) => count(date, 500))), counted),
};
export const AllZero: Story = { render: () => within(figures(["2026-03", "2026-06"].map((date) => count(date, 0))), counted) };
export const OneDay: Story = {
  render: () =>
    within(
      figures([count("2026-11-24", 500), count("2026-11-24", 540, { published: "2026-11-24" })]),
      trend({ metric: "counted", from: "2026-11-24", to: "2026-11-24" }),
    ),
};
export const FiveHundred: Story = { render: () => within(weekly(500), counted) };
export const AbsurdDates: Story = {
  render: () =>
    within(figures([count("0000", 5), count("2024", 7), count("9999", 6, { kind: "projected" }), count("../1990", 3)]), counted),
};
export const MarkupInData: Story = { render: () => within(invented, trend({ metric: "hostile" })) };
export const Corrected: Story = { render: () => within(corrected, trend({ metric: "corrected" })) };
export const Frozen: Story = { args: { "as-of": "2024-06-30" } };
export const FrozenBeforeAll: Story = { args: { "as-of": "1998" } };
export const Empty: Story = { render: () => within(invented, trend({ metric: "none" })) };
export const EmptyPeriod: Story = { args: { from: "2018-03", to: "2018-06" } };
export const UnknownMetric: Story = { args: { metric: "displased" }, tags: ["warns"] };
export const UnknownSeries: Story = { args: { series: "ocha unhcr" }, tags: ["warns"] };
export const WrongDate: Story = { args: { from: "March 2020" }, tags: ["warns"] };
export const Loading: Story = { render: () => waiting(trend({ metric: "displaced" })) };
export const LoadingWithSentence: Story = { render: () => waiting(sentence) };
export const Failed: Story = { render: () => unreachable(trend({ metric: "displaced" })), tags: ["complains"] };
export const FailedWithSentence: Story = { render: () => unreachable(sentence), tags: ["complains"] };
export const Dark: Story = { render: () => dark(within(real, trend({ metric: "displaced" }))) };
export const Narrow: Story = { render: () => narrow(within(real, trend({ metric: "displaced" }))) };
export const NarrowFrench: Story = { render: () => narrow(within(real, trend({ metric: "food-insecure" }), "fr")) };
export const RightToLeft: Story = { render: () => within(real, rightToLeft(trend({ metric: "displaced" }))) };
