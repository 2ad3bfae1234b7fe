/** Targets of at least 24 by 24 pixels in every story, with all that can be unfolded or opened. */
import { expect } from "chai";
import { html } from "lit";
import "./bundle.js";
import { EVERY_STORY, inPage } from "./every-story.js";
import { deepElements, unfold } from "./flat-tree.js";
import { languageCame } from "./languages.js";
import { mount, settle, unmount } from "./render.js";
import { smallTargets } from "./targets.js";

/** What lies in popovers, one after the other. */
function smallInPopovers(place: HTMLElement): readonly string[] {
  const popovers = [...deepElements(place)].filter((one): one is HTMLElement => one.hasAttribute("popover"));
  const found: string[] = [];
  // Those of one widget look alike: the first and the last stand for what a long page repeats.
  for (const popover of popovers.length > 4 ? [popovers[0]!, popovers.at(-1)!] : popovers) {
    popover.showPopover();
    found.push(...smallTargets(popover));
    popover.hidePopover();
  }
  return found;
}

describe("targets", function () {
  this.timeout(60_000);
  before(() => languageCame("ar"));
  afterEach(unmount);

  it("that are small and close to each other are found", async () => {
    const small = html`<button style="display: block; inline-size: 20px; block-size: 20px; padding: 0">A</button>`;
    expect(smallTargets(await mount(html`${small}${small}`))).to.have.length(2);
    expect(smallTargets(await mount(html`<p>Words and <a href="#a">a link</a></p>`))).to.have.length(0);
  });

  for (const { title, stories } of EVERY_STORY) {
    for (const { name, content } of stories) {
      it(`${title}: ${name}`, async () => {
        const found = new Set<string>();
        for (const [language, width] of [
          ["en", 1100],
          ["ar", 320],
        ] as const) {
          const place = await mount(inPage({ language, scheme: "light", width }, content()));
          unfold(place);
          await settle(place);
          for (const line of [...smallTargets(place), ...smallInPopovers(place)]) found.add(`${language} ${width}: ${line}`);
        }
        expect([...found]).to.deep.equal([]);
      });
    }
  }
});
