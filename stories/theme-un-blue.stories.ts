import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { dark, narrow } from "./datasets.js";
import { page, themed } from "./themes.js";

/** Relatives of #009edb: the blue itself is too light for words on white. */
const meta: Meta = {
  title: "Theming/Themes/UN blue",
  render: () => themed("un-blue", page()),
};
export default meta;

type Story = StoryObj;

export const Page: Story = {};
export const Dark: Story = { render: () => dark(themed("un-blue", page())) };
export const Narrow: Story = { render: () => narrow(themed("un-blue", page())) };
