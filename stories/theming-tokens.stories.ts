import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { styleMap } from "lit/directives/style-map.js";
import { TOKENS } from "../site/theme-tokens.js";
import { page } from "./themes.js";

type Args = Readonly<Record<string, string | number>>;

const PAIR = /^light-dark\(/;
const isColour = (name: string): boolean => /--monusco-(color|chart|outcome|map|focus-color)/.test(name);
const isNumber = (value: string): boolean => /^[\d.]+$/.test(value);

const GROUPS: readonly (readonly [expression: RegExp, title: string])[] = [
  [/-(font|line-height|measure)/, "Type"],
  [/-(space|rule-width|tab|radius|picture)/, "Room, rules and corners"],
  [/-focus/, "Focus"],
  [/-(chart|outcome|map)/, "Charts, bases and map"],
  [/-color/, "Colour"],
];

/** The control that a custom property asks for. */
function controlOf(name: string, value: string): object {
  if (isColour(name)) return { control: "color" };
  if (isNumber(value) && name !== "--monusco-radius")
    return { control: { type: "number", step: name.endsWith("weight-strong") ? 100 : 0.05, min: 0 } };
  return { control: "text" };
}

/** What was set; what was not is left to the widgets. */
const setIn = (args: Args): Record<string, string> =>
  Object.fromEntries(
    Object.entries(args).flatMap(([name, value]) => (value === "" || value === undefined ? [] : [[name, String(value)]])),
  );

/**
 * Every custom property with a control: change one, and the widgets below change. Left alone, a colour of two is chosen by the ink of the
 * place. To put a theme together and take its CSS, use the theme builder at `/theme.html`.
 */
const meta: Meta<Args> = {
  title: "Theming/Tokens",
  argTypes: Object.fromEntries(
    TOKENS.map(({ name, default: value, description }) => [
      name,
      {
        ...controlOf(name, value),
        name,
        description: PAIR.test(value) ? `${description}; one for light ground, one for dark` : description,
        table: {
          category: GROUPS.find(([expression]) => expression.test(name))?.[1] ?? "More",
          defaultValue: { summary: value },
        },
      },
    ]),
  ),
  render: (args) => html`<div style=${styleMap(setIn(args))}>${page()}</div>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Tokens: Story = {};
export const Denser: Story = { args: { "--monusco-space": 0.7, "--monusco-line-height": 1.3 } };
export const Airier: Story = { args: { "--monusco-space": 1.4, "--monusco-line-height": 1.6 } };
export const OneAccent: Story = {
  args: { "--monusco-color-accent": "#8f1237", "--monusco-chart-1": "#8f1237", "--monusco-tab-width": "100%" },
};
