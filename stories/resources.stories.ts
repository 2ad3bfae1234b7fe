import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import { dark, invented, narrow, real, rightToLeft, unreachable, waiting, within } from "./datasets.js";

interface Args {
  kind?: string;
  featured?: boolean;
  "heading-level"?: number;
  "as-of"?: string;
}

const widget = ({ kind, featured, "heading-level": level, "as-of": asOf }: Args) =>
  html`<monusco-resources
    kind=${kind ?? nothing}
    ?featured=${featured}
    heading-level=${level ?? nothing}
    as-of=${asOf ?? nothing}
  ></monusco-resources>`;

const sentence = html`<monusco-resources>
  <p>The mandate in force is resolution 2808 (2025) of the Security Council, of 19 December 2025.</p>
</monusco-resources>`;

/** One of each sort of file, among them one that lies beside the dataset. */
const files = {
  ...invented,
  id: "files",
  resources: [
    ["a-report", "report", "application/pdf", 1_482_113, ["fr"]],
    ["a-table", "data", "text/csv", 12_040, ["en"]],
    ["a-book", "data", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 812, ["en", "sw"]],
    ["a-page", "page", undefined, undefined, ["xx"]],
  ].map(([id, kind, mediaType, size, language]) => ({
    id,
    kind,
    title: { en: `Of the kind ${String(kind)}: a title that goes on for as long as titles of reports do` },
    url: `https://example.org/${String(id)}`,
    mediaType,
    size,
    language,
    publisher: "An agency",
  })),
};

const meta: Meta<Args> = {
  title: "Elements/monusco-resources",
  component: "monusco-resources",
  argTypes: { kind: { control: "select", options: ["resolution", "report", "page", "data"] } },
  render: (args) => within(real, widget(args)),
};
export default meta;

type Story = StoryObj<Args>;

export const Whole: Story = {};
export const LearnMore: Story = { args: { featured: true } };
export const ResolutionsOnly: Story = { args: { kind: "resolution" } };
export const ReportsAndData: Story = { args: { kind: "report data" } };
export const French: Story = { render: (args) => within(real, widget(args), "fr") };
export const Files: Story = { render: () => within(files, widget({})) };
export const HeadingLevel: Story = { args: { "heading-level": 2 } };
export const Frozen: Story = { args: { "as-of": "2024-06-30" } };
export const Empty: Story = { render: () => within(invented, widget({})) };
export const UnknownKind: Story = { args: { kind: "leaflet" }, tags: ["warns"] };
export const Loading: Story = { render: () => waiting(widget({})) };
export const LoadingWithSentence: Story = { render: () => waiting(sentence) };
export const Failed: Story = { render: () => unreachable(widget({})), tags: ["complains"] };
export const FailedWithSentence: Story = { render: () => unreachable(sentence), tags: ["complains"] };
export const Dark: Story = { render: () => dark(within(real, widget({ featured: true }))) };
export const Narrow: Story = { render: () => narrow(within(real, widget({}))) };
export const RightToLeft: Story = { render: () => within(real, rightToLeft(widget({ featured: true }))) };
