import { expect } from "chai";
import { inPage, partOf, type Part } from "./every-story.js";
import { unfold } from "./flat-tree.js";
import { languageCame } from "./languages.js";
import { outOfOrder } from "./reading-order.js";
import { mount, settle, unmount } from "./render.js";
import { smallInPopovers, smallTargets } from "./targets.js";
import { brokenText, spaceText } from "./text-spacing.js";

const PAGES = [
  { language: "en", scheme: "light", width: 1100 },
  { language: "ar", scheme: "light", width: 320 },
] as const;

/**
 * Targets of at least 24 by 24 pixels, words in the order in which they are read, and room for text that a reader spaces out, in a part of the
 * stories: by turns wide in English and narrow in Arabic; in `npm run test:all` in each language and width. The elements must be registered.
 */
export function describeLayout(part: Part): void {
  describe("the layout of stories", () => {
    before(() => languageCame("ar"));
    afterEach(unmount);
    let turn = 0;
    for (const { title, stories } of partOf(part)) {
      for (const { name, content } of stories) {
        const page = PAGES[turn++ % PAGES.length]!;
        it(`${title}: ${name}, ${page.language}, ${page.width} px`, async () => {
          const place = await mount(inPage(page, content()));
          unfold(place);
          await settle(place);
          const targets = [...smallTargets(place), ...smallInPopovers(place)];
          const order = outOfOrder(place);
          spaceText(place);
          expect({ targets, order, spacing: brokenText(place) }).to.deep.equal({ targets: [], order: [], spacing: [] });
        });
      }
    }
  });
}
