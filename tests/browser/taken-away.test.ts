/** What frameworks write where a value is taken away again: undefined, null or an empty text. A widget is then as if it had never been. */
import { expect } from "chai";
import { html } from "lit";
import "../../src/define.js";
import { real, within } from "../../stories/datasets.js";
import { complaintsOf, type Complaints } from "./complaints.js";
import { mount, settle, shownText, unmount } from "./render.js";

const whole = html`<monusco-stat metric="displaced" notation="standard" variant="compact" compare="previous"></monusco-stat>
  <monusco-handover-timeline controls="kind" hash="kept" layout="horizontal" kind="handover"></monusco-handover-timeline>
  <monusco-brief sections="lead" heading-level="4"></monusco-brief>`;

const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  "monusco-stat": ["notation", "variant", "compare"],
  "monusco-handover-timeline": ["controls", "hash", "layout", "kind"],
  "monusco-brief": ["headingLevel"],
};

const IDS = { "monusco-stat": "metric", "monusco-trend": "metric", "monusco-focus-area": "area" } as const;

describe("what a framework takes away", () => {
  afterEach(unmount);

  let place: HTMLElement;
  const shown = (tag: string): string => shownText(place.querySelector(tag)!);
  const take = (tag: string, properties: readonly string[], value: unknown): void =>
    void Object.assign(place.querySelector(tag)!, Object.fromEntries(properties.map((name) => [name, value])));

  for (const nothing of [undefined, null, ""]) {
    const said = JSON.stringify(nothing) ?? "undefined";

    it(`is as if it had never been: ${said}`, async () => {
      place = await mount(
        within(
          real,
          html`<monusco-stat metric="displaced"></monusco-stat><monusco-handover-timeline></monusco-handover-timeline
            ><monusco-brief sections="lead"></monusco-brief>`,
        ),
      );
      const bare = Object.fromEntries(Object.keys(PROPERTIES).map((tag) => [tag, shown(tag)]));
      const levels = (): unknown => [...place.querySelector("monusco-brief")!.shadowRoot!.querySelectorAll("h1,h2,h3,h4,h5")].map(({ localName }) => localName); // prettier-ignore
      const before = levels();
      unmount();
      const complaints: Complaints = await complaintsOf(async () => {
        place = await mount(within(real, whole));
        for (const [tag, properties] of Object.entries(PROPERTIES)) {
          expect(shown(tag) === bare[tag] && tag !== "monusco-brief", tag).to.equal(false);
          take(tag, properties, nothing);
        }
        await settle(place);
      });
      for (const tag of Object.keys(PROPERTIES)) expect(shown(tag), tag).to.equal(bare[tag]);
      expect(levels()).to.deep.equal(before);
      expect(complaints).to.deep.include({ errors: [], warnings: [] });
    });

    it(`is not called by its name in JavaScript: ${said}`, async () => {
      place = await mount(
        within(
          real,
          html`<monusco-stat metric="displaced"></monusco-stat><monusco-trend metric="displaced"></monusco-trend>
            <monusco-focus-area area="elections"></monusco-focus-area>`,
        ),
      );
      await complaintsOf(async () => {
        for (const [tag, name] of Object.entries(IDS)) take(tag, [name], nothing);
        await settle(place);
      });
      for (const tag of Object.keys(IDS)) {
        expect(shown(tag), tag).to.include("“”");
        expect(shown(tag), tag).to.not.match(/undefined|null/);
      }
    });
  }
});
