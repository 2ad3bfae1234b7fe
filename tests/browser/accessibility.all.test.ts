/** One page of the whole matrix: every story in one language, one scheme and one width. `npm run test:all` runs it page by page. */
import { executeServerCommand } from "@web/test-runner-commands";
import { expect } from "chai";
import { violationsIn } from "./accessibility.js";
import "./bundle.js";
import { EVERY_STORY, inPage, type Page } from "./every-story.js";
import { unfold } from "./flat-tree.js";
import { languageCame } from "./languages.js";
import { outOfOrder } from "./reading-order.js";
import { tooWide } from "./reflow.js";
import { mount, settle, unmount } from "./render.js";
import { smallInPopovers, smallTargets } from "./targets.js";
import { brokenText, spaceText } from "./text-spacing.js";

const page = await executeServerCommand<Page, undefined>("matrix-page");

describe(`${page.language}, ${page.scheme}, ${page.width} px`, () => {
  before(() => languageCame(page.language));
  afterEach(unmount);
  for (const { title, stories } of EVERY_STORY) {
    for (const { name, content } of stories) {
      it(`${title}: ${name}`, async () => {
        const place = await mount(inPage(page, content()));
        const violations = await violationsIn(place);
        unfold(place);
        await settle(place);
        const column = place.querySelector(".page")!;
        const found = {
          violations,
          targets: [...smallTargets(place), ...smallInPopovers(place)],
          reflow: tooWide(column),
          order: outOfOrder(place),
        };
        spaceText(place);
        expect({ ...found, spacing: brokenText(place) }).to.deep.equal({
          violations: [],
          targets: [],
          reflow: [],
          order: [],
          spacing: [],
        });
      });
    }
  }
});
