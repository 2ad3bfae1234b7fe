/** The files of a new element, for new-element.mjs: an element that works, in the shape of those that are there. */

const classFile = ({ name, tag, className }) => `import { html, LitElement, nothing } from "lit";
import { property } from "lit/decorators.js";
import type { Dataset } from "../../data/schema.js";
import { isKnownOn } from "../../data/select.js";
import { DatasetController } from "../../store/dataset-controller.js";
import { VERSION } from "../../version.js";
import { Frame, frozenNote, type Shown } from "../shared/frame.js";
import { SourceList } from "../shared/source-list.js";
import { heading, levelOf, localized } from "../shared/text.js";
import { styles } from "./${name}.styles.js";

/**
 * The mission: its name, and what it is in a few sentences.
 *
 * @tagname ${tag}
 * @summary What the mission is.
 * @slot - The same in a sentence, as published with the article, in a \`<p>\`: shown until there are data and when they cannot be had.
 * @csspart base - The whole.
 * @csspart title - The heading.
 * @csspart summary - What the mission is.
 * @csspart sources - The numbered sources, folded.
 * @csspart reference - A number that leads to a source.
 * @csspart draft - In the sources: that no native speaker has read the translation.
 * @csspart frozen - The note of a widget that \`as-of\` freezes.
 * @csspart notice - What went wrong.
 * @csspart retry - The button that asks for the data again.
 * @cssstate loading - There are no data yet.
 * @cssstate ready - The mission is shown.
 * @cssstate empty - Nothing was known on that day.
 * @cssstate failed - The data could not be had.
 * @cssstate settled - It ends below what is seen: room that the page keeps for it can be taken back.
 */
export class ${className} extends LitElement {
  static readonly version: string = VERSION;
  static override readonly styles = styles;

  readonly #data = new DatasetController(this);
  readonly #frame = new Frame(this, this.#data);

  /** Level of the heading, 2 to 6, so that it fits the page's outline. */
  @property({ type: Number, attribute: "heading-level" }) headingLevel = 3;

  /** Freezes the widget to what was known on a day: \`2024-06-30\`, EDTF. */
  @property({ attribute: "as-of" }) asOf?: string;

  protected override render(): unknown {
    return this.#frame.render((dataset) => this.#show(dataset));
  }

  #show(dataset: Dataset): Shown {
    const { mission } = dataset;
    const { asOf } = this.#data;
    const isKnown = asOf === undefined || isKnownOn(mission, dataset, asOf);
    const sources = new SourceList(this.#data, dataset);
    const summary = html\`<p class="summary" part="summary">\${localized(this.#data, mission.summary)}\${sources.cite(mission.sources)}</p>\`;
    const content = html\`<section>
      <div class="head">\${heading(levelOf(this.headingLevel), localized(this.#data, mission.name))}</div>
      \${isKnown ? summary : nothing} \${frozenNote(this.#data, !isKnown, ["/mission"])}
      <div class="foot">\${sources.render()}</div>
    </section>\`;
    return { content, state: isKnown ? "ready" : "empty" };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "${tag}": ${className};
  }
}
`;

const stylesFile = () => `import { css } from "lit";
import { headAndFoot, shared } from "../../styles/shared.js";
import { sourceListStyles } from "../shared/source-list.styles.js";

export const styles = [
  ...shared,
  headAndFoot,
  sourceListStyles,
  css\`
    .summary {
      font-size: var(--_size-body);
      max-inline-size: var(--_measure);
      text-wrap: pretty;
    }
  \`,
];
`;

const defineFile = ({ name, tag, className }) => `import { defineElement } from "../../define-element.js";
import { ${className} } from "./${name}.js";

defineElement("${tag}", ${className});

// The class comes along: without it TypeScript would not know the tag.
export { ${className} };
`;

const storyFile = ({ tag }) => `import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import { dark, narrow, real, rightToLeft, unreachable, waiting, within } from "./datasets.js";

interface Args {
  "heading-level"?: number;
  "as-of"?: string;
}

const widget = ({ "heading-level": level, "as-of": asOf }: Args) =>
  html\`<${tag} heading-level=\${level ?? nothing} as-of=\${asOf ?? nothing}></${tag}>\`;

const sentence = html\`<${tag}><p>MONUSCO is the United Nations peacekeeping mission in DR Congo.</p></${tag}>\`;

const meta: Meta<Args> = {
  title: "Elements/${tag}",
  component: "${tag}",
  render: (args) => within(real, widget(args)),
};
export default meta;

type Story = StoryObj<Args>;

export const Whole: Story = {};
export const French: Story = { render: (args) => within(real, widget(args), "fr") };
export const HeadingLevel: Story = { args: { "heading-level": 2 } };
export const Frozen: Story = { args: { "as-of": "2024-06-30" } };
export const FrozenBeforeAll: Story = { args: { "as-of": "1998" } };
export const Loading: Story = { render: () => waiting(widget({})) };
export const LoadingWithSentence: Story = { render: () => waiting(sentence) };
export const Failed: Story = { render: () => unreachable(widget({})), tags: ["complains"] };
export const FailedWithSentence: Story = { render: () => unreachable(sentence), tags: ["complains"] };
export const Dark: Story = { render: () => dark(within(real, widget({}))) };
export const Narrow: Story = { render: () => narrow(within(real, widget({}))) };
export const RightToLeft: Story = { render: () => within(real, rightToLeft(widget({}))) };
`;

const testFile = ({ tag }) => `import { expect } from "chai";
import { html } from "lit";
import "../../src/define.js";
import { real, within } from "../../stories/datasets.js";
import { inside, mount, shownText, unmount } from "./render.js";

const element = (place: ParentNode): HTMLElement => place.querySelector("${tag}")!;

describe("${tag}", () => {
  afterEach(unmount);

  it("shows the dataset's words, each source once, numbered in the order of reading", async () => {
    const place = await mount(within(real, html\`<${tag}></${tag}>\`));
    expect(shownText(element(place))).to.contain(real.mission.name.en);
    const root = element(place).shadowRoot!;
    const numbers = [...root.querySelectorAll(".reference [aria-hidden]")].map(({ textContent }) => Number(textContent));
    expect(numbers).to.deep.equal(real.mission.sources.map((_, index) => index + 1));
    expect(root.querySelectorAll(".sources li")).to.have.length(numbers.length);
  });

  it("speaks French", async () => {
    const place = await mount(within(real, html\`<${tag}></${tag}>\`, "fr"));
    expect(inside(element(place), "h3").textContent).to.contain(real.mission.name.fr);
  });

  it("gives its heading the level asked for", async () => {
    const place = await mount(within(real, html\`<${tag} heading-level="2"></${tag}>\`));
    expect(inside(element(place), "h2").textContent).to.contain(real.mission.name.en);
  });

  it("is frozen to what was known on a day", async () => {
    const frozen = async (asOf: string): Promise<string> =>
      shownText(element(await mount(within(real, html\`<${tag} as-of=\${asOf}></${tag}>\`))));
    expect(await frozen("2024-06-30")).to.contain(real.mission.summary.en).and.to.contain("Shown as known on 30 June 2024.");
    expect(await frozen("1998")).to.contain("Newer figures exist.").and.not.to.contain(real.mission.summary.en);
  });
});
`;

const pageFile = ({ name, tag }) => `import { Canvas, Meta } from "@storybook/addon-docs/blocks";
import { Accessibility, Api, ElementTitle, EmbedCode, EveryState, Fields, Styling } from "../.storybook/blocks/index.js";
import * as stories from "./${name}.stories";

<Meta of={stories} />

<ElementTitle tag="${tag}" />

## What it is for

The mission: its name, and what it is in a few sentences.

## When not to use it

- For the whole page: take [\`<monusco-brief>\`](?path=/docs/elements-monusco-brief--docs).

## On a page

<Canvas of={stories.Whole} sourceState="none" />

## The code

<EmbedCode element="${name}" />

## Reference

<Api tag="${tag}" />

## Accessibility

<Accessibility tag="${tag}" />

## Theming

<Styling tag="${tag}" />

## Data

<Fields of={["mission.name", "mission.summary", "mission.sources"]} />

## Every state

<EveryState of={stories} />
`;

/** The new files of an element, by path. */
export const filesOf = (names) =>
  new Map([
    [`src/components/${names.name}/${names.name}.ts`, classFile(names)],
    [`src/components/${names.name}/${names.name}.styles.ts`, stylesFile(names)],
    [`src/components/${names.name}/define.ts`, defineFile(names)],
    [`stories/${names.name}.stories.ts`, storyFile(names)],
    [`stories/${names.name}.mdx`, pageFile(names)],
    [`tests/browser/${names.name}.test.ts`, testFile(names)],
  ]);
