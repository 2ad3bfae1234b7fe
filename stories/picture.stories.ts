import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import { dark, invented, narrow, real, rightToLeft, unreachable, waiting, within } from "./datasets.js";

interface Args {
  picture?: string;
  "as-of"?: string;
}

const widget = ({ picture, "as-of": asOf }: Args) =>
  html`<monusco-picture picture=${picture ?? nothing} as-of=${asOf ?? nothing}></monusco-picture>`;

const sentence = html`<monusco-picture><p>Lakes and hills, as in the Kivus.</p></monusco-picture>`;

/** Our own drawing as a file, for want of a photograph whose licence we know. */
const FILE = new URL("./lake.png", import.meta.url).href;

const picture = (id: string, src: string, more: object = {}): object => ({
  id,
  src,
  alt: { en: "A lake between hills.", fr: "Un lac entre des collines." },
  caption: { en: "A picture with a caption.", fr: "Une image avec une légende." },
  credit: "monusco-widgets",
  license: "MIT",
  ...more,
});

const pictured = {
  ...invented,
  id: "pictured",
  pictures: [
    picture("lake", FILE, { sizes: [{ src: FILE, width: 720 }] }),
    picture("bare", FILE, { caption: undefined }),
    picture("gone", "./does-not-exist.jpg"),
  ],
};

const meta: Meta<Args> = {
  title: "Elements/monusco-picture",
  component: "monusco-picture",
  render: (args) => within(real, widget(args)),
};
export default meta;

type Story = StoryObj<Args>;

export const Drawing: Story = {};
export const French: Story = { render: (args) => within(real, widget(args), "fr") };
export const Square: Story = {
  render: () => html`<div style="--monusco-picture-ratio: 1; max-inline-size: 20rem">${within(real, widget({}))}</div>`,
};
export const Picture: Story = { render: () => within(pictured, widget({})) };
export const WithoutCaption: Story = { render: () => within(pictured, widget({ picture: "bare" })) };
export const FileMissing: Story = { render: () => within(pictured, widget({ picture: "gone" })) };
export const UnknownPicture: Story = { args: { picture: "nobody" }, tags: ["warns"] };
export const Loading: Story = { render: () => waiting(widget({})) };
export const LoadingWithSentence: Story = { render: () => waiting(sentence) };
export const Failed: Story = { render: () => unreachable(widget({})), tags: ["complains"] };
export const FailedWithSentence: Story = { render: () => unreachable(sentence), tags: ["complains"] };
export const Dark: Story = { render: () => dark(within(real, widget({}))) };
export const Narrow: Story = { render: () => narrow(within(real, widget({}))) };
export const RightToLeft: Story = { render: () => within(real, rightToLeft(widget({}))) };
