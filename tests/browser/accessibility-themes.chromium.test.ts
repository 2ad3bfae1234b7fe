/** Axe on the colours of the pages of tokens and themes, each of which brings its own ground. All else is as in the stories of the elements. */
import { expect } from "chai";
import { violationsIn } from "./accessibility.js";
import "./bundle.js";
import { inPage, THEMING_STORIES } from "./every-story.js";
import { mount, settle, unmount } from "./render.js";

describe("tokens and themes", () => {
  afterEach(unmount);
  for (const { title, stories } of THEMING_STORIES) {
    for (const { name, content } of stories) {
      it(`${title}: ${name}`, async () => {
        const place = await mount(inPage({ language: "en", scheme: "light", width: 680 }, content()));
        // The style sheet of a theme is fetched.
        for (let tries = 0; title.includes("Themes/") && !place.querySelector("style") && tries < 200; tries++)
          await settle(place);
        expect(place.querySelector("style") !== null, "the theme is there").to.equal(title.includes("Themes/"));
        expect(await violationsIn(place, { colors: "only" })).to.deep.equal([]);
      });
    }
  }
});
