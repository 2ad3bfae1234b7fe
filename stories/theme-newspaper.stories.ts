import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { dark, narrow } from "./datasets.js";
import { page, themed } from "./themes.js";

/** Salmon or white paper, serif heads, a full heavy rule over each widget, claret for links. */
const meta: Meta = {
  title: "Theming/Themes/Newspaper",
  render: () => themed("newspaper", page()),
};
export default meta;

type Story = StoryObj;

export const Page: Story = {};
export const Dark: Story = { render: () => dark(themed("newspaper", page())) };
export const Narrow: Story = { render: () => narrow(themed("newspaper", page())) };
