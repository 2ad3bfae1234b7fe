/** Text that a reader spaces out is neither cut off nor laid over other text, in every story, narrow and wide. */
import { expect } from "chai";
import { html } from "lit";
import "./bundle.js";
import { EVERY_STORY, inPage } from "./every-story.js";
import { unfold } from "./flat-tree.js";
import { languageCame } from "./languages.js";
import { mount, settle, unmount } from "./render.js";
import { brokenText, spaceText } from "./text-spacing.js";

describe("spaced text", function () {
  this.timeout(60_000);
  before(() => languageCame("ar"));
  afterEach(unmount);

  it("that is cut off or lies over other text is found", async () => {
    const place = await mount(html`<p style="overflow: hidden; white-space: nowrap; inline-size: 3em">Words that find no room</p>
      <p style="margin: 0">One line</p>
      <p style="margin: -1em 0 0">Another line</p>`);
    expect(brokenText(place)).to.have.length(2);
  });

  for (const { title, stories } of EVERY_STORY) {
    for (const { name, content } of stories) {
      it(`${title}: ${name}`, async () => {
        for (const [language, width] of [
          ["en", 320],
          ["ar", 1100],
        ] as const) {
          const place = await mount(inPage({ language, scheme: "light", width }, content()));
          spaceText(place);
          unfold(place);
          await settle(place);
          expect(brokenText(place), `${language} ${width}`).to.deep.equal([]);
        }
      });
    }
  }
});
