/** The focus is seen wherever the keyboard can take it, and never hidden, in every story. */
import { sendKeys } from "@web/test-runner-commands";
import { expect } from "chai";
import { html } from "lit";
import "./bundle.js";
import { EVERY_STORY, inPage } from "./every-story.js";
import { stopsIn, unfold } from "./flat-tree.js";
import { hiddenFocus } from "./focus.js";
import { mount, settle, unmount } from "./render.js";

/** Places that look alike, by tag, part and class: one of each is enough, and the last, which may lie at an edge. */
function kindsOf(stops: readonly HTMLElement[]): readonly HTMLElement[] {
  const kinds = new Map<string, HTMLElement[]>();
  for (const stop of stops) {
    const host = (stop.getRootNode() as ShadowRoot).host as Element | undefined;
    const kind = [host?.localName, stop.localName, stop.getAttribute("part"), stop.className, stop.parentElement?.className].join(
      " ",
    );
    kinds.set(kind, [...(kinds.get(kind) ?? []), stop]);
  }
  return [...kinds.values()].flatMap((alike) => (alike.length > 1 ? [alike[0]!, alike.at(-1)!] : alike));
}

describe("the focus", () => {
  // From here on a focus that is given counts as one by the keyboard.
  before(async () => {
    await mount(html`<button type="button">First</button>`);
    await sendKeys({ press: "Tab" });
  });
  afterEach(unmount);

  it("that is not seen, or lies under something, is found", async () => {
    const place = await mount(html`<button type="button" style="outline: none">None</button>
      <style>
        .ring:focus {
          outline: 2px solid;
        }
      </style>
      <button type="button" style="outline: 2px solid">At all times</button>
      <div style="overflow: hidden"><button type="button" class="ring">Cut</button></div>
      <div style="position: relative">
        <button type="button" class="ring">Under</button>
        <div style="position: absolute; inset: -1rem; background: red"></div>
      </div>`);
    const found: string[] = [];
    for (const button of place.querySelectorAll("button")) found.push((await hiddenFocus(button)) ?? "");
    expect(found[0]).to.contain("no outline");
    expect(found[1]).to.contain("no outline");
    expect(found[2]).to.contain("cut off");
    expect(found[3]).to.contain("lies under");
  });

  for (const { title, stories } of EVERY_STORY) {
    for (const { name, content } of stories) {
      it(`${title}: ${name}`, async () => {
        const place = await mount(inPage({ language: "en", scheme: "light", width: 440 }, content()));
        unfold(place);
        await settle(place);
        const found: string[] = [];
        for (const stop of kindsOf(stopsIn(place))) {
          const wrong = await hiddenFocus(stop);
          if (wrong) found.push(wrong);
        }
        expect(found).to.deep.equal([]);
      });
    }
  }
});
