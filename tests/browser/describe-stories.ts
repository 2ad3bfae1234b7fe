import { expect } from "chai";
import { violationsIn } from "./accessibility.js";
import { complaintsOf } from "./complaints.js";
import { inPage, partOf, type Page, type Part } from "./every-story.js";
import { languageCame } from "./languages.js";
import { mount, openPopovers, settle, unmount, WIDGETS } from "./render.js";

/** Every story renders, throws nothing into the page and keeps the console quiet. The elements must be registered. */
export function describeStories({ part = [1, 1] as Part } = {}): void {
  for (const { title, stories } of partOf(part)) {
    describe(title, () => {
      afterEach(unmount);
      for (const { name, tags, content } of stories) {
        it(name, async () => {
          let place: HTMLElement | undefined;
          const complaints = await complaintsOf(async () => {
            place = await mount(content());
            openPopovers(place);
            await settle(place);
          });
          const widgets = place!.querySelectorAll(WIDGETS);
          expect(widgets.length).to.be.greaterThan(0);
          for (const widget of widgets) {
            expect(widget.shadowRoot?.querySelector(".root") instanceof Element, widget.localName).to.equal(true);
          }
          expect(complaints.thrown).to.deep.equal([]);
          expect(complaints.errors, "errors").to.have.length(tags.includes("complains") ? 1 : 0);
          expect(complaints.warnings, "warnings").to.have.length(tags.includes("warns") ? 1 : 0);
        });
      }
    });
  }
}

/** Where a page can differ from those that were judged already: on a dark one in its colours alone, in Arabic in all but them. */
const aspectsOf = ({ language, scheme }: Page): readonly ("only" | "not")[] =>
  scheme === "dark" ? ["only"] : language === "en" ? ["not", "only"] : ["not"];

/** A brief is made of other elements, whose own stories show all colours: one brief is enough, as axe takes seconds for its colours. */
const COMPOSED = "Elements/monusco-brief";

/** Axe finds nothing in any story, in a page of a language, a scheme and a width. The elements must be registered. */
export function describeAccessibility(page: Page, part: Part = [1, 1]): void {
  describe(`${page.language}, ${page.scheme}, ${page.width} px`, () => {
    before(() => languageCame(page.language));
    afterEach(unmount);
    for (const { title, stories } of partOf(part)) {
      for (const [index, { name, content }] of stories.entries()) {
        const aspects = aspectsOf(page).filter((aspect) => aspect === "not" || title !== COMPOSED || index === 0);
        if (aspects.length === 0) continue;
        it(`${title}: ${name}`, async () => {
          const place = await mount(inPage(page, content()));
          for (const colors of aspects) expect(await violationsIn(place, { colors })).to.deep.equal([]);
        });
      }
    }
  });
}
