import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { dark, narrow } from "./datasets.js";
import { page, themed } from "./themes.js";

/** Ivory on warm black, gold for links, large serif figures, hairlines. What has its class is dark whatever the page is. */
const meta: Meta = {
  title: "Theming/Themes/Broadsheet dark",
  render: () => themed("broadsheet-dark", page()),
};
export default meta;

type Story = StoryObj;

export const Page: Story = {};
export const Dark: Story = { render: () => dark(themed("broadsheet-dark", page())) };
export const Narrow: Story = { render: () => narrow(themed("broadsheet-dark", page())) };
