/** What `::part()` can reach, in all stories: what is documented is there, and what is there is documented. */
import "../../src/define.js";
import { expect } from "chai";
import { html, type TemplateResult } from "lit";
import { real, within } from "../../stories/datasets.js";
import { complaintsOf } from "./complaints.js";
import { EVERY_STORY } from "./every-story.js";
import { deepElements } from "./flat-tree.js";
import { mount, openPopovers, settle, unmount, WIDGETS } from "./render.js";

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly { readonly tagName?: string; readonly cssParts?: readonly { readonly name: string }[] }[];
  }[];
}

/** What takes a failure of the page to be there: a clipboard that says no. tests/browser/sources.test.ts makes one. */
const ON_FAILURE = ["monusco-sources by-hand"];

const CORRECTED = {
  ...real,
  pictures: [
    { id: "lake", src: "/stories/lake.png", alt: { en: "A lake." }, caption: { en: "A lake." }, credit: "Us", license: "MIT" },
  ],
  corrections: [
    { pointer: "/mission/summary", was: { en: "Another." }, now: real.mission.summary },
    { pointer: "/resources/0/title", was: { en: "Another." }, now: real.resources[0]!.title },
    { pointer: "/pictures/0/credit", was: "Nobody", now: "Us" },
  ].map((correction) => ({ ...correction, date: "2026-11-20", why: { en: "A slip." } })),
};

const every = (): TemplateResult[] =>
  WIDGETS.split(", ").map((tag) => {
    const element = document.createElement(tag);
    return html`${element}`;
  });

/** What no story is in, since it needs a reader or a server: each leads to parts. */
const SITUATIONS: readonly (readonly [content: TemplateResult, then: (place: HTMLElement) => Promise<unknown>])[] = [
  [
    within(
      CORRECTED,
      html`<monusco-brief></monusco-brief><monusco-resources></monusco-resources><monusco-picture></monusco-picture>`,
    ),
    settle,
  ],
  [within(real, html`<monusco-brief sections="lead"></monusco-brief>`, "fr"), settle],
  [
    // An address that can be asked again, and answers what is no dataset.
    html`<monusco-data src="/tests/pages/record.js">${every()}</monusco-data>`,
    async (place) => {
      const data = place.querySelector("monusco-data")!;
      while (data.state.status !== "failed") await new Promise((resolve) => setTimeout(resolve, 10));
      await settle(place);
    },
  ],
  [
    within(real, html`<monusco-handover-timeline controls></monusco-handover-timeline>`),
    async (place) => {
      place.querySelector("monusco-handover-timeline")!.shadowRoot!.querySelector<HTMLElement>(".keys button")!.click();
      await settle(place);
    },
  ],
];

const partsIn = (root: ParentNode): string[] =>
  [...deepElements(root)].flatMap((element) => {
    const host = (element.getRootNode() as Partial<ShadowRoot>).host;
    return host
      ? (element.getAttribute("part") ?? "").split(" ").flatMap((part) => (part ? [`${host.localName} ${part}`] : []))
      : [];
  });

describe("the parts", () => {
  let documented: readonly string[];
  const found = new Set<string>();

  before(async function () {
    this.timeout(120_000);
    const { modules } = (await (await fetch("/custom-elements.json")).json()) as Manifest;
    documented = modules
      .flatMap(({ declarations = [] }) => declarations)
      .flatMap(({ tagName, cssParts = [] }) => cssParts.map(({ name }) => `${tagName} ${name}`));
    for (const { stories } of EVERY_STORY)
      for (const story of stories)
        await complaintsOf(async () => {
          const place = await mount(story.content());
          openPopovers(place);
          partsIn(place).forEach((part) => found.add(part));
        });
    for (const [content, then] of SITUATIONS)
      await complaintsOf(async () => {
        const place = await mount(content);
        await then(place);
        partsIn(place).forEach((part) => found.add(part));
      });
    unmount();
  });

  it("that are documented are there", () => {
    expect(documented.length).to.be.greaterThan(100);
    expect(documented.filter((part) => !found.has(part) && !ON_FAILURE.includes(part))).to.deep.equal([]);
  });

  it("that are there are documented", () => {
    expect([...found].filter((part) => !documented.includes(part)).sort()).to.deep.equal([]);
  });

  it("let a page style what they name", async () => {
    const place = await mount(html`<style>
        monusco-stat::part(label) {
          text-transform: uppercase;
        }</style
      ><monusco-stat metric="displaced"></monusco-stat>`);
    const label = place.querySelector("monusco-stat")!.shadowRoot!.querySelector('[part="label"]')!;
    expect(getComputedStyle(label).textTransform).to.equal("uppercase");
    unmount();
  });
});
