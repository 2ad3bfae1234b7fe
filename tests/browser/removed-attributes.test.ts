import { expect } from "chai";
import { html, render, type TemplateResult } from "lit";
import "../../src/define.js";
import { real, within } from "../../stories/datasets.js";
import { complaintsOf } from "./complaints.js";
import { mount, settle, shownText, unmount, WIDGETS } from "./render.js";

/** What an element shows, and the widgets that it is made of. */
const deepText = (element: Element): string =>
  [element, ...element.shadowRoot!.querySelectorAll(WIDGETS)].map(shownText).join("\n");

/** Widgets of the family with an attribute and a value that changes what they show. Trend, stat, timeline, progress and map are tested by themselves. */
const CASES: readonly (readonly [tag: string, attribute: string, value: string, widget: TemplateResult])[] = [
  ["monusco-focus-area", "as-of", "2012", html`<monusco-focus-area area="elections"></monusco-focus-area>`],
  ["monusco-focus-area", "heading-level", "5", html`<monusco-focus-area area="elections"></monusco-focus-area>`],
  ["monusco-resources", "kind", "data", html`<monusco-resources></monusco-resources>`],
  ["monusco-resources", "as-of", "2012", html`<monusco-resources></monusco-resources>`],
  ["monusco-resources", "heading-level", "5", html`<monusco-resources></monusco-resources>`],
  ["monusco-picture", "picture", "nobody", html`<monusco-picture></monusco-picture>`],
  ["monusco-sources", "heading-level", "5", html`<monusco-sources></monusco-sources>`],
  ["monusco-brief", "sections", "lead", html`<monusco-brief></monusco-brief>`],
  ["monusco-brief", "as-of", "2012", html`<monusco-brief></monusco-brief>`],
  ["monusco-brief", "heading-level", "5", html`<monusco-brief></monusco-brief>`],
];

describe("an attribute that is removed", () => {
  afterEach(unmount);

  for (const [tag, attribute, value, widget] of CASES) {
    it(`leaves <${tag}> as if ${attribute} had never been set`, async () => {
      const place = await mount(within(real, widget));
      const element = place.querySelector(tag)!;
      const look = (): string =>
        `${element.shadowRoot!.querySelector("h2,h3,h4,h5,h6")?.localName} ${element.shadowRoot!.querySelectorAll("*").length} ${shownText(element)}`;
      const before = look();
      await complaintsOf(async () => {
        element.setAttribute(attribute, value);
        await settle(place);
        expect(look()).not.to.equal(before);
        element.removeAttribute(attribute);
        await settle(place);
      });
      expect(look()).to.equal(before);
    });
  }

  for (const [tag, attribute, value, widget] of CASES) {
    it(`or set later is as if <${tag}> had had ${attribute} from the start, with all that it is made of`, async () => {
      await complaintsOf(async () => {
        const later = await mount(within(real, widget));
        later.querySelector(tag)!.setAttribute(attribute, value);
        await settle(later);
        const shownLater = deepText(later.querySelector(tag)!);
        const place = document.createElement("div");
        render(within(real, widget), place);
        place.querySelector(tag)!.setAttribute(attribute, value);
        later.replaceChildren(place);
        await settle(place);
        expect(deepText(place.querySelector(tag)!)).to.equal(shownLater);
      });
    });
  }

  it("says that no area is named, and no word of null", async () => {
    await complaintsOf(async () => {
      const place = await mount(within(real, html`<monusco-focus-area area="elections"></monusco-focus-area>`));
      const element = place.querySelector("monusco-focus-area")!;
      element.removeAttribute("area");
      await settle(place);
      expect(shownText(element)).not.to.contain("null");
    });
  });
});
