/** No story scrolls sideways in a column of 320 px, which is a window of 1280 px at 400 %. WebKit's window is wider: a column everywhere. */
import { expect } from "chai";
import { html } from "lit";
import "./bundle.js";
import { EVERY_STORY, inPage } from "./every-story.js";
import { unfold } from "./flat-tree.js";
import { languageCame } from "./languages.js";
import { tooWide } from "./reflow.js";
import { mount, settle, unmount } from "./render.js";

describe("in 320 px", () => {
  before(() => languageCame("ar"));
  afterEach(unmount);

  const columnOf = (place: HTMLElement): Element => place.querySelector(".page")!;

  it("what is too wide, or scrolls without a name, is found", async () => {
    const scroller = html`<div style="overflow: auto"><table style="inline-size: 400px"><tr><td>Wide</td></tr></table></div>`;
    const wide = html`<p style="inline-size: 400px">Wide</p>`;
    const place = await mount(inPage({ language: "en", scheme: "light", width: 320 }, html`${scroller}${wide}`));
    expect(tooWide(columnOf(place))).to.have.length(2);
  });

  for (const { title, stories } of EVERY_STORY) {
    for (const { name, content } of stories) {
      it(`${title}: ${name}`, async () => {
        for (const language of ["en", "ar"]) {
          const place = await mount(inPage({ language, scheme: "light", width: 320 }, content()));
          unfold(place);
          await settle(place);
          expect(tooWide(columnOf(place)), language).to.deep.equal([]);
        }
      });
    }
  }
});
