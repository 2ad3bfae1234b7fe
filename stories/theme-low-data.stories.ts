import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { dark, narrow } from "./datasets.js";
import { page, themed } from "./themes.js";

/** The fonts of the system, ink for nearly everything, no fills, close rows. */
const meta: Meta = {
  title: "Theming/Themes/Low data, plain",
  render: () => themed("low-data", page()),
};
export default meta;

type Story = StoryObj;

export const Page: Story = {};
export const Dark: Story = { render: () => dark(themed("low-data", page())) };
export const Narrow: Story = { render: () => narrow(themed("low-data", page())) };
