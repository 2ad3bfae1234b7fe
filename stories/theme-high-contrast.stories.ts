import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { dark, narrow } from "./datasets.js";
import { page, themed } from "./themes.js";

/** Black and white, words of 7:1 and more, thick rules, a wide focus ring. */
const meta: Meta = {
  title: "Theming/Themes/High contrast",
  render: () => themed("high-contrast", page()),
};
export default meta;

type Story = StoryObj;

export const Page: Story = {};
export const Dark: Story = { render: () => dark(themed("high-contrast", page())) };
export const Narrow: Story = { render: () => narrow(themed("high-contrast", page())) };
